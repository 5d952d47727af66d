import type { LookReport } from './call-feed.ts';
import { isDeciding } from './line-sight.ts';

/** Calls that were handed over and that no look has found yet. */
export interface HandedCalls {
  /** A call was handed over at `nowMs`; it may be at any of these lines. */
  readonly add: (callId: string, agentUsers: readonly string[], nowMs: number) => void;
  /** A line was looked at; `askedMs` by the monotonic clock. */
  readonly looked: (agentUser: string, report: LookReport, askedMs: number) => void;
  /** Nobody asks for the call any more. */
  readonly forget: (callId: string) => void;
  readonly forgetAll: () => void;
}

interface HandedCall {
  readonly handedMs: number;
  /** The lines that have not been looked at since. */
  readonly open: ReadonlySet<string>;
}

/**
 * A look that came so much later, in milliseconds, tells nothing of whose call it was: the call may
 * have had its time, and be over.
 */
const tellsForMs = 10_000;

/**
 * Keeps an eye on calls that were handed over until looks have found them, or have shown every line
 * that they may be at without them.
 *
 * @param onNotFound gets the call ID of one that is at no line.
 */
export function createHandedCalls(onNotFound: (callId: string) => void): HandedCalls {
  const handed = new Map<string, HandedCall>();

  function lookedFor(callId: string, call: HandedCall, agentUser: string, askedMs: number): void {
    const open = new Set([...call.open].filter((other) => other !== agentUser));
    if (open.size > 0) {
      handed.set(callId, { ...call, open });
      return;
    }
    handed.delete(callId);
    if (askedMs - call.handedMs <= tellsForMs) onNotFound(callId);
  }

  return {
    add: (callId, agentUsers, nowMs) =>
      handed.set(callId, { handedMs: nowMs, open: new Set(agentUsers) }),
    looked(agentUser, report, askedMs) {
      if (!isDeciding(report)) return;
      if (report.kind === 'call') handed.delete(report.call.callId);
      for (const [callId, call] of handed) {
        if (askedMs >= call.handedMs) lookedFor(callId, call, agentUser, askedMs);
      }
    },
    forget: (callId) => handed.delete(callId),
    forgetAll: () => handed.clear(),
  };
}
