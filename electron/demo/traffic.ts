import type { Clock } from '../clock.ts';
import type { AgentLines } from './agent-lines.ts';
import type { CallPlan, CallSources } from './call-plan.ts';
import { drawCallPlan, firstGapMs } from './call-plan.ts';
import type { DemoEvent } from './dialer-records.ts';
import type { EventFeed } from './event-feed.ts';
import { createSeededRandom } from './seeded-random.ts';

/** What the traffic needs. */
export interface TrafficParts {
  readonly clock: Clock;
  readonly lines: AgentLines;
  readonly feed: EventFeed<DemoEvent>;
  readonly sources: CallSources;
  readonly agentUser: string;
  readonly seed: number;
  /** How many times faster than people: 1 takes minutes for a call, 60 seconds. */
  readonly pace: number;
}

/** How soon an agent who could not take a call is tried again. */
const retryMs = 3000;

/**
 * Lets calls come to an agent and end by themselves, as people make and end them. It runs until
 * the clock's timers are taken back.
 */
export function startTraffic({
  clock,
  lines,
  feed,
  sources,
  agentUser,
  ...how
}: TrafficParts): void {
  const random = createSeededRandom(how.seed);
  const paced = (ms: number, callback: () => void) => clock.after(ms / how.pace, callback);
  let current: { readonly callId: string; readonly plan: CallPlan } | null = null;
  let cancelTimer = (): void => undefined;

  const nextCallIn = (ms: number) => {
    cancelTimer = paced(ms, ringIfFree);
  };
  const ringIfFree = () => {
    if (!lines.isFree(agentUser)) {
      nextCallIn(retryMs);
      return;
    }
    const plan = drawCallPlan(random, sources);
    const { callerNumber, kind, cameFrom, leadId } = plan;
    const callId = lines.ring({ agentUser, callerNumber, kind, cameFrom, leadId });
    current = { callId, plan };
    cancelTimer = paced(plan.talkMs, () => {
      if (plan.callerHangsUpFirst) lines.callerHangsUp(callId);
      else lines.end(callId, 'over');
    });
  };

  // A hand-over, or a test, may end the call before its time.
  feed.listen((event) => {
    if (event.kind !== 'caller-hung-up' && event.kind !== 'call-ended') return;
    const { callId } = event.call;
    if (callId !== current?.callId) return;
    cancelTimer();
    const { plan } = current;
    if (event.kind === 'caller-hung-up') {
      cancelTimer = paced(plan.deadMs, () => lines.end(callId, 'over'));
      return;
    }
    current = null;
    nextCallIn(event.end === 'over' ? plan.gapMs : plan.gapAfterHandOverMs);
  });
  nextCallIn(firstGapMs(random));
}
