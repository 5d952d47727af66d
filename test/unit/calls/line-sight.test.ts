import { describe, expect, it } from 'vitest';
import { lost, onCall, ready } from '../scripted-dialer.ts';
import { callOf, startTracker } from './tracker-bench.ts';

describe('a dialer that falls silent', () => {
  it('takes the call off the screen once it was not seen for four seconds, and says so', async () => {
    const { clock, shown, look, view } = startTracker();
    await look(onCall);
    await clock.advance(3999);
    expect(view().kind).toBe('on-call');
    expect(shown).toHaveLength(1);
    await clock.advance(1);
    const outOfSight = {
      kind: 'dialer-unreachable',
      cause: { kind: 'timed-out' },
      lastCall: { callId: onCall.callId, provenance: { seenAgoMs: 4000 } },
    };
    expect(view()).toMatchObject(outOfSight);
    expect(shown).toHaveLength(2);
    expect(shown.at(-1)).toMatchObject(outOfSight);
  });

  it('does so for a call whose caller has gone, too', async () => {
    const { clock, look, view } = startTracker();
    await look({ ...onCall, callerGone: true });
    await clock.advance(4000);
    expect(view().kind).toBe('dialer-unreachable');
  });

  it('names why a look failed meanwhile, where one did', async () => {
    const { clock, look, view } = startTracker();
    await look(onCall);
    await look({ ...lost, cause: { kind: 'connection-lost' } });
    expect(view().kind).toBe('on-call');
    await clock.advance(4000);
    expect(view()).toMatchObject({ cause: { kind: 'connection-lost' } });
  });

  it('puts it back with the next look that sees it', async () => {
    const { clock, look, view } = startTracker();
    await look(onCall);
    await clock.advance(4500);
    expect(callOf(await look(onCall)).provenance.seenAgoMs).toBe(0);
    await clock.advance(3999);
    expect(view().kind).toBe('on-call');
  });

  it('leaves it there for eight seconds at the pace of a hidden window', async () => {
    const { clock, tracker, shown, look, view } = startTracker();
    tracker.setVisible(false);
    await look(onCall);
    await clock.advance(7999);
    expect(view().kind).toBe('on-call');
    await clock.advance(1);
    expect(shown.at(-1)?.kind).toBe('dialer-unreachable');
  });

  it('does not let it flicker when the window is shown again between two hidden looks', async () => {
    const { clock, tracker, look, view } = startTracker();
    tracker.setVisible(false);
    await look(onCall);
    await clock.advance(4600);
    tracker.setVisible(true);
    expect(view().kind).toBe('on-call');
    await look(onCall);
    await clock.advance(4000);
    expect(view().kind).toBe('dialer-unreachable');
  });

  it('leaves every other screen as it is', async () => {
    const { clock, shown, look, view } = startTracker();
    await look(ready);
    await clock.advance(60_000);
    expect(view().kind).toBe('no-call');
    expect(shown).toHaveLength(1);
  });

  it('tells nothing more once the tracker is stopped', async () => {
    const { clock, tracker, shown, look } = startTracker();
    await look(onCall);
    tracker.stop();
    await clock.advance(10_000);
    expect(shown).toHaveLength(1);
  });
});

describe('what looks have shown of a call since a moment', () => {
  it('is nothing where the look was under way by then, and something with the next', async () => {
    const { clock, dialer, tracker, look } = startTracker();
    await look(ready);
    await clock.advance(1000);
    expect(dialer.pendingLooks.count()).toBe(1);
    await clock.advance(300);
    const sinceMs = clock.monotonicMs();
    tracker.lookNow();
    await look(onCall);
    expect(tracker.evidence('1028', onCall.callId, sinceMs)).toBe('nothing');
    await look(onCall);
    expect(tracker.evidence('1028', onCall.callId, sinceMs)).toBe('call-still-there');
    expect(tracker.evidence('1028', 'another', sinceMs)).toBe('call-gone');
  });

  it('is that the call is gone where the agent has none, and stays so while looks fail', async () => {
    const { clock, tracker, look } = startTracker();
    const sinceMs = clock.monotonicMs();
    await look(ready);
    expect(tracker.evidence('1028', onCall.callId, sinceMs)).toBe('call-gone');
    await look(lost);
    await look(lost);
    expect(tracker.evidence('1028', onCall.callId, sinceMs)).toBe('call-gone');
  });

  it('is nothing where no look has seen the agent', async () => {
    const { clock, tracker, look } = startTracker();
    const sinceMs = clock.monotonicMs();
    expect(tracker.evidence('1028', onCall.callId, sinceMs)).toBe('nothing');
    await look(lost);
    expect(tracker.evidence('1028', onCall.callId, sinceMs)).toBe('nothing');
    await look({ kind: 'agent-not-logged-in' });
    expect(tracker.evidence('1028', onCall.callId, sinceMs)).toBe('nothing');
  });

  it('is not that the call is still there once it was not seen for four seconds', async () => {
    const { clock, tracker, look } = startTracker();
    const sinceMs = clock.monotonicMs();
    await look(onCall);
    await clock.advance(4000);
    expect(tracker.evidence('1028', onCall.callId, sinceMs)).toBe('nothing');
  });
});
