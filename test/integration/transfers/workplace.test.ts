import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pressOf } from '../../unit/transfers/desk-bench.ts';
import { hiddenPaceMs } from '../../../electron/calls/look-pace.ts';
import { systemClock } from '../../../electron/clock.ts';
import { createLoginRecord } from '../../../electron/dialer/login-record.ts';
import { noProxy } from '../../../electron/dialer/proxy-choice.ts';
import { noVouchedOrigins } from '../../../electron/dialer/vouched-origins.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { createHistory } from '../../../electron/history/history.ts';
import { countdownMs, emptySpeedDial } from '../../../shared/speed-dial.ts';
import { noDialRules } from '../../../shared/dial-rules.ts';
import { createAppendOnlyFile } from '../../../electron/settings/append-only-file.ts';
import { openSpeedDialFile } from '../../../electron/settings/speed-dial-file.ts';
import { openJournal } from '../../../electron/transfers/journal.ts';
import { createWorkplace } from '../../../electron/workplace.ts';
import type { DialerLogIn, Workplace } from '../../../electron/workplace.ts';
import type { Settlement } from '../../../shared/transfer.ts';
import { manager, police } from '../../unit/transfers/samples.ts';
import { emptyProfile } from '../settings/profile-folder.ts';

const caller = { agentUser: '1028', callerNumber: '7275551212', inGroup: 'SALESLINE' };
const unknown = { kind: 'unknown', cause: 'connection-lost' };

async function startDialer(): Promise<DemoDialer> {
  const demo = await startDemoDialer();
  onTestFinished(demo.stop);
  return demo;
}

function logInAt({ address, logIn }: DemoDialer): DialerLogIn {
  return {
    ...logIn,
    address,
    lines: 1,
    looks: true,
    password: () => logIn.password,
    eventStream: null,
    trusted: null,
  };
}

/** A workplace behind a hidden window, so that looks come of themselves only every five seconds. */
async function startWorkplace() {
  const profile = emptyProfile();
  const watchers = new Set<() => void>();
  const onChanged = () => watchers.forEach((watcher) => watcher());
  const quiet = () => undefined;
  let isBusy = () => false;
  const file = createAppendOnlyFile({
    path: join(profile.folder, 'journal.jsonl'),
    wallMs: systemClock.wallMs,
  });
  const journal = await openJournal({
    file,
    clock: systemClock,
    onNotice: quiet,
    onNoticeOver: quiet,
    onChanged: quiet,
  });
  const workplace = createWorkplace({
    speedDial: openSpeedDialFile(
      profile,
      'speed-dial',
      { ...emptySpeedDial(), entries: [manager, police] },
      randomUUID,
    ),
    journal,
    clock: systemClock,
    network: { authorities: [], findProxy: () => noProxy },
    loginRecord: () => createLoginRecord(),
    vouched: noVouchedOrigins,
    dialRules: () => noDialRules,
    teamEntries: () => [],
    openHistory: (told) => {
      isBusy = told;
      return createHistory({
        file,
        journal,
        clock: systemClock,
        timeZone: () => 'UTC',
        keptDays: () => null,
        isBusy,
      });
    },
    newAttemptId: randomUUID,
    onChanged,
    onNotice: quiet,
  });
  onTestFinished(async () => {
    workplace.disconnect({ kind: 'not-set-up' });
    await workplace.end();
  });
  workplace.setVisible(false);

  /** Returns once the workplace is in such a state. */
  const until = (holds: (place: Workplace) => boolean) =>
    new Promise<void>((resolve) => {
      const watcher = () => {
        if (!holds(workplace)) return;
        watchers.delete(watcher);
        resolve();
      };
      watchers.add(watcher);
      watcher();
    });
  const untilShown = (kind: string) => until(({ callView }) => callView().kind === kind);
  return { workplace, until, untilShown, isBusy: () => isBusy() };
}

function settlement({ transferView }: Workplace): Settlement | null {
  const view = transferView();
  return view.kind === 'answered' ? view.settlement : null;
}

const orders = ({ requests }: DemoDialer) =>
  requests.filter(
    ({ form }) => form['function'] === 'ra_call_control' && form['value'] !== 'PROBE',
  );

const press = ({ transfer }: Workplace, callId: string) => transfer(pressOf(callId));

