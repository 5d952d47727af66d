import { describe, expect, it } from 'vitest';
import { createSleepWatch } from '../../../electron/calls/sleep-watch.ts';
import { onCall, ready } from '../scripted-dialer.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { callOf, inAWord, on, startTracker, version } from './tracker-bench.ts';

const day = 86_400_000;

describe('after the computer has slept', () => {
  it('the call is out of sight, named as the last, until a look that began after it', async () => {
    const { clock, tracker, look, view } = startTracker();
    await look(on('A'));
    await clock.advance(10);
    tracker.awake();
    expect(view()).toMatchObject({ kind: 'dialer-unreachable', lastCall: { callId: 'A' } });
    expect(tracker.lineOf('A')).toBeNull();
    expect(inAWord(await look(on('A')))).toBe('A agent-status');
  });

  it('a card without a call is looked at anew', async () => {
    const { clock, tracker, look, view } = startTracker();
    await look(ready);
    await clock.advance(10);
    tracker.awake();
    expect(view()).toEqual({ kind: 'looking' });
    expect((await look(ready)).kind).toBe('no-call');
  });

  it('dead connections are dropped, and a look goes out in the same moment', async () => {
    const { clock, dialer, tracker, look } = startTracker();
    await look(on('A'));
    await clock.advance(10);
    tracker.awake();
    expect([dialer.connectionsDropped(), dialer.looked()]).toEqual([1, 2]);
  });

  it('a look that was out before is neither waited for nor heard', async () => {
    const { clock, dialer, tracker, view, look, untilLook } = startTracker();
    await look(on('A'));
    await untilLook();
    await clock.advance(10);
    tracker.awake();
    expect(dialer.pendingLooks.count()).toBe(2);
    dialer.pendingLooks.answer(on('A'));
    await clock.settle();
    expect(view().kind).toBe('dialer-unreachable');
    dialer.pendingLooks.answer(on('B'));
    await clock.settle();
    expect(inAWord(view())).toBe('B agent-status');
  });

  it('looks go on at their pace, one at a time', async () => {
    const { clock, dialer, tracker, look, untilLook } = startTracker();
    await look(on('A'));
    await untilLook();
    tracker.awake();
    tracker.awake();
    const out = dialer.pendingLooks.count();
    for (let looks = 0; looks < out; looks += 1) dialer.pendingLooks.answer(on('A'));
    await clock.advance(999);
    expect(dialer.pendingLooks.count()).toBe(0);
    await clock.advance(1);
    expect(dialer.pendingLooks.count()).toBe(1);
  });

  it('a look before it is no evidence that a call is still there', async () => {
    const { clock, tracker, look } = startTracker();
    const sinceMs = clock.monotonicMs();
    await look(on('A'));
    await clock.advance(10);
    tracker.awake();
    expect(tracker.evidence('1028', 'A', sinceMs)).toBe('nothing');
    expect(tracker.evidence('1028', 'B', sinceMs)).toBe('call-gone');
  });

  it('a call that was told is old as well, and an event brings it back', async () => {
    const { clock, tracker, events, view } = startTracker({ looks: false, stream: true });
    events.report({ kind: 'open' });
    events.call('A');
    await clock.advance(10);
    tracker.awake();
    expect(events.reconnects).toEqual(['fresh']);
    expect(view()).toMatchObject({ kind: 'stream-down', lastCall: { callId: 'A' } });
    events.report({ kind: 'connecting' });
    expect(view()).toMatchObject({ kind: 'stream-down', lastCall: { callId: 'A' } });
    events.report({ kind: 'open' });
    expect(view().kind).toBe('listening');
    events.call('A');
    expect(inAWord(view())).toBe('A event-stream');
  });

  it('a told call that no look has decided on is named, and not acted on', async () => {
    const { clock, tracker, events, look, view } = startTracker({ stream: true });
    events.report({ kind: 'open' });
    await look(ready);
    await clock.advance(10);
    events.call('A');
    await clock.advance(10);
    tracker.awake();
    expect(view()).toMatchObject({ kind: 'dialer-unreachable', lastCall: { callId: 'A' } });
    expect((await look(ready)).kind).toBe('no-call');
  });

  it('a call that was handed over without looks is not known any more', async () => {
    const { clock, tracker, view } = startTracker({ looks: false });
    await tracker.tell({ callId: 'A', feed: 'command-line', agentUser: null });
    await clock.advance(10);
    tracker.awake();
    expect(view()).toEqual({ kind: 'listening', agentUser: '1028', by: 'hand-over' });
  });

  it('a call’s length is right again once the dialer has told its time anew', async () => {
    const { clock, dialer, tracker, look, tellVersion, view } = startTracker();
    await tellVersion();
    await look(onCall);
    // An hour passes, and the monotonic clock stood still meanwhile.
    tracker.awake();
    await look(onCall);
    expect(callOf(view()).lastedSince).toBe('first-seen');
    expect(tracker.build()).toBe('240429-2220');
    dialer.pendingVersions.answer({
      ...version,
      dialerWallMs: version.dialerWallMs + 3_600_000,
    });
    await clock.settle();
    expect(callOf(view())).toMatchObject({ lastedMs: 3_630_000, lastedSince: 'call-began' });
  });
});

