import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { doctorReportText } from '../../../../shared/words/doctor-words.ts';
import { trustedAt } from '../connections-under-test.ts';
import { always, reply } from '../raw-server.ts';
import { startHttpProxy } from '../tunnel-proxies.ts';
import { byteServer, demoDialer, detailOf, examine, outline, problemOf } from './doctor-bench.ts';

const version = 'VERSION: 2.14-81|BUILD: 240429-2220|DATE: 2026-01-02 03:04:05\n';

/** A port of loopback that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('what the check finds before there is a dialer:', () => {
  it('a name that nobody knows', async () => {
    const report = await examine('https://no-such-dialer.invalid');
    expect(problemOf(report, 'name')).toEqual({
      kind: 'unreachable',
      cause: { kind: 'address-not-found' },
    });
    expect(outline(report)).toMatchObject({
      connection: 'skipped',
      certificate: 'skipped',
      build: 'skipped',
      login: 'skipped',
    });
  });

  it('a port that nobody listens on', async () => {
    const report = await examine(`http://127.0.0.1:${await closedPort()}`);
    expect(problemOf(report, 'connection')).toEqual({
      kind: 'unreachable',
      cause: { kind: 'connection-refused' },
    });
    expect(outline(report)).toMatchObject({ name: 'passed', certificate: 'skipped' });
  });

  it('a certificate that is signed by itself, which no password goes past', async () => {
    const server = await byteServer({ certificate: 'self-signed', answer: always(reply(version)) });
    const report = await examine(server.address);
    expect(problemOf(report, 'certificate')).toMatchObject({
      kind: 'unreachable',
      cause: {
        kind: 'certificate-not-trusted',
        certificate: { problem: 'self-signed', trustedBefore: null },
      },
    });
    expect(outline(report)).toMatchObject({ connection: 'passed', login: 'skipped' });
    expect(server.bytesReceived()).toBe(0);
    const { fingerprint } = trustedAt(server.address, 'self-signed');
    expect(doctorReportText(report, { version: '0.1.0' })).toContain(fingerprint);
  });

  it.each(['expired', 'other-host'] as const)('a certificate that is %s', async (certificate) => {
    const server = await byteServer({ certificate, answer: always(reply(version)) });
    const report = await examine(server.address);
    expect(problemOf(report, 'certificate')).toMatchObject({
      cause: {
        certificate: { problem: certificate === 'expired' ? 'expired' : 'wrong-host' },
      },
    });
    expect(server.bytesReceived()).toBe(0);
  });

  it('a certificate that has changed since a person trusted it', async () => {
    const server = await byteServer({ certificate: 'trusted', answer: always(reply(version)) });
    const trusted = trustedAt(server.address, 'self-signed');
    const report = await examine(server.address, { trusted });
    expect(problemOf(report, 'certificate')).toMatchObject({
      cause: { certificate: { problem: 'changed', trustedBefore: trusted.fingerprint } },
    });
  });

  it('a server that speaks no TLS', async () => {
    const demo = await demoDialer();
    const report = await examine(`https://localhost:${demo.port}`);
    expect(problemOf(report, 'certificate')).toMatchObject({
      kind: 'unreachable',
      cause: { kind: 'connection-refused' },
    });
  });
});

describe('the certificate of a dialer', () => {
  it('passes where an authority vouches for it', async () => {
    const server = await byteServer({ certificate: 'trusted', answer: always(reply(version)) });
    expect(detailOf(await examine(server.address), 'certificate')).toMatchObject({ pinned: false });
  });

  it('passes where a person has trusted it', async () => {
    const server = await byteServer({ certificate: 'self-signed', answer: always(reply(version)) });
    const report = await examine(server.address, {
      trusted: trustedAt(server.address, 'self-signed'),
    });
    expect(detailOf(report, 'certificate')).toMatchObject({ pinned: true });
    expect(outline(report)).toMatchObject({ build: 'passed' });
  });
});

describe('the way through a proxy', () => {
  it('is checked as far as the proxy, and the dialer through it', async () => {
    const server = await byteServer({ certificate: 'trusted', answer: always(reply(version)) });
    const proxy = await startHttpProxy();
    const report = await examine(server.address, { findProxy: () => [proxy.choice] });
    expect(detailOf(report, 'name')).toMatchObject({ host: 'localhost', ofProxy: true });
    expect(detailOf(report, 'connection')).toMatchObject({
      proxy: `localhost:${proxy.choice.port}`,
    });
    expect(outline(report)).toMatchObject({ certificate: 'passed', build: 'passed' });
    expect(proxy.asked.length).toBeGreaterThan(0);
  });

  it('that is down is told as the proxy’s fault', async () => {
    const demo = await demoDialer();
    const proxy = { kind: 'http', host: '127.0.0.1', port: await closedPort() } as const;
    const report = await examine(demo.address, { findProxy: () => [proxy] });
    expect(problemOf(report, 'connection')).toEqual({
      kind: 'proxy-out-of-reach',
      proxy: `127.0.0.1:${proxy.port}`,
    });
    expect(demo.requests).toHaveLength(0);
  });

  it('that is down gives way to the next', async () => {
    const demo = await demoDialer();
    const proxy = { kind: 'http', host: '127.0.0.1', port: await closedPort() } as const;
    const report = await examine(demo.address, { findProxy: () => [proxy, { kind: 'direct' }] });
    expect(detailOf(report, 'connection')).toMatchObject({ proxy: null });
    expect(outline(report)).toMatchObject({ login: 'passed' });
  });
});

describe('the event stream', () => {
  it('is checked though the dialer is not there', async () => {
    const address = `http://127.0.0.1:${await closedPort()}`;
    const open = await examine(address, { stream: Promise.resolve('open') });
    expect(outline(open)).toMatchObject({ connection: 'unreachable', 'event-stream': 'passed' });
    const refused = await examine(address, { stream: Promise.resolve({ kind: 'token-refused' }) });
    expect(problemOf(refused, 'event-stream')).toEqual({
      kind: 'stream',
      cause: { kind: 'token-refused' },
    });
  });
});

describe('a server that answers nothing, or next to nothing', () => {
  const never = new Promise<'open'>(() => undefined);

  it.concurrent.each([
    ['takes a request and is silent', () => undefined],
    [
      'sends one byte a second',
      (socket: {
        write: (text: string) => unknown;
        on: (e: 'close', f: () => void) => unknown;
      }) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n');
        const drip = setInterval(() => socket.write('V'), 1_000);
        socket.on('close', () => clearInterval(drip));
      },
    ],
  ])('which %s, and a silent event stream, end the check in time', async (_, answer) => {
    const server = await byteServer({ answer });
    const began = performance.now();
    const report = await examine(server.address, { stream: never });
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(report.done).toBe(true);
    expect(problemOf(report, 'build')).toEqual({
      kind: 'unreachable',
      cause: { kind: 'timed-out' },
    });
    expect(problemOf(report, 'event-stream')).toEqual({
      kind: 'stream',
      cause: { kind: 'timed-out' },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('ends the check in time where it is silent only once it is to log in', async () => {
    const demo = await demoDialer();
    demo.misbehave({ kind: 'silent', acts: true }, { function: 'ra_call_control' });
    const report = await examine(demo.address);
    expect(problemOf(report, 'login')).toEqual({
      kind: 'unreachable',
      cause: { kind: 'timed-out' },
    });
    expect(outline(report)).toMatchObject({ 'agent-status': 'skipped' });
  });
});
