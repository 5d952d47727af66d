import type { AnswerChannel } from '../../../electron/desktop/answer-channel.ts';
import type { HandedTransfer } from '../../../electron/desktop/transfer-switch.ts';

/** An answer channel. */
export const channel: AnswerChannel = {
  name: '0123456789abcdef0123456789abcdef',
  key: '89ab4567'.repeat(8),
};

/** What a command hands over that was started at a moment, in milliseconds since 1970. */
export const handedAt = (askedAtMs: number, button = 'Billing'): HandedTransfer => ({
  kind: 'transfer',
  button,
  evenClosed: false,
  askedAtMs,
  answerTo: channel,
});