describe('an order whose answer was lost', () => {
  it('happened where the dialer does not show the call any more, which is seen at once', async () => {
    const demo = await startDialer();
    const { workplace, until, untilShown } = await startWorkplace();
    const callId = demo.ring(caller);
    workplace.connect(logInAt(demo));
    await untilShown('on-call');
    demo.misbehave(
      { kind: 'dropped', when: 'after-acting' },
      { function: 'ra_call_control', times: 1 },
    );
    const pressedMs = performance.now();
    expect(await press(workplace, callId)).toEqual(unknown);
    await until((place) => settlement(place) === 'happened');
    expect(performance.now() - pressedMs).toBeLessThan(hiddenPaceMs / 2);
    expect(orders(demo)).toHaveLength(1);
    expect(await press(workplace, callId)).toMatchObject({ kind: 'refused' });
    expect(orders(demo)).toHaveLength(1);
  });

  it('did not happen where the call is still there two seconds later, and can be given again', async () => {
    const demo = await startDialer();
    const { workplace, until, untilShown } = await startWorkplace();
    const callId = demo.ring(caller);
    workplace.connect(logInAt(demo));
    await untilShown('on-call');
    demo.misbehave(
      { kind: 'dropped', when: 'before-acting' },
      { function: 'ra_call_control', times: 1 },
    );
    expect(await press(workplace, callId)).toEqual(unknown);
    expect(await press(workplace, callId)).toEqual({ kind: 'refused', reason: 'call-not-settled' });
    await until((place) => settlement(place) === 'did-not-happen');
    expect(orders(demo)).toHaveLength(1);
    expect(await press(workplace, callId)).toEqual({ kind: 'handed-over' });
    expect(demo.redirects).toHaveLength(1);
  });

  it('is not judged by what another dialer shows', async () => {
    const [demo, other] = [await startDialer(), await startDialer()];
    const { workplace, until, untilShown } = await startWorkplace();
    const callId = demo.ring(caller);
    workplace.connect(logInAt(demo));
    await untilShown('on-call');
    const dropped = { kind: 'dropped', when: 'after-acting' } as const;
    demo.misbehave(dropped, { function: 'ra_call_control', times: 1 });
    expect(await press(workplace, callId)).toEqual(unknown);
    // Before a look at the right dialer can settle anything.
    workplace.connect(logInAt(other));
    await untilShown('no-call');
    expect(settlement(workplace)).toBe('cannot-check');
    workplace.connect({ ...logInAt(demo), agentUser: '1029' });
    await untilShown('no-call');
    expect(settlement(workplace)).toBe('cannot-check');
    workplace.connect(logInAt(demo));
    await until((place) => settlement(place) === 'happened');
  });
});

describe('a countdown of an agent with two lines', () => {
  /** Both lines have a caller, and the first one is in front with an order that counts down. */
  async function startCounting() {
    const demo = await startDialer();
    const bench = await startWorkplace();
    const { workplace, until, untilShown } = bench;
    const callId = demo.ring(caller);
    workplace.connect({ ...logInAt(demo), lines: 2 });
    await untilShown('on-call');
    const outcome = workplace.transfer(pressOf(callId, 'police'));
    expect(workplace.transferView().kind).toBe('counting');
    demo.ring({ ...caller, agentUser: '1029', callerNumber: '7275551313' });
    workplace.lookAgain();
    await until(({ lines }) => lines().every(({ call }) => call.kind === 'on-call'));
    return { ...bench, demo, outcome };
  }

  it('stays in front when a call comes to the other line, and goes out', async () => {
    const { workplace, demo, outcome } = await startCounting();
    expect(workplace.chosenLine()).toBe('1028');
    expect(workplace.transferView().kind).toBe('counting');
    expect(await outcome).toEqual({ kind: 'handed-over' });
    expect(orders(demo)).toHaveLength(1);
  });

  it('is taken back when the agent chooses the other line, and does not come back with its own', async () => {
    const { workplace, demo, outcome } = await startCounting();
    workplace.chooseLine('1029');
    workplace.chooseLine('1028');
    expect(await outcome).toEqual({ kind: 'refused', reason: 'other-line-chosen' });
    expect(workplace.transferView()).toMatchObject({ kind: 'answered', outcome: await outcome });
    await new Promise((resolve) => setTimeout(resolve, countdownMs));
    expect(orders(demo)).toEqual([]);
  });
});

describe('the history’s file', () => {
  it('is left alone from the first sight of a call on any line to its end', async () => {
    const demo = await startDialer();
    const { workplace, until, untilShown, isBusy } = await startWorkplace();
    workplace.connect({ ...logInAt(demo), lines: 2 });
    await untilShown('no-call');
    expect(isBusy()).toBe(false);
    const callId = demo.ring({ ...caller, agentUser: '1029' });
    workplace.lookAgain();
    await untilShown('on-call');
    // The idle line is in front, and the call is behind it.
    workplace.chooseLine('1028');
    expect(isBusy()).toBe(true);
    workplace.chooseLine('1029');
    expect(await press(workplace, callId)).toEqual({ kind: 'handed-over' });
    await until(({ lines }) => lines().every(({ call }) => call.kind === 'no-call'));
    expect(isBusy()).toBe(false);
  });
});
