import { afterEach, describe, expect, it } from 'vitest';
import type { CallPlan } from '../../../electron/demo/call-plan.ts';
import { drawCallPlan } from '../../../electron/demo/call-plan.ts';
import type {
  DemoDialer,
  DemoDialerOptions,
  DemoEvent,
} from '../../../electron/demo/demo-dialer.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { createSeededRandom } from '../../../electron/demo/seeded-random.ts';
import { askAgentApi, statusOf } from './ask-dialer.ts';
import type { VirtualClock } from './virtual-clock.ts';
import { createVirtualClock } from './virtual-clock.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

let clock: VirtualClock;
let dialer: DemoDialer | undefined;

afterEach(() => dialer?.stop());

/** What happened, and when, in milliseconds since the start. */
type Happening = DemoEvent & { readonly at: number };

async function start(options: DemoDialerOptions = {}) {
  clock = createVirtualClock();
  const started = await startDemoDialer({ clock, traffic: 'human', ...options });
  dialer = started;
  const happened: Happening[] = [];
  started.onEvent((event) => void happened.push({ ...event, at: clock.monotonicMs() }));
  return { started, happened };
}

async function callsOf(hours: number, options: DemoDialerOptions = {}) {
  const { started, happened } = await start(options);
  clock.pass(hours * hour);
  await started.stop();
  return happened.flatMap((event) =>
    'call' in event
      ? [`${event.at} ${event.kind} ${event.call.callId} ${event.call.callerNumber}`]
      : [],
  );
}

function firstCall(calls: readonly { readonly callId: string }[]): string {
  const [call] = calls;
  if (!call) throw new Error('There is no call.');
  return call.callId;
}

function plans(seed: number, count: number): readonly CallPlan[] {
  const random = createSeededRandom(seed);
  const sources = { inGroups: ['SALESLINE', 'BILLING'], campaigns: ['OUTCAMP'] } as const;
  return Array.from({ length: count }, () => drawCallPlan(random, { ...sources }));
}

describe('the seed', () => {
  it('makes the same calls come and go at the same moments', async () => {
    const calls = await callsOf(8, { seed: 7 });
    expect(calls.length).toBeGreaterThan(100);
    expect(await callsOf(8, { seed: 7 })).toEqual(calls);
  });

  it('makes other calls when it is another', async () => {
    const [one, other] = [await callsOf(8, { seed: 7 }), await callsOf(8, { seed: 8 })];
    expect(one.filter((line) => other.includes(line))).toEqual([]);
  });
});

it('lets the first call come within two to three seconds', async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { started } = await start({ seed });
    clock.pass(2 * second - 1);
    expect(started.liveCalls()).toEqual([]);
    clock.pass(second + 1);
    expect(started.liveCalls()).toHaveLength(1);
    await started.stop();
  }
});

describe('the pace', () => {
  it('has people talk for minutes, with a pause for breath between calls', () => {
    const drawn = plans(1, 2000);
    const talked = drawn.map(({ talkMs }) => talkMs).sort((one, other) => one - other);
    expect(talked[0]).toBeGreaterThanOrEqual(30 * second);
    expect(talked[1000]).toBeGreaterThan(2 * minute);
    expect(talked[1000]).toBeLessThan(3 * minute);
    expect(talked[1999]).toBeLessThanOrEqual(12 * minute);
    for (const { gapMs, deadMs, gapAfterHandOverMs } of drawn) {
      expect(gapMs).toBeGreaterThanOrEqual(6 * second);
      expect(gapMs).toBeLessThanOrEqual(60 * second);
      expect(deadMs).toBeGreaterThanOrEqual(4 * second);
      expect(deadMs).toBeLessThanOrEqual(9 * second);
      expect(gapAfterHandOverMs).toBeLessThanOrEqual(9 * second);
    }
  });

  it('speeds the same calls up', async () => {
    const moments = (lines: readonly string[]) => lines.map((line) => Number(line.split(' ')[0]));
    const human = moments(await callsOf(4));
    const fast = moments(await callsOf(4 / 60, { pace: 60 }));
    expect(fast.length).toBe(human.length);
    for (const [index, at] of fast.entries()) expect(at * 60).toBeCloseTo(human[index] ?? NaN, 3);
  });
});

