import type { Clock } from '../clock.ts';
import type { AgentStatusFeed } from './agent-status-feed.ts';
import type { Ownership } from './call-evidence.ts';
import type { LookReport, Moment } from './call-feed.ts';
import type { LineKnowledge } from './line-knowledge.ts';
import { isDeciding } from './line-sight.ts';
import { momentOf } from './looks-under-way.ts';
import type { LookUnderWay } from './looks-under-way.ts';
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
export function lookGoodAsNew(line: LineKnowledge, now: Moment, paceMs: number): LookReport | null {
  const { decided, failedLooks } = line.sight;
  if (!decided || failedLooks > 0) return null;
  const isRecent = now.monotonicMs - decided.asked.monotonicMs < paceMs;
  return isRecent && isNewest(line, decided.asked, now) ? decided.report : null;
}

/** Whether nothing was told of the line since a look was asked for, and the computer has not slept. */
function isNewest({ toldMs, oldBeforeMs }: LineKnowledge, asked: Moment, now: Moment): boolean {
  return asked.monotonicMs >= Math.max(toldMs, oldBeforeMs) && !haveParted(asked, now);
}

/** Whether the clocks disagree on what has passed between two moments, as after sleep. */
function haveParted(earlier: Moment, later: Moment): boolean {
  const passedMs = later.monotonicMs - earlier.monotonicMs;
  const passedByWallMs = later.wallMs - earlier.wallMs;
  return Math.abs(passedByWallMs - passedMs) > clocksMayDifferMs;
}

interface OwnerCheckParts {
  /** Null where Baton does not look at agents. */
  readonly looks: Pick<AgentStatusFeed, 'lookAt' | 'mayLook' | 'paceMs' | 'underWay'> | null;
  readonly line: (agentUser: string) => LineKnowledge | null;
  readonly clock: Clock;
}

/**
 * For so long, in milliseconds, a look that is out is waited for alone; one that takes longer may
 * have been sent over a connection that is dead.
 */
const sharedPatienceMs = 250;

/**
 * Builds the check of whose call it is. It asks the dialer at most once, and not at all where the
 * latest look, answered or still out, was asked for no longer ago than the pace of looks.
 */
export function createOwnerCheck({ looks, line, clock }: OwnerCheckParts) {
  if (!looks) {
    return (agentUser: string): Promise<Ownership> =>
      Promise.resolve(line(agentUser) ? 'cannot-check' : 'not-yours');
  }
  const { lookAt, mayLook, paceMs, underWay } = looks;

  async function confirmOwner(agentUser: string, callId: string): Promise<Ownership> {
    const known = line(agentUser);
    if (!known) return 'not-yours';
    if (!canLook(known, { looks: true })) return 'cannot-check';
    const pressed = momentOf(clock);
    const recent = lookGoodAsNew(known, pressed, paceMs());
    if (recent) return ownershipByLook(recent, callId);
    const look = underWay(agentUser);
    const isShared = look !== null && isRecent(look) && isGood(agentUser, look.asked);
    const report = await (isShared ? sharedOrOwn(agentUser, look) : ownLook(agentUser));
    // An answer to a question from before the computer slept is as old as that.
    return report && !hasSleptSince(agentUser, pressed)
      ? ownershipByLook(report, callId)
      : 'not-known';
  }

  /** What the look that is out tells, or one of its own where that tells nothing, or not soon. */
  function sharedOrOwn(agentUser: string, look: LookUnderWay): Promise<LookReport | null> {
    return new Promise((resolve) => {
      let isAsked = false;
      const ask = (): void => {
        if (!isAsked) void ownLook(agentUser).then(resolve);
        isAsked = true;
      };
      const cancelAsking = clock.after(sharedPatienceMs, ask);
      void look.report.then((report) => {
        cancelAsking();
        if (isDeciding(report) && isGood(agentUser, look.asked)) resolve(report);
        else ask();
      });
    });
  }

  async function ownLook(agentUser: string): Promise<LookReport | null> {
    return mayLook() ? lookAt(agentUser) : null;
  }

  const isRecent = ({ asked }: LookUnderWay): boolean =>
    clock.monotonicMs() - asked.monotonicMs < paceMs();

  function isGood(agentUser: string, asked: Moment): boolean {
    const known = line(agentUser);
    return known !== null && isNewest(known, asked, momentOf(clock));
  }

  function hasSleptSince(agentUser: string, moment: Moment): boolean {
    const oldBeforeMs = line(agentUser)?.oldBeforeMs ?? -Infinity;
    return oldBeforeMs > moment.monotonicMs || haveParted(moment, momentOf(clock));
  }

  return confirmOwner;
}
