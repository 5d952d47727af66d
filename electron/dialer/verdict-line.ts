import { replyLines } from './reply-lines.ts';

/** A line in which the dialer says how a request went. */
export interface VerdictLine {
  readonly verdict: 'SUCCESS' | 'ERROR';
  /** What follows the verdict, without the spaces around it. */
  readonly text: string;
}

/**
 * Finds the verdicts of a reply, wherever they stand between PHP's warnings. A server that translates
 * the words SUCCESS and ERROR gives none.
 */
export function verdictLines(body: string): readonly VerdictLine[] {
  return replyLines(body)
    .map(readVerdict)
    .filter((line) => line !== null);
}

function readVerdict(line: string): VerdictLine | null {
  const [, verdict, rest = ''] = /^(SUCCESS|ERROR):(.*)$/.exec(line) ?? [];
  if (verdict !== 'SUCCESS' && verdict !== 'ERROR') return null;
  // No field of the dialer's can hold a tag: here the next warning begins.
  const [text = ''] = rest.split('<', 1);
  return { verdict, text: text.trim() };
}
