import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { OrderAnswer } from '../../../electron/dialer/dialer.ts';
import { isGuardRefusal, unsentReasons } from '../../../shared/outcome.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { startFaultProxy } from '../../fault-proxy.ts';
import type { BytePlan, ConnectionPlan } from '../../fault-proxy.ts';
import { dialerAt } from './dialer-under-test.ts';

const number = '18005551234';

/** A dialer behind a proxy that harms bytes, and an agent who is rung anew for each order. */
async function bench() {
  const demo = await startDemoDialer({ workMs: 0 });
  onTestFinished(demo.stop);
  const proxy = await startFaultProxy(demo.port);
  onTestFinished(proxy.stop);
  let orders = 0;

  /** One order over a connection of its own; what came of it here, and what it did there. */
  async function order(plan: ConnectionPlan): Promise<{ answer: OrderAnswer; acted: boolean }> {
    proxy.plan(() => plan);
    const callId = demo.ring({ agentUser: '1028', callerNumber: '7275551212', inGroup: 'BILLING' });
    const dialer = dialerAt(proxy.address, {
      password: () => demo.logIn.password,
      timeouts: { connectMs: 400, lookMs: 400, orderMs: 400 },
    });
    orders += 1;
    const answer = await dialer.give({
      action: 'extension-transfer',
      callId,
      agentUser: '1028',
      phoneNumber: number,
    });
    await dialer.close();
    await settled(demo);
    const redirects = demo.redirects.filter((redirect) => redirect.callId === callId);
    expect(redirects.length, 'an order is carried out once at most').toBeLessThanOrEqual(1);
    const acted = redirects.length === 1;
    if (!acted) demo.endCall(callId);
    return { answer, acted };
  }

  return { demo, order, orders: () => orders };
}

/** Whatever reached the dialer before this was acted on: it takes requests in their order. */
async function settled(demo: DemoDialer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const socket = connect(demo.port, '127.0.0.1', () => {
      socket.write('POST /agc/api.php HTTP/1.1\r\nHost: x\r\nConnection: close\r\n');
      socket.write('Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 16\r\n\r\n');
      socket.write('function=version');
    });
    socket.on('error', reject);
    socket.on('data', () => undefined);
    socket.on('close', () => resolve());
  });
}

/** Nothing that is certain may be wrong. */
function isTrue(outcome: Outcome, acted: boolean): boolean {
  switch (outcome.kind) {
    case 'handed-over':
      return acted;
    case 'refused':
      return !acted && !isGuardRefusal(outcome);
    case 'unknown':
      return true;
    case 'hung-up':
      return false;
  }
}

/** The bytes of an exchange in which nothing is harmed. */
async function wholeExchange(): Promise<{ request: number; reply: number }> {
  const { demo, order } = await bench();
  const { answer } = await order({});
  expect(answer.outcome).toEqual({ kind: 'handed-over' });
  const sent = demo.requests.find(({ form }) => form['function'] === 'ra_call_control');
  if (!sent) throw new Error('No order has reached the dialer.');
  // Heads vary by a few bytes; what is behind the last one changes nothing.
  return { request: sent.body.length + 400, reply: 420 };
}

// Thousands of orders, each over a connection of its own: a busy machine takes its time.
describe('an order over a line that fails at any byte', { timeout: 120_000 }, () => {
  it('is never called what it is not when the reply breaks off there', async () => {
    const { reply } = await wholeExchange();
    const { order } = await bench();
    for (const then of ['reset', 'close'] as const) {
      for (let bytes = 0; bytes <= reply; bytes += 1) {
        const { answer, acted } = await order({ reply: { bytes, then } });
        expect(isTrue(answer.outcome, acted), `${then} after ${bytes}: ${say(answer)}`).toBe(true);
      }
    }
  });

  it('is never called what it is not when the request breaks off there', async () => {
    const { request } = await wholeExchange();
    const { order } = await bench();
    for (let bytes = 0; bytes <= request; bytes += 1) {
      const { answer, acted } = await order({ request: { bytes, then: 'reset' } });
      expect(isTrue(answer.outcome, acted), `after ${bytes}: ${say(answer)}`).toBe(true);
    }
  });

  it('is never called what it is not when a byte of the reply is another one', async () => {
    const { reply } = await wholeExchange();
    const { order } = await bench();
    for (let at = 0; at < reply; at += 1) {
      for (const byte of [0, 0x0a, 0x7c]) {
        const harm: BytePlan = { corrupt: { at, byte } };
        const { answer, acted } = await order({ reply: harm });
        // The dialer has acted: one that says it has not would have the agent press again.
        expect(isTrue(answer.outcome, acted), `${byte} at ${at}: ${say(answer)}`).toBe(true);
      }
    }
  });

  it('is handed over where every byte comes alone', async () => {
    const { order } = await bench();
    const dripped = await order({ request: { drip: true }, reply: { drip: true } });
    expect(dripped).toMatchObject({ answer: { outcome: { kind: 'handed-over' } }, acted: true });
  });

  it('is unknown where the line goes silent, after as long as it may take', async () => {
    const { order } = await bench();
    for (const bytes of [0, 40, 200]) {
      const { answer, acted } = await order({ reply: { bytes, then: 'stall' } });
      expect(answer.outcome).toEqual({ kind: 'unknown', cause: 'timed-out' });
      expect(acted).toBe(true);
    }
  });
});

describe('an order over a line that is refused', () => {
  it('says that nothing was sent, or that it is not known', async () => {
    const { order } = await bench();
    const { answer, acted } = await order({ refused: true });
    expect(acted).toBe(false);
    const { outcome } = answer;
    const reasons: readonly string[] = unsentReasons;
    const isUnsent = outcome.kind === 'refused' && reasons.includes(outcome.reason);
    expect(isUnsent || outcome.kind === 'unknown').toBe(true);
  });
});

function say({ outcome, said }: OrderAnswer): string {
  return `${JSON.stringify(outcome)} “${said}”`;
}
