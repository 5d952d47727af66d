import { describe, expect, it } from 'vitest';
import type { CallTracker } from '../../../electron/calls/call-tracker.ts';
import { ready } from '../scripted-dialer.ts';
import { inAWord, lookingTracker, on, startTracker } from './tracker-bench.ts';

const two = ['1028', '1029'];

/** What the cards of the two lines show. */
const cards = (tracker: CallTracker) => two.map((user) => inAWord(tracker.view(user)));

describe('a call that is handed over for whichever line', () => {
  it('goes to the first free line until the looks find it, and is told of as missing by none', async () => {
    const { tracker, look, clock, notices } = await lookingTracker(two);
    await look(on('X'));
    await look(ready);
    await clock.advance(300);
    await tracker.tell({ callId: 'A', feed: 'command-line', agentUser: null });
    expect(two.map((user) => inAWord(tracker.view(user)))).toEqual([
      'X agent-status',
      'A command-line',
    ]);
    await look(on('A'));
    expect(two.map((user) => inAWord(tracker.view(user)))).toEqual(['A agent-status', 'no-call']);
    await look(ready);
    expect(notices).toEqual([]);
    expect(tracker.lineOf('A')).toBe('1028');
  });

  it('is missing once every line was looked at', async () => {
    const { tracker, look, notices } = await lookingTracker(two);
    await tracker.tell({ callId: 'A', feed: 'link', agentUser: null });
    await look(ready);
    expect(notices).toEqual([]);
    await look(ready);
    expect(notices).toEqual([{ kind: 'handed-call-not-yours', callId: 'A' }]);
  });

  it('is looked for, and not shown, where no line is free', async () => {
    const { tracker, look, clock, dialer } = await lookingTracker(two);
    await look(on('X'));
    await look(on('Y'));
    await clock.advance(300);
    const answer = await tracker.tell({ callId: 'A', feed: 'link', agentUser: null });
    expect([answer, dialer.pendingLooks.count()]).toEqual(['on-another-call', 1]);
    expect(two.map((user) => inAWord(tracker.view(user)))).toEqual([
      'X agent-status',
      'Y agent-status',
    ]);
  });

  it('goes to the line in front, where that is free', async () => {
    const { tracker } = await lookingTracker(two);
    const feed = 'command-line';
    await tracker.tell({ callId: 'A', feed, agentUser: null, inFront: '1029' });
    expect(cards(tracker)).toEqual(['no-call', 'A command-line']);
  });

  it('goes to the free line, where the one in front is not', async () => {
    const { tracker, look } = await lookingTracker(two);
    await look(on('X'));
    await look(ready);
    await tracker.tell({ callId: 'A', feed: 'link', agentUser: null, inFront: '1028' });
    expect(cards(tracker)).toEqual(['X agent-status', 'A link']);
  });
});

describe('a call that is handed over for whichever line, where nobody can look', () => {
  const withoutLooks = (stream = false) => {
    const bench = startTracker({ agentUsers: two, looks: false, stream });
    const tell = (callId: string, inFront: string | null, agentUser: string | null = null) =>
      bench.tracker.tell({ callId, feed: 'command-line', agentUser, inFront });
    return { ...bench, tell };
  };

  it('goes to the line in front', async () => {
    const { tracker, tell, notices } = withoutLooks();
    expect(await tell('A', '1029')).toBe('shown');
    expect([cards(tracker), notices]).toEqual([['listening', 'A command-line'], []]);
  });

  it('is not shown where none is in front, and a person is told', async () => {
    const { tracker, tell, notices } = withoutLooks();
    expect(await tell('A', null)).toBe('on-another-call');
    expect(cards(tracker)).toEqual(['listening', 'listening']);
    expect(notices).toEqual([{ kind: 'handed-call-not-shown', callId: 'A' }]);
  });

  it('is not taken for the other line’s because of a call there that may long be over', async () => {
    const { tracker, tell } = withoutLooks();
    await tell('B', null, '1028');
    expect(await tell('A', null)).toBe('on-another-call');
    expect(await tell('A', '1028')).toBe('shown');
    expect(cards(tracker)).toEqual(['A command-line', 'listening']);
  });

  it('is the other line’s where a live stream shows a call at the one', async () => {
    const { tracker, tell, events } = withoutLooks(true);
    events.report({ kind: 'open' });
    events.call('B', '1028');
    expect(await tell('A', '1028')).toBe('shown');
    expect(cards(tracker)).toEqual(['B event-stream', 'A command-line']);
  });

  it('is not shown where a live stream shows calls at all lines, and a person is told', async () => {
    const { tracker, tell, events, notices } = withoutLooks(true);
    events.report({ kind: 'open' });
    events.call('B', '1028');
    events.call('C', '1029');
    expect(await tell('A', '1028')).toBe('on-another-call');
    expect(cards(tracker)).toEqual(['B event-stream', 'C event-stream']);
    expect(notices).toEqual([{ kind: 'handed-call-not-shown', callId: 'A' }]);
  });

  it('stays where it is shown when it is handed over again', async () => {
    const { tracker, tell } = withoutLooks();
    await tell('A', '1029');
    expect(await tell('A', '1028')).toBe('shown');
    expect(cards(tracker)).toEqual(['listening', 'A command-line']);
  });
});
