import type { HandedTransfer } from '../../../electron/desktop/transfer-switch.ts';

/** Names an answer channel. */
export const channelName = '0123456789abcdef0123456789abcdef';

/** What a command hands over that was started at a moment, in milliseconds since 1970. */
export const handedAt = (askedAtMs: number, button = 'Billing'): HandedTransfer => ({
  kind: 'transfer',
  button,
  evenClosed: false,
  askedAtMs,
  answerTo: channelName,
});
