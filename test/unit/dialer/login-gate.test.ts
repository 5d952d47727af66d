import { describe, expect, it } from 'vitest';
import { createLoginGate } from '../../../electron/dialer/login-gate.ts';
import type { Endpoint, LoginGate, LoginNews } from '../../../electron/dialer/login-gate.ts';

interface Sent {
  readonly name: string;
  readonly answer: (login: LoginNews) => void;
}

/** A gate whose requests are answered by hand. */
function openGate() {
  const gate = createLoginGate();
  const sent: Sent[] = [];
  const ask = (name: string, endpoint: Endpoint, urgent = false) =>
    gate.pass<string>({
      endpoint,
      urgent,
      send: () =>
        new Promise((resolve) => {
          sent.push({ name, answer: (login) => resolve({ answer: name, login }) });
        }),
    });
  return {
    gate,
    sentNames: () => sent.map(({ name }) => name),
    answer: async (name: string, login: LoginNews) => {
      sent.find((request) => request.name === name)?.answer(login);
      await settled();
    },
    look: (name: string) => ask(name, 'non-agent-api'),
    order: (name: string) => ask(name, 'agent-api', true),
  };
}

/** Lets everything go on that can. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const stopped = { kind: 'stopped', locked: false };

async function openWith(...accepted: readonly ('look' | 'order')[]) {
  const open = openGate();
  for (const kind of accepted) {
    const done = open[kind](`first ${kind}`);
    await open.answer(`first ${kind}`, 'accepted');
    await done;
  }
  return open;
}

describe('the log-in gate', () => {
  it('sends one request at a time until a log-in was accepted', async () => {
    const { look, order, answer, sentNames } = openGate();
    void look('look');
    void order('order');
    await settled();
    expect(sentNames()).toEqual(['look']);
    await answer('look', 'accepted');
    expect(sentNames()).toEqual(['look', 'order']);
  });

  it('sends nothing more after a refused log-in, on either endpoint', async () => {
    const { look, order, answer, sentNames } = openGate();
    const first = look('look');
    const waiting = order('order');
    await answer('look', { locked: false });
    expect(await first).toEqual({ kind: 'sent', answer: 'look' });
    expect(await waiting).toEqual(stopped);
    expect(await look('another look')).toEqual(stopped);
    expect(await order('another order')).toEqual(stopped);
    expect(sentNames()).toEqual(['look']);
  });

  it('remembers that the API user is locked', async () => {
    const { look, answer } = openGate();
    void look('look');
    await answer('look', { locked: true });
    expect(await look('another')).toEqual({ kind: 'stopped', locked: true });
  });

  it('sends again once a person allows it, and one at a time again', async () => {
    const { gate, look, order, answer, sentNames } = await openWith('look');
    void look('refused');
    await answer('refused', { locked: false });
    gate.allow();
    void look('after');
    void order('order');
    await settled();
    expect(sentNames()).toEqual(['first look', 'refused', 'after']);
  });

  it('lets an order pass a slow look once the log-in is known to be good', async () => {
    const { look, order, sentNames } = await openWith('look');
    void look('slow');
    void order('order');
    await settled();
    expect(sentNames()).toEqual(['first look', 'slow', 'order']);
  });

  it('holds looks back while an order is out, and sends them once it has its answer', async () => {
    const { look, order, answer, sentNames } = await openWith('look');
    void order('order');
    void look('look');
    await settled();
    expect(sentNames()).toEqual(['first look', 'order']);
    await answer('order', 'nothing');
    expect(sentNames()).toEqual(['first look', 'order', 'look']);
  });

  it('gives up the looks that wait for an order whose log-in is refused', async () => {
    const { look, order, answer, sentNames } = await openWith('look', 'order');
    void order('order');
    const waiting = look('look');
    await answer('order', { locked: false });
    expect(await waiting).toEqual(stopped);
    expect(sentNames()).toEqual(['first look', 'first order', 'order']);
  });

  it('holds looks back until the last of several orders has its answer', async () => {
    const { look, order, answer, sentNames } = await openWith('look');
    void order('one');
    void order('two');
    void look('look');
    await answer('one', 'accepted');
    expect(sentNames()).toEqual(['first look', 'one', 'two']);
    await answer('two', 'accepted');
    expect(sentNames()).toEqual(['first look', 'one', 'two', 'look']);
  });

  it('does not take an order’s log-in as proof for looks, which need more rights', async () => {
    const { look, order, answer, sentNames } = await openWith('order');
    void look('one');
    const other = look('other');
    void order('order');
    await settled();
    expect(sentNames()).toEqual(['first order', 'one', 'order']);
    await answer('one', { locked: false });
    expect(await other).toEqual(stopped);
  });

  it('lets an order go before looks that wait', async () => {
    const { look, order, answer, sentNames } = openGate();
    void look('one');
    void look('two');
    void order('order');
    await answer('one', 'nothing');
    expect(sentNames()).toEqual(['one', 'order']);
    await answer('order', 'nothing');
    expect(sentNames()).toEqual(['one', 'order', 'two']);
  });

  it('goes on when a request fails by a bug', async () => {
    const gate: LoginGate = createLoginGate();
    const request = { endpoint: 'agent-api', urgent: true } as const;
    const broken = gate.pass({ ...request, send: () => Promise.reject(new Error('bug')) });
    await expect(broken).rejects.toThrow('bug');
    const send = () => Promise.resolve({ answer: 'fine', login: 'nothing' } as const);
    for (const urgent of [true, false]) {
      const passed = await gate.pass({ ...request, urgent, send });
      expect(passed).toEqual({ kind: 'sent', answer: 'fine' });
    }
  });
});
