import { createLoginGate } from '../../../electron/dialer/login-gate.ts';
import type { LoginNews } from '../../../electron/dialer/login-gate.ts';
import { createLoginRecord } from '../../../electron/dialer/login-record.ts';
import type { Endpoint } from '../../../electron/dialer/login-record.ts';
import type { UnreachableCause } from '../../../shared/call.ts';
import { createVirtualClock } from '../virtual-clock.ts';

interface Sent {
  readonly name: string;
  readonly answer: (login: LoginNews) => void;
  readonly fail: () => void;
}

/**
 * A gate whose requests are answered by hand; the dialer says its version unless told otherwise.
 *
 * @param timersEarlyMs by how many milliseconds the gate's timers come before its clock is there.
 */
export function openGate(record = createLoginRecord(), timersEarlyMs = 0) {
  const clock = createVirtualClock();
  const after = (ms: number, callback: () => void) => clock.after(ms - timersEarlyMs, callback);
  let heard: UnreachableCause | null = null;
  let versions = 0;
  const hear = () => {
    versions += 1;
    return Promise.resolve(heard);
  };
  const gate = createLoginGate({ record, clock: { ...clock, after }, hear });
  const sent: Sent[] = [];
  const ask = (name: string, endpoint: Endpoint, urgent = false) =>
    gate.pass<string>({
      endpoint,
      urgent,
      send: () =>
        new Promise((resolve, reject) => {
          const answer = (login: LoginNews) => resolve({ answer: name, login });
          sent.push({ name, answer, fail: () => reject(new Error('bug')) });
        }),
    });
  const named = (name: string) => sent.findLast((request) => request.name === name);
  return {
    gate,
    clock,
    record,
    versions: () => versions,
    dialerIsDeaf: () => {
      heard = { kind: 'timed-out' };
    },
    sentNames: () => sent.map(({ name }) => name),
    answer: async (name: string, login: LoginNews) => {
      await clock.settle();
      named(name)?.answer(login);
      await clock.settle();
    },
    fail: async (name: string) => {
      await clock.settle();
      named(name)?.fail();
      await clock.settle();
    },
    look: (name: string) => ask(name, 'non-agent-api'),
    urgentLook: (name: string) => ask(name, 'non-agent-api', true),
    probe: (name: string) => ask(name, 'agent-api'),
    order: (name: string) => ask(name, 'agent-api', true),
  };
}

/** A gate whose log-in was accepted by these before. */
export async function openWith(...accepted: readonly ('look' | 'order')[]) {
  const open = openGate();
  for (const kind of accepted) {
    const done = open[kind](`first ${kind}`);
    await open.answer(`first ${kind}`, 'accepted');
    await done;
  }
  return open;
}
