import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCallTracker } from '../../../electron/calls/call-tracker.ts';
import { systemClock } from '../../../electron/clock.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { DemoDialer, DemoDialerOptions } from '../../../electron/demo/demo-dialer.ts';
import { createDialer } from '../../../electron/dialer/create-dialer.ts';
import { createDispatcher } from '../../../electron/dialer/dispatcher.ts';
import { createAppendOnlyFile } from '../../../electron/settings/append-only-file.ts';
import { openJournal } from '../../../electron/transfers/journal.ts';
import { createTransferDesk } from '../../../electron/transfers/transfer-desk.ts';
import type { CallView } from '../../../shared/call.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { billing, manager } from '../../unit/transfers/samples.ts';
import { emptyFolder } from '../settings/empty-folder.ts';

const caller = { agentUser: '1028', callerNumber: '7275551212', inGroup: 'SALESLINE' };
const refused = (reason: Extract<Outcome, { kind: 'refused' }>['reason']): Outcome => ({
  kind: 'refused',
  reason,
});

/** Tracker, desk and journal of agent 1028, on the built-in dialer over real HTTP. */
async function startWork(options: DemoDialerOptions = {}) {
  const demo = await startDemoDialer(options);
  const { apiUser, password, agentUser, source } = demo.logIn;
  const dialer = createDialer({
    address: demo.address,
    apiUser,
    source,
    password: () => password,
    dispatcher: createDispatcher(),
    clock: systemClock,
    timeouts: { connectMs: 1000, lookMs: 1000, orderMs: 700 },
  });
  const path = join(emptyFolder(), 'journal.jsonl');
  const quiet = () => undefined;
  const journal = await openJournal({
    file: createAppendOnlyFile({ path, wallMs: systemClock.wallMs }),
    clock: systemClock,
    onNotice: quiet,
    onNoticeOver: quiet,
    onChanged: quiet,
  });
  const watchers = new Set<() => void>();
  const tracker = createCallTracker({
    dialer,
    agentUser,
    apiUser,
    clock: systemClock,
    onChanged: () => watchers.forEach((watcher) => watcher()),
  });
  let attempts = 0;
  const desk = createTransferDesk({
    dialer: () => dialer,
    journal,
    callView: tracker.view,
    agentUser: () => agentUser,
    build: tracker.build,
    lookNow: tracker.lookNow,
    witness: () => tracker.seenSince,
    findEntry: (id) => [manager, billing].find((entry) => entry.id === id) ?? null,
    clock: systemClock,
    newAttemptId: () => `attempt-${(attempts += 1)}`,
    onChanged: quiet,
  });
  onTestFinished(async () => {
    tracker.stop();
    await demo.stop();
    await dialer.close();
  });

  /** Returns once the screen shows such a view. */
  const until = (shows: (view: CallView) => boolean) =>
    new Promise<CallView>((resolve) => {
      const watcher = () => {
        const view = tracker.view();
        if (!shows(view)) return;
        watchers.delete(watcher);
        resolve(view);
      };
      watchers.add(watcher);
      watcher();
    });
  const untilOnCall = (callId: string) =>
    until((view) => view.kind === 'on-call' && view.call.callId === callId);
  const untilKind = (kind: CallView['kind']) => until((view) => view.kind === kind);
  return { demo, tracker, desk, journal, until, untilOnCall, untilKind };
}

const extensions = (demo: DemoDialer) => demo.redirects.map(({ extension }) => extension);
const ordersAt = (demo: DemoDialer) =>
  demo.requests.filter(({ form }) => form['function'] === 'ra_call_control').length;

