import { describe, expect, it } from 'vitest';
import { lost, ready } from '../scripted-dialer.ts';
import { inAWord, lookingTracker, on, startTracker } from './tracker-bench.ts';

describe('a call that is over', () => {
  it('leaves the screen, and a replayed event does not bring it back', () => {
    const { tracker, events, view } = startTracker({ looks: false, stream: true });
    events.report({ kind: 'open' });
    events.call('A');
    tracker.callIsOver('A');
    const listening = { kind: 'listening', agentUser: '1028', by: 'event-stream' };
    expect(view()).toEqual(listening);
    events.report({ kind: 'connecting' });
    events.report({ kind: 'open' });
    events.call('A');
    expect(view()).toEqual(listening);
    events.call('B');
    expect(inAWord(view())).toBe('B event-stream');
  });

  it.each(['command-line', 'link', 'typed'] as const)('is not brought back by %s', async (feed) => {
    const { tracker, view } = startTracker({ looks: false });
    tracker.callIsOver('A');
    expect(await tracker.tell({ callId: 'A', feed, agentUser: '1028' })).toBe('not-yours');
    expect(view().kind).toBe('listening');
  });

  it('is shown where a look sees it all the same', async () => {
    const { tracker, look } = await lookingTracker();
    tracker.callIsOver('A');
    expect(inAWord(await look(on('A')))).toBe('A agent-status');
  });

  it('is remembered among the last fifty', () => {
    const { tracker, events, view } = startTracker({ looks: false, stream: true });
    for (let call = 0; call < 51; call += 1) tracker.callIsOver(`over-${call}`);
    events.call('over-1');
    expect(view().kind).toBe('listening');
    events.call('over-0');
    expect(view().kind).toBe('on-call');
  });

  it('is not brought back by a stream that repeats itself after looks have seen its end', async () => {
    const { look, events, view } = await lookingTracker();
    await look(on('A'));
    await look(ready);
    events.call('A');
    expect(view().kind).toBe('no-call');
  });
});

describe('a call that the event stream has ended', () => {
  /** A tracker that lives by its stream, which has told of A and of its end. */
  function ended() {
    const bench = startTracker({ looks: false, stream: true });
    bench.events.report({ kind: 'open' });
    bench.events.call('A');
    bench.events.noCall();
    return bench;
  }

  it('is not brought back by a stream that repeats itself', () => {
    const { events, view } = ended();
    events.call('A');
    expect(view().kind).toBe('listening');
    events.call('B');
    expect(inAWord(view())).toBe('B event-stream');
  });

  it.each(['command-line', 'link', 'typed'] as const)('is not brought back by %s', async (feed) => {
    const { tracker, view, notices } = ended();
    expect(await tracker.tell({ callId: 'A', feed, agentUser: '1028' })).toBe('not-yours');
    expect(view().kind).toBe('listening');
    const told = [{ kind: 'handed-call-not-yours', callId: 'A' }];
    expect(notices).toEqual(feed === 'typed' ? [] : told);
  });

  it('is the one that it has named: not the next, which was handed over before that', async () => {
    const { tracker, events, view } = startTracker({ looks: false, stream: true });
    events.report({ kind: 'open' });
    events.call('A');
    await tracker.tell({ callId: 'B', feed: 'command-line', agentUser: null });
    events.noCall();
    events.call('B');
    expect(inAWord(view())).toBe('B event-stream');
  });

  it.each(['link', 'typed'] as const)(
    'is shown where a look asked for by %s sees it',
    async (feed) => {
      const { tracker, events, look, view, dialer, notices } = await lookingTracker();
      events.call('A');
      await look(ready);
      events.noCall();
      const told = tracker.tell({ callId: 'A', feed, agentUser: '1028' });
      if (dialer.pendingLooks.count() > 0) dialer.pendingLooks.answer(on('A'));
      else await look(on('A'));
      expect(await told).toBe(feed === 'typed' ? 'shown' : 'not-yours');
      expect([inAWord(view()), notices]).toEqual(['A agent-status', []]);
    },
  );

  it('is the stream’s to tell of again once a look has seen it come back', async () => {
    const { look, events, view, clock } = await lookingTracker();
    events.report({ kind: 'open' });
    await look(on('A'));
    await look(ready);
    await look(on('A'));
    for (const seen of [lost, lost]) await look(seen);
    expect(view().kind).toBe('dialer-unreachable');
    await clock.advance(1);
    events.call('A');
    expect(inAWord(view())).toBe('A event-stream');
  });
});
