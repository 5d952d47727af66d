import type { LookProblem } from './dialer.ts';

/** A reply came, and it can't be read. */
export const unreadableLook = {
  kind: 'unreachable',
  cause: { kind: 'reply-unreadable' },
  retryAfterMs: null,
} as const satisfies LookProblem;
