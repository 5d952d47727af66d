import type { Clock } from '../clock.ts';
import type { AgentLook, Dialer } from '../dialer/dialer.ts';
import type { CallFeed, FeedReport, OnReport } from './call-feed.ts';
import { backoffMs, pacedMs } from './look-pace.ts';

interface AgentStatusFeedParts {
  readonly dialer: Pick<Dialer, 'lookAtAgent' | 'allowLogin'>;
  readonly agentUser: string;
  readonly clock: Clock;
  /** A number from 0 up to 1, for the jitter. */
  readonly random: () => number;
  readonly onReport: OnReport;
}

/**
 * The agent states in which the call ID of the agent's row is a call to act on.
 *
 * INCALL is plain. QUEUE is the moment before it: the dialer has given this agent the call and
 * rings the phone; for remote agents the row turns to INCALL, with the same call ID, only when a
 * script of the dialer next passes by, while agent and caller may be talking already.
 * `ra_call_control` asks for a live call, not for the agent's state, so the button works.
 * In MQUEUE the call is still being placed: there is nobody yet to hand over. READY, PAUSED and
 * CLOSER with a call ID are the traces of a call that is over for this agent, and may by now be
 * somebody else's.
 */
const statesWithACall: ReadonlySet<string> = new Set(['INCALL', 'QUEUE']);

/**
 * Looks at the agent (`agent_status`) at the pace of look-pace.ts, the first time at once, never
 * twice at a time; each wait begins when the look before it has ended. After a refused log-in, a
 * missing permission or for want of a password it asks nothing more until a person does.
 */
export function createAgentStatusFeed(parts: AgentStatusFeedParts): CallFeed {
  const { dialer, agentUser, clock, random } = parts;
  let visible = true;
  let looking = false;
  let lookOnceMore = false;
  let failures = 0;
  let endedMs = 0;
  let leaveAloneUntilMs = 0;
  let ended: 'no' | 'until-asked' | 'for-good' = 'no';
  let cancelNext = (): void => undefined;

  async function look(): Promise<void> {
    cancelNext();
    looking = true;
    lookOnceMore = false;
    const askedMs = clock.monotonicMs();
    const seen = await dialer.lookAtAgent(agentUser);
    looking = false;
    if (ended === 'for-good') return;
    arrangeNext(seen);
    parts.onReport(reportOf(seen), askedMs);
  }

  function arrangeNext(seen: AgentLook): void {
    endedMs = clock.monotonicMs();
    failures = seen.kind === 'unreachable' ? failures + 1 : 0;
    if (looksThatEndAsking.has(seen.kind)) {
      ended = 'until-asked';
      return;
    }
    const waitMs = lookOnceMore && seen.kind !== 'unreachable' ? 0 : waitAfter(seen);
    leaveAloneUntilMs = seen.kind === 'unreachable' && seen.retryAfterMs ? endedMs + waitMs : 0;
    lookIn(waitMs);
  }

  function waitAfter(seen: AgentLook): number {
    if (seen.kind !== 'unreachable') return pacedMs(visible, random());
    return backoffMs(failures, visible, seen.retryAfterMs, random());
  }

  function lookIn(ms: number): void {
    cancelNext();
    cancelNext = clock.after(ms, () => void look());
  }

  function lookAtOnce(): void {
    if (looking) lookOnceMore = true;
    else void look();
  }

  lookAtOnce();
  return {
    setVisible(nowVisible) {
      const came = nowVisible && !visible;
      visible = nowVisible;
      // Coming back to the window must not wait out the hidden pace, nor cut a backoff short.
      if (!came || looking || ended !== 'no' || failures > 0) return;
      lookIn(Math.max(0, endedMs + pacedMs(true, random()) - clock.monotonicMs()));
    },
    lookNow() {
      if (ended === 'no' && clock.monotonicMs() >= leaveAloneUntilMs) lookAtOnce();
    },
    askAgain() {
      if (ended === 'for-good') return;
      ended = 'no';
      dialer.allowLogin();
      lookAtOnce();
    },
    stop() {
      ended = 'for-good';
      cancelNext();
    },
  };
}

const looksThatEndAsking: ReadonlySet<AgentLook['kind']> = new Set([
  'login-refused',
  'login-stopped',
  'no-permission',
  'no-password',
]);

function reportOf(seen: AgentLook): FeedReport {
  switch (seen.kind) {
    case 'agent':
      return agentReport(seen);
    case 'login-refused':
    case 'login-stopped':
      return { kind: 'login-refused', locked: seen.locked };
    case 'unreachable':
      return { kind: 'unreachable', cause: seen.cause };
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'no-permission':
    case 'no-password':
      return { kind: seen.kind };
  }
}

function agentReport(seen: Extract<AgentLook, { kind: 'agent' }>): FeedReport {
  const { status, callId, callerNumber, campaign, leadId, callerGone, pauseCode } = seen;
  if (callId === '' || !statesWithACall.has(status)) {
    return { kind: 'no-call', agentStatus: status, pauseCode };
  }
  const call = { callId, callerNumber, campaign, leadId };
  return { kind: 'call', feed: 'agent-status', call, callerGone };
}
