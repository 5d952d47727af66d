import { describe, expect, it } from 'vitest';
import { patienceMs } from '../../../electron/dialer/login-gate.ts';
import { openGate, openWith } from './gate-bench.ts';

const atMs = 1_700_000_000_000;
const refused = { locked: false, atMs };
const stopped = { kind: 'stopped', locked: false, atMs };

describe('the log-in gate', () => {
  it('sends one request at a time until a log-in was accepted', async () => {
    const { clock, look, order, answer, sentNames } = openGate();
    void look('look');
    void order('order');
    await clock.settle();
    expect(sentNames()).toEqual(['look']);
    await answer('look', 'accepted');
    expect(sentNames()).toEqual(['look', 'order']);
  });

  it('sends nothing more after a refused log-in, on either endpoint', async () => {
    const { look, order, answer, sentNames } = openGate();
    const first = look('look');
    const waiting = order('order');
    await answer('look', refused);
    expect(await first).toEqual({ kind: 'sent', answer: 'look' });
    expect(await waiting).toEqual(stopped);
    expect(await look('another look')).toEqual(stopped);
    expect(await order('another order')).toEqual(stopped);
    expect(sentNames()).toEqual(['look']);
  });

  it('remembers that the API user is locked', async () => {
    const { look, answer } = openGate();
    void look('look');
    await answer('look', { locked: true, atMs });
    expect(await look('another')).toEqual({ kind: 'stopped', locked: true, atMs });
  });

  it('sends again once a person allows it, and one at a time again', async () => {
    const { gate, clock, look, order, answer, sentNames } = await openWith('look');
    void look('refused');
    await answer('refused', refused);
    gate.allow();
    void look('after');
    void order('order');
    await clock.settle();
    expect(sentNames()).toEqual(['first look', 'refused', 'after']);
  });

  it('lets an order wait a moment for a look that is out, and no longer', async () => {
    const { clock, look, order, sentNames } = await openWith('look');
    void look('slow');
    void order('order');
    await clock.advance(patienceMs - 1);
    expect(sentNames()).toEqual(['first look', 'slow']);
    await clock.advance(1);
    expect(sentNames()).toEqual(['first look', 'slow', 'order']);
  });

  it('lets it go when its timer is up, be the clock a hair behind the timer', async () => {
    const { clock, look, order, answer, sentNames } = openGate(undefined, 0.3);
    void look('look');
    await answer('look', 'accepted');
    void look('slow');
    void order('order');
    await clock.advance(patienceMs - 0.3);
    expect(sentNames()).toEqual(['look', 'slow', 'order']);
  });

  it('sends the order at once when that look has its answer', async () => {
    const { clock, look, order, answer, sentNames } = await openWith('look');
    void look('look');
    void order('order');
    await answer('look', 'accepted');
    expect(sentNames()).toEqual(['first look', 'look', 'order']);
    expect(clock.nextTimerMs()).toBeNull();
  });

  it('sends no order after a look that was out and is refused', async () => {
    const { look, order, answer, sentNames } = await openWith('look', 'order');
    void look('look');
    const waiting = order('order');
    await answer('look', refused);
    expect(await waiting).toEqual(stopped);
    expect(sentNames()).toEqual(['first look', 'first order', 'look']);
  });

  it('sends looks one at a time, in the order in which they were asked for', async () => {
    const { clock, look, answer, sentNames } = await openWith('look');
    for (const name of ['one', 'two', 'three']) void look(name);
    await clock.advance(10_000);
    expect(sentNames()).toEqual(['first look', 'one']);
    await answer('one', 'nothing');
    await answer('two', 'nothing');
    expect(sentNames()).toEqual(['first look', 'one', 'two', 'three']);
  });

  it('holds looks back while an order is out, and sends them once it has its answer', async () => {
    const { clock, look, order, answer, sentNames } = await openWith('look');
    void order('order');
    void look('look');
    await clock.advance(10_000);
    expect(sentNames()).toEqual(['first look', 'order']);
    await answer('order', 'nothing');
    expect(sentNames()).toEqual(['first look', 'order', 'look']);
  });

  it('lets a look that an order waits for pass an order that is out', async () => {
    const { clock, urgentLook, order, sentNames } = await openWith('look');
    void order('order');
    void urgentLook('look');
    await clock.advance(patienceMs);
    expect(sentNames()).toEqual(['first look', 'order', 'look']);
  });

  it('gives up the looks that wait for an order whose log-in is refused', async () => {
    const { look, order, answer, sentNames } = await openWith('look', 'order');
    void order('order');
    const waiting = look('look');
    await answer('order', refused);
    expect(await waiting).toEqual(stopped);
    expect(sentNames()).toEqual(['first look', 'first order', 'order']);
  });

  it('holds looks back until the last of several orders has its answer', async () => {
    const { clock, look, order, answer, sentNames } = await openWith('look');
    void order('one');
    void order('two');
    void look('look');
    await clock.advance(patienceMs);
    await answer('one', 'accepted');
    expect(sentNames()).toEqual(['first look', 'one', 'two']);
    await answer('two', 'accepted');
    expect(sentNames()).toEqual(['first look', 'one', 'two', 'look']);
  });

  it('does not take an order’s log-in as proof for looks, which need more rights', async () => {
    const { clock, look, urgentLook, answer, sentNames } = await openWith('order');
    void look('one');
    void urgentLook('other');
    await clock.advance(10_000);
    expect(sentNames()).toEqual(['first order', 'one']);
    await answer('one', 'accepted');
    expect(sentNames()).toEqual(['first order', 'one', 'other']);
  });

  it('lets an order go before looks that wait', async () => {
    const { clock, look, order, answer, sentNames } = openGate();
    void look('one');
    void look('two');
    void order('order');
    await answer('one', 'nothing');
    expect(sentNames()).toEqual(['one', 'order']);
    await answer('order', 'nothing');
    await clock.settle();
    expect(sentNames()).toEqual(['one', 'order', 'two']);
  });

  it('goes on when a request fails by a bug', async () => {
    const { probe, fail, look, order, answer, sentNames } = openGate();
    const broken = probe('broken');
    broken.catch(() => undefined);
    await fail('broken');
    await expect(broken).rejects.toThrow('bug');
    void order('order');
    await answer('order', 'accepted');
    void look('look');
    await answer('look', 'accepted');
    expect(sentNames()).toEqual(['broken', 'order', 'look']);
  });
});

