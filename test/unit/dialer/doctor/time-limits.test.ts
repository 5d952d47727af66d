import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { DoctorReport, DoctorStep } from '../../../../shared/doctor.ts';
import { doctorLimits, runDoctor } from '../../../../electron/dialer/doctor/run-doctor.ts';
import { createScriptedDialer } from '../../scripted-dialer.ts';
import { createVirtualClock } from '../../virtual-clock.ts';

const never = <Value>() => new Promise<Value>(() => undefined);
const server = createServer((socket) => socket.on('error', () => undefined));
afterEach(() => server.close());

/** A check of an address of loopback that takes connections, with a dialer that a test plays. */
async function begin() {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const clock = createVirtualClock();
  const dialer = createScriptedDialer();
  let latest: DoctorReport | null = null;
  void runDoctor({
    address: `https://127.0.0.1:${port}`,
    apiUser: '6666',
    source: 'baton',
    agentUsers: ['1028'],
    looks: 'wanted',
    retryLogin: false,
    dialer,
    findProxy: () => [{ kind: 'direct' }],
    readCertificate: () => Promise.resolve({ kind: 'holds', certificate: null, pinned: false }),
    tryEventStream: never,
    clock,
    onProgress: (report) => (latest = report),
  });
  const ended = (step: DoctorStep) =>
    latest?.results.find((result) => result.step === step)?.finding ?? null;
  return { clock, dialer, ended, latest: () => latest };
}

describe('a check whose dialer never answers', () => {
  it('gives each part up at its limit, and is over in time', async () => {
    const { clock, dialer, ended, latest } = await begin();
    await expect.poll(() => ended('certificate')).toMatchObject({ kind: 'passed' });
    const beganMs = clock.monotonicMs();
    await expect.poll(() => dialer.pendingVersions.count()).toBe(1);
    dialer.pendingVersions.answer({
      kind: 'version',
      version: '2.14-81',
      build: '240429-2220',
      dialerWallMs: clock.wallMs(),
    });
    await clock.settle();
    expect(dialer.pendingProbes.count()).toBe(1);
    await clock.advance(doctorLimits.loginMs);
    expect(ended('login')).toEqual({
      kind: 'failed',
      problem: { kind: 'unreachable', cause: { kind: 'timed-out' } },
    });
    await clock.advance(doctorLimits.eventStreamMs);
    expect(latest()?.done).toBe(true);
    expect(clock.monotonicMs() - beganMs).toBeLessThanOrEqual(40_000);
  });

  it('gives up a look that is not answered, and keeps what the log-in told of the agent', async () => {
    const { clock, dialer, ended } = await begin();
    await expect.poll(() => dialer.pendingVersions.count()).toBe(1);
    dialer.pendingVersions.answer({
      kind: 'version',
      version: '2.14-81',
      build: '240429-2220',
      dialerWallMs: clock.wallMs(),
    });
    await clock.settle();
    dialer.pendingProbes.answer({ kind: 'all-well' });
    await clock.advance(doctorLimits.looksMs);
    expect(ended('agent')).toMatchObject({ kind: 'passed', detail: { agentUsers: ['1028'] } });
    expect(ended('agent-status')).toEqual({
      kind: 'failed',
      problem: { kind: 'unreachable', cause: { kind: 'timed-out' } },
    });
  });

  it('can’t be made to last longer than 40 seconds, whichever parts are silent', () => {
    const { eventStreamMs, ...inARow } = doctorLimits;
    const longest = Object.values(inARow).reduce((sum, limitMs) => sum + limitMs, 0);
    expect(Math.max(longest, eventStreamMs)).toBeLessThan(40_000);
  });
});