describe('a call on the built-in dialer', () => {
  it('comes to the screen, is handed over once by one click, and is gone from the screen', async () => {
    const { demo, desk, journal, tracker, until, untilOnCall, untilKind } = await startWork();
    await untilKind('no-call');
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    const view = await until((seen) => seen.kind === 'on-call' && tracker.build() !== null);
    expect(view).toMatchObject({ call: { callerNumber: '7275551212', campaign: 'SALESLIN' } });
    expect(view).toMatchObject({ call: { kind: 'inbound', lastedSince: 'call-began' } });

    expect(await desk.transfer({ callId, entryId: 'dana' })).toEqual({ kind: 'handed-over' });
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(demo.dispositions.map(({ status }) => status)).toEqual(['MGRXFR']);
    expect(journal.latest()).toMatchObject([
      { callId, outcome: { kind: 'handed-over' }, dialString: '18005551234' },
    ]);
    await untilKind('no-call');
  });

  it('is handed over once, however many buttons are pressed at once', async () => {
    const { demo, desk, untilOnCall } = await startWork({ workMs: 50 });
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    const outcomes = await Promise.all([
      desk.transfer({ callId, entryId: 'dana' }),
      desk.transfer({ callId, entryId: 'dana' }),
      desk.transfer({ callId, entryId: 'billing' }),
      desk.hangUp({ callId }),
    ]);
    expect(outcomes).toEqual([
      { kind: 'handed-over' },
      { kind: 'handed-over' },
      refused('transfer-in-flight'),
      refused('transfer-in-flight'),
    ]);
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(ordersAt(demo)).toBe(1);
  });

  it('goes to an in-group, and is hung up', async () => {
    const { demo, desk, untilOnCall } = await startWork();
    const first = demo.ring(caller);
    await untilOnCall(first);
    expect(await desk.transfer({ callId: first, entryId: 'billing' })).toEqual({
      kind: 'handed-over',
    });
    const second = demo.ring({ ...caller, leadId: '77' });
    await untilOnCall(second);
    expect(await desk.hangUp({ callId: second })).toEqual({ kind: 'hung-up' });
    expect(demo.liveCalls().map((call) => call.callId)).not.toContain(second);
    expect(ordersAt(demo)).toBe(2);
  });

  it('is not touched once the caller has hung up', async () => {
    const { demo, desk, untilOnCall, untilKind } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.callerHangsUp(callId);
    await untilKind('caller-gone');
    expect(await desk.transfer({ callId, entryId: 'dana' })).toEqual(refused('caller-gone'));
    expect(ordersAt(demo)).toBe(0);
  });

  it('of another agent is never touched, although the dialer would let it be', async () => {
    const { demo, desk, untilKind } = await startWork();
    const callId = demo.ring({ ...caller, agentUser: '1029' });
    await untilKind('no-call');
    expect(await desk.transfer({ callId, entryId: 'dana' })).toEqual(refused('no-call'));
    expect(ordersAt(demo)).toBe(0);
  });

  it('that ended a moment ago is refused by the dialer, and the next call is not touched', async () => {
    const { demo, desk, untilOnCall } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.endCall(callId);
    const next = demo.ring({ ...caller, leadId: '77' });
    expect(await desk.transfer({ callId, entryId: 'dana' })).toEqual(refused('no-such-call'));
    await untilOnCall(next);
    expect(extensions(demo)).toEqual([]);
    expect(demo.liveCalls().map((call) => call.callId)).toEqual([next]);
  });
});

describe('a dialer that lets an order down', () => {
  const orders = { function: 'ra_call_control' } as const;

  it('leaves the outcome unknown where it never answers, and the call is not touched again', async () => {
    const { demo, desk, journal, untilOnCall } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.misbehave({ kind: 'silent', acts: true }, orders);
    const unknown: Outcome = { kind: 'unknown', cause: 'timed-out' };
    expect(await desk.transfer({ callId, entryId: 'dana' })).toEqual(unknown);
    demo.misbehave(null);
    const again = await desk.transfer({ callId, entryId: 'dana' });
    expect(again.kind).toBe('refused');
    expect(ordersAt(demo)).toBe(1);
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(journal.latest().at(-1)).toMatchObject({ outcome: unknown });
  });

  it('gets a second order only once a person has said that the first did not happen', async () => {
    const { demo, desk, untilOnCall } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.misbehave({ kind: 'dropped', when: 'before-acting' }, { ...orders, times: 1 });
    expect(await desk.transfer({ callId, entryId: 'dana' })).toEqual({
      kind: 'unknown',
      cause: 'connection-lost',
    });
    expect(await desk.transfer({ callId, entryId: 'dana' })).toEqual(refused('call-not-settled'));
    desk.releaseCall(callId);
    expect(await desk.transfer({ callId, entryId: 'dana' })).toEqual({ kind: 'handed-over' });
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(ordersAt(demo)).toBe(2);
  });
});

describe('a refused log-in', () => {
  it('is one, until a person asks again', async () => {
    const demoUser = {
      user: '6666',
      password: 'right',
      level: 8,
      allowedFunctions: 'all',
    } as const;
    const { demo, tracker, untilKind, untilOnCall } = await startWork({ users: [demoUser] });
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.setPassword('6666', 'changed');
    await untilKind('login-refused');
    tracker.lookNow();
    tracker.setVisible(false);
    tracker.setVisible(true);
    // Long enough for two more looks at the pace of a visible window.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(demo.refusedLogIns).toHaveLength(1);
    tracker.askAgain();
    expect(tracker.view()).toEqual({ kind: 'looking' });
    await untilKind('login-refused');
    expect(demo.refusedLogIns).toHaveLength(2);
    demo.setPassword('6666', 'right');
    tracker.askAgain();
    await untilOnCall(callId);
  });
});

describe('a dialer out of sight', () => {
  it('leaves the call on the screen for one failed look, then says so, and comes back', async () => {
    const { demo, desk, until, untilOnCall, untilKind } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.misbehave({ kind: 'dropped', when: 'before-acting' }, { endpoint: 'non-agent' });
    const kept = await until((view) => view.kind === 'on-call' && seenAgo(view) > 900);
    expect(kept.kind).toBe('on-call');
    expect(await untilKind('dialer-unreachable')).toMatchObject({
      cause: { kind: 'connection-lost' },
      lastCall: { callId },
    });
    expect(await desk.hangUp({ callId })).toEqual(refused('dialer-not-in-sight'));
    demo.misbehave(null);
    await untilOnCall(callId);
  });

  const seenAgo = (view: CallView) =>
    view.kind === 'on-call' ? view.call.provenance.seenAgoMs : 0;
});
