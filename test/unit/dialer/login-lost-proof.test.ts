import { describe, expect, it } from 'vitest';
import { patienceMs } from '../../../electron/dialer/login-gate.ts';
import { openWith } from './gate-bench.ts';

const atMs = 1_700_000_000_000;
const refused = { locked: false, atMs };
const stopped = { kind: 'stopped', locked: false, atMs };

describe('a log-in that was good and then has no answer', () => {
  it('is a try from then on: five, and everything rests', async () => {
    const { look, order, answer, sentNames, versions } = await openWith('look');
    for (let time = 0; time < 30; time += 1) {
      void look('look');
      await answer('look', 'nothing');
    }
    expect(sentNames()).toEqual(['first look', ...Array<string>(5).fill('look')]);
    expect(versions()).toBe(4);
    // An order is still known to be good, and is no longer once it has no answer either.
    for (let time = 0; time < 30; time += 1) {
      void order('order');
      await answer('order', 'nothing');
    }
    expect(sentNames().slice(6)).toEqual(['order']);
    expect((await order('another')).kind).toBe('paused');
  });

  it('does not hold an order back behind a slow look', async () => {
    const { clock, look, order, answer, sentNames } = await openWith('look');
    void look('lost');
    await answer('lost', 'nothing');
    void look('slow');
    void order('order');
    await clock.advance(patienceMs);
    expect(sentNames()).toEqual(['first look', 'lost', 'slow', 'order']);
  });

  it('is followed by a look only where the dialer says its version, were it an order’s', async () => {
    const { clock, look, order, answer, versions } = await openWith('look');
    void order('order');
    await answer('order', 'nothing');
    expect(versions()).toBe(0);
    void look('look');
    await clock.settle();
    expect(versions()).toBe(1);
  });

  it('counts nothing where it never came to the dialer', async () => {
    const { look, answer, record, sentNames } = await openWith('look');
    for (let time = 0; time < 10; time += 1) {
      void look('look');
      await answer('look', 'not-seen');
    }
    expect(sentNames()).toHaveLength(11);
    expect(record.value().unanswered).toEqual([]);
  });

  it('is good again, with nothing counted, after a look that is accepted', async () => {
    const { look, answer, record, versions } = await openWith('look');
    void look('lost');
    await answer('lost', 'nothing');
    expect(record.value().unanswered).toHaveLength(1);
    void look('look');
    await answer('look', 'accepted');
    expect(record.value().unanswered).toEqual([]);
    void look('free');
    await answer('free', 'accepted');
    expect(versions()).toBe(1);
  });

  it('closes everything when it is refused next: the level was high enough before', async () => {
    const { look, order, answer } = await openWith('order', 'look');
    void look('lost');
    await answer('lost', 'nothing');
    const next = look('refused');
    await answer('refused', refused);
    expect(await next).toEqual({ kind: 'sent', answer: 'refused' });
    expect(await order('order')).toEqual(stopped);
  });
});
