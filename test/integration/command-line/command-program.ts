import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import { readHandedTransfer } from '../../../electron/desktop/transfer-switch.ts';
import type { HandedTransfer } from '../../../electron/desktop/transfer-switch.ts';
import { readAnswerLine } from '../../../electron/transfer-answer.ts';
import type { TransferAnswer } from '../../../electron/transfer-answer.ts';

/** A run of `command-child.ts`. */
export interface CommandRun {
  readonly process: ChildProcess;
  /** What it hands to the Baton that runs. */
  readonly handed: () => Promise<HandedTransfer>;
  /** Its answer and its exit code. */
  readonly end: () => Promise<{
    readonly answer: TransferAnswer | null;
    readonly code: number | null;
  }>;
}

/** Makes a program that plain Node can run out of `command-child.ts`; returns its path. */
export async function buildCommandProgram(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./command-child.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'command-child.mjs' } },
    },
  });
  return join(folder, 'command-child.mjs');
}

/** Starts it. */
export function runCommand(program: string, ...given: readonly string[]): CommandRun {
  const child = fork(program, given, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'], execArgv: [] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const { stdout } = child;
  if (!stdout) throw new Error('The command has no output.');
  const handed = once(child, 'message');
  const ended = Promise.all([text(stdout), once(child, 'exit')]);
  return {
    process: child,
    handed: async () => {
      const [message] = (await handed) as [unknown];
      const request = readHandedTransfer(message);
      if (!request) throw new Error('The command has handed over something else.');
      return request;
    },
    end: async () => {
      const [said, exit] = await ended;
      const [code] = exit as [number | null];
      return { answer: readAnswerLine(said), code };
    },
  };
}