it('draws a believable mix of calls, from numbers set aside for fiction alone', () => {
  const drawn = plans(3, 2000);
  const share = (kind: CallPlan['kind']) =>
    drawn.filter((plan) => plan.kind === kind).length / drawn.length;
  expect(share('inbound')).toBeGreaterThan(0.6);
  expect(share('auto-dialled')).toBeGreaterThan(0.1);
  expect(share('in-group-transfer')).toBeGreaterThan(0.05);
  const leavers = drawn.filter(({ callerHangsUpFirst }) => callerHangsUpFirst).length;
  expect(leavers / drawn.length).toBeGreaterThan(0.2);
  for (const { callerNumber, kind, cameFrom } of drawn) {
    expect(callerNumber).toMatch(/^[2-9]\d\d55501\d\d$/);
    expect(cameFrom === 'OUTCAMP').toBe(kind === 'auto-dialled');
  }
  expect(new Set(drawn.map(({ callerNumber }) => callerNumber)).size).toBeGreaterThan(500);
});

it('shows DEAD for some seconds when the caller hangs up first, and then frees the agent', async () => {
  const { started, happened } = await start();
  const left = () => happened.find(({ kind }) => kind === 'caller-hung-up');
  while (!left()) clock.pass(second);
  expect(await statusOf(started, '1028')).toMatchObject({ real_time_sub_status: 'DEAD' });
  clock.pass(9 * second);
  expect(await statusOf(started, '1028')).toMatchObject({ real_time_sub_status: '' });
  const ended = happened.find(({ kind, at }) => kind === 'call-ended' && at > (left()?.at ?? 0));
  expect((ended?.at ?? 0) - (left()?.at ?? 0)).toBeGreaterThanOrEqual(4 * second);
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'brings the next call soon after a hand-over, and leaves the one handed over alone (seed %s)',
  async (seed) => {
    const { started, happened } = await start({ seed });
    clock.pass(4 * second);
    const callId = firstCall(started.liveCalls());
    const order = { stage: 'EXTENSIONTRANSFER', value: callId, phone_number: '18005551234' };
    expect(await askAgentApi(started, order)).toContain('SUCCESS');
    clock.pass(9 * second);
    expect(started.liveCalls().map((call) => call.callId)).not.toContain(callId);
    expect(started.liveCalls()).toHaveLength(1);
    // One timer: the one that was to end the call handed over has been taken back.
    expect(clock.timers()).toBe(1);
    clock.pass(hour);
    const ofTheCall = happened.filter((event) => 'call' in event && event.call.callId === callId);
    expect(ofTheCall.map(({ kind }) => kind)).toEqual(['call-began', 'call-ended']);
  },
);

it('brings no call to an agent who is logged out or paused, and goes on when they are back', async () => {
  const { started } = await start();
  started.logAgentOut('1028');
  clock.pass(hour);
  expect(started.liveCalls()).toEqual([]);
  started.logAgentIn('1028');
  started.pauseAgent('1028', 'LUNCH');
  clock.pass(hour);
  expect(started.liveCalls()).toEqual([]);
  started.pauseAgent('1028', null);
  clock.pass(10 * second);
  expect(started.liveCalls()).toHaveLength(1);
});

it('makes room for a call that a test rings', async () => {
  const { started } = await start();
  const callId = started.ring({
    agentUser: '1028',
    callerNumber: '7275550123',
    inGroup: 'BILLING',
  });
  clock.pass(hour);
  expect(started.liveCalls().map((call) => call.callId)).toEqual([callId]);
  started.endCall(callId);
  clock.pass(10 * second);
  expect(started.liveCalls()).toHaveLength(1);
});

it('leaves no timer behind when it is stopped', async () => {
  const { started } = await start();
  clock.pass(hour);
  expect(clock.timers()).toBeGreaterThan(0);
  await started.stop();
  expect(clock.timers()).toBe(0);
  await started.stop();
});
