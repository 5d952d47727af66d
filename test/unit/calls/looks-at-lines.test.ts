import { describe, expect, it } from 'vitest';
import type { AgentLook, AgentRow } from '../../../electron/dialer/dialer.ts';
import { lost, onCall, ready } from '../scripted-dialer.ts';
import { startFeed } from './feed-bench.ts';
import { inAWord, on, startTracker } from './tracker-bench.ts';

const three = ['1028', '1029', '1030'];
const four = [...three, '1031'];
const row = (callId: string): AgentRow => ({ ...onCall, callId });

describe('a round of looks at up to three lines', () => {
  it('looks at each once, and waits for the next round from the end of the last', async () => {
    const { clock, dialer, reports, answer } = await startFeed({ agentUsers: three });
    for (const callId of ['A', 'B', 'C']) await answer({ ...onCall, callId });
    expect(dialer.lookedAt.map(({ agentUser }) => agentUser)).toEqual(three);
    expect(reports.map(([agentUser]) => agentUser)).toEqual(three);
    await clock.advance(999);
    expect(dialer.looked()).toBe(3);
    await clock.advance(1);
    expect(dialer.looked()).toBe(4);
  });

  it('never begins a second one while the first is under way', async () => {
    const { clock, dialer, feed, answer } = await startFeed({ agentUsers: three });
    for (let look = 0; look < 3; look += 1) {
      expect(dialer.pendingLooks.count()).toBe(1);
      feed.lookNow();
      await clock.advance(1000);
      expect(dialer.pendingLooks.count()).toBe(1);
      await answer(ready);
    }
    await clock.advance(0);
    expect(dialer.looked()).toBe(4);
  });

  it.each<AgentLook>([
    { kind: 'login-refused', locked: false, atMs: 0 },
    { kind: 'looks-not-allowed' },
    { kind: 'no-permission' },
  ])('is over with the first $kind: it is met once, and told of every line', async (problem) => {
    const { clock, dialer, reports, answer } = await startFeed({ agentUsers: three });
    await answer(problem);
    await clock.advance(3_600_000);
    expect(dialer.looked()).toBe(1);
    expect(reports.map(([agentUser]) => agentUser)).toEqual(three);
  });

  it('is over where the dialer falls silent, and those not looked at yet are told so', async () => {
    const { dialer, reports, answer } = await startFeed({ agentUsers: three });
    await answer(onCall);
    await answer(lost);
    expect(dialer.looked()).toBe(2);
    expect(reports.map(([user, { kind }]) => `${user} ${kind}`)).toEqual([
      '1028 call',
      '1029 unreachable',
      '1030 unreachable',
    ]);
  });

  it('goes no further once the computer has slept: the next begins at the first line', async () => {
    const { clock, dialer, feed, reports, answer } = await startFeed({ agentUsers: three });
    feed.awake();
    await answer(onCall);
    await clock.advance(0);
    expect(dialer.lookedAt.map(({ agentUser }) => agentUser)).toEqual(['1028', '1028']);
    expect(reports).toEqual([]);
  });

  it('goes on where one line’s answer alone can’t be read', async () => {
    const { clock, reports, answer } = await startFeed({ agentUsers: three });
    await answer(onCall);
    await answer({ ...lost, cause: { kind: 'reply-unreadable' } });
    await answer(ready);
    expect(reports.map(([, { kind }]) => kind)).toEqual(['call', 'unreachable', 'no-call']);
    expect(clock.nextTimerMs()).toBe(1000);
  });
});

