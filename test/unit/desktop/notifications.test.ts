import { describe, expect, it } from 'vitest';
import { createNotifications } from '../../../electron/desktop/notifications.ts';
import type { Told } from '../../../electron/desktop/notifier.ts';
import type { AppState } from '../../../shared/app-state.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { someAttempt, someCall, someEntry, speedDialOf, stateOf } from './some-state.ts';

/** A desktop on which nobody looks at Baton; `told` are the notifications, `gone` those taken away. */
function setUp(
  stands: { hasFocus?: boolean; isVisible?: boolean; isLocked?: boolean; isWorking?: boolean } = {},
) {
  const { hasFocus = false, isVisible = false, isLocked = false, isWorking = true } = stands;
  const clock = createVirtualClock();
  const told: Told[] = [];
  const gone: string[] = [];
  const done: string[] = [];
  let state = stateOf(null);
  const notifications = createNotifications({
    notifier: {
      tell: (notification) => {
        told.push(notification);
        return () => gone.push(notification.title);
      },
      isWorking: () => isWorking,
    },
    state: () => state,
    wallMs: clock.wallMs,
    isLocked: () => isLocked,
    hasFocus: () => hasFocus,
    isVisible: () => isVisible,
    showWindow: () => done.push('show'),
    showQuietly: () => done.push('show quietly'),
    press: (callId, entryId) => done.push(`${callId} ${entryId}`),
  });
  const follow = (next: AppState): void => {
    state = next;
    notifications.follow(next);
  };
  follow(state);
  const now = () => new Date(clock.wallMs()).toISOString();
  return { notifications, told, gone, done, follow, now, clock };
}

describe('a call that arrives', () => {
  it('is told once, with its kind, its in-group and the caller, without a sound', () => {
    const { follow, told } = setUp();
    follow(stateOf(someCall()));
    follow(stateOf(someCall({ lastedMs: 5000 })));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      title: 'Inbound call · SALESLIN',
      body: '(727) 555-1212',
      hasSound: false,
    });
  });

  it('is not told again after it was out of sight for a moment', () => {
    const { follow, told } = setUp();
    follow(stateOf(someCall()));
    follow(stateOf(null));
    follow(stateOf(someCall()));
    expect(told).toHaveLength(1);
    follow(stateOf(someCall({ callId: 'Y0315201639000402099' })));
    expect(told).toHaveLength(2);
  });

  it('is not told to somebody who is typing into Baton, or who does not want to know', () => {
    const focused = setUp({ hasFocus: true });
    focused.follow(stateOf(someCall()));
    const quiet = setUp();
    quiet.follow(stateOf(someCall(), {}, { notifyOfCalls: false }));
    expect([focused.told, quiet.told]).toEqual([[], []]);
  });

  it('makes a sound where that is wanted', () => {
    const { follow, told } = setUp();
    follow(stateOf(someCall(), {}, { notificationSound: true }));
    expect(told[0]?.hasSound).toBe(true);
  });

  it('keeps the caller’s number off a locked screen', () => {
    const { follow, told } = setUp({ isLocked: true });
    follow(stateOf(someCall()));
    expect(JSON.stringify(told[0])).not.toMatch(/727|555|1212/);
  });

  it('has buttons for the first three, and they press for this call', () => {
    const { follow, told, done } = setUp();
    const entries = ['A', 'B', 'C', 'D'].map((label) => someEntry(label.toLowerCase(), label));
    follow(stateOf(someCall(), { speedDial: speedDialOf(entries) }));
    expect(told[0]?.buttons).toEqual(['A', 'B', 'C']);
    told[0]?.onButton(1);
    told[0]?.onButton(7);
    told[0]?.onClick();
    expect(done).toEqual([`${someCall().callId} b`, 'show']);
  });

  it('has no buttons for a call that is not in front, or that nobody has checked', () => {
    const unchecked = setUp();
    unchecked.follow(stateOf(someCall({ provenance: { feed: 'link', seenAgoMs: 0 } })));
    expect(unchecked.told[0]?.buttons).toEqual([]);
    const other = setUp();
    const [first = { agentUser: '1028', call: { kind: 'looking' } }] = stateOf(null).lines;
    const call = someCall({ agentUser: '1029' });
    const second = { agentUser: '1029', call: { kind: 'on-call', call } as const };
    other.follow(stateOf(null, { lines: [first, second] }));
    expect(other.told[0]).toMatchObject({
      body: '(727) 555-1212, on the line of 1029.',
      buttons: [],
    });
  });

  it('goes from the screen when the call is over', () => {
    const { follow, gone } = setUp();
    follow(stateOf(someCall()));
    expect(gone).toEqual([]);
    follow(stateOf(null));
    expect(gone).toEqual(['Inbound call · SALESLIN']);
  });

  it('says that it is a rehearsal', () => {
    const { follow, told } = setUp();
    follow(stateOf(someCall(), { mode: 'rehearsal' }));
    expect(told[0]?.title).toBe('Rehearsal · Inbound call · SALESLIN');
  });
});

