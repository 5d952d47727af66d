import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import type { CallFeed, LookReport, Moment, OnLook } from './call-feed.ts';
import {
  backoffMs,
  jittered,
  paceAfterRound,
  paceMs,
  quickPace,
  shortestGapMs,
} from './look-pace.ts';
import { isChange, lookReport, problemOfProbe, problemReport } from './look-report.ts';
import {
  endOfProblem,
  linesForOneRequest,
  lookAtLines,
  problemOfLook,
  tellAll,
} from './look-round.ts';
import type { RoundEnd } from './look-round.ts';
import { createLooksUnderWay, momentOf } from './looks-under-way.ts';
import type { LookUnderWay } from './looks-under-way.ts';

interface AgentStatusFeedParts {
  readonly dialer: Pick<Dialer, 'probe' | 'lookAtAgent' | 'lookAtAllAgents' | 'allowLogin'>;
  /** The user of each line, one or more. */
  readonly agentUsers: readonly string[];
  readonly clock: Clock;
  /** A number from 0 up to 1, for the jitter. */
  readonly random: () => number;
  readonly onLook: OnLook;
}

/** Looks at the lines of an agent, again and again. */
export interface AgentStatusFeed extends CallFeed {
  /** Whether somebody can see the window: looks come less often while not. */
  readonly setVisible: (visible: boolean) => void;
  /** Looks as soon as that is allowed; Baton's own wish, so it opens nothing that a person must. */
  readonly lookNow: () => void;
  /** Gives up a look that was out before the computer slept, and looks anew. */
  readonly awake: () => void;
  /** The wait between two looks as of now, in milliseconds, without jitter. */
  readonly paceMs: () => number;
  /** False where a look now would go out before the log-in was tried, or after looking has ended. */
  readonly mayLook: () => boolean;
  /** The look at a line that is out, null where none is. */
  readonly underWay: (agentUser: string) => LookUnderWay | null;
  /** Looks at one line at once, ahead of everything, and reports that as any other look. */
  readonly lookAt: (agentUser: string) => Promise<LookReport>;
}

/** A pause of log-ins is tried again after so long, whatever the wall clock has been set to. */
const longestPauseMs = 15 * 60_000;
const shortestPauseMs = 1000;

/**
 * Looks at an agent's lines at the pace of look-pace.ts, the first time at once, never two rounds at
 * a time; each wait begins when the round before it has ended. Before the first look, and after a
 * person has asked, the log-in is tried by the probe: refused as a probe, it is a wrong log-in;
 * refused as a look only, it is a missing right. After a refused log-in, a missing right or for want
 * of a password nothing more is asked until a person does.
 */
