import { describe, expect, it } from 'vitest';
import { callOf, inAWord, startTracker, version } from './tracker-bench.ts';

const listening = { kind: 'listening', agentUser: '1028', by: 'event-stream' };
const lostStream = {
  kind: 'down',
  cause: { kind: 'connection-lost' },
  isFinal: false,
} as const;

/** A tracker that lives by its event stream alone. */
function streamOnly() {
  const bench = startTracker({ looks: false, stream: true });
  bench.events.report({ kind: 'open' });
  return bench;
}

describe('an event stream that is all there is', () => {
  it('is listened to while it connects and while it is open', () => {
    const { tracker, events, view } = startTracker({ looks: false, stream: true });
    expect([view(), tracker.stream()]).toEqual([listening, { kind: 'connecting' }]);
    events.report({ kind: 'open' });
    expect([view(), tracker.stream()]).toEqual([listening, { kind: 'open' }]);
  });

  it('shows the call that it tells of, likely the agent’s', () => {
    const { events, view } = streamOnly();
    events.call('A', '1028', { callerNumber: '555', campaign: 'SALES', leadId: '7' });
    expect(callOf(view())).toMatchObject({
      callId: 'A',
      callerNumber: '555',
      campaign: 'SALES',
      leadId: '7',
      agentUser: '1028',
      provenance: { feed: 'event-stream', seenAgoMs: 0 },
    });
  });

  it('ends the call with a message that has none', () => {
    const { events, view } = streamOnly();
    events.call('A');
    events.noCall();
    expect(view()).toEqual(listening);
  });

  it('is missed after five seconds, and not before', async () => {
    const { clock, events, view, shown } = streamOnly();
    events.report(lostStream);
    await clock.advance(4999);
    expect(view()).toEqual(listening);
    await clock.advance(1);
    expect(shown.at(-1)).toEqual({
      kind: 'stream-down',
      agentUser: '1028',
      cause: { kind: 'connection-lost' },
      lastCall: null,
    });
  });

  it('is missed through all attempts to reconnect, with the latest cause', async () => {
    const { clock, events, view, tracker } = streamOnly();
    for (let second = 0; second < 6; second += 1) {
      events.report(lostStream);
      events.report({ kind: 'connecting' });
      await clock.advance(1000);
    }
    events.report({ kind: 'down', cause: { kind: 'connection-refused' }, isFinal: false });
    expect(view()).toMatchObject({ kind: 'stream-down', cause: { kind: 'connection-refused' } });
    events.report({ kind: 'open' });
    expect([view(), tracker.stream()]).toEqual([listening, { kind: 'open' }]);
  });

  it.each(['token-refused', 'no-event-stream'] as const)(
    'is missed at once after %s, until a person has it tried again',
    async (kind) => {
      const { clock, events, view, tracker } = streamOnly();
      events.report({ kind: 'down', cause: { kind }, isFinal: true });
      expect(view()).toMatchObject({ kind: 'stream-down', cause: { kind } });
      tracker.awake();
      expect(events.asked()).toBe(0);
      tracker.askAgain();
      expect(events.asked()).toBe(1);
      events.report({ kind: 'connecting' });
      expect(view()).toEqual(listening);
      await clock.advance(60_000);
      expect(view()).toEqual(listening);
    },
  );

  it('comes back after a web page by itself, and is asked at once after sleep', async () => {
    const { clock, events, view, tracker } = streamOnly();
    events.report({ kind: 'down', cause: { kind: 'no-event-stream' }, isFinal: false });
    expect(view()).toEqual(listening);
    tracker.awake();
    expect(events.asked()).toBe(1);
    events.report({ kind: 'connecting' });
    await clock.advance(5000);
    expect(view()).toMatchObject({ kind: 'stream-down', cause: { kind: 'no-event-stream' } });
  });

  it('keeps its call for fifteen seconds while it is down, then names it as the last', async () => {
    const { clock, events, view, shown } = streamOnly();
    events.call('A');
    events.report(lostStream);
    await clock.advance(14_999);
    expect(inAWord(view())).toBe('A event-stream');
    await clock.advance(1);
    expect(shown.at(-1)).toMatchObject({ kind: 'stream-down', lastCall: { callId: 'A' } });
    events.report({ kind: 'open' });
    expect(inAWord(view())).toBe('A event-stream');
  });

  it('being down does not take a call that was handed over', async () => {
    const { clock, events, tracker, view } = streamOnly();
    await tracker.tell({ callId: 'A', feed: 'command-line', agentUser: null });
    events.report(lostStream);
    await clock.advance(60_000);
    expect(inAWord(view())).toBe('A command-line');
  });

  it('tells nothing of lines that are not this agent’s', () => {
    const { events, view, shown } = streamOnly();
    const told = shown.length;
    events.call('A', '2000');
    events.noCall('2000');
    expect(view()).toEqual(listening);
    expect(shown).toHaveLength(told);
  });

  it('tells each line its own', () => {
    const { events, tracker } = startTracker({
      agentUsers: ['1028', '1029'],
      looks: false,
      stream: true,
    });
    events.call('A', '1029');
    expect([inAWord(tracker.view('1028')), inAWord(tracker.view('1029'))]).toEqual([
      'listening',
      'A event-stream',
    ]);
    expect(tracker.lineOf('A')).toBe('1029');
  });

  it('is ended with the tracker, and is not heard after that', () => {
    const { events, tracker, shown } = streamOnly();
    tracker.stop();
    const told = shown.length;
    events.call('A');
    events.report(lostStream);
    expect(events.stopped()).toBe(1);
    expect(shown).toHaveLength(told);
  });
});

describe('where the right to look is missing', () => {
  it('the event stream is listened to instead, and its call shown', async () => {
    const { events, look, view } = startTracker({ stream: true });
    events.report({ kind: 'open' });
    expect(await look({ kind: 'looks-not-allowed' })).toEqual(listening);
    events.call('A');
    expect(inAWord(view())).toBe('A event-stream');
  });

  it('a call of the stream stays on the card', async () => {
    const { events, look } = startTracker({ stream: true });
    events.report({ kind: 'open' });
    events.call('A');
    expect(inAWord(await look({ kind: 'looks-not-allowed' }))).toBe('A event-stream');
  });

  it('no stream is off', () => {
    expect(startTracker().tracker.stream()).toEqual({ kind: 'off' });
  });
});

describe('what keeps every request from the dialer, where Baton does not look at it', () => {
  const cause = { kind: 'redirected', origin: 'https://pbx.example.com' } as const;

  it('is on the card in place of a live call, until the dialer answers again', async () => {
    const { clock, dialer, events, tracker, tellVersion, view } = streamOnly();
    await tellVersion();
    events.call('A');
    tracker.lookAtDialer();
    dialer.pendingVersions.answer({ kind: 'unreachable', cause });
    await clock.settle();
    expect(view()).toMatchObject({
      kind: 'dialer-unreachable',
      cause,
      lastCall: { callId: 'A' },
    });
    tracker.askAgain();
    dialer.pendingVersions.answer(version);
    await clock.settle();
    expect(callOf(view()).callId).toBe('A');
  });

  it('is not a dialer that is merely silent, which may answer the order', async () => {
    const { clock, dialer, events, tracker, tellVersion, view } = streamOnly();
    await tellVersion();
    events.call('A');
    tracker.lookAtDialer();
    dialer.pendingVersions.answer({ kind: 'unreachable', cause: { kind: 'timed-out' } });
    await clock.settle();
    expect(callOf(view()).callId).toBe('A');
  });
});
