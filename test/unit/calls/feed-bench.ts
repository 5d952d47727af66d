import { createAgentStatusFeed } from '../../../electron/calls/agent-status-feed.ts';
import type { LookReport } from '../../../electron/calls/call-feed.ts';
import type { AgentLook, ProbeAnswer } from '../../../electron/dialer/dialer.ts';
import { createScriptedDialer } from '../scripted-dialer.ts';
import { createVirtualClock } from '../virtual-clock.ts';

interface BenchSettings {
  readonly random?: number;
  readonly agentUsers?: readonly string[];
  /** What the first probe says, null where it is left open. */
  readonly probe?: ProbeAnswer | null;
}

/** The feed of the agent status, on a dialer that says what a test says, under virtual time. */
export async function startFeed(settings: BenchSettings = {}) {
  const { random = 0.5, agentUsers = ['1028'], probe = { kind: 'all-well' } } = settings;
  const clock = createVirtualClock();
  const dialer = createScriptedDialer();
  const reports: (readonly [string, LookReport])[] = [];
  const feed = createAgentStatusFeed({
    dialer,
    agentUsers,
    clock,
    random: () => random,
    onLook: (agentUser, report) => reports.push([agentUser, report]),
  });
  const answerProbe = async (answer: ProbeAnswer) => {
    dialer.pendingProbes.answer(answer);
    await clock.settle();
  };
  const answer = async (look: AgentLook) => {
    dialer.pendingLooks.answer(look);
    await clock.settle();
  };
  /** Answers the look that is out, then lets `ms` pass. */
  const answerAndWait = async (look: AgentLook, ms: number) => {
    await answer(look);
    await clock.advance(ms);
  };
  if (probe) await answerProbe(probe);
  return { clock, dialer, reports, feed, answerProbe, answer, answerAndWait };
}
