import { describe, expect, it } from 'vitest';
import type { AgentLook } from '../../../electron/dialer/dialer.ts';
import type { CallView } from '../../../shared/call.ts';
import { lost, onCall, ready } from '../scripted-dialer.ts';
import { callOf, startTracker, version } from './tracker-bench.ts';

const day = 24 * 3_600_000;
const noVersion = { kind: 'unreachable', cause: { kind: 'timed-out' } } as const;

describe('what is on the screen', () => {
  it('is "looking" until the first answer', async () => {
    const { clock, shown, view } = startTracker();
    await clock.advance(10_000);
    expect(view()).toEqual({ kind: 'looking' });
    expect(shown).toEqual([]);
  });

  it('is the call with its kind, and everything the dialer says of it', async () => {
    const { look } = startTracker();
    expect(await look(onCall)).toEqual({
      kind: 'on-call',
      call: {
        callId: 'Y0315201639000402027',
        kind: 'inbound',
        callerNumber: '7275551212',
        campaign: 'SALESLIN',
        leadId: '402027',
        agentUser: '1028',
        lastedMs: 0,
        lastedSince: 'first-seen',
        provenance: { feed: 'agent-status', seenAgoMs: 0 },
      },
    });
  });

  it('tells a call apart whose ID says nothing', async () => {
    const { look, tellVersion } = startTracker();
    await tellVersion();
    const call = callOf(await look({ ...onCall, callId: 'odd-1' }));
    expect([call.kind, call.lastedSince]).toEqual(['other', 'first-seen']);
  });

  it.each<[AgentLook, CallView]>([
    [ready, { kind: 'no-call', agentUser: '1028', agentStatus: 'READY', pauseCode: '' }],
    [{ kind: 'agent-not-logged-in' }, { kind: 'agent-not-logged-in', agentUser: '1028' }],
    [{ kind: 'agent-not-found' }, { kind: 'agent-not-found', agentUser: '1028' }],
    [
      { kind: 'login-refused', locked: true, atMs: Date.UTC(2026, 2, 15, 20, 10) },
      {
        kind: 'login-refused',
        apiUser: '6666',
        locked: true,
        freeAt: '2026-03-15T20:25:00.000Z',
      },
    ],
    [
      { kind: 'login-stopped', locked: false, atMs: Date.UTC(2026, 2, 14, 23, 50) },
      {
        kind: 'login-refused',
        apiUser: '6666',
        locked: false,
        freeAt: '2026-03-15T00:05:00.000Z',
      },
    ],
    [
      { kind: 'login-paused', untilMs: Date.UTC(2026, 2, 15, 20, 30) },
      { kind: 'login-paused', apiUser: '6666', freeAt: '2026-03-15T20:30:00.000Z' },
    ],
    [
      { kind: 'no-permission' },
      { kind: 'no-permission', apiUser: '6666', agentUser: '1028', because: 'function' },
    ],
    [
      { kind: 'looks-not-allowed' },
      { kind: 'no-permission', apiUser: '6666', agentUser: '1028', because: 'level' },
    ],
    [{ kind: 'no-password' }, { kind: 'no-password' }],
    [lost, { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall: null }],
  ])('is a screen of its own for %o', async (seen, shown) => {
    const { look } = startTracker();
    expect(await look(seen)).toEqual(shown);
  });

  it('is the caller who has gone, with the call', async () => {
    const { look } = startTracker();
    const view = await look({ ...onCall, callerGone: true });
    expect(view).toMatchObject({ kind: 'caller-gone', call: { callId: onCall.callId } });
  });

  it('is told anew after every look, since the age of the knowledge is part of it', async () => {
    const { look, shown } = startTracker();
    for (const seen of [onCall, onCall, lost, ready]) await look(seen);
    expect(shown.map((view) => view.kind)).toEqual(['on-call', 'on-call', 'on-call', 'no-call']);
  });
});

describe('a look that fails', () => {
  it('leaves the call on the screen once, with the age of what is known', async () => {
    const { clock, look } = startTracker();
    await look(onCall);
    await clock.advance(700);
    expect(callOf(await look(lost)).provenance.seenAgoMs).toBe(1000);
  });

  it('takes it off the screen the second time in a row, and names it as the last one', async () => {
    const { look } = startTracker();
    await look(onCall);
    await look(lost);
    const view = await look({ ...lost, cause: { kind: 'connection-refused' } });
    expect(view).toMatchObject({
      kind: 'dialer-unreachable',
      cause: { kind: 'connection-refused' },
      lastCall: { callId: onCall.callId, provenance: { seenAgoMs: 1875 } },
    });
  });

  it('counts anew after a look that succeeded', async () => {
    const { look } = startTracker();
    for (const seen of [onCall, lost, onCall]) await look(seen);
    expect((await look(lost)).kind).toBe('on-call');
  });

  it('names no last call where there was none', async () => {
    const { look } = startTracker();
    for (const seen of [onCall, ready, lost]) await look(seen);
    expect(await look(lost)).toMatchObject({ kind: 'dialer-unreachable', lastCall: null });
  });
});

