import type { UnreachableCause } from '../../shared/call.ts';
import type { GuardRefusal, UnsentReason } from '../../shared/outcome.ts';
import type { LookProblem, OrderAnswer, ProbeAnswer } from './dialer.ts';
import type { GateBar } from './login-gate.ts';
import { refusedOrder } from './order-answer.ts';

type Barred = Extract<LookProblem, { kind: 'login-stopped' | 'login-paused' | 'unreachable' }>;

/** What a look is answered with that the gate did not let through. */
export function lookBarred(bar: GateBar): LookProblem {
  return bar.kind === 'looks-not-allowed' ? bar : barred(bar);
}

/** What a probe is answered with that the gate did not let through. */
export function probeBarred(bar: GateBar): ProbeAnswer {
  if (bar.kind === 'looks-not-allowed') throw new Error('A probe is no look.');
  return barred(bar);
}

function barred(bar: Exclude<GateBar, { kind: 'looks-not-allowed' }>): Barred {
  switch (bar.kind) {
    case 'stopped':
      return { kind: 'login-stopped', locked: bar.locked, atMs: bar.atMs };
    case 'paused':
      return { kind: 'login-paused', untilMs: bar.untilMs };
    case 'unheard':
      return { kind: 'unreachable', cause: bar.cause, retryAfterMs: null };
  }
}

/** What an order is answered with that the gate did not let through: nothing of it was sent. */
export function orderBarred(bar: GateBar): OrderAnswer {
  return refusedOrder(barredReason(bar));
}

function barredReason(bar: GateBar): GuardRefusal | UnsentReason {
  switch (bar.kind) {
    case 'stopped':
    case 'paused':
    case 'looks-not-allowed':
      return 'login-stopped';
    case 'unheard':
      return unheardReason(bar.cause);
  }
}

/** The version was asked for in the order's place, and met what the order would have met. */
function unheardReason({ kind }: UnreachableCause): GuardRefusal | UnsentReason {
  switch (kind) {
    case 'address-not-found':
    case 'connection-refused':
    case 'certificate-not-trusted':
    case 'proxy-refused':
    case 'redirected':
      return kind;
    case 'timed-out':
    case 'connection-lost':
    case 'http-status':
    case 'reply-unreadable':
    case 'reply-too-large':
      return 'dialer-not-in-sight';
  }
}
