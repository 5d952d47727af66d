import { describe, expect, it } from 'vitest';
import type { LookReport } from '../../../electron/calls/call-feed.ts';
import {
  lineAfterLook,
  lineToldOfCall,
  unknownLine,
} from '../../../electron/calls/line-knowledge.ts';
import { viewOfLine } from '../../../electron/calls/weigh.ts';
import type { AgentLook } from '../../../electron/dialer/dialer.ts';
import { lost, onCall, ready } from '../scripted-dialer.ts';
import { callOf, inAWord, on, startTracker } from './tracker-bench.ts';

/** A tracker with a stream, after a look that has seen this. */
async function afterLook(seen: AgentLook) {
  const bench = startTracker({ stream: true });
  bench.events.report({ kind: 'open' });
  await bench.look(seen);
  await bench.clock.advance(100);
  return bench;
}

describe('two feeds that disagree', () => {
  it('an event after a look shows its call at once, as the event stream’s', async () => {
    const { events, view } = await afterLook(on('A'));
    events.call('B');
    expect(inAWord(view())).toBe('B event-stream');
  });

  it.each<[string, AgentLook, string]>([
    ['confirms it', on('B'), 'B agent-status'],
    ['puts the call before it back', on('A'), 'A agent-status'],
    ['names a third', on('C'), 'C agent-status'],
    ['shows none', ready, 'no-call'],
    ['shows that the caller is gone', { ...onCall, callId: 'B', callerGone: true }, 'caller-gone'],
    ['shows nobody logged in', { kind: 'agent-not-logged-in' }, 'agent-not-logged-in'],
    ['finds no such agent', { kind: 'agent-not-found' }, 'agent-not-found'],
  ])('an event is decided by a look asked after it, which %s', async (_what, seen, shown) => {
    const { events, look, view, clock } = await afterLook(on('A'));
    events.call('B');
    await look(seen);
    expect(inAWord(view())).toBe(shown);
    await clock.advance(100);
    expect(inAWord(view())).toBe(shown);
  });

  it.each<[string, AgentLook]>([
    ['another call', on('A')],
    ['no call', ready],
    ['nobody logged in', { kind: 'agent-not-logged-in' }],
  ])('an event stands against a look asked before it that answers %s', async (_what, seen) => {
    const { clock, dialer, events, view, untilLook } = await afterLook(ready);
    await untilLook();
    await clock.advance(50);
    events.call('B');
    dialer.pendingLooks.answer(seen);
    await clock.settle();
    expect(inAWord(view())).toBe('B event-stream');
  });

  it('a look asked before an event that answers the same call is as good as one after', async () => {
    const { clock, dialer, events, view, untilLook } = await afterLook(ready);
    await untilLook();
    await clock.advance(50);
    events.call('B');
    dialer.pendingLooks.answer(on('B'));
    await clock.settle();
    expect(inAWord(view())).toBe('B agent-status');
  });

  it('the newest event counts where no look has come in between', async () => {
    const { events, view } = await afterLook(ready);
    for (const callId of ['B', 'C']) events.call(callId);
    expect(inAWord(view())).toBe('C event-stream');
  });

  it('an event that says what the look has seen changes nothing on the card', async () => {
    const { clock, dialer, events, view } = await afterLook(on('A'));
    const before = view();
    events.call('A', '1028', { callerNumber: '999' });
    expect(view()).toEqual(before);
    await clock.advance(200);
    expect(dialer.looked()).toBe(1);
  });

  it('is decided soon: an event that is news has a look follow at once', async () => {
    const { clock, dialer, events } = await afterLook(on('A'));
    await clock.advance(150);
    events.call('B');
    expect(dialer.looked()).toBe(2);
  });

  it('a call keeps its length through an event that a look has not confirmed', async () => {
    const { events, look, view } = await afterLook(on('A'));
    events.call('B');
    await look(on('A'));
    expect(callOf(view()).lastedMs).toBeGreaterThan(0);
  });
});

describe('an event that a call is over', () => {
  it('takes it off the screen at once, until a look tells', async () => {
    const { events, look, view } = await afterLook(on('A'));
    events.noCall();
    expect(view()).toEqual({ kind: 'looking' });
    expect((await look(ready)).kind).toBe('no-call');
  });

  it('is overruled by a look asked after it', async () => {
    const { events, look } = await afterLook(on('A'));
    events.noCall();
    expect(inAWord(await look(on('A')))).toBe('A agent-status');
  });

  it('stands against a look asked before it', async () => {
    const { clock, dialer, events, view, untilLook } = await afterLook(on('A'));
    await untilLook();
    await clock.advance(50);
    events.noCall();
    dialer.pendingLooks.answer(on('A'));
    await clock.settle();
    expect(view()).toEqual({ kind: 'looking' });
  });

  it('names no last call where looks fail from then on', async () => {
    const { events, look, view } = await afterLook(on('A'));
    events.noCall();
    for (const seen of [lost, lost]) await look(seen);
    expect(view()).toMatchObject({ kind: 'dialer-unreachable', lastCall: null });
  });

  it('ends what an event or a hand-over has brought', async () => {
    const { events, tracker, view } = await afterLook(ready);
    events.call('B');
    events.noCall();
    expect(view().kind).toBe('no-call');
    await tracker.tell({ callId: 'C', feed: 'command-line', agentUser: '1028' });
    expect(inAWord(view())).toBe('C command-line');
    events.noCall();
    expect(view().kind).toBe('no-call');
  });
});

