import type { DialPlan } from '../shared/dial-rules.ts';
import { dialledFor } from '../shared/dialled-for.ts';
import type { Argument } from '../shared/ipc.ts';
import type { Outcome } from '../shared/outcome.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import { findButton } from './button-name.ts';
import type { Clock } from './clock.ts';
import type { AnswerChannel, AnswerSender } from './desktop/answer-channel.ts';
import type { HandedTransfer } from './desktop/transfer-switch.ts';
import type { PressedCall } from './front-call.ts';
import { answerLine, answerOf, answerWithout } from './transfer-answer.ts';
import type { AnswerSubject, TransferAnswer } from './transfer-answer.ts';

/** What answers a `baton --transfer`, in the Baton that runs. */
export interface AnswerTransferParts {
  /** Whether a person has allowed it in the preferences. */
  readonly isAllowed: () => boolean;
  /** Resolves once the directory is open: before that nobody knows which buttons there are. */
  readonly started: () => Promise<unknown>;
  /** Every button: the agent's own and the team's. */
  readonly entries: () => readonly SpeedDialEntry[];
  readonly dialPlan: () => DialPlan;
  /** The call in front that was meant so many milliseconds ago. */
  readonly pressedFor: (agoMs: number) => PressedCall;
  /** Hands over with all the guards of a click. */
  readonly transfer: (
    click: Argument<'transfer'> & { readonly from: 'command-line' },
  ) => Promise<Outcome>;
  /** Connects to the channel where the command waits; null where none does. */
  readonly connect: (channel: AnswerChannel) => Promise<AnswerSender | null>;
  readonly clock: Clock;
}

/** A command that was asked longer ago waits no more, or the computer has slept since. */
const oldAskedMs = 10_000;
/** The clocks of two programs on one computer differ by less. */
const clocksDifferMs = 1000;

/** Takes what a command has handed over, and answers it. */
export type TakeTransfer = (handed: HandedTransfer) => Promise<void>;

/**
 * Builds what takes the transfers of the command line. Nothing is done for a command that is gone:
 * nobody would learn of it.
 */
export function createAnswerTransfer(parts: AnswerTransferParts): TakeTransfer {
  return async (handed) => {
    const sender = await parts.connect(handed.answerTo);
    if (sender) await sender.send(answerLine(await answerTo(handed, parts)));
  };
}

/**
 * Answers while Baton has opened nothing yet: `isAllowed` reads the settings for it. Nothing is kept
 * for later: the command's call does not wait.
 */
export function createEarlyAnswer({
  connect,
  isAllowed,
}: Pick<AnswerTransferParts, 'connect' | 'isAllowed'>): TakeTransfer {
  return async ({ answerTo, button }) => {
    const sender = await connect(answerTo);
    await sender?.send(answerLine(isAllowed() ? tooEarly({ button }) : forbidden({ button })));
  };
}

const forbidden = (subject: AnswerSubject) => answerWithout('not-allowed', subject);

/** No dialer has been asked for the call yet. */
const tooEarly = (subject: AnswerSubject) =>
  answerOf({ kind: 'refused', reason: 'dialer-not-in-sight' }, subject);

async function answerTo(
  handed: HandedTransfer,
  parts: AnswerTransferParts,
): Promise<TransferAnswer> {
  const asked = { button: handed.button };
  if (!parts.isAllowed()) return forbidden(asked);
  await parts.started();
  const found = findButton(parts.entries(), handed.button);
  if (found.kind !== 'found') return answerWithout(found.kind, asked);
  return press(found.entry, handed, parts);
}

async function press(
  entry: SpeedDialEntry,
  { askedAtMs, evenClosed }: HandedTransfer,
  parts: AnswerTransferParts,
): Promise<TransferAnswer> {
  const { dialString } = dialledFor(entry, parts.dialPlan());
  const subject = {
    button: entry.label,
    dialString: entry.numberHidden === true ? null : dialString,
  };
  const agoMs = parts.clock.wallMs() - askedAtMs;
  if (agoMs > oldAskedMs || agoMs < -clocksDifferMs) {
    return answerOf({ kind: 'refused', reason: 'call-changed' }, subject);
  }
  const pressed = parts.pressedFor(agoMs);
  if (pressed.kind === 'refused') return answerOf(pressed, subject);
  const { callId } = pressed.call;
  const outcome = await parts.transfer({
    callId,
    to: { kind: 'entry', entryId: entry.id },
    // Whose call it is, only somebody who sees it can confirm.
    confirmed: false,
    held: false,
    evenClosed,
    from: 'command-line',
  });
  return answerOf(outcome, { ...subject, callId });
}