describe('a round of looks at four lines or more', () => {
  it('is one request for all', async () => {
    const { clock, dialer } = await startFeed({ agentUsers: four });
    for (let second = 0; second < 10; second += 1) {
      expect(dialer.pendingListLooks.count()).toBe(1);
      dialer.pendingListLooks.answer({ kind: 'agents', rows: new Map() });
      await clock.advance(1000);
    }
    expect([dialer.looked(), dialer.probed.length]).toEqual([0, 1]);
  });

  it('reports each line, and one that is not in it as not logged in', async () => {
    const { clock, dialer, reports } = await startFeed({ agentUsers: four });
    const rows = new Map([
      ['1030', row('C')],
      ['1028', row('A')],
      ['1029', { ...row(''), status: 'PAUSED', pauseCode: 'LUNCH' }],
      ['2000', row('Z')],
    ]);
    dialer.pendingListLooks.answer({ kind: 'agents', rows });
    await clock.settle();
    expect(reports).toMatchObject([
      ['1028', { kind: 'call', call: { callId: 'A' } }],
      ['1029', { kind: 'no-call', agentStatus: 'PAUSED', pauseCode: 'LUNCH' }],
      ['1030', { kind: 'call', call: { callId: 'C' } }],
      ['1031', { kind: 'agent-not-logged-in' }],
    ]);
  });

  it('says of a row that can’t be read that nothing is known, and not that nobody is there', async () => {
    const { clock, dialer, reports } = await startFeed({ agentUsers: four });
    dialer.pendingListLooks.answer({ kind: 'agents', rows: new Map([['1028', null]]) });
    await clock.settle();
    expect(reports.slice(0, 2)).toMatchObject([
      ['1028', { kind: 'unreachable', cause: { kind: 'reply-unreadable' } }],
      ['1029', { kind: 'agent-not-logged-in' }],
    ]);
  });

  it('tells every line where it comes to nothing, and backs off', async () => {
    const { clock, dialer, reports } = await startFeed({ agentUsers: four, random: 0 });
    dialer.pendingListLooks.answer(lost);
    await clock.settle();
    expect(reports.map(([user, { kind }]) => `${user} ${kind}`)).toEqual(
      four.map((user) => `${user} unreachable`),
    );
    await clock.advance(1000);
    dialer.pendingListLooks.answer(lost);
    await clock.settle();
    expect(clock.nextTimerMs()).toBe(2000);
  });
});

describe('where the list of all agents is not allowed', () => {
  /** A tracker of four lines that has met the refusal, and whose looks at single agents are out. */
  async function withoutList() {
    const bench = startTracker({ agentUsers: four });
    await bench.passProbe();
    bench.dialer.pendingListLooks.answer({ kind: 'no-permission' });
    await bench.clock.settle();
    return bench;
  }

  it('each line is looked at instead, in the same round and in all that follow', async () => {
    const { clock, dialer, tracker, look } = await withoutList();
    for (const callId of ['A', 'B', 'C', 'D']) await look(on(callId));
    expect(four.map((user) => inAWord(tracker.view(user)))).toEqual([
      'A agent-status',
      'B agent-status',
      'C agent-status',
      'D agent-status',
    ]);
    await clock.advance(1000);
    expect(dialer.pendingListLooks.count()).toBe(0);
    expect(dialer.lookedAt.map(({ agentUser }) => agentUser)).toEqual([...four, '1028']);
  });

  it('whose call it is can be asked all the same', async () => {
    const { clock, dialer, tracker, look } = await withoutList();
    for (const callId of ['A', 'B', 'C', 'D']) await look(on(callId));
    expect(await tracker.confirmOwner('1031', 'D')).toBe('confirmed');
    await clock.advance(900);
    await tracker.tell({ callId: 'E', feed: 'command-line', agentUser: '1031' });
    void tracker.confirmOwner('1031', 'E');
    expect(dialer.lookedAt.at(-1)).toEqual({ agentUser: '1031', urgent: true });
  });

  it('and single looks neither, looking has ended', async () => {
    const { clock, dialer, tracker, look } = await withoutList();
    await look({ kind: 'no-permission' });
    await clock.advance(3_600_000);
    expect(dialer.looked()).toBe(1);
    for (const user of four) expect(tracker.view(user).kind).toBe('no-permission');
  });

  it('it goes on being asked where single looks alone are not allowed', async () => {
    const { clock, dialer, tracker, passProbe } = startTracker({ agentUsers: four });
    const list = { kind: 'agents', rows: new Map([['1030', row('C')]]) } as const;
    await passProbe();
    dialer.pendingListLooks.answer(list);
    await clock.advance(1);
    await tracker.tell({ callId: 'C', feed: 'command-line', agentUser: '1029' });
    const owner = tracker.confirmOwner('1029', 'C');
    dialer.pendingLooks.answer({ kind: 'no-permission' });
    expect(await owner).toBe('cannot-check');
    expect(inAWord(tracker.view('1030'))).toBe('C agent-status');
    await clock.advance(1000);
    expect(dialer.pendingListLooks.count()).toBe(1);
  });
});