describe('what one feed knows and the other does not', () => {
  it('fills in: the caller’s number comes from the event where the look has none', async () => {
    const { events, look, view } = await afterLook(ready);
    events.call('B', '1028', { callerNumber: '5551234' });
    const seen = { ...onCall, callId: 'B', callerNumber: '' };
    for (let looks = 0; looks < 3; looks += 1) {
      await look(seen);
      expect(callOf(view())).toMatchObject({
        callerNumber: '5551234',
        campaign: 'SALESLIN',
        provenance: { feed: 'agent-status' },
      });
    }
  });

  it('does not fill in what belongs to another call', async () => {
    const { events, look, view } = await afterLook(ready);
    events.call('B', '1028', { callerNumber: '5551234' });
    await look({ ...onCall, callId: 'C', callerNumber: '' });
    expect(callOf(view()).callerNumber).toBe('');
  });

  it('counts from the first sight of the call by whichever feed', async () => {
    const { clock, events, look, view } = await afterLook(ready);
    events.call('odd');
    await clock.advance(400);
    await look({ ...onCall, callId: 'odd' });
    expect(callOf(view()).lastedMs).toBeGreaterThanOrEqual(400);
  });
});

describe('while looks fail', () => {
  it('the stream’s call is shown, where it is newer than the last look that saw the agent', async () => {
    const { events, look, view } = await afterLook(on('A'));
    for (const seen of [lost, lost]) await look(seen);
    expect(view().kind).toBe('dialer-unreachable');
    events.call('B');
    expect(inAWord(view())).toBe('B event-stream');
    await look(lost);
    expect(inAWord(view())).toBe('B event-stream');
  });

  it('it goes where the stream is down for fifteen seconds as well, and is named', async () => {
    const { clock, events, look, view } = await afterLook(on('A'));
    for (const seen of [lost, lost]) await look(seen);
    events.call('B');
    events.report({ kind: 'down', cause: { kind: 'connection-lost' }, isFinal: false });
    await clock.advance(14_999);
    expect(inAWord(view())).toBe('B event-stream');
    await clock.advance(1);
    expect(view()).toMatchObject({ kind: 'dialer-unreachable', lastCall: { callId: 'B' } });
  });

  it('a stopped log-in comes before every call: an order would not be sent', async () => {
    const { events, look, view } = await afterLook(on('A'));
    await look({ kind: 'login-refused', locked: false, atMs: 0 });
    events.call('B');
    expect(view().kind).toBe('login-refused');
  });
});

describe('looks that overtake one another', () => {
  const call = (callId: string): LookReport => ({
    kind: 'call',
    call: { callId, callerNumber: '', campaign: '', leadId: '' },
    callerGone: false,
  });
  const asked = (ms: number) => ({
    asked: { monotonicMs: ms, wallMs: ms },
    nowMs: 500,
    freshMs: 4000,
  });
  const now = {
    apiUser: '6666',
    looks: true,
    stream: null,
    login: { kind: 'open' },
    barrier: null,
    nowMs: 500,
    wallMs: 500,
  } as const;
  const shown = (line: ReturnType<typeof unknownLine>) => inAWord(viewOfLine(line, now));

  it.each<LookReport>([
    { kind: 'no-call', agentStatus: 'READY', pauseCode: '' },
    call('A'),
    { kind: 'unreachable', cause: { kind: 'timed-out' } },
    { kind: 'agent-not-logged-in' },
  ])('the one asked last counts, also where $kind, asked before, comes later', (older) => {
    const newer = lineAfterLook(unknownLine('1028'), call('B'), asked(200));
    expect(lineAfterLook(newer, older, asked(100))).toEqual(newer);
    expect(shown(newer)).toBe('B agent-status');
  });

  it('a call told between the two is decided by the one asked after it, in either order', () => {
    const none: LookReport = { kind: 'no-call', agentStatus: 'READY', pauseCode: '' };
    const seen = { callId: 'B', callerNumber: '', campaign: '', leadId: '' };
    const told = lineToldOfCall(unknownLine('1028'), seen, 'event-stream', 150);
    const olderFirst = lineAfterLook(told, call('A'), asked(100));
    expect(shown(olderFirst)).toBe('B event-stream');
    expect(shown(lineAfterLook(olderFirst, none, asked(200)))).toBe('no-call');
    const newerFirst = lineAfterLook(told, none, asked(200));
    expect(shown(lineAfterLook(newerFirst, call('A'), asked(100)))).toBe('no-call');
  });
});
