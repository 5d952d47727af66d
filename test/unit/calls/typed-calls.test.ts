import { describe, expect, it } from 'vitest';
import { lost, ready } from '../scripted-dialer.ts';
import { inAWord, lookingTracker, on, startTracker } from './tracker-bench.ts';

describe('a call that is typed', () => {
  it('is on the wrong line where a better feed shows another call there, and asks nobody', async () => {
    const { tracker, look, dialer, view } = await lookingTracker();
    await look(on('A'));
    const looked = dialer.looked();
    const answer = await tracker.tell({ callId: 'B', feed: 'typed', agentUser: '1028' });
    expect([answer, inAWord(view())]).toEqual(['on-another-call', 'A agent-status']);
    expect(dialer.looked()).toBe(looked);
  });

  it.each(['command-line', 'link'] as const)('does not outrank a %s', async (feed) => {
    const { tracker, view } = startTracker({ looks: false });
    await tracker.tell({ callId: 'A', feed, agentUser: '1028' });
    const answer = await tracker.tell({ callId: 'B', feed: 'typed', agentUser: '1028' });
    expect([answer, inAWord(view())]).toEqual(['on-another-call', `A ${feed}`]);
  });

  it('does not outrank an event, and an event outranks it', async () => {
    const { tracker, events, view } = startTracker({ looks: false, stream: true });
    await tracker.tell({ callId: 'A', feed: 'typed', agentUser: '1028' });
    events.call('B');
    expect(inAWord(view())).toBe('B event-stream');
    const answer = await tracker.tell({ callId: 'A', feed: 'typed', agentUser: '1028' });
    expect([answer, inAWord(view())]).toEqual(['on-another-call', 'B event-stream']);
  });

  it('replaces one that was typed before', async () => {
    const { tracker, view } = startTracker({ looks: false });
    await tracker.tell({ callId: 'A', feed: 'typed', agentUser: '1028' });
    expect(await tracker.tell({ callId: 'B', feed: 'typed', agentUser: '1028' })).toBe('shown');
    expect(inAWord(view())).toBe('B typed');
  });

  it.each([
    ['the same call', on('B'), 'shown', 'B agent-status'],
    ['another', on('C'), 'not-yours', 'C agent-status'],
    ['none', ready, 'not-yours', 'no-call'],
    ['nobody', { kind: 'agent-not-logged-in' } as const, 'not-yours', 'agent-not-logged-in'],
    ['nothing', lost, 'shown', 'B typed'],
    ['no right to look', { kind: 'no-permission' } as const, 'shown', 'B typed'],
  ])('is decided by a fresh look before it is shown: %s', async (_what, seen, answer, shown) => {
    const { tracker, dialer, view, clock } = await lookingTracker();
    const told = tracker.tell({ callId: 'B', feed: 'typed', agentUser: '1028' });
    await clock.settle();
    expect(view().kind).toBe('no-call');
    expect(dialer.lookedAt.at(-1)).toEqual({ agentUser: '1028', urgent: true });
    dialer.pendingLooks.answer(seen);
    expect(await told).toBe(answer);
    expect(inAWord(view())).toBe(shown);
  });

  it('gives way to an event that came while the look was out and failed', async () => {
    const { tracker, dialer, events, view } = await lookingTracker();
    const told = tracker.tell({ callId: 'B', feed: 'typed', agentUser: '1028' });
    events.call('C');
    dialer.pendingLooks.answer(lost);
    expect(await told).toBe('on-another-call');
    expect(inAWord(view())).toBe('C event-stream');
  });

  it('is dropped by the next look that does not see it', async () => {
    const { tracker, dialer, look, view, clock } = await lookingTracker();
    const told = tracker.tell({ callId: 'B', feed: 'typed', agentUser: '1028' });
    dialer.pendingLooks.answer(lost);
    await told;
    await clock.advance(1);
    await look(ready);
    expect(view().kind).toBe('no-call');
  });
});
