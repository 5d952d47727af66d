import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../shared/outcome.ts';
import { setUpDesk } from './desk-bench.ts';
import { noCall } from './samples.ts';
import { stages } from './stages.ts';

const timedOut: Outcome = { kind: 'unknown', cause: 'timed-out' };
const refused = (reason: Extract<Outcome, { kind: 'refused' }>['reason']): Outcome => ({
  kind: 'refused',
  reason,
});

describe.each(stages)('an order: $stage', ({ click, done }) => {
  it('has the agent looked at as soon as its answer is there, the disk having it or not', async () => {
    const { desk, file, clock, answer, looksWished } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    file.hang();
    expect(looksWished).toEqual([]);
    await answer(done);
    expect(looksWished).toHaveLength(1);
    await clock.advance(60_000);
    expect(looksWished).toHaveLength(1);
  });

  it('has the agent looked at after a refusal and after an unknown outcome, too', async () => {
    for (const outcome of [refused('no-such-call'), timedOut]) {
      const { desk, clock, answer, looksWished } = await setUpDesk();
      void click(desk, 'A');
      await clock.settle();
      await answer(outcome);
      expect(looksWished).toHaveLength(1);
    }
  });

  it('does not have the agent looked at where Baton itself has refused', async () => {
    const { desk, clock, answer, looksWished, show } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    await answer(refused('login-stopped'));
    show(noCall);
    expect(await click(desk, 'A')).toEqual(refused('no-call'));
    expect(looksWished).toEqual([]);
  });

  it('shows what looks since the answer say of its call, and frees nothing by it', async () => {
    const { desk, dialer, clock, answer, looksShow, askedOfLooks } = await setUpDesk();
    void click(desk, 'A');
    await clock.advance(400);
    const answeredMs = clock.monotonicMs();
    await answer(timedOut);
    await clock.advance(1000);
    expect(desk.view()).toMatchObject({ outcome: timedOut, seenSince: 'nothing' });
    expect(askedOfLooks.at(-1)).toEqual({ callId: 'A', sinceMs: answeredMs });
    for (const seenSince of ['call-still-there', 'call-gone'] as const) {
      looksShow(seenSince);
      expect(desk.view()).toMatchObject({ outcome: timedOut, seenSince, released: false });
      expect(await click(desk, 'A')).toEqual(refused('call-not-settled'));
    }
    expect(dialer.orders).toHaveLength(1);
  });

  it('says nothing of looks where its outcome is known', async () => {
    const { desk, clock, answer, looksShow } = await setUpDesk();
    looksShow('call-still-there');
    void click(desk, 'A');
    await clock.settle();
    await answer(done);
    expect(desk.view()).toMatchObject({ outcome: done, seenSince: 'nothing' });
  });
});
