import { describe, expect, it } from 'vitest';
import { createAgentStatusFeed } from '../../../electron/calls/agent-status-feed.ts';
import type { FeedReport } from '../../../electron/calls/call-feed.ts';
import type { AgentLook } from '../../../electron/dialer/dialer.ts';
import { createScriptedDialer, lost, onCall, ready } from '../scripted-dialer.ts';
import { createVirtualClock } from '../virtual-clock.ts';

function startFeed(random = 0.5) {
  const clock = createVirtualClock();
  const dialer = createScriptedDialer();
  const reports: FeedReport[] = [];
  const feed = createAgentStatusFeed({
    dialer,
    agentUser: '1028',
    clock,
    random: () => random,
    onReport: (report) => reports.push(report),
  });
  const answer = async (look: AgentLook) => {
    dialer.pendingLooks.answer(look);
    await clock.settle();
  };
  /** Answers the look that is out, then lets `ms` pass. */
  const answerAndWait = async (look: AgentLook, ms: number) => {
    await answer(look);
    await clock.advance(ms);
  };
  return { clock, dialer, reports, feed, answer, answerAndWait };
}

describe('when it looks', () => {
  it('looks at once, and again a second after the answer came', async () => {
    const { clock, dialer, answer } = startFeed();
    expect(dialer.looked()).toBe(1);
    await clock.advance(700);
    await answer(ready);
    await clock.advance(999);
    expect(dialer.looked()).toBe(1);
    await clock.advance(1);
    expect(dialer.looked()).toBe(2);
  });

  it('never has two looks out, however slow the answer and however often it is asked', async () => {
    const { clock, dialer, feed } = startFeed();
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
    const { clock, dialer, feed, answer } = startFeed();
    feed.lookNow();
    feed.lookNow();
    await answer(ready);
    await clock.advance(0);
    expect(dialer.looked()).toBe(2);
    await answer(ready);
    await clock.advance(900);
    expect(dialer.looked()).toBe(2);
  });

  it('looks every five seconds while the window is hidden', async () => {
    const { clock, dialer, feed, answer } = startFeed();
    feed.setVisible(false);
    await answer(ready);
    await clock.advance(4999);
    expect(dialer.looked()).toBe(1);
    await clock.advance(1);
    expect(dialer.looked()).toBe(2);
  });

  it('looks at once when the window is seen again and the last look is old', async () => {
    const { clock, dialer, feed, answerAndWait } = startFeed();
    feed.setVisible(false);
    await answerAndWait(ready, 3000);
    expect(dialer.looked()).toBe(1);
    feed.setVisible(true);
    await clock.advance(0);
    expect(dialer.looked()).toBe(2);
  });

  it('keeps its pace when the window is hidden and shown again and again', async () => {
    const { clock, dialer, feed, answer } = startFeed();
    for (let round = 0; round < 100; round += 1) {
      feed.setVisible(false);
      feed.setVisible(true);
      if (dialer.pendingLooks.count() > 0) await answer(ready);
      await clock.advance(100);
    }
    expect(dialer.looked()).toBeLessThanOrEqual(11);
  });

  it('gives up for good once it is stopped, whatever comes', async () => {
    const { clock, dialer, feed, reports, answer } = startFeed();
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
    const { clock, answer } = startFeed(0);
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
    const { clock, dialer, feed, answer } = startFeed(0);
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
    const { clock, dialer, feed, answer } = startFeed(0);
    feed.lookNow();
    await answer({ ...lost, retryAfterMs: 40_000 });
    await clock.advance(39_999);
    expect(dialer.looked()).toBe(1);
  });

  it('looks at once when a person asks, even then', async () => {
    const { dialer, feed, answer } = startFeed();
    await answer({ ...lost, retryAfterMs: 40_000 });
    feed.askAgain();
    expect(dialer.looked()).toBe(2);
  });

  it('does not wait out a backoff when Baton wishes to look, as after the computer has slept', async () => {
    const { dialer, feed, answer } = startFeed();
    await answer(lost);
    feed.lookNow();
    expect(dialer.looked()).toBe(2);
  });
});

describe('after a refused log-in, a missing permission, or without a password', () => {
  const ends: readonly AgentLook[] = [
    { kind: 'login-refused', locked: false },
    { kind: 'login-stopped', locked: true },
    { kind: 'no-permission' },
    { kind: 'no-password' },
  ];

  it.each(ends)('asks nothing more for hours after $kind', async (look) => {
    const { clock, dialer, feed, answer } = startFeed();
    feed.lookNow();
    await answer(look);
    for (let minute = 0; minute < 240; minute += 1) {
      feed.lookNow();
      feed.setVisible(minute % 2 === 0);
      await clock.advance(60_000);
    }
    expect(dialer.looked()).toBe(1);
    expect(dialer.loginsAllowed()).toBe(0);
  });

  it.each(ends)(
    'asks once when a person does after $kind, and goes on if that works',
    async (look) => {
      const { clock, dialer, feed, answer } = startFeed();
      await answer(look);
      feed.askAgain();
      expect([dialer.looked(), dialer.loginsAllowed()]).toEqual([2, 1]);
      await answer(ready);
      await clock.advance(1050);
      expect(dialer.looked()).toBe(3);
    },
  );

  it('asks once and no more when that is refused as well', async () => {
    const { clock, dialer, feed, answer } = startFeed();
    await answer({ kind: 'login-refused', locked: false });
    feed.askAgain();
    await answer({ kind: 'login-refused', locked: false });
    await clock.advance(3_600_000);
    expect(dialer.looked()).toBe(2);
  });
});

describe('what it reports', () => {
  const reportOf = async (look: AgentLook) => {
    const { reports, answer } = startFeed();
    await answer(look);
    return reports;
  };

  it('reports a call with what the dialer says of it', async () => {
    expect(await reportOf(onCall)).toEqual([
      {
        kind: 'call',
        feed: 'agent-status',
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
    const stopped: AgentLook = { kind: 'login-stopped', locked: true };
    expect(await reportOf(stopped)).toEqual([{ kind: 'login-refused', locked: true }]);
  });
});
