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

describe('refused log-ins', () => {
  const minute = 60_000;
  const paused = (untilMs: number) => ({ kind: 'paused', untilMs });

  /** A person asks for another after each, a minute apart. */
  async function refuse(open: ReturnType<typeof openGate>, times: number) {
    for (let time = 0; time < times; time += 1) {
      void open.probe('refused');
      await open.answer('refused', { locked: false, atMs: open.clock.wallMs() });
      await open.clock.advance(minute);
      open.gate.allow();
    }
  }

  it('are five in fifteen minutes, whatever a person asks for', async () => {
    const open = openGate();
    const beganMs = open.clock.wallMs();
    await refuse(open, 10);
    const until = paused(beganMs + 15 * minute);
    expect(open.sentNames()).toHaveLength(5);
    expect(await open.order('order')).toEqual(until);
    expect(open.gate.state()).toEqual(until);
    await open.clock.advance(5 * minute);
    await refuse(open, 1);
    expect(open.sentNames()).toHaveLength(6);
  });

  it('hold in the next run, and for another password', async () => {
    const before = openGate();
    await refuse(before, 5);
    before.record.save({ ...before.record.value(), refused: null });
    const { gate, probe } = openGate(before.record);
    gate.allow();
    expect((await probe('probe')).kind).toBe('paused');
  });

  it('count together with those that have no answer: eight, and nobody can ask for more', async () => {
    const open = openGate();
    await refuse(open, 4);
    for (let time = 0; time < 10; time += 1) {
      open.gate.allow();
      void open.probe('lost');
      await open.answer('lost', 'nothing');
    }
    expect(open.sentNames()).toHaveLength(8);
    expect((await open.probe('another')).kind).toBe('paused');
  });

  it('count where they end looks alone, and never hold back what is known to be good', async () => {
    const { gate, probe, look, order, answer, clock, sentNames } = openGate();
    void probe('probe');
    await answer('probe', 'accepted');
    for (let time = 0; time < 10; time += 1) {
      void look('look');
      await answer('look', { locked: false, atMs: clock.wallMs() });
      gate.allow();
    }
    expect(sentNames()).toEqual(['probe', ...Array<string>(5).fill('look')]);
    expect((await look('another')).kind).toBe('paused');
    void order('order');
    await answer('order', 'accepted');
    expect(sentNames().at(-1)).toBe('order');
  });

  it('grow no older when the clock is set forward, however often', async () => {
    const open = openGate();
    for (let time = 0; time < 2; time += 1) {
      await refuse(open, 5);
      open.clock.setWall(open.clock.wallMs() + 60 * minute);
    }
    expect(open.sentNames()).toHaveLength(5);
    expect((await open.probe('probe')).kind).toBe('paused');
    await open.clock.advance(15 * minute);
    await refuse(open, 1);
    expect(open.sentNames()).toHaveLength(6);
  });
});
