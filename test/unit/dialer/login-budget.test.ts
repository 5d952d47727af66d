import { describe, expect, it } from 'vitest';
import { openGate } from './gate-bench.ts';

/** A gate after some log-ins whose answers were lost, a minute apart, the first one now. */
async function openAfterLost(times: number) {
  const open = openGate();
  const beganMs = open.clock.wallMs();
  for (let time = 0; time < times; time += 1) {
    void open.probe('lost');
    await open.answer('lost', 'nothing');
    await open.clock.advance(60_000);
  }
  return { ...open, beganMs };
}

describe('log-ins without an answer', () => {
  const paused = (untilMs: number) => ({ kind: 'paused', untilMs });

  it('are followed by another only where the dialer says its version', async () => {
    const { probe, order, dialerIsDeaf, sentNames, versions } = await openAfterLost(1);
    dialerIsDeaf();
    const unheard = { kind: 'unheard', cause: { kind: 'timed-out' } };
    expect(await probe('probe')).toEqual(unheard);
    expect(await order('order')).toEqual(unheard);
    expect(versions()).toBe(2);
    expect(sentNames()).toEqual(['lost']);
  });

  it('pause everything when there are five in fifteen minutes', async () => {
    const { probe, order, look, beganMs, clock, sentNames } = await openAfterLost(5);
    const until = paused(beganMs + 15 * 60_000);
    expect(await probe('probe')).toEqual(until);
    expect(await look('look')).toEqual(until);
    expect(await order('order')).toEqual(until);
    await clock.advance(10 * 60_000);
    void probe('after');
    await clock.settle();
    expect(sentNames().slice(5)).toEqual(['after']);
  });

  it('let one more through when a person asks, and the fifth of them then holds', async () => {
    const { gate, probe, answer, beganMs, sentNames } = await openAfterLost(5);
    gate.allow();
    gate.allow();
    void probe('asked for');
    await answer('asked for', 'nothing');
    expect(await probe('another')).toEqual(paused(beganMs + 16 * 60_000));
    expect(sentNames().slice(5)).toEqual(['asked for']);
  });

  it('leave no allowance behind where there was no pause', async () => {
    const { gate, clock, probe, answer } = await openAfterLost(4);
    gate.allow();
    void probe('fifth');
    await answer('fifth', 'nothing');
    await clock.settle();
    expect((await probe('sixth')).kind).toBe('paused');
  });

  it('do not pause orders that are known to be good', async () => {
    const { probe, look, order, answer, sentNames } = openGate();
    void probe('probe');
    await answer('probe', 'accepted');
    for (let time = 0; time < 5; time += 1) {
      void look('look');
      await answer('look', 'nothing');
    }
    expect((await look('sixth')).kind).toBe('paused');
    void order('order');
    await answer('order', 'accepted');
    expect(sentNames().at(-1)).toBe('order');
  });

  it('count no more once a look is accepted, which needs every right', async () => {
    const { look, answer, record } = await openAfterLost(4);
    void look('look');
    await answer('look', 'accepted');
    expect(record.value().unanswered).toEqual([]);
  });

  it('are none where the log-in never came to the dialer', async () => {
    const { probe, answer, record, versions } = openGate();
    void probe('unsent');
    await answer('unsent', 'not-seen');
    expect(record.value().unanswered).toEqual([]);
    void probe('next');
    await answer('next', 'accepted');
    // Nothing is written to the disk for each try while the dialer is down.
    expect(versions()).toBe(1);
  });

  it('count from now when the clock was set back', async () => {
    const { clock, probe, record } = await openAfterLost(5);
    const nowMs = Date.UTC(2020, 0, 1);
    clock.setWall(nowMs);
    expect(await probe('probe')).toEqual(paused(nowMs + 15 * 60_000));
    await clock.advance(60_000);
    expect(await probe('probe')).toEqual(paused(nowMs + 15 * 60_000));
    expect(record.value().unanswered).toEqual(Array(5).fill(nowMs));
  });
});
