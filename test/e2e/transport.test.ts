import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { callViewWords } from '../../shared/words/call-view-words.ts';
import type { UnreachableCause } from '../../shared/call.ts';
import { startRawServer } from '../integration/dialer/raw-server.ts';
import type { RawServer } from '../integration/dialer/raw-server.ts';
import { apiUser, cardSays, orders, outcomeOn, sitDown, startDialer, waiting } from './agent.ts';
import { connect, connectionTo } from './connection.ts';
import { emptyMachine } from './baton-app.ts';
import type { BatonApp } from './baton-app.ts';
import { startRecordingServer } from './walls/recording-server.ts';

/** For what a person's press brings about, on a machine that has other things to do. */
const inTime = { timeout: 5000 };

const unreachable = (cause: UnreachableCause) =>
  ({ kind: 'dialer-unreachable', cause, lastCall: null }) as const;

async function selfSignedServer(): Promise<RawServer> {
  const server = await startRawServer({ certificate: 'self-signed' });
  onTestFinished(server.stop);
  return server;
}

async function secondOrigin() {
  const server = await startRecordingServer();
  onTestFinished(server.stop);
  return server;
}

/** Saves the settings as they are: Baton connects anew and forgets how the last looks went. */
async function connectAnew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Save settings' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** The memory of Baton's main process, which talks to the dialer, in megabytes. */
async function mainMemory({ electron }: BatonApp): Promise<number> {
  const kilobytes = await electron.evaluate(({ app }) =>
    app.getAppMetrics().find(({ type }) => type === 'Browser'),
  );
  return (kilobytes?.memory.workingSetSize ?? Infinity) / 1024;
}

describe('a dialer with a self-signed certificate', () => {
  it('sees not a byte, though the environment says to trust everybody, and the card says why', async () => {
    const server = await selfSignedServer();
    const { page, electron } = await emptyMachine().start({
      environment: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    });
    await connect(page, {
      address: server.address,
      apiUser: apiUser.user,
      password: apiUser.password,
      agentUser: '1028',
    });
    await page.getByRole('region', { name: 'Call' }).getByText('not trusted').first().waitFor();
    expect(server.connections()).toBeGreaterThan(0);
    expect(server.bytesReceived()).toBe(0);

    // The environment did arrive: Node's own client, in the same process, trusts the server.
    const others = await selfSignedServer();
    await electron.evaluate(async (_electron, address) => {
      const https = process.getBuiltinModule('node:https');
      await new Promise((resolve) => {
        https.get(address, { timeout: 500 }).on('timeout', resolve).on('error', resolve);
      });
    }, others.address);
    expect(others.bytesReceived()).toBeGreaterThan(0);
  });
});

describe('a dialer that sends Baton elsewhere', () => {
  it('is not followed by a look: the card names the other place, which nobody meets', async () => {
    const second = await secondOrigin();
    const { dialer, page, button, takeCall } = await sitDown();
    await takeCall();
    const to = `${second.address}/vicidial/non_agent_api.php`;
    dialer.misbehave({ kind: 'redirect', to }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Not sent: Dana');
    expect(orders(dialer)).toHaveLength(1);
    expect(dialer.redirects).toEqual([]);

    dialer.misbehave({ kind: 'redirect', to });
    await connectAnew(page);
    await cardSays(page, unreachable({ kind: 'redirected', origin: second.address }));
    const looks = dialer.requests.length;
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expect.poll(() => dialer.requests.length, inTime).toBeGreaterThan(looks);
    expect(second.hits()).toBe(0);
    dialer.misbehave(null);
  });
});

describe('a dialer that does not answer as one should', () => {
  it('is given up in time, and costs no memory', async () => {
    const dialer = await startDialer();
    const baton = await emptyMachine().start();
    const { page } = baton;
    await connect(page, connectionTo(dialer));
    await cardSays(page, waiting);

    for (const fault of [
      { kind: 'silent', acts: false },
      { kind: 'dripping', everyMs: 200 },
    ] as const) {
      dialer.misbehave(fault);
      await connectAnew(page);
      const begun = performance.now();
      await cardSays(page, unreachable({ kind: 'timed-out' }));
      expect(performance.now() - begun, fault.kind).toBeLessThan(7000);
    }
    dialer.misbehave(null);
    await connectAnew(page);
    await cardSays(page, waiting);

    const before = await mainMemory(baton);
    dialer.misbehave({ kind: 'huge-body', bytes: 64 * 1024 * 1024 });
    await connectAnew(page);
    const begun = performance.now();
    await cardSays(page, unreachable({ kind: 'reply-too-large' }));
    expect(performance.now() - begun).toBeLessThan(3000);
    for (let look = 0; look < 10; look += 1) {
      const seen = dialer.requests.length;
      await page.getByRole('button', { name: 'Ask again' }).click();
      await expect.poll(() => dialer.requests.length, inTime).toBeGreaterThan(seen);
      expect((await mainMemory(baton)) - before).toBeLessThan(30);
    }
    dialer.misbehave(null);
    await page.getByRole('button', { name: 'Ask again' }).click();
    await cardSays(page, waiting);
  });

  it('is given up in time too where nothing ever answers the greeting of TLS', async () => {
    const server = await startRawServer();
    onTestFinished(server.stop);
    const { page } = await emptyMachine().start();
    await connect(page, {
      address: server.address.replace('http:', 'https:'),
      apiUser: apiUser.user,
      password: apiUser.password,
      agentUser: '1028',
    });
    const begun = performance.now();
    await page
      .getByText(callViewWords({ kind: 'looking' }).title)
      .first()
      .waitFor();
    await cardSays(page, unreachable({ kind: 'timed-out' }));
    expect(performance.now() - begun).toBeLessThan(6000);
  });
});
