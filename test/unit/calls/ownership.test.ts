import { describe, expect, it } from 'vitest';
import type { AgentLook } from '../../../electron/dialer/dialer.ts';
import type { Ownership } from '../../../electron/calls/call-evidence.ts';
import { lost, onCall, ready } from '../scripted-dialer.ts';
import { inAWord, on, startTracker } from './tracker-bench.ts';

const { callId } = onCall;
const day = 86_400_000;

/** A tracker that has seen the call, and whose next look is not out. */
async function onTheCall(settings = {}) {
  const bench = startTracker(settings);
  await bench.look(onCall);
  return bench;
}

describe('whose call it is, while the latest look is younger than the pace', () => {
  it.each<[AgentLook, Ownership]>([
    [onCall, 'confirmed'],
    [on('another'), 'call-changed'],
    [{ ...onCall, callerGone: true }, 'not-yours'],
    [ready, 'not-yours'],
    [{ kind: 'agent-not-logged-in' }, 'not-yours'],
    [{ kind: 'agent-not-found' }, 'not-yours'],
  ])('is told without a request: %o', async (seen, owner) => {
    const { clock, dialer, tracker, look } = startTracker();
    await look(seen);
    await clock.advance(999);
    expect(await tracker.confirmOwner('1028', callId)).toBe(owner);
    expect(dialer.looked()).toBe(1);
  });

  it('is told without a request for as long as the slower pace lasts', async () => {
    const { clock, dialer, tracker, look } = await onTheCall();
    for (let looks = 0; looks < 40; looks += 1) await look(onCall);
    await clock.advance(2499);
    expect(await tracker.confirmOwner('1028', callId)).toBe('confirmed');
    expect(dialer.looked()).toBe(41);
  });
});

describe('whose call it is, where a look has to tell', () => {
  it.each<[AgentLook, Ownership]>([
    [onCall, 'confirmed'],
    [on('another'), 'call-changed'],
    [{ ...onCall, callerGone: true }, 'not-yours'],
    [ready, 'not-yours'],
    [{ kind: 'agent-not-logged-in' }, 'not-yours'],
    [{ kind: 'agent-not-found' }, 'not-yours'],
    [lost, 'not-known'],
    [{ kind: 'login-refused', locked: false, atMs: 0 }, 'not-known'],
    [{ kind: 'login-stopped', locked: false, atMs: 0 }, 'not-known'],
    [{ kind: 'login-paused', untilMs: 0 }, 'not-known'],
    [{ kind: 'no-password' }, 'not-known'],
    [{ kind: 'no-permission' }, 'cannot-check'],
    [{ kind: 'looks-not-allowed' }, 'cannot-check'],
  ])('costs exactly one, an urgent one: %o', async (seen, owner) => {
    const { clock, dialer, tracker, events } = await onTheCall({ stream: true });
    await clock.advance(1);
    events.call(callId);
    const answer = tracker.confirmOwner('1028', callId);
    expect(dialer.lookedAt.slice(1)).toEqual([{ agentUser: '1028', urgent: true }]);
    dialer.pendingLooks.answer(seen);
    expect(await answer).toBe(owner);
    expect(dialer.looked()).toBe(2);
  });

  it('shows on the card what that look has seen', async () => {
    const { clock, dialer, tracker, events, view } = await onTheCall({ stream: true });
    await clock.advance(1);
    events.call(callId);
    const answer = tracker.confirmOwner('1028', callId);
    dialer.pendingLooks.answer(on('another'));
    await answer;
    expect(inAWord(view())).toBe('another agent-status');
  });

  it.each<[string, (bench: Awaited<ReturnType<typeof onTheCall>>) => unknown]>([
    ['an event, even of the same call', ({ events }) => events.call(callId)],
    ['an event of the call’s end', ({ events }) => events.noCall()],
    [
      'a hand-over',
      ({ tracker }) => tracker.tell({ callId: 'B', feed: 'command-line', agentUser: '1028' }),
    ],
  ])('asks after %s, however young the last look', async (_what, happen) => {
    const bench = await onTheCall({ stream: true });
    const { clock, dialer, tracker } = bench;
    const urgentLooks = () => dialer.lookedAt.filter(({ urgent }) => urgent).length;
    await clock.advance(1);
    void tracker.confirmOwner('1028', callId);
    expect(urgentLooks()).toBe(0);
    happen(bench);
    void tracker.confirmOwner('1028', callId);
    expect(urgentLooks()).toBe(1);
  });

  it('asks where the last look has failed', async () => {
    const { clock, dialer, tracker, look } = await onTheCall();
    await clock.advance(250);
    tracker.lookNow();
    await look(lost);
    void tracker.confirmOwner('1028', callId);
    expect(dialer.lookedAt.filter(({ urgent }) => urgent)).toHaveLength(1);
  });

  it.each([day, -day])('asks once more where the date was set by %d ms', async (jump) => {
    const { clock, dialer, tracker } = await onTheCall();
    clock.setWall(clock.wallMs() + jump);
    const answer = tracker.confirmOwner('1028', callId);
    dialer.pendingLooks.answer(onCall);
    expect(await answer).toBe('confirmed');
    expect(await tracker.confirmOwner('1028', callId)).toBe('confirmed');
    expect(dialer.looked()).toBe(2);
  });

  it('does not mind the date being set by a second', async () => {
    const { clock, dialer, tracker } = await onTheCall();
    clock.setWall(clock.wallMs() + 1000);
    expect(await tracker.confirmOwner('1028', callId)).toBe('confirmed');
    expect(dialer.looked()).toBe(1);
  });

  it('is not known where the computer slept between the question and the answer', async () => {
    const { clock, dialer, tracker, events } = await onTheCall({ stream: true });
    await clock.advance(1);
    events.call(callId);
    const answer = tracker.confirmOwner('1028', callId);
    clock.setWall(clock.wallMs() + 60_000);
    dialer.pendingLooks.answer(onCall);
    expect(await answer).toBe('not-known');
  });
});