describe('how long a call has lasted', () => {
  it('comes from its ID and the dialer’s clock', async () => {
    const { clock, look, tellVersion, view } = startTracker();
    await tellVersion();
    await clock.advance(2000);
    await look(onCall);
    await clock.advance(500);
    expect(callOf(view())).toMatchObject({ lastedMs: 32_500, lastedSince: 'call-began' });
  });

  it('comes from when it was first seen until the dialer’s clock is known', async () => {
    const { clock, look, tellVersion, shown, view } = startTracker();
    await look(onCall);
    await clock.advance(400);
    expect(callOf(view())).toMatchObject({ lastedMs: 400, lastedSince: 'first-seen' });
    await tellVersion();
    expect(callOf(view())).toMatchObject({ lastedMs: 30_000, lastedSince: 'call-began' });
    expect(shown).toHaveLength(2);
  });

  it('does not leap when the dialer’s clock is set during the call', async () => {
    const { clock, dialer, look, tellVersion, view } = startTracker();
    await tellVersion();
    await look(onCall);
    const hour = 3_600_000;
    for (let minute = 0; minute < 60; minute += 1) {
      await clock.advance(60_000);
      if (dialer.pendingLooks.count() > 0) dialer.pendingLooks.answer(onCall);
    }
    expect(dialer.pendingVersions.count()).toBe(1);
    dialer.pendingVersions.answer({ ...version, dialerWallMs: version.dialerWallMs + 2 * hour });
    await clock.settle();
    expect(callOf(view()).lastedMs).toBe(30_000 + hour);
    const setMs = clock.monotonicMs();
    const { lastedMs } = callOf(await look(onCall));
    expect(lastedMs).toBe(30_000 + hour + clock.monotonicMs() - setMs);
  });

  it.each([day, -day])('is not moved by the system’s date jumping by %d ms', async (jump) => {
    const { clock, dialer, look, tellVersion, view } = startTracker();
    await tellVersion();
    await look(onCall);
    await clock.advance(500);
    const before = view();
    clock.setWall(clock.wallMs() + jump);
    expect(view()).toEqual(before);
    await clock.advance(499);
    expect(dialer.looked()).toBe(1);
    await clock.advance(1);
    expect(dialer.looked()).toBe(2);
  });

  it('is never less than what Baton has seen of it', async () => {
    const { clock, look, tellVersion, view } = startTracker();
    await look({ ...onCall, callId: 'Y0315201709000402027' });
    await clock.advance(900);
    await tellVersion();
    expect(callOf(view()).lastedMs).toBe(900);
  });

  it('begins again with the next call, and with none in between', async () => {
    const { clock, look } = startTracker();
    await look({ ...onCall, callId: 'first' });
    await clock.advance(500);
    expect(callOf(await look({ ...onCall, callId: 'second' })).lastedMs).toBe(0);
  });

  it('only asks for it: the same view asked twice at one moment is the same', async () => {
    const { look, tellVersion, view } = startTracker();
    await tellVersion();
    await look(onCall);
    expect(view()).toEqual(view());
  });
});

describe('the dialer’s build', () => {
  it('is asked for at the start and about hourly', async () => {
    const { clock, dialer, tracker, tellVersion } = startTracker();
    expect(tracker.build()).toBeNull();
    await tellVersion();
    expect(tracker.build()).toBe('240429-2220');
    await clock.advance(50 * 60_000);
    expect(dialer.pendingVersions.count()).toBe(0);
    await clock.advance(11 * 60_000);
    expect(dialer.pendingVersions.count()).toBe(1);
  });

  it('is asked for sooner while the dialer does not answer, and is kept when it stops to', async () => {
    const { clock, dialer, tracker, tellVersion } = startTracker();
    dialer.pendingVersions.answer(noVersion);
    await clock.advance(5000);
    await tellVersion();
    await clock.advance(61 * 60_000);
    dialer.pendingVersions.answer(noVersion);
    await clock.settle();
    expect(tracker.build()).toBe('240429-2220');
  });

  it('is not asked for any more once the tracker is stopped', async () => {
    const { clock, dialer, tracker, tellVersion, look } = startTracker();
    await tellVersion();
    await look(ready);
    tracker.stop();
    await clock.advance(day);
    expect(dialer.pendingVersions.count()).toBe(0);
    expect(clock.nextTimerMs()).toBeNull();
  });
});

describe('when a person asks again', () => {
  it('looks, and shows that it looks, after a refused log-in', async () => {
    const { tracker, dialer, look, view } = startTracker();
    await look({ kind: 'login-refused', locked: false, atMs: 0 });
    tracker.askAgain();
    expect(view()).toEqual({ kind: 'looking' });
    expect(dialer.loginsAllowed()).toBe(1);
    expect((await look(onCall)).kind).toBe('on-call');
  });

  it('leaves the call on the screen while it looks', async () => {
    const { tracker, look, view } = startTracker();
    await look(onCall);
    tracker.askAgain();
    expect(view().kind).toBe('on-call');
  });
});
