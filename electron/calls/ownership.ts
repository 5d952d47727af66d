import type { Clock } from '../clock.ts';
import type { AgentStatusFeed } from './agent-status-feed.ts';
import type { Ownership } from './call-evidence.ts';
import type { LookReport, Moment } from './call-feed.ts';
import type { LineKnowledge } from './line-knowledge.ts';
import { momentOf } from './look-round.ts';
import { canLook } from './weigh.ts';

/**
 * The wall clock may run ahead of the monotonic one by this much, in milliseconds, before it means
 * that the computer has slept: on Linux the monotonic clock stands still meanwhile.
 */
const clocksMayDifferMs = 2000;

/** Whose call it is, by what a look has shown of the line. */
export function ownershipByLook(report: LookReport, callId: string): Ownership {
  switch (report.kind) {
    case 'call':
      if (report.call.callId !== callId) return 'call-changed';
      return report.callerGone ? 'not-yours' : 'confirmed';
    case 'no-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return 'not-yours';
    case 'no-permission':
      return 'cannot-check';
    case 'login-refused':
    case 'login-paused':
    case 'no-password':
    case 'unreachable':
      return 'not-known';
  }
}

/**
 * The latest look at a line where it is as good as one that is asked for now: asked less than
 * `paceMs` ago, with nothing told of the line and no sleep since; null where it is not.
 */
export function lookGoodAsNew(
  { sight, toldMs, oldBeforeMs }: LineKnowledge,
  now: Moment,
  paceMs: number,
): LookReport | null {
  const { decided, failedLooks } = sight;
  if (!decided || failedLooks > 0) return null;
  const { asked, report } = decided;
  const isRecent = now.monotonicMs - asked.monotonicMs < paceMs && !haveParted(asked, now);
  const isNewest = asked.monotonicMs >= toldMs && asked.monotonicMs >= oldBeforeMs;
  return isRecent && isNewest ? report : null;
}

/** Whether the clocks disagree on what has passed between two moments, as after sleep. */
function haveParted(earlier: Moment, later: Moment): boolean {
  const passedMs = later.monotonicMs - earlier.monotonicMs;
  const passedByWallMs = later.wallMs - earlier.wallMs;
  return Math.abs(passedByWallMs - passedMs) > clocksMayDifferMs;
}

interface OwnerCheckParts {
  /** Null where Baton does not look at agents. */
  readonly looks: Pick<AgentStatusFeed, 'lookAt' | 'mayLook' | 'paceMs'> | null;
  readonly line: (agentUser: string) => LineKnowledge | null;
  readonly clock: Clock;
}

/**
 * Builds the check of whose call it is. It asks the dialer at most once, and not at all where the
 * latest look is no older than the pace of looks; a look that was under way by then says less than
 * one that is asked for after the click.
 */
export function createOwnerCheck({ looks, line, clock }: OwnerCheckParts) {
  return async function confirmOwner(agentUser: string, callId: string): Promise<Ownership> {
    const known = line(agentUser);
    if (!known) return 'not-yours';
    if (!looks || !canLook(known, { looks: true })) return 'cannot-check';
    const asked = momentOf(clock);
    const recent = lookGoodAsNew(known, asked, looks.paceMs());
    if (recent) return ownershipByLook(recent, callId);
    if (!looks.mayLook()) return 'not-known';
    const report = await looks.lookAt(agentUser);
    const oldBeforeMs = line(agentUser)?.oldBeforeMs ?? -Infinity;
    // An answer to a question from before the computer slept is as old as that.
    if (oldBeforeMs > asked.monotonicMs || haveParted(asked, momentOf(clock))) return 'not-known';
    return ownershipByLook(report, callId);
  };
}
