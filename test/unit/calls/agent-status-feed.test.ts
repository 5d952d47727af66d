import { describe, expect, it } from 'vitest';
import type { AgentLook } from '../../../electron/dialer/dialer.ts';
import { startFeed } from './feed-bench.ts';
import { lost, onCall, ready } from '../scripted-dialer.ts';

describe('when it looks', () => {
  it('looks at once, and again a second after the answer came', async () => {
    const { clock, dialer, answer } = await startFeed();
    expect(dialer.looked()).toBe(1);
    await clock.advance(700);
    await answer(ready);
    await clock.advance(999);
    expect(dialer.looked()).toBe(1);
    await clock.advance(1);
    expect(dialer.looked()).toBe(2);
  });

  it('never has two looks out, however slow the answer and however often it is asked', async () => {
    const { clock, dialer, feed } = await startFeed();
    for (let second = 0; second < 30; second += 1) {
      feed.lookNow();
      feed.setVisible(second % 2 === 0);
      feed.askAgain();
      await clock.advance(1000);
    }
    expect(dialer.looked()).toBe(1);
    expect(dialer.pendingLooks.count()).toBe(1);
  });

  it('looks once more, at once, when it was asked while a look was out', async () => {
    const { clock, dialer, feed, answer } = await startFeed();
    feed.lookNow();
    feed.lookNow();
    await clock.advance(300);
    await answer(ready);
    await clock.advance(0);
    expect(dialer.looked()).toBe(2);
    await answer(ready);
    await clock.advance(900);
    expect(dialer.looked()).toBe(2);
  });

  it('looks at most four times a second, however often it is wished for', async () => {
    const { clock, dialer, feed } = await startFeed();
    for (let ms = 0; ms < 10_000; ms += 10) {
      feed.lookNow();
      if (dialer.pendingLooks.count() > 0) dialer.pendingLooks.answer(ready);
      await clock.advance(10);
    }
    expect(dialer.looked()).toBeLessThanOrEqual(41);
    expect(dialer.looked()).toBeGreaterThan(35);
  });

  it('looks every five seconds while the window is hidden', async () => {
    const { clock, dialer, feed, answer } = await startFeed();
    feed.setVisible(false);
    await answer(ready);
    await clock.advance(4999);
    expect(dialer.looked()).toBe(1);
    await clock.advance(1);
    expect(dialer.looked()).toBe(2);
  });

  it('looks at once when the window is seen again and the last look is old', async () => {
    const { clock, dialer, feed, answerAndWait } = await startFeed();
    feed.setVisible(false);
    await answerAndWait(ready, 3000);
    expect(dialer.looked()).toBe(1);
    feed.setVisible(true);
    await clock.advance(0);
    expect(dialer.looked()).toBe(2);
  });

  it('keeps its pace when the window is hidden and shown again and again', async () => {
    const { clock, dialer, feed, answer } = await startFeed();
    for (let round = 0; round < 100; round += 1) {
      feed.setVisible(false);
      feed.setVisible(true);
      if (dialer.pendingLooks.count() > 0) await answer(ready);
      await clock.advance(100);
    }
    expect(dialer.looked()).toBeLessThanOrEqual(11);
  });

  it('gives up for good once it is stopped, whatever comes', async () => {
    const { clock, dialer, feed, reports, answer } = await startFeed();
    feed.stop();
    await answer(onCall);
    feed.lookNow();
    feed.askAgain();
    feed.setVisible(false);
    feed.setVisible(true);
    await clock.advance(60_000);
    expect(dialer.looked()).toBe(1);
    expect(reports).toEqual([]);
    expect(clock.nextTimerMs()).toBeNull();
  });
});

