import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hiddenPaceMs } from '../../../electron/calls/look-pace.ts';
import { systemClock } from '../../../electron/clock.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { createAppendOnlyFile } from '../../../electron/settings/append-only-file.ts';
import { openSpeedDialFile } from '../../../electron/settings/speed-dial-file.ts';
import { openJournal } from '../../../electron/transfers/journal.ts';
import { createWorkplace } from '../../../electron/workplace.ts';
import type { DialerLogIn, Workplace } from '../../../electron/workplace.ts';
import type { SeenSince } from '../../../shared/transfer.ts';
import { manager } from '../../unit/transfers/samples.ts';
import { emptyProfile } from '../settings/profile-folder.ts';

const caller = { agentUser: '1028', callerNumber: '7275551212', inGroup: 'SALESLINE' };
const unknown = { kind: 'unknown', cause: 'connection-lost' };

async function startDialer(): Promise<DemoDialer> {
  const demo = await startDemoDialer();
  onTestFinished(demo.stop);
  return demo;
}

function logInAt({ address, logIn }: DemoDialer): DialerLogIn {
  return { ...logIn, address, password: () => logIn.password };
}

/** A workplace behind a hidden window, so that looks come of themselves only every five seconds. */
async function startWorkplace() {
  const profile = emptyProfile();
  const watchers = new Set<() => void>();
  const onChanged = () => watchers.forEach((watcher) => watcher());
  const quiet = () => undefined;
  const journal = await openJournal({
    file: createAppendOnlyFile({
      path: join(profile.folder, 'journal.jsonl'),
      wallMs: systemClock.wallMs,
    }),
    clock: systemClock,
    onNotice: quiet,
    onNoticeOver: quiet,
    onChanged: quiet,
  });
  const workplace = createWorkplace({
    speedDial: openSpeedDialFile(profile, 'speed-dial', [manager], randomUUID),
    journal,
    clock: systemClock,
    newAttemptId: randomUUID,
    onChanged,
  });
  onTestFinished(() => workplace.disconnect({ kind: 'not-set-up' }));
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
  return { workplace, until, untilShown };
}

function seenSince({ desk }: Workplace): SeenSince | null {
  const view = desk.view();
  return view.kind === 'answered' ? view.seenSince : null;
}

describe('an order whose answer was lost', () => {
  it.each([
    ['after-acting', 'call-gone'],
    ['before-acting', 'call-still-there'],
  ] as const)('is looked after at once: dropped %s, %s', async (when, expected) => {
    const demo = await startDialer();
    const { workplace, until, untilShown } = await startWorkplace();
    const callId = demo.ring(caller);
    workplace.connect(logInAt(demo));
    await untilShown('on-call');
    demo.misbehave({ kind: 'dropped', when }, { function: 'ra_call_control' });
    const pressedMs = performance.now();
    expect(await workplace.desk.transfer({ callId, entryId: 'dana' })).toEqual(unknown);
    await until((place) => seenSince(place) === expected);
    expect(performance.now() - pressedMs).toBeLessThan(hiddenPaceMs / 2);
    const orders = demo.requests.filter(({ form }) => form['function'] === 'ra_call_control');
    expect(orders).toHaveLength(1);
    const again = await workplace.desk.transfer({ callId, entryId: 'dana' });
    expect(again.kind).toBe('refused');
  });

  it('is not judged by what another dialer shows', async () => {
    const [demo, other] = [await startDialer(), await startDialer()];
    const { workplace, until, untilShown } = await startWorkplace();
    const callId = demo.ring(caller);
    workplace.connect(logInAt(demo));
    await untilShown('on-call');
    demo.misbehave({ kind: 'dropped', when: 'after-acting' }, { function: 'ra_call_control' });
    expect(await workplace.desk.transfer({ callId, entryId: 'dana' })).toEqual(unknown);
    workplace.connect(logInAt(other));
    await untilShown('no-call');
    expect(seenSince(workplace)).toBe('nothing');
    workplace.connect({ ...logInAt(demo), agentUser: '1029' });
    await untilShown('no-call');
    expect(seenSince(workplace)).toBe('nothing');
    workplace.connect(logInAt(demo));
    await until((place) => seenSince(place) === 'call-gone');
  });
});