describe('what became of a press', () => {
  it('in the window is told while nobody can see the window, and only then', () => {
    for (const isVisible of [false, true]) {
      const { follow, told, now } = setUp({ isVisible });
      follow(stateOf(null, { journal: [someAttempt(now())] }));
      expect(told.map(({ title }) => title)).toHaveLength(isVisible ? 0 : 1);
      if (!isVisible) expect(told[0]?.title).toContain('Dana');
    }
  });

  it.each([true, false])(
    'of a command is told even then, and of a key not once more',
    (isVisible) => {
      const { follow, told, now } = setUp({ isVisible });
      const journal = [
        someAttempt(now(), { attempt: 'a-2', from: 'global-key' }),
        someAttempt(now(), { attempt: 'a-1', from: 'command-line', label: 'Billing' }),
      ];
      follow(stateOf(null, { journal }));
      expect(told.map(({ title }) => title)).toEqual([expect.stringContaining('Billing')]);
    },
  );

  it('is not told of attempts that are read in with another journal, or are old', () => {
    const { follow, told, now, clock } = setUp();
    follow(stateOf(null, { mode: 'rehearsal', journal: [someAttempt(now())] }));
    const old = new Date(clock.wallMs() - 120_000).toISOString();
    follow(stateOf(null, { mode: 'rehearsal', journal: [someAttempt(old, { attempt: 'a-0' })] }));
    expect(told).toEqual([]);
  });

  it('is told again when it becomes clear, unless a person has said it', () => {
    const { follow, told, now } = setUp();
    const unknown = someAttempt(now(), { outcome: { kind: 'unknown', cause: 'timed-out' } });
    const settled = (by: 'look' | 'person') => ({ as: 'happened' as const, by, at: now() });
    follow(stateOf(null, { journal: [unknown] }));
    follow(stateOf(null, { journal: [{ ...unknown, settled: settled('look') }] }));
    follow(stateOf(null, { journal: [{ ...unknown, settled: settled('look') }] }));
    expect(told).toHaveLength(2);
    const other = setUp();
    other.follow(stateOf(null, { journal: [unknown] }));
    other.follow(stateOf(null, { journal: [{ ...unknown, settled: settled('person') }] }));
    expect(other.told).toHaveLength(1);
  });

  it('keeps a typed number off a locked screen', () => {
    const { follow, told, now } = setUp({ isLocked: true });
    follow(stateOf(null, { journal: [someAttempt(now(), { label: '' })] }));
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain('8005550134');
  });
});

describe('the answer to a press from outside of the window', () => {
  const words = { title: 'Handed over: Dana', body: 'The dialer has taken the call over.' };

  it('is a notification that can be taken away', () => {
    const { notifications, told, gone } = setUp();
    notifications.answer(words)();
    expect(told).toHaveLength(1);
    expect(gone).toEqual([words.title]);
  });

  it('is the window itself where no notification comes, or none is wanted', () => {
    const without = setUp({ isWorking: false });
    without.notifications.answer(words);
    expect([without.told, without.done]).toEqual([[], ['show quietly']]);
    const unwanted = setUp();
    unwanted.follow(stateOf(null, {}, { notifyOfOutcomes: false }));
    unwanted.notifications.answer(words);
    expect([unwanted.told, unwanted.done]).toEqual([[], ['show quietly']]);
  });
});