describe('after failed looks', () => {
  it('waits longer each time, up to fifteen seconds, and a second again once one succeeds', async () => {
    const { clock, answer } = await startFeed({ random: 0 });
    const waits: (number | null)[] = [];
    for (let failure = 0; failure < 6; failure += 1) {
      await answer(lost);
      waits.push(clock.nextTimerMs());
      await clock.advance(clock.nextTimerMs() ?? 0);
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
    await answer(ready);
    expect(clock.nextTimerMs()).toBe(950);
    await clock.advance(950);
    await answer(lost);
    expect(clock.nextTimerMs()).toBe(1000);
  });

  it('leaves a server alone for as long as it asked, whatever Baton wishes meanwhile', async () => {
    const { clock, dialer, feed, answer } = await startFeed({ random: 0 });
    await answer({ ...lost, retryAfterMs: 40_000 });
    for (let second = 0; second < 39; second += 1) {
      await clock.advance(1000);
      feed.lookNow();
      feed.setVisible(second % 2 === 0);
    }
    expect(dialer.looked()).toBe(1);
    await clock.advance(1000);
    expect(dialer.looked()).toBe(2);
  });

  it('leaves it alone too where a look was wished for while the failing one was out', async () => {
    const { clock, dialer, feed, answer } = await startFeed({ random: 0 });
    feed.lookNow();
    await answer({ ...lost, retryAfterMs: 40_000 });
    await clock.advance(39_999);
    expect(dialer.looked()).toBe(1);
  });

  it('looks at once when a person asks, even then', async () => {
    const { dialer, feed, answer } = await startFeed();
    await answer({ ...lost, retryAfterMs: 40_000 });
    feed.askAgain();
    expect(dialer.probed).toHaveLength(2);
  });

  it('does not wait out a backoff when Baton wishes to look', async () => {
    const { clock, dialer, feed, answer } = await startFeed();
    await answer(lost);
    await clock.advance(250);
    feed.lookNow();
    expect(dialer.looked()).toBe(2);
  });
});

describe('after a refused log-in, a missing permission, or without a password', () => {
  const ends: readonly AgentLook[] = [
    { kind: 'login-refused', locked: false, atMs: 0 },
    { kind: 'login-stopped', locked: true, atMs: 0 },
    { kind: 'no-permission' },
    { kind: 'looks-not-allowed' },
    { kind: 'no-password' },
  ];

  it.each(ends)('asks nothing more for hours after $kind', async (look) => {
    const { clock, dialer, feed, answer } = await startFeed();
    feed.lookNow();
    await answer(look);
    for (let minute = 0; minute < 240; minute += 1) {
      feed.lookNow();
      feed.awake();
      feed.setVisible(minute % 2 === 0);
      await clock.advance(60_000);
    }
    expect([dialer.looked(), dialer.probed.length, dialer.loginsAllowed()]).toEqual([1, 1, 0]);
    expect(feed.mayLook()).toBe(false);
  });

  it.each(ends)(
    'tries the log-in once when a person asks after $kind, and goes on if that works',
    async (look) => {
      const { clock, dialer, feed, answer, answerProbe } = await startFeed();
      await answer(look);
      feed.askAgain();
      expect([dialer.looked(), dialer.probed.length, dialer.loginsAllowed()]).toEqual([1, 2, 1]);
      await answerProbe({ kind: 'all-well' });
      expect(dialer.looked()).toBe(2);
      await answer(ready);
      await clock.advance(1050);
      expect(dialer.looked()).toBe(3);
    },
  );

  it('asks once and no more when that is refused as well', async () => {
    const { clock, dialer, feed, answer, answerProbe } = await startFeed();
    await answer({ kind: 'login-refused', locked: false, atMs: 0 });
    feed.askAgain();
    await answerProbe({ kind: 'login-refused', locked: false, atMs: 0 });
    await clock.advance(3_600_000);
    expect([dialer.looked(), dialer.probed.length]).toEqual([1, 2]);
  });
});

describe('what it reports', () => {
  const reportOf = async (look: AgentLook) => {
    const { reports, answer } = await startFeed();
    await answer(look);
    return reports.map(([, report]) => report);
  };

  it('reports a call with what the dialer says of it', async () => {
    expect(await reportOf(onCall)).toEqual([
      {
        kind: 'call',
        call: {
          callId: 'Y0315201639000402027',
          callerNumber: '7275551212',
          campaign: 'SALESLIN',
          leadId: '402027',
        },
        callerGone: false,
      },
    ]);
  });

  it('reports a call that is on its way to the phone (QUEUE) as the agent’s call', async () => {
    expect(await reportOf({ ...onCall, status: 'QUEUE' })).toMatchObject([{ kind: 'call' }]);
  });

  it.each(['READY', 'PAUSED', 'CLOSER', 'MQUEUE', 'SOMETHING'])(
    'reports no call for %s, even where the row still names a call ID',
    async (status) => {
      expect(await reportOf({ ...onCall, status, pauseCode: 'LUNCH' })).toEqual([
        { kind: 'no-call', agentStatus: status, pauseCode: 'LUNCH' },
      ]);
    },
  );

  it.each(['INCALL', 'QUEUE'])('reports no call for %s without a call ID', async (status) => {
    expect(await reportOf({ ...onCall, status, callId: '' })).toMatchObject([{ kind: 'no-call' }]);
  });

  it('reports that the caller is gone', async () => {
    const gone = { ...onCall, callerGone: true };
    expect(await reportOf(gone)).toMatchObject([{ kind: 'call', callerGone: true }]);
  });

  it('reports a log-in that the dialer was spared as a refused one', async () => {
    const stopped: AgentLook = { kind: 'login-stopped', locked: true, atMs: 77 };
    expect(await reportOf(stopped)).toEqual([{ kind: 'login-refused', locked: true, atMs: 77 }]);
  });
});
