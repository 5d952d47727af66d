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
