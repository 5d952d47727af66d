import { newAnswerChannel } from './desktop/answer-channel.ts';
import type { AnswerChannel, AnswerListener } from './desktop/answer-channel.ts';
import type { HandedTransfer, TransferSwitch } from './desktop/transfer-switch.ts';
import {
  answerLine,
  answerNotReadable,
  answerWithout,
  readAnswerLine,
  transferExitCodes,
} from './transfer-answer.ts';
import type { TransferAnswer } from './transfer-answer.ts';

/** What the process of `baton --transfer` is made of. */
export interface TransferCommandParts {
  /** As it stands on the command line. */
  readonly wanted: TransferSwitch;
  /** When this process was started, in milliseconds since 1970 (`performance.timeOrigin`). */
  readonly startedAtMs: number;
  /** Opens an answer channel; null where that is not possible. */
  readonly listen: (channel: AnswerChannel) => Promise<AnswerListener | null>;
  /**
   * Hands over to the Baton that runs; false where none does. By the lock of the single instance,
   * which has to be let go at once where this process got it: it must not become a Baton itself.
   */
  readonly handOver: (handed: HandedTransfer) => boolean;
  /** Puts a text on the standard output; returns once all of it has gone there. */
  readonly write: (text: string) => Promise<void>;
}

/** A countdown and an order with its second try are over by then. */
export const answerPatienceMs = 30_000;

/**
 * Builds `baton --transfer`, as the process that was started sees it. It opens no window and touches
 * no call: it asks the Baton that runs, waits for its answer, and prints it as one line of JSON.
 *
 * @returns runs it, and returns the exit code of docs/command-line.md.
 */
export function createTransferCommand(parts: TransferCommandParts): () => Promise<number> {
  return async () => {
    const answer = await ask(parts);
    await parts.write(answerLine(answer));
    return transferExitCodes[answer.kind];
  };
}

async function ask(parts: TransferCommandParts): Promise<TransferAnswer> {
  const { wanted } = parts;
  if (wanted.kind === 'not-readable') return answerNotReadable('arguments');
  const answerTo = newAnswerChannel();
  const listener = await parts.listen(answerTo);
  if (!listener) return answerNotReadable('folder');
  try {
    const handed = { ...wanted, askedAtMs: parts.startedAtMs, answerTo };
    if (!parts.handOver(handed)) return answerWithout('not-running', wanted);
    const line = await listener.line(answerPatienceMs);
    // An answer that can't be read is one of another version: it may have been handed over.
    return (line === null ? null : readAnswerLine(line)) ?? answerWithout('no-answer', wanted);
  } finally {
    listener.close();
  }
}