export function createAgentStatusFeed(parts: AgentStatusFeedParts): AgentStatusFeed {
  const { dialer, agentUsers, clock, random } = parts;
  const looks = createLooksUnderWay(dialer, agentUsers, clock);
  const lastSeen = new Map<string, LookReport>();
  let asList = agentUsers.length >= linesForOneRequest;
  let visible = true;
  let probed = false;
  /** Counts rounds; what comes of one that is not the latest is not heard. */
  let round = 0;
  let looking = false;
  let lookOnceMore = false;
  /** A person has asked while a round was out: its end, whatever it is, is not the last word. */
  let askedMeanwhile = false;
  let failures = 0;
  let pace = quickPace(clock.monotonicMs());
  let beganMs = -Infinity;
  let endedMs = 0;
  let leaveAloneUntilMs = 0;
  let pausedUntilWallMs: number | null = null;
  let ended: 'no' | 'until-asked' | 'for-good' = 'no';
  let cancelNext = (): void => undefined;

  async function look(): Promise<void> {
    cancelNext();
    round += 1;
    const mine = round;
    looking = true;
    lookOnceMore = false;
    askedMeanwhile = false;
    pausedUntilWallMs = null;
    beganMs = clock.monotonicMs();
    const end = await probeAndLook(() => mine === round);
    if (mine !== round) return;
    looking = false;
    arrangeNext(end);
  }

  async function probeAndLook(isWanted: () => boolean): Promise<RoundEnd> {
    const onLook: OnLook = (agentUser, report, asked) => {
      if (isWanted()) take(agentUser, report, asked);
    };
    const [firstUser] = agentUsers;
    if (!probed && firstUser !== undefined) {
      const asked = momentOf(clock);
      const problem = problemOfProbe(await dialer.probe(firstUser));
      if (problem) {
        tellAll(agentUsers, problemReport(problem), asked, onLook);
        return endOfProblem(problem);
      }
      if (isWanted()) probed = true;
    }
    const onListNotAllowed = (): void => void (asList = false);
    const lines = { dialer: looks, agentUsers, asList };
    return lookAtLines({ ...lines, clock, onLook, isWanted, onListNotAllowed });
  }

  function take(agentUser: string, report: LookReport, asked: Moment): void {
    if (report.kind !== 'unreachable') {
      if (isChange(lastSeen.get(agentUser), report)) pace = quickPace(clock.monotonicMs());
      lastSeen.set(agentUser, report);
    }
    parts.onLook(agentUser, report, asked);
  }

  function arrangeNext(end: RoundEnd): void {
    if (ended !== 'no') return;
    endedMs = clock.monotonicMs();
    failures = end.kind === 'failed' ? failures + 1 : 0;
    leaveAloneUntilMs = 0;
    if (askedMeanwhile) return lookIn(gapMs());
    switch (end.kind) {
      case 'answered':
        return lookIn(lookOnceMore ? gapMs() : grownWaitMs());
      case 'failed':
        return lookAfterFailure(end.retryAfterMs);
      case 'paused':
        return waitOutPause(end.untilMs);
      case 'ended':
        ended = 'until-asked';
    }
  }

  function grownWaitMs(): number {
    const onCall = [...lastSeen.values()].some(({ kind }) => kind === 'call');
    pace = paceAfterRound(pace, endedMs, onCall);
    return jittered(paceMs(pace, visible), random());
  }

  function lookAfterFailure(retryAfterMs: number | null): void {
    const waitMs = backoffMs(failures, visible, retryAfterMs, random());
    if (retryAfterMs !== null) leaveAloneUntilMs = endedMs + waitMs;
    lookIn(waitMs);
  }

  function waitOutPause(untilMs: number): void {
    pausedUntilWallMs = untilMs;
    const waitMs = untilMs - clock.wallMs();
    lookIn(Math.min(longestPauseMs, Math.max(shortestPauseMs, waitMs)));
  }

  function lookIn(ms: number): void {
    cancelNext();
    cancelNext = clock.after(ms, () => void look());
  }

  const gapMs = (): number => Math.max(0, beganMs + shortestGapMs - clock.monotonicMs());

  function mayBother(): boolean {
    if (ended !== 'no' || clock.monotonicMs() < leaveAloneUntilMs) return false;
    return pausedUntilWallMs === null || clock.wallMs() >= pausedUntilWallMs;
  }

  function lookNow(): void {
    if (!mayBother()) return;
    pace = quickPace(clock.monotonicMs());
    if (looking) lookOnceMore = true;
    else if (gapMs() > 0) lookIn(gapMs());
    else void look();
  }

  async function lookAt(agentUser: string): Promise<LookReport> {
    const asked = momentOf(clock);
    const seen = await looks.lookAtAgent(agentUser, { urgent: true });
    const report = lookReport(seen);
    // Where the list tells of all lines, not being allowed to look at one of them ends nothing.
    if (ended === 'for-good' || (asList && seen.kind === 'no-permission')) return report;
    const problem = problemOfLook(seen);
    if (problem && problem.kind !== 'unreachable') endBy(endOfProblem(problem), report, asked);
    else take(agentUser, report, asked);
    return report;
  }

  /** Log-ins are over, or paused, for every line: a round that is out would only say so again. */
  function endBy(end: RoundEnd, report: LookReport, asked: Moment): void {
    round += 1;
    looking = false;
    cancelNext();
    tellAll(agentUsers, report, asked, take);
    arrangeNext(end);
  }

  void look();
  return {
    setVisible(nowVisible) {
      const came = nowVisible && !visible;
      visible = nowVisible;
      if (!came) return;
      pace = quickPace(clock.monotonicMs());
      // Coming back to the window must not wait out the hidden pace, nor cut a backoff short.
      if (looking || ended !== 'no' || failures > 0 || pausedUntilWallMs !== null) return;
      lookIn(Math.max(0, endedMs + jittered(pace.waitMs, random()) - clock.monotonicMs()));
    },
    lookNow,
    awake() {
      if (!mayBother()) return;
      failures = 0;
      pace = quickPace(clock.monotonicMs());
      void look();
    },
    askAgain() {
      if (ended === 'for-good') return;
      ended = 'no';
      probed = false;
      dialer.allowLogin();
      pace = quickPace(clock.monotonicMs());
      if (looking) askedMeanwhile = true;
      else void look();
    },
    paceMs: () => paceMs(pace, visible),
    mayLook: () => probed && ended === 'no',
    underWay: looks.at,
    lookAt,
    stop() {
      ended = 'for-good';
      round += 1;
      cancelNext();
    },
  };
}