describe('how a gate says that it stands', () => {
  it('is open, be looks not allowed', async () => {
    const { gate, look, answer } = await openWith('order');
    expect(gate.state()).toEqual({ kind: 'open' });
    void look('look');
    await answer('look', refused);
    expect(gate.state()).toEqual({ kind: 'open' });
  });

  it('is refused after a refused log-in, in the next run too, until a person asks', async () => {
    const { look, answer, record } = openGate();
    void look('look');
    await answer('look', { locked: true, atMs });
    const { gate } = openGate(record);
    expect(gate.state()).toEqual({ kind: 'refused', locked: true, atMs });
    gate.allow();
    expect(gate.state()).toEqual({ kind: 'open' });
  });

  it('is paused where an order would be', async () => {
    const { gate, clock, probe, answer } = openGate();
    const beganMs = clock.wallMs();
    for (let time = 0; time < 5; time += 1) {
      void probe('lost');
      await answer('lost', 'nothing');
    }
    expect(gate.state()).toEqual({ kind: 'paused', untilMs: beganMs + 15 * 60_000 });
    gate.allow();
    expect(gate.state()).toEqual({ kind: 'open' });
  });
});

describe('a look that is refused as a log-in', () => {
  it('ends looks alone where the agent API takes the same log-in', async () => {
    const { look, order, answer, sentNames } = await openWith('order');
    const first = look('look');
    await answer('look', refused);
    expect(await first).toEqual({ kind: 'looks-not-allowed' });
    expect(await look('another')).toEqual({ kind: 'looks-not-allowed' });
    void order('order');
    await answer('order', 'accepted');
    expect(sentNames()).toEqual(['first order', 'look', 'order']);
  });

  it('is asked once more when a person asks, and orders stay free meanwhile', async () => {
    const { gate, look, order, answer, sentNames } = await openWith('order');
    void look('look');
    await answer('look', refused);
    gate.allow();
    void look('again');
    await answer('again', refused);
    expect(await look('another')).toEqual({ kind: 'looks-not-allowed' });
    void order('order');
    await answer('order', 'accepted');
    expect(sentNames()).toEqual(['first order', 'look', 'again', 'order']);
  });

  it.each([
    ['the API user is locked', ['order'], { locked: true, atMs }],
    ['a look was accepted before', ['order', 'look'], refused],
    ['no order was', [], refused],
  ] as const)('ends everything where %s', async (_, accepted, news) => {
    const { look, order, answer, record } = await openWith(...accepted);
    const first = look('look');
    await answer('look', news);
    expect(await first).toEqual({ kind: 'sent', answer: 'look' });
    expect(await order('order')).toEqual({ ...stopped, locked: news.locked });
    expect(record.value().refused).toEqual({ ...news, endpoint: 'non-agent-api' });
  });
});

describe('a gate in the next run', () => {
  it('is closed by what was refused before, until a person asks', async () => {
    const before = openGate();
    void before.order('order');
    await before.answer('order', refused);
    const { gate, look, order, sentNames, clock } = openGate(before.record);
    expect(await look('look')).toEqual(stopped);
    expect(await order('order')).toEqual(stopped);
    gate.allow();
    void order('order');
    await clock.settle();
    expect(sentNames()).toEqual(['order']);
  });

  it('counts a log-in that was out when the one before was killed', async () => {
    const before = openGate();
    void before.probe('out when killed');
    await before.clock.settle();
    const { probe, sentNames, versions, clock } = openGate(before.record);
    void probe('probe');
    await clock.settle();
    expect(versions()).toBe(1);
    expect(sentNames()).toEqual(['probe']);
  });
});
