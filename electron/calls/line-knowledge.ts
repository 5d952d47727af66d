import type { LookReport, Moment, SeenCall } from './call-feed.ts';
import { withBeginning } from './known-call.ts';
import type { KnownCall } from './known-call.ts';
import { isDeciding, nothingSeen, withLook } from './line-sight.ts';
import type { LineSight } from './line-sight.ts';
import { toldOf } from './told-calls.ts';
import type { TellingFeed, Told, ToldCall } from './told-calls.ts';

/** All that the feeds have told of one line. */
export interface LineKnowledge {
  readonly agentUser: string;
  /** What looks have shown. */
  readonly sight: LineSight;
  /** What the other feeds have told since, null where a look has decided on it, or nothing was told. */
  readonly told: Told | null;
  /** When the line was told something last, by the monotonic clock. */
  readonly toldMs: number;
  /** What was known before this moment is old: the computer has slept since. */
  readonly oldBeforeMs: number;
}

/** A line of which nothing is known yet. */
export function unknownLine(agentUser: string): LineKnowledge {
  return {
    agentUser,
    sight: nothingSeen,
    told: null,
    toldMs: -Infinity,
    oldBeforeMs: -Infinity,
  };
}

/**
 * A line after a look at it. What was told before the look was asked for is decided by it: the call
 * is the agent's as the dialer shows it now, or it is dropped. What was told after that stands until
 * the next look.
 */
export function lineAfterLook(
  line: LineKnowledge,
  report: LookReport,
  times: { readonly asked: Moment; readonly nowMs: number; readonly freshMs: number },
): LineKnowledge {
  const askedMs = times.asked.monotonicMs;
  const { told } = line;
  const sight = withLook(line.sight, report, { ...times, told: toldCallOf(line) });
  const isDecided = told !== null && isDeciding(report) && askedMs >= told.lastSeenMs;
  return { ...line, sight, told: isDecided ? null : told };
}

/** A line that a feed tells to have a call. */
export function lineToldOfCall(
  line: LineKnowledge,
  seen: SeenCall,
  feed: TellingFeed,
  nowMs: number,
): LineKnowledge {
  // What was told before the computer slept is no better than anything that is told now.
  const told = isOldTold(line) ? null : line.told;
  const before = { told, sighted: line.sight.call };
  return { ...line, told: toldOf(seen, feed, before, nowMs), toldMs: nowMs };
}

/** A line that a feed tells to have no call any more. */
export function lineToldOfNoCall(line: LineKnowledge, nowMs: number): LineKnowledge {
  return { ...line, told: { kind: 'no-call', lastSeenMs: nowMs }, toldMs: nowMs };
}

/** A line whose told call is forgotten, where it is this one. */
export function lineWithout(line: LineKnowledge, callId: string): LineKnowledge {
  return toldCallOf(line)?.callId === callId ? { ...line, told: null } : line;
}

/** A line after the computer has slept until `nowMs`: everything known of it is old. */
export function lineAfterSleep(line: LineKnowledge, nowMs: number): LineKnowledge {
  const aged = mapCalls(line, (call) => ({ ...call, beganMs: null }));
  return { ...aged, oldBeforeMs: nowMs };
}

/** A line whose calls are timed by the dialer's clock, where that is known. */
export function lineWithBeginnings(
  line: LineKnowledge,
  dialerWallMs: number | null,
  nowMs: number,
): LineKnowledge {
  return mapCalls(line, (call) => withBeginning(call, dialerWallMs, nowMs));
}

/** The call that the line was told of and no look has decided on, null where there is none. */
export function toldCallOf({ told }: LineKnowledge): ToldCall | null {
  return told?.kind === 'call' ? told : null;
}

/** Whether what was told was told before the computer slept. */
export function isOldTold({ told, oldBeforeMs }: LineKnowledge): boolean {
  return told !== null && told.lastSeenMs < oldBeforeMs;
}

function mapCalls(
  line: LineKnowledge,
  change: <Known extends KnownCall>(call: Known) => Known,
): LineKnowledge {
  const { sight, told } = line;
  const seen = sight.call ? { ...sight, call: change(sight.call) } : sight;
  return { ...line, sight: seen, told: told?.kind === 'call' ? change(told) : told };
}
