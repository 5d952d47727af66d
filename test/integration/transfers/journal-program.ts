import { spawn } from 'node:child_process';
import type { ChildProcessByStdio, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A run of `journal-child.ts`. */
export interface JournalRun {
  readonly process: ChildProcessByStdio<null, Readable, null>;
  /** What it has printed, line by line. */
  readonly printed: readonly string[];
  /** Returns once it has printed a line that begins so. */
  readonly untilPrinted: (beginning: string) => Promise<void>;
  /** Returns once it has ended and all of its output is read. */
  readonly end: () => Promise<void>;
}

/** Makes a program that plain Node can run out of `journal-child.ts`; returns its path. */
export async function buildJournalProgram(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./journal-child.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'journal-child.mjs' } },
    },
  });
  return join(folder, 'journal-child.mjs');
}

/** Starts a command that runs it. */
export function runJournalProgram(
  command: readonly [string, ...string[]],
  options: Pick<SpawnOptions, 'uid' | 'gid'> = {},
): JournalRun {
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  const printed: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => printed.push(line));
  const allRead = once(lines, 'close');
  const ended = once(child, 'exit');
  return {
    process: child,
    printed,
    async untilPrinted(beginning) {
      while (!printed.some((line) => line.startsWith(beginning))) {
        await Promise.race([once(lines, 'line'), allRead.then(() => failed(beginning, printed))]);
      }
    },
    async end() {
      await Promise.all([allRead, ended]);
    },
  };
}

function failed(beginning: string, printed: readonly string[]): never {
  throw new Error(`It ended without printing "${beginning}": ${printed.join(' | ')}`);
}
