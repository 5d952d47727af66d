import { describe, expect, it } from 'vitest';
import { lost } from '../scripted-dialer.ts';
import { inAWord, lookingTracker, on, startTracker } from './tracker-bench.ts';

describe('a link, which any web page can open', () => {
  const link = (callId: string) => ({ callId, feed: 'link', agentUser: null }) as const;

  it.each(['event-stream', 'command-line'] as const)(
    'takes no call off the card that came by %s, and a person is told',
    async (feed) => {
      const { tracker, events, view, notices } = startTracker({ looks: false, stream: true });
      events.report({ kind: 'open' });
      if (feed === 'event-stream') events.call('Y');
      else await tracker.tell({ callId: 'Y', feed, agentUser: null });
      expect(await tracker.tell(link('Z'))).toBe('on-another-call');
      expect(inAWord(view())).toBe(`Y ${feed}`);
      expect(notices).toEqual([{ kind: 'handed-call-not-shown', callId: 'Z' }]);
    },
  );

  it('takes no call off the card that a look has seen, however often it comes', async () => {
    const { tracker, look, view, clock, dialer, notices } = await lookingTracker();
    await look(on('Y'));
    for (let links = 0; links < 40; links += 1) {
      expect(await tracker.tell(link(`Z${links}`))).toBe('on-another-call');
      expect(inAWord(view())).toBe('Y agent-status');
      if (dialer.pendingLooks.count() > 0) dialer.pendingLooks.answer(on('Y'));
      await clock.advance(25);
    }
    // One second: four looks at most, and the buttons never wanted another.
    expect(dialer.looked()).toBeLessThanOrEqual(7);
    expect(await tracker.confirmOwner('1028', 'Y')).toBe('confirmed');
    expect(notices[0]).toEqual({ kind: 'handed-call-not-yours', callId: 'Z0' });
  });

  it('is shown where the look that it asks for sees it, and nobody is told anything', async () => {
    const { tracker, look, view, notices } = await lookingTracker();
    await look(on('Y'));
    await tracker.tell(link('Z'));
    await look(on('Z'));
    expect([inAWord(view()), notices]).toEqual(['Z agent-status', []]);
  });

  it('is told of where the look that it asks for comes to nothing', async () => {
    const { tracker, look, view, notices } = await lookingTracker();
    await look(on('Y'));
    await tracker.tell(link('Z'));
    await look(lost);
    expect(inAWord(view())).toBe('Y agent-status');
    expect(notices).toEqual([{ kind: 'handed-call-not-shown', callId: 'Z' }]);
  });

  it('replaces what came by a link, or was typed', async () => {
    const { tracker, view } = startTracker({ looks: false });
    await tracker.tell({ callId: 'X', feed: 'typed', agentUser: '1028' });
    expect(await tracker.tell(link('Y'))).toBe('shown');
    expect(await tracker.tell(link('Z'))).toBe('shown');
    expect(inAWord(view())).toBe('Z link');
  });

  it('replaces a call that nobody can vouch for any more', async () => {
    const { clock, tracker, events, view } = startTracker({ looks: false, stream: true });
    events.report({ kind: 'open' });
    events.call('Y');
    events.report({ kind: 'down', cause: { kind: 'connection-lost' }, isFinal: false });
    await clock.advance(15_000);
    expect(await tracker.tell(link('Z'))).toBe('shown');
    expect(inAWord(view())).toBe('Z link');
  });
});