describe('whose call it is, while a look at the line is out', () => {
  /** A tracker whose next look was sent `ms` ago. */
  async function lookingSince(ms: number, settings = {}) {
    const bench = await onTheCall(settings);
    await bench.clock.advance(1000 + ms);
    expect(bench.dialer.pendingLooks.count()).toBe(1);
    return bench;
  }

  it.each<[AgentLook, Ownership]>([
    [onCall, 'confirmed'],
    [on('another'), 'call-changed'],
    [ready, 'not-yours'],
  ])('is told by that one, and nothing more is sent: %o', async (seen, owner) => {
    const { clock, dialer, tracker } = await lookingSince(100);
    const answer = tracker.confirmOwner('1028', callId);
    await clock.advance(200);
    dialer.pendingLooks.answer(seen);
    expect(await answer).toBe(owner);
    await clock.advance(100);
    expect(dialer.looked()).toBe(2);
  });

  it('is told by the look at all agents as well', async () => {
    const agentUsers = ['1028', '1029', '1030', '1031'];
    const { clock, dialer, tracker, passProbe } = startTracker({ agentUsers });
    await passProbe();
    const answer = tracker.confirmOwner('1030', 'C');
    const row = { ...onCall, callId: 'C' };
    dialer.pendingListLooks.answer({ kind: 'agents', rows: new Map([['1030', row]]) });
    expect(await answer).toBe('confirmed');
    await clock.settle();
    expect(dialer.looked()).toBe(0);
  });

  it('is told once to two who ask', async () => {
    const { dialer, tracker, clock, events } = await onTheCall({ stream: true });
    await clock.advance(1);
    events.call(callId);
    const answers = [1, 2].map(() => tracker.confirmOwner('1028', callId));
    dialer.pendingLooks.answer(onCall);
    expect(await Promise.all(answers)).toEqual(['confirmed', 'confirmed']);
    expect(dialer.looked()).toBe(2);
  });

  it('is asked for where that look comes to nothing', async () => {
    const { dialer, tracker, clock } = await lookingSince(100);
    const answer = tracker.confirmOwner('1028', callId);
    dialer.pendingLooks.answer({ ...lost, cause: { kind: 'connection-lost' } });
    await clock.settle();
    expect(dialer.lookedAt.at(-1)).toEqual({ agentUser: '1028', urgent: true });
    dialer.pendingLooks.answer(onCall);
    expect(await answer).toBe('confirmed');
  });

  it('is asked for where that look takes long, and told by whichever answers first', async () => {
    const { dialer, tracker, clock } = await lookingSince(100);
    const answer = tracker.confirmOwner('1028', callId);
    await clock.advance(249);
    expect(dialer.looked()).toBe(2);
    await clock.advance(1);
    expect(dialer.lookedAt.slice(2)).toEqual([{ agentUser: '1028', urgent: true }]);
    dialer.pendingLooks.answer(onCall);
    expect(await answer).toBe('confirmed');
  });

  it('is asked for where that look was sent longer ago than the pace', async () => {
    const { dialer, tracker } = await lookingSince(1000);
    void tracker.confirmOwner('1028', callId);
    expect(dialer.lookedAt.at(-1)).toEqual({ agentUser: '1028', urgent: true });
  });

  it('is told after sleep by the look that follows at once, and by none before', async () => {
    const { dialer, tracker } = await lookingSince(100);
    tracker.awake();
    const answer = tracker.confirmOwner('1028', callId);
    dialer.pendingLooks.answer(onCall);
    dialer.pendingLooks.answer(ready);
    expect(await answer).toBe('not-yours');
    expect(dialer.looked()).toBe(3);
  });

  it.each<[string, (bench: Awaited<ReturnType<typeof onTheCall>>) => unknown]>([
    ['an event', ({ events }) => events.call(callId)],
    ['sleep', ({ clock }) => clock.setWall(clock.wallMs() + 60_000)],
  ])('is asked for where %s came after that look was sent', async (_what, happen) => {
    const bench = await lookingSince(100, { stream: true });
    const { dialer, tracker } = bench;
    happen(bench);
    void tracker.confirmOwner('1028', callId);
    expect(dialer.lookedAt.at(-1)).toEqual({ agentUser: '1028', urgent: true });
  });

  it('is asked for where an event came while that look was waited for', async () => {
    const { clock, dialer, tracker, events } = await lookingSince(100, { stream: true });
    const answer = tracker.confirmOwner('1028', callId);
    events.call('B');
    dialer.pendingLooks.answer(onCall);
    await clock.settle();
    expect(dialer.lookedAt.at(-1)).toEqual({ agentUser: '1028', urgent: true });
    dialer.pendingLooks.answer(on('B'));
    expect(await answer).toBe('call-changed');
  });
});

