import { describe, expect, it } from 'vitest';
import type { ProbeAnswer } from '../../../electron/dialer/dialer.ts';
import { lost, onCall, ready } from '../scripted-dialer.ts';
import { startFeed } from './feed-bench.ts';
import { startTracker } from './tracker-bench.ts';

describe('the first request with a log-in', () => {
  it('is the probe, as the first line, and no look goes out before its answer', async () => {
    const { clock, dialer } = await startFeed({ agentUsers: ['1028', '1029'], probe: null });
    await clock.advance(60_000);
    expect(dialer.probed).toEqual(['1028']);
    expect(dialer.looked()).toBe(0);
  });

  it.each<ProbeAnswer>([
    { kind: 'all-well' },
    { kind: 'api-not-active' },
    { kind: 'function-not-allowed' },
    { kind: 'agent-not-logged-in' },
    { kind: 'source-not-valid' },
    { kind: 'function-missing' },
  ])('is followed by the look at once after $kind, and is not sent again', async (answer) => {
    const { clock, dialer, reports, answerAndWait } = await startFeed({ probe: answer });
    expect([dialer.looked(), reports.length]).toEqual([1, 0]);
    await answerAndWait(ready, 1000);
    await answerAndWait(lost, 1000);
    expect([dialer.looked(), dialer.probed.length]).toEqual([3, 1]);
    expect(clock.nextTimerMs()).toBeNull();
  });

  it('is sent again, after a wait, where the dialer could not be reached', async () => {
    const { clock, dialer, reports, answerProbe } = await startFeed({ probe: lost, random: 0 });
    expect(reports).toEqual([['1028', { kind: 'unreachable', cause: { kind: 'timed-out' } }]]);
    await clock.advance(1000);
    await answerProbe(lost);
    await clock.advance(1999);
    expect([dialer.probed.length, dialer.looked()]).toEqual([2, 0]);
    await clock.advance(1);
    await answerProbe({ kind: 'all-well' });
    expect(dialer.looked()).toBe(1);
  });

  it.each<ProbeAnswer>([
    { kind: 'login-refused', locked: true, atMs: 5 },
    { kind: 'login-stopped', locked: true, atMs: 5 },
    { kind: 'no-password' },
  ])('ends everything where it is answered by $kind, told of every line', async (problem) => {
    const { clock, dialer, reports, feed } = await startFeed({
      agentUsers: ['1028', '1029'],
      probe: problem,
    });
    const kind = problem.kind === 'no-password' ? 'no-password' : 'login-refused';
    expect(reports).toMatchObject([
      ['1028', { kind }],
      ['1029', { kind }],
    ]);
    feed.lookNow();
    await clock.advance(86_400_000);
    expect([dialer.probed.length, dialer.looked()]).toEqual([1, 0]);
  });
});

