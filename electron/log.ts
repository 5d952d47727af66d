/** What Baton writes about itself: one JSON object a line, never a secret. */
export interface Log {
  readonly bug: (error: unknown) => void;
}

/**
 * Builds the log. Only where a bug was is written, not its message: a message may quote what was
 * being worked on, a caller's number or worse.
 *
 * @param write takes one line.
 */
export function createLog(write: (line: string) => void): Log {
  return {
    bug: (error) =>
      write(JSON.stringify({ at: new Date().toISOString(), event: 'bug', ...whereOf(error) })),
  };
}

function whereOf(error: unknown): { readonly name: string; readonly stack: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, stack: frames.map((line) => line.trim()) };
}
