import fc from 'fast-check';
import { expect } from 'vitest';
import { systemClock } from '../../../electron/clock.ts';
import type { Clock } from '../../../electron/clock.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { DemoApiUser, DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { Dialer, OrderAnswer } from '../../../electron/dialer/dialer.ts';
import { patienceMs } from '../../../electron/dialer/login-gate.ts';
import { createLoginRecord } from '../../../electron/dialer/login-record.ts';
import type { LoginRecord } from '../../../electron/dialer/login-record.ts';
import { connectionsTo } from './connections-under-test.ts';
import { dialerAt, password } from './dialer-under-test.ts';

/** In milliseconds. */
export const minute = 60_000;
/** The API user of the benches. */
export const user: DemoApiUser = { user: '6666', password, level: 8, allowedFunctions: 'all' };

/** What can happen, in any order. Requests are not waited for, unless `settle` says so. */
const requests = ['look', 'urgent look', 'list look', 'order', 'probe', 'version'] as const;
type Step =
  | (typeof requests)[number]
  | 'settle'
  | 'start anew'
  | 'be killed'
  | 'ask'
  | 'lose the answers'
  | 'answer again'
  | 'let time pass'
  | 'change the password at the dialer';

/** A dialer, and a Baton that works with it, through its restarts. */
export async function openBench(apiUser: DemoApiUser, typed: string) {
  let wallMs = Date.UTC(2026, 2, 15, 20, 16, 39);
  // Time stands still between the steps, and patience with a slow answer never ends.
  const after: Clock['after'] = (ms, callback) =>
    ms === patienceMs ? () => undefined : systemClock.after(ms, callback);
  const clock = { after, monotonicMs: () => wallMs, wallMs: () => wallMs };
  const demo = await startDemoDialer({ users: [apiUser], workMs: 0, clock });
  const timeouts = { connectMs: 20_000, lookMs: 20_000, orderMs: 20_000 };
  let record: LoginRecord = createLoginRecord();
  let asks = 0;
  let connections = connectionsTo(demo.address);
  const open = (): Dialer =>
    dialerAt(demo.address, { password: () => typed, record, clock, timeouts, connections });
  let dialer = open();
  const underWay: Promise<unknown>[] = [];
  const orders: OrderAnswer[] = [];
  let takenForLevel = false;
  /** A refusal that was taken for the one of a user who may order and not look. */
  const note = ({ kind }: { readonly kind: string }): void => {
    takenForLevel ||= kind === 'looks-not-allowed';
  };

  const settle = async (): Promise<void> => {
    for (const result of await Promise.allSettled(underWay.splice(0))) {
      expect(result.status).toBe('fulfilled');
    }
  };
  const restart = async (): Promise<void> => {
    // The one before sends nothing more, and what it still hears it can tell nobody.
    const kept = record.value();
    record = createLoginRecord();
    record.save(kept);
    await connections.destroy();
    connections = connectionsTo(demo.address);
    dialer = open();
  };

  const steps: Readonly<Record<Step, () => unknown>> = {
    look: () => underWay.push(dialer.lookAtAgent('1028').then(note)),
    'urgent look': () => underWay.push(dialer.lookAtAgent('1028', { urgent: true }).then(note)),
    'list look': () => underWay.push(dialer.lookAtAllAgents().then(note)),
    order: () => underWay.push(dialer.give(transferOf(demo)).then((answer) => orders.push(answer))),
    probe: () => underWay.push(dialer.probe('1028')),
    version: () => underWay.push(dialer.version()),
    settle,
    'start anew': async () => {
      await settle();
      await restart();
    },
    'be killed': restart,
    ask: () => {
      asks += 1;
      dialer.allowLogin();
    },
    'lose the answers': () => loseAnswers(demo),
    'answer again': () => demo.misbehave(null),
    'let time pass': async () => {
      // No request is under way for minutes.
      await settle();
      wallMs += 4 * minute;
    },
    'change the password at the dialer': () => demo.setPassword('6666', 'Another.word'),
  };

  return {
    demo,
    orders,
    asks: () => asks,
    takenForLevel: () => takenForLevel,
    take: async (taken: readonly Step[]) => {
      for (const step of taken) await steps[step]();
      await settle();
    },
    probe: () => dialer.probe('1028'),
  };
}

/** Those to log-ins: the version comes through, without which no other log-in would be sent. */
export function loseAnswers(demo: DemoDialer): void {
  for (const name of ['ra_call_control', 'agent_status', 'logged_in_agents']) {
    demo.misbehave({ kind: 'dropped', when: 'after-acting' }, { function: name });
  }
}

/** Of the call that is there, or of a new one. */
export function transferOf(demo: DemoDialer) {
  const call = { agentUser: '1028', callerNumber: '7275551212', inGroup: 'SALESLINE' };
  const callId = demo.liveCalls()[0]?.callId ?? demo.ring(call);
  return { action: 'extension-transfer', callId, agentUser: '1028', phoneNumber: '1800' } as const;
}

type Bench = Awaited<ReturnType<typeof openBench>>;

/** Takes any steps out of these, in any order, on benches of their own. */
export async function holds(
  among: readonly Step[],
  bench: () => Promise<Bench>,
  check: (bench: Bench) => void,
): Promise<void> {
  const steps = fc.array(fc.constantFrom(...requests, ...among), { maxLength: 24, size: 'max' });
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const opened = await bench();
      try {
        await opened.take(taken);
        check(opened);
      } finally {
        await opened.demo.stop();
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
}

/** The most refused log-ins within fifteen minutes of the dialer's clock. */
export function mostInFifteenMinutes({ refusedLogIns }: DemoDialer): number {
  const counts = refusedLogIns.map(
    (first) =>
      refusedLogIns.filter(({ at }) => at >= first.at && at < first.at + 15 * minute).length,
  );
  return Math.max(0, ...counts);
}