describe('a pause of log-ins', () => {
  const inAMinute = (wallMs: number): ProbeAnswer => ({
    kind: 'login-paused',
    untilMs: wallMs + 60_000,
  });

  it('is waited out, whatever Baton wishes meanwhile, and then it tries by itself', async () => {
    const { clock, dialer, feed, answerProbe } = await startFeed({ probe: null });
    await answerProbe(inAMinute(clock.wallMs()));
    for (let second = 0; second < 59; second += 1) {
      feed.lookNow();
      feed.awake();
      feed.setVisible(second % 2 === 0);
      await clock.advance(1000);
    }
    expect(dialer.probed).toHaveLength(1);
    await clock.advance(1000);
    expect(dialer.probed).toHaveLength(2);
    await answerProbe({ kind: 'all-well' });
    expect(dialer.looked()).toBe(1);
  });

  it.each([86_400_000, -86_400_000])(
    'is no longer and no shorter when the date is set by %d ms meanwhile',
    async (jump) => {
      const { clock, dialer, answerProbe } = await startFeed({ probe: null });
      await answerProbe(inAMinute(clock.wallMs()));
      clock.setWall(clock.wallMs() + jump);
      await clock.advance(59_999);
      expect(dialer.probed).toHaveLength(1);
      await clock.advance(1);
      expect(dialer.probed).toHaveLength(2);
    },
  );

  it('is never waited for longer than a quarter of an hour, nor tried again in a hurry', async () => {
    const { clock, dialer, answerProbe } = await startFeed({ probe: null });
    await answerProbe({ kind: 'login-paused', untilMs: clock.wallMs() + 86_400_000 });
    expect(clock.nextTimerMs()).toBe(15 * 60_000);
    await clock.advance(15 * 60_000);
    await answerProbe({ kind: 'login-paused', untilMs: clock.wallMs() - 5000 });
    expect(clock.nextTimerMs()).toBe(1000);
    expect(dialer.looked()).toBe(0);
  });

  it('is over at once where the computer has slept through it', async () => {
    const { clock, dialer, feed, answerProbe } = await startFeed({ probe: null });
    await answerProbe(inAMinute(clock.wallMs()));
    clock.setWall(clock.wallMs() + 3_600_000);
    feed.awake();
    expect(dialer.probed).toHaveLength(2);
  });

  it('ends at once where a person asks', async () => {
    const { clock, dialer, feed, answerProbe } = await startFeed({ probe: null });
    await answerProbe(inAMinute(clock.wallMs()));
    feed.askAgain();
    expect([dialer.probed.length, dialer.loginsAllowed()]).toEqual([2, 1]);
  });

  it('makes way for the reason on the screen when the dialer is not there after it', async () => {
    const { clock, dialer, view } = startTracker();
    dialer.pendingProbes.answer(inAMinute(clock.wallMs()));
    await clock.settle();
    expect(view().kind).toBe('login-paused');
    await clock.advance(60_000);
    dialer.pendingProbes.answer(lost);
    await clock.settle();
    expect(view()).toMatchObject({ kind: 'dialer-unreachable', lastCall: null });
  });
});

describe('a missing right to look', () => {
  it.each([
    [{ kind: 'no-permission' } as const, 'function'],
    [{ kind: 'looks-not-allowed' } as const, 'level'],
  ])('ends looking for good after %o, and nothing else', async (problem, because) => {
    const { clock, dialer, tracker, look, view } = startTracker();
    expect(await look(problem)).toMatchObject({ kind: 'no-permission', because });
    await clock.advance(86_400_000);
    expect(dialer.looked()).toBe(1);
    expect(await tracker.tell({ callId: 'Y1', feed: 'link', agentUser: null })).toBe('shown');
    expect(view()).toMatchObject({ kind: 'on-call', call: { callId: 'Y1' } });
    expect(dialer.looked()).toBe(1);
  });

  it('is tried anew when a person asks', async () => {
    const { dialer, tracker, look, view } = startTracker();
    await look({ kind: 'looks-not-allowed' });
    tracker.askAgain();
    expect(view()).toEqual({ kind: 'looking' });
    expect(dialer.probed).toHaveLength(2);
    expect((await look(onCall)).kind).toBe('on-call');
  });
});

describe('where the settings say that Baton does not look', () => {
  it('sends nothing with a log-in, whatever happens', async () => {
    const { clock, dialer, tracker } = startTracker({ looks: false });
    tracker.lookNow();
    tracker.setVisible(false);
    tracker.setVisible(true);
    tracker.awake();
    void tracker.tell({ callId: 'Y1', feed: 'typed', agentUser: '1028' });
    await clock.advance(3_600_000);
    expect([dialer.probed.length, dialer.looked()]).toEqual([0, 0]);
  });

  it('opens the way for orders again when a person asks', () => {
    const { dialer, tracker } = startTracker({ looks: false });
    tracker.askAgain();
    expect([dialer.loginsAllowed(), dialer.probed.length]).toEqual([1, 0]);
  });
});
