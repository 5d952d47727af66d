import type { ElectronApplication } from 'playwright-core';
import { expect, it } from 'vitest';
import { startHttpProxy } from '../integration/dialer/tunnel-proxies.ts';
import type { TunnelProxy } from '../integration/dialer/tunnel-proxies.ts';
import { canaryPassword, cardSays, startDialer, waiting } from './agent.ts';
import { connect, connectionTo } from './connection.ts';
import { emptyMachine } from './baton-app.ts';
import { startTlsFront } from './tls-front.ts';

/** No name server knows it: only a proxy, which resolves names itself, can lead there. */
const host = 'dialer.test';

/** Has Chromium decide by a proxy script, as a company's settings have it. */
async function followScript(electron: ElectronApplication, ways: string): Promise<void> {
  const script = `function FindProxyForURL(url, host) {
    return host === '${host}' ? '${ways}' : 'DIRECT';
  }`;
  const pacScript = `data:application/x-ns-proxy-autoconfig;base64,${btoa(script)}`;
  await electron.evaluate(
    ({ session }, given) =>
      session.defaultSession.setProxy({ mode: 'pac_script', pacScript: given }),
    pacScript,
  );
}

const wayThrough = ({ choice }: TunnelProxy) => `PROXY ${choice.host}:${choice.port}`;

/** Baton connects to a dialer by the name that only a proxy knows, with these ways to it. */
async function dialerBehindProxy(ways: string) {
  const dialer = await startDialer();
  const front = await startTlsFront(dialer.port, 'self-signed');
  const { electron, page } = await emptyMachine().start();
  await followScript(electron, ways);
  const authority = `${host}:${new URL(front.address).port}`;
  await connect(page, { ...connectionTo(dialer), address: `https://${authority}` });
  return { dialer, front, page, authority };
}

it('a proxy script’s proxy carries everything to the dialer, inside TLS', async () => {
  const proxy = await startHttpProxy();
  const ways = `PROXY 127.0.0.1:9; ${wayThrough(proxy)}`;
  const { dialer, page, authority } = await dialerBehindProxy(ways);
  const card = page.getByRole('region', { name: 'Call' });
  await card.getByRole('button', { name: 'Look at the certificate' }).click();
  await page.getByRole('button', { name: 'Trust this certificate' }).click();
  await cardSays(page, waiting);
  expect(new Set(proxy.asked)).toEqual(new Set([authority]));
  expect(dialer.requests.length).toBeGreaterThan(0);
  expect(proxy.passed()).not.toContain(canaryPassword);
});

it('a proxy script’s proxy that says no stops everything, and the card says so', async () => {
  const refusing = await startHttpProxy({
    onConnect: (client) => client.end('HTTP/1.1 403 Forbidden\r\n\r\n'),
  });
  const { front, page } = await dialerBehindProxy(`${wayThrough(refusing)}; DIRECT`);
  const cause = { kind: 'proxy-refused' } as const;
  await cardSays(page, { kind: 'dialer-unreachable', cause, lastCall: null });
  expect(refusing.asked.length).toBeGreaterThan(0);
  expect(front.bytesReceived()).toBe(0);
});