describe('whose call it is, where nobody can look', () => {
  it('can’t be checked where the settings say so, and nothing is asked', async () => {
    const { dialer, tracker } = startTracker({ looks: false });
    expect(await tracker.confirmOwner('1028', callId)).toBe('cannot-check');
    expect(dialer.looked()).toBe(0);
  });

  it('can’t be checked after the right to look was missing, and nothing is asked', async () => {
    const { dialer, tracker, look } = startTracker();
    await look({ kind: 'looks-not-allowed' });
    expect(await tracker.confirmOwner('1028', callId)).toBe('cannot-check');
    expect(dialer.looked()).toBe(1);
  });

  it('is not known before the log-in was tried: a look would be counted against it', async () => {
    const { dialer, tracker } = startTracker();
    await tracker.tell({ callId, feed: 'command-line', agentUser: null });
    expect(await tracker.confirmOwner('1028', callId)).toBe('not-known');
    expect(dialer.looked()).toBe(0);
  });

  it('is not this agent’s at a line that is not this agent’s', async () => {
    const { tracker } = startTracker();
    expect(await tracker.confirmOwner('1029', callId)).toBe('not-yours');
  });
});

describe('evidence', () => {
  it('can’t be had where Baton does not look, or may not', async () => {
    const without = startTracker({ looks: false });
    expect(without.tracker.evidence('1028', callId, 0)).toBe('cannot-look');
    const { tracker, look } = startTracker();
    await look({ kind: 'no-permission' });
    expect(tracker.evidence('1028', callId, 0)).toBe('cannot-look');
  });

  it('comes from the look that an order has asked for, too', async () => {
    const { clock, dialer, tracker, events } = await onTheCall({ stream: true });
    await clock.advance(1100);
    events.call(callId);
    const sinceMs = clock.monotonicMs();
    void tracker.confirmOwner('1028', callId);
    dialer.pendingLooks.answer(onCall);
    await clock.settle();
    expect(tracker.evidence('1028', callId, sinceMs)).toBe('nothing');
    dialer.pendingLooks.answer(ready);
    await clock.settle();
    expect(tracker.evidence('1028', callId, sinceMs)).toBe('call-gone');
  });

  it.each<AgentLook>([
    { kind: 'login-refused', locked: false, atMs: 0 },
    { kind: 'login-stopped', locked: true, atMs: 0 },
    { kind: 'no-password' },
  ])('can’t be had after $kind, until a person asks', async (end) => {
    const { clock, tracker, look } = await onTheCall();
    const sinceMs = clock.monotonicMs() + 1;
    await look(end);
    expect(tracker.evidence('1028', callId, sinceMs)).toBe('cannot-look');
    tracker.askAgain();
    expect(tracker.evidence('1028', callId, sinceMs)).toBe('nothing');
  });

  it('can’t be had of a line that is none of this agent’s', async () => {
    const { tracker } = await onTheCall();
    expect(tracker.evidence('1029', callId, 0)).toBe('cannot-look');
  });

  it('stands though looks have ended since', async () => {
    const { clock, tracker, look } = await onTheCall();
    const sinceMs = clock.monotonicMs() + 1;
    await look(ready);
    await look({ kind: 'login-refused', locked: false, atMs: 0 });
    expect(tracker.evidence('1028', callId, sinceMs)).toBe('call-gone');
  });

  it('may yet come while log-ins are paused, or the dialer is out of reach', async () => {
    const { clock, tracker, look } = await onTheCall();
    const sinceMs = clock.monotonicMs() + 1;
    await look(lost);
    expect(tracker.evidence('1028', callId, sinceMs)).toBe('nothing');
    await look({ kind: 'login-paused', untilMs: clock.wallMs() + 60_000 });
    expect(tracker.evidence('1028', callId, sinceMs)).toBe('nothing');
  });
});
