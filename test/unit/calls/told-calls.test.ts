import { describe, expect, it } from 'vitest';
import { lost, onCall, ready } from '../scripted-dialer.ts';
import { inAWord, lookingTracker, on, startTracker, version } from './tracker-bench.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('a call that is handed over', () => {
  it.each(['command-line', 'link'] as const)(
    'by %s is shown at once, and looked at',
    async (feed) => {
      const { tracker, dialer, view } = await lookingTracker();
      expect(await tracker.tell({ callId: 'A', feed, agentUser: null })).toBe('shown');
      expect(inAWord(view())).toBe(`A ${feed}`);
      expect(dialer.pendingLooks.count()).toBe(1);
    },
  );

  it('is confirmed by the look', async () => {
    const { tracker, look, view, notices } = await lookingTracker();
    await tracker.tell({ callId: 'A', feed: 'link', agentUser: null });
    await look(on('A'));
    expect(inAWord(view())).toBe('A agent-status');
    expect(notices).toEqual([]);
  });

  it('is dropped where the look does not see it, and a person is told', async () => {
    const { tracker, look, notices } = await lookingTracker();
    await tracker.tell({ callId: 'A', feed: 'link', agentUser: null });
    expect((await look(ready)).kind).toBe('no-call');
    expect(notices).toEqual([{ kind: 'handed-call-not-yours', callId: 'A' }]);
    await look(ready);
    expect(notices).toHaveLength(1);
  });

  it('is not judged by a look that was out when it came', async () => {
    const { tracker, dialer, look, notices, view, clock, untilLook } = await lookingTracker();
    await untilLook();
    await clock.advance(50);
    await tracker.tell({ callId: 'A', feed: 'link', agentUser: null });
    dialer.pendingLooks.answer(ready);
    await clock.settle();
    expect([inAWord(view()), notices.length]).toEqual(['A link', 0]);
    await look(on('A'));
    expect(notices).toEqual([]);
  });

  it('is not called somebody else’s where looks came back minutes later', async () => {
    const { tracker, look, notices, clock } = await lookingTracker();
    await tracker.tell({ callId: 'A', feed: 'link', agentUser: null });
    await look(lost);
    await clock.advance(11_000);
    if (notices.length === 0) await look(lost);
    await look(ready);
    expect(notices).toEqual([]);
  });

  it('is not shown at a line that is not this agent’s', async () => {
    const { tracker } = await lookingTracker();
    expect(await tracker.tell({ callId: 'A', feed: 'link', agentUser: '9' })).toBe('not-yours');
  });

  it('says nothing new where it is on the screen already', async () => {
    const { tracker, look, dialer, view } = await lookingTracker();
    await look(on('A'));
    const looked = dialer.looked();
    expect(await tracker.tell({ callId: 'A', feed: 'link', agentUser: null })).toBe('shown');
    expect([inAWord(view()), dialer.looked()]).toEqual(['A agent-status', looked]);
  });

  it.each([
    ['command-line', hour],
    ['link', hour],
    ['typed', 5 * minute],
  ] as const)('by %s is known for %d ms where nobody can look', async (feed, ms) => {
    const { clock, tracker, view, shown } = startTracker({ looks: false });
    await tracker.tell({ callId: 'A', feed, agentUser: null });
    await clock.advance(ms - 1);
    expect(inAWord(view())).toBe(`A ${feed}`);
    const changes = shown.length;
    await clock.advance(1);
    expect(view()).toEqual({ kind: 'listening', agentUser: '1028', by: 'hand-over' });
    expect(shown).toHaveLength(changes + 1);
  });

  it('is known for as long again where it is handed over again', async () => {
    const { clock, tracker, view } = startTracker({ looks: false });
    await tracker.tell({ callId: 'A', feed: 'typed', agentUser: null });
    await clock.advance(4 * minute);
    await tracker.tell({ callId: 'A', feed: 'typed', agentUser: null });
    await clock.advance(4 * minute);
    expect(inAWord(view())).toBe('A typed');
  });

  it('is not known any worse for being named by a lesser feed', async () => {
    const { tracker, view } = startTracker({ looks: false });
    await tracker.tell({ callId: 'A', feed: 'command-line', agentUser: null });
    await tracker.tell({ callId: 'A', feed: 'link', agentUser: null });
    expect(inAWord(view())).toBe('A command-line');
  });

  it('is known better for being named by a better one', async () => {
    const { tracker, view } = startTracker({ looks: false });
    await tracker.tell({ callId: 'A', feed: 'typed', agentUser: null });
    await tracker.tell({ callId: 'A', feed: 'command-line', agentUser: null });
    expect(inAWord(view())).toBe('A command-line');
  });
});

describe('a call that is handed over for whichever line', () => {
  const two = ['1028', '1029'];

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

  it('is refused without looks, where more than one line may have it', async () => {
    const { tracker } = startTracker({ agentUsers: two, looks: false });
    const tell = (callId: string, agentUser: string | null) =>
      tracker.tell({ callId, feed: 'command-line', agentUser });
    expect(await tell('A', null)).toBe('on-another-call');
    expect(await tell('B', '1028')).toBe('shown');
    expect(await tell('A', null)).toBe('shown');
    expect(two.map((user) => inAWord(tracker.view(user)))).toEqual([
      'B command-line',
      'A command-line',
    ]);
    expect(await tell('C', null)).toBe('on-another-call');
  });
});

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

describe('a call of the event stream that nobody ends', () => {
  it('is known for three hours', async () => {
    const { clock, events, view } = startTracker({ looks: false, stream: true });
    events.report({ kind: 'open' });
    events.call('odd');
    await clock.advance(3 * hour - 1);
    expect(inAWord(view())).toBe('odd event-stream');
    events.call('odd');
    await clock.advance(1);
    expect(view().kind).toBe('listening');
  });

  it('is known for three hours from when it began, however late the stream tells of it', async () => {
    const { clock, events, view, dialer } = startTracker({ looks: false, stream: true });
    events.report({ kind: 'open' });
    dialer.pendingVersions.answer({
      ...version,
      dialerWallMs: version.dialerWallMs + 3 * hour - minute,
    });
    await clock.settle();
    // It began thirty seconds before the dialer’s clock read 20:17:09.
    events.call(onCall.callId);
    expect(view().kind).toBe('on-call');
    await clock.advance(30_000);
    expect(view().kind).toBe('listening');
  });
});