describe('the pace of several lines', () => {
  it('is quick again for all when one of them changes', async () => {
    const { clock, feed, answer } = await startFeed({ agentUsers: ['1028', '1029'] });
    const round = async (...seen: readonly AgentLook[]) => {
      for (const look of seen) await answer(look);
      await clock.advance(clock.nextTimerMs() ?? 0);
    };
    for (let rounds = 0; rounds < 40; rounds += 1) await round(ready, ready);
    expect(feed.paceMs()).toBe(5000);
    await answer(ready);
    await answer({ ...ready, status: 'PAUSED' });
    expect(feed.paceMs()).toBe(1000);
    expect(clock.nextTimerMs()).toBe(1000);
  });

  it('slows down to two and a half seconds only, while one has a call', async () => {
    const { clock, feed, answer } = await startFeed({ agentUsers: ['1028', '1029'] });
    for (let rounds = 0; rounds < 40; rounds += 1) {
      await answer(ready);
      await answer(onCall);
      await clock.advance(clock.nextTimerMs() ?? 0);
    }
    expect(feed.paceMs()).toBe(2500);
  });

  it.each<[string, AgentLook]>([
    ['another call', on('another')],
    ['a caller who has gone', { ...onCall, callerGone: true }],
    ['the end of the call', ready],
  ])('is quick again after %s', async (_what, seen) => {
    const { clock, feed, answer } = await startFeed();
    for (let looks = 0; looks < 40; looks += 1) {
      await answer(onCall);
      await clock.advance(clock.nextTimerMs() ?? 0);
    }
    expect(feed.paceMs()).toBe(2500);
    await answer(seen);
    expect(feed.paceMs()).toBe(1000);
  });

  it('is quick again when a look is wished for, a person asks, or the window is seen', async () => {
    const { clock, feed, dialer } = await startFeed();
    const slowDown = async () => {
      for (let looks = 0; looks < 40; looks += 1) {
        if (dialer.pendingLooks.count() > 0) dialer.pendingLooks.answer(ready);
        if (dialer.pendingProbes.count() > 0) dialer.pendingProbes.answer({ kind: 'all-well' });
        await clock.settle();
        await clock.advance(clock.nextTimerMs() ?? 0);
      }
      expect(feed.paceMs()).toBe(5000);
    };
    await slowDown();
    feed.lookNow();
    expect(feed.paceMs()).toBe(1000);
    await slowDown();
    feed.askAgain();
    expect(feed.paceMs()).toBe(1000);
    await slowDown();
    feed.setVisible(false);
    feed.setVisible(true);
    expect(feed.paceMs()).toBe(1000);
  });
});

describe('cards of several lines', () => {
  it('show each line’s own, and one in trouble leaves the others alone', async () => {
    const { tracker, look } = startTracker({ agentUsers: three });
    await look(on('A'));
    await look({ kind: 'agent-not-logged-in' });
    await look(on('C'));
    expect(three.map((user) => inAWord(tracker.view(user)))).toEqual([
      'A agent-status',
      'agent-not-logged-in',
      'C agent-status',
    ]);
    expect(tracker.view('1029')).toEqual({ kind: 'agent-not-logged-in', agentUser: '1029' });
    expect([tracker.lineOf('A'), tracker.lineOf('C'), tracker.lineOf('B')]).toEqual([
      '1028',
      '1030',
      null,
    ]);
  });

  it('all say so where the log-in is refused', async () => {
    const { tracker, look } = startTracker({ agentUsers: three });
    await look(on('A'));
    await look({ kind: 'login-refused', locked: true, atMs: 0 });
    for (const user of three) expect(tracker.view(user).kind).toBe('login-refused');
  });

  it('keeps what looks have shown of a call at one line apart from the others', async () => {
    const { clock, tracker, look } = startTracker({ agentUsers: ['1028', '1029'] });
    const sinceMs = clock.monotonicMs();
    await look(on('A'));
    await look(on('B'));
    expect(tracker.evidence('1028', 'A', sinceMs)).toBe('call-still-there');
    expect(tracker.evidence('1029', 'A', sinceMs)).toBe('call-gone');
    expect(tracker.evidence('1030', 'A', sinceMs)).toBe('cannot-look');
  });

  it('are looked at alone where an order asks whose call it is, even of many', async () => {
    const bench = startTracker({ agentUsers: four, stream: true });
    const { clock, dialer, tracker, events } = bench;
    await bench.passProbe();
    dialer.pendingListLooks.answer({ kind: 'agents', rows: new Map([['1030', row('C')]]) });
    await clock.advance(1);
    events.call('C', '1030');
    const owner = tracker.confirmOwner('1030', 'C');
    expect(dialer.lookedAt).toEqual([{ agentUser: '1030', urgent: true }]);
    dialer.pendingLooks.answer(on('C'));
    expect(await owner).toBe('confirmed');
  });
});