describe('another network', () => {
  it('takes no call that was told off the card, and has the stream go on from its last message', async () => {
    const { clock, tracker, events, view } = startTracker({ looks: false, stream: true });
    events.report({ kind: 'open' });
    events.call('A');
    await clock.advance(10);
    tracker.networkChanged();
    expect(inAWord(view())).toBe('A event-stream');
    events.report({ kind: 'connecting' });
    events.report({ kind: 'open' });
    expect(inAWord(view())).toBe('A event-stream');
    expect(events.reconnects).toEqual(['from the last message']);
  });

  it('takes no call that was handed over', async () => {
    const { tracker, clock, view } = startTracker({ looks: false });
    await tracker.tell({ callId: 'A', feed: 'command-line', agentUser: null });
    await clock.advance(10);
    tracker.networkChanged();
    expect(inAWord(view())).toBe('A command-line');
  });

  it('drops connections, and has a look go out at once instead of the one that is out', async () => {
    const { clock, dialer, tracker, look, untilLook, view } = startTracker();
    await look(on('A'));
    await untilLook();
    await clock.advance(10);
    tracker.networkChanged();
    expect(inAWord(view())).toBe('A agent-status');
    expect([dialer.connectionsDropped(), dialer.pendingLooks.count()]).toEqual([1, 2]);
    dialer.pendingLooks.answer(ready);
    dialer.pendingLooks.answer(on('B'));
    await clock.settle();
    expect(inAWord(view())).toBe('B agent-status');
  });

  it('does not ask for a stream anew that only a person may have tried', () => {
    const { tracker, events } = startTracker({ looks: false, stream: true });
    events.report({ kind: 'down', cause: { kind: 'token-refused' }, isFinal: true });
    tracker.networkChanged();
    expect(events.asked()).toBe(0);
  });
});

describe('the date being set', () => {
  it.each([day, -day])('by %d ms moves no timer of a typed call or a stream', async (jump) => {
    const { clock, tracker, events, view } = startTracker({ looks: false, stream: true });
    events.report({ kind: 'open' });
    await tracker.tell({ callId: 'A', feed: 'typed', agentUser: '1028' });
    const before = view();
    clock.setWall(clock.wallMs() + jump);
    expect(view()).toEqual(before);
    await clock.advance(5 * 60_000 - 1);
    expect(inAWord(view())).toBe('A typed');
    await clock.advance(1);
    expect(view().kind).toBe('listening');
  });
});

describe('the watch for sleep', () => {
  function startWatch() {
    const clock = createVirtualClock();
    const gaps: number[] = [];
    let datesSet = 0;
    let asleepMs: number | null = 0;
    const watch = createSleepWatch({
      clock,
      uptimeMs: () => (asleepMs === null ? null : clock.monotonicMs() + asleepMs),
      onGap: (ms) => gaps.push(ms),
      onDateSet: () => (datesSet += 1),
    });
    return {
      clock,
      gaps,
      watch,
      datesSet: () => datesSet,
      /** As on Linux: the monotonic clock and the timers stand still meanwhile. */
      sleep: (ms: number) => {
        asleepMs = (asleepMs ?? 0) + ms;
        clock.setWall(clock.wallMs() + ms);
      },
      hideUptime: () => (asleepMs = null),
    };
  }

  it('says nothing while time passes as it should', async () => {
    const { clock, gaps } = startWatch();
    await clock.advance(600_000);
    expect(gaps).toEqual([]);
  });

  it('tells that the program stood still for a minute, once', async () => {
    const { clock, gaps } = startWatch();
    await clock.advance(3000);
    clock.freeze(60_000);
    await clock.advance(10_000);
    expect(gaps).toEqual([59_000]);
  });

  it('tells of sleep in which the monotonic clock stood still', async () => {
    const { clock, gaps, datesSet, sleep } = startWatch();
    sleep(60_000);
    await clock.advance(10_000);
    expect([gaps, datesSet()]).toEqual([[60_000], 0]);
  });

  it.each([6000, day])(
    'does not take the date being set forward by %d ms for sleep',
    async (ms) => {
      const { clock, gaps, datesSet } = startWatch();
      clock.setWall(clock.wallMs() + ms);
      await clock.advance(10_000);
      expect([gaps, datesSet()]).toEqual([[], 1]);
    },
  );

  it('can’t tell the one from the other where the system hides its uptime', async () => {
    const { clock, gaps, datesSet, sleep, hideUptime } = startWatch();
    await clock.advance(1000);
    sleep(60_000);
    hideUptime();
    await clock.advance(10_000);
    expect([gaps, datesSet()]).toEqual([[], 1]);
  });

  it('does not mind being late by less than five seconds', async () => {
    const { clock, gaps } = startWatch();
    clock.freeze(6999);
    await clock.advance(10_000);
    expect(gaps).toEqual([]);
    clock.freeze(9000);
    await clock.advance(10_000);
    expect(gaps).toHaveLength(1);
  });

  it('does not mind the date being set back', async () => {
    const { clock, gaps, datesSet } = startWatch();
    clock.setWall(clock.wallMs() - day);
    await clock.advance(10_000);
    expect([gaps, datesSet()]).toEqual([[], 0]);
  });

  it('ends when it is stopped', () => {
    const { clock, watch } = startWatch();
    watch.stop();
    expect(clock.nextTimerMs()).toBeNull();
  });

  it('takes the call off the screen after a minute of standing still, until it is seen anew', async () => {
    const { clock, tracker, look, view } = startTracker();
    const uptimeMs = clock.monotonicMs;
    createSleepWatch({ clock, uptimeMs, onGap: tracker.awake, onDateSet: tracker.lookNow });
    await look(on('A'));
    clock.freeze(60_000);
    await clock.advance(2000);
    expect(view()).toMatchObject({ kind: 'dialer-unreachable', lastCall: { callId: 'A' } });
    await look(on('A'));
    expect(view().kind).not.toBe('on-call');
    expect(inAWord(await look(on('A')))).toBe('A agent-status');
  });
});
