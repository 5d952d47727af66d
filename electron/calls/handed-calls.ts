import type { LookReport } from './call-feed.ts';
import { isDeciding } from './line-sight.ts';

/** Calls that were handed over and that no look has found yet. */
export interface HandedCalls {
  /** A call was handed over at `nowMs`; it may be at any of these lines. */
  readonly add: (callId: string, lines: HandedTo, nowMs: number) => void;
  /** A line was looked at; `askedMs` by the monotonic clock. */
  readonly looked: (agentUser: string, report: LookReport, askedMs: number) => void;
  /** Nobody asks for the call any more. */
  readonly forget: (callId: string) => void;
}

/** Where a call may be. */
export interface HandedTo {
  readonly agentUsers: readonly string[];
  /** A card shows it meanwhile; else nobody has heard of it yet. */
  readonly isShown: boolean;
}

interface HandedCall extends HandedTo {
  readonly handedMs: number;
  /** The lines that have not been looked at since. */
  readonly open: ReadonlySet<string>;
}

/** What looks have, or have not, made of a call that was handed over. */
interface HandedCallListener {
  /** It is at no line. */
  readonly onNotFound: (callId: string) => void;
  /** Nobody can tell where it is, and no card shows it. */
  readonly onNotShown: (callId: string) => void;
}

/**
 * A look that came so much later, in milliseconds, tells nothing of whose call it was: the call may
 * have had its time, and be over.
 */
const tellsForMs = 10_000;

/**
 * Keeps an eye on calls that were handed over until looks have found them, or have shown every line
 * that they may be at without them.
 */
export function createHandedCalls({ onNotFound, onNotShown }: HandedCallListener): HandedCalls {
  const handed = new Map<string, HandedCall>();

  function lookedFor(callId: string, call: HandedCall, agentUser: string, askedMs: number): void {
    const open = new Set([...call.open].filter((other) => other !== agentUser));
    if (open.size > 0) {
      handed.set(callId, { ...call, open });
      return;
    }
    handed.delete(callId);
    if (askedMs - call.handedMs <= tellsForMs) onNotFound(callId);
    else if (!call.isShown) onNotShown(callId);
  }

  function lookedInVain(callId: string, { isShown }: HandedCall): void {
    handed.delete(callId);
    if (!isShown) onNotShown(callId);
  }

  return {
    add: (callId, lines, nowMs) =>
      handed.set(callId, { ...lines, handedMs: nowMs, open: new Set(lines.agentUsers) }),
    looked(agentUser, report, askedMs) {
      if (report.kind === 'call') handed.delete(report.call.callId);
      for (const [callId, call] of handed) {
        if (report.kind === 'no-permission') lookedInVain(callId, call);
        else if (askedMs < call.handedMs) continue;
        else if (isDeciding(report)) lookedFor(callId, call, agentUser, askedMs);
        else if (!call.isShown) lookedInVain(callId, call);
      }
    },
    forget: (callId) => handed.delete(callId),
  };
}
