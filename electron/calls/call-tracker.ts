import type { CallView } from '../../shared/call.ts';
import type { SeenSince } from '../../shared/transfer.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { createAgentStatusFeed } from './agent-status-feed.ts';
import type { CallFeed } from './call-feed.ts';
import {
  callViewOf,
  isStale,
  nothingSeen,
  seenSince,
  withBeginning,
  withReport,
} from './call-sight.ts';
import type { CallSight } from './call-sight.ts';
import { createDialerClock } from './dialer-clock.ts';

interface CallTrackerParts {
  readonly dialer: Pick<Dialer, 'version' | 'lookAtAgent' | 'allowLogin'>;
  readonly agentUser: string;
  readonly apiUser: string;
  readonly clock: Clock;
  /** A number from 0 up to 1, for the jitter; Math.random unless a test says otherwise. */
  readonly random?: () => number;
  /** Something may show differently: a look has ended, a call has aged, the build is known. */
  readonly onChanged: () => void;
}

/** Which call the agent is on, from whatever feeds there are. */
export interface CallTracker extends CallFeed {
  /** What is known, with all durations as of now. */
  readonly view: () => CallView;
  /** What looks that began at `sinceMs` of the monotonic clock or later have shown of a call. */
  readonly seenSince: (callId: string, sinceMs: number) => SeenSince;
  /** The dialer's agent API build (`240429-2220`), null while it is not known. */
  readonly build: () => string | null;
}

/**
 * Follows one agent's calls on one dialer, from the moment it is made until `stop`. Times are
 * durations by the monotonic clock, so the system's date may be set at will.
 */
export function createCallTracker(parts: CallTrackerParts): CallTracker {
  const { dialer, agentUser, apiUser, clock, random = Math.random } = parts;
  const watched = { agentUser, apiUser };
  let sight: CallSight = nothingSeen;
  let visible = true;
  let cancelAgeing = (): void => undefined;

  function remember(next: CallSight): void {
    sight = withBeginning(next, dialerClock.wallMs(), clock.monotonicMs());
    tellWhenStale();
    parts.onChanged();
  }

  /** Nothing else happens when a call grows too old, and the screen has to follow. */
  function tellWhenStale(): void {
    cancelAgeing();
    const { call } = sight;
    const nowMs = clock.monotonicMs();
    if (!call || isStale(sight, nowMs)) return;
    cancelAgeing = clock.after(Math.ceil(call.staleFromMs - nowMs), () => {
      // A timer may come a little early by the other clock.
      tellWhenStale();
      parts.onChanged();
    });
  }

  const dialerClock = createDialerClock({ dialer, clock, random, onRead: () => remember(sight) });
  const feed = createAgentStatusFeed({
    dialer,
    agentUser,
    clock,
    random,
    onReport: (report, askedMs) => {
      const times = { askedMs, nowMs: clock.monotonicMs(), visible };
      remember(withReport(sight, report, times));
    },
  });

  return {
    view: () => callViewOf(sight, clock.monotonicMs(), watched),
    seenSince: (callId, sinceMs) => seenSince(sight, callId, sinceMs, clock.monotonicMs()),
    build: dialerClock.build,
    setVisible(nowVisible) {
      visible = nowVisible;
      feed.setVisible(nowVisible);
    },
    lookNow: feed.lookNow,
    askAgain() {
      // A screen that says "refused" is out of date from here on; every other one may stay.
      const { kind } = callViewOf(sight, clock.monotonicMs(), watched);
      if (kind === 'login-refused' || kind === 'no-permission') remember(nothingSeen);
      feed.askAgain();
    },
    stop() {
      cancelAgeing();
      dialerClock.stop();
      feed.stop();
    },
  };
}
