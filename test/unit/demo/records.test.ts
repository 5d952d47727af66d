import { afterEach, beforeEach, expect, it } from 'vitest';
import { Agent, request } from 'undici';
import type { DemoDialer, RecordedRequest } from '../../../electron/demo/demo-dialer.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { askAgentApi } from './ask-dialer.ts';

let dialer: DemoDialer;

beforeEach(async () => {
  dialer = await startDemoDialer();
});

afterEach(() => dialer.stop());

it('listens on the loopback address alone, with a random password', async () => {
  expect(dialer.address).toBe(`http://127.0.0.1:${dialer.port}`);
  const other = await startDemoDialer();
  expect(other.logIn.password).not.toBe(dialer.logIn.password);
  expect(other.port).not.toBe(dialer.port);
  await other.stop();
});

it('tells of a request before it answers it', async () => {
  const seen: (RecordedRequest['answered'] | 'nothing')[] = [];
  const end = dialer.onRequest((came) => void seen.push(came.answered ?? 'nothing'));
  await askAgentApi(dialer, { function: 'version' });
  end();
  await askAgentApi(dialer, { function: 'version' });
  expect(seen).toEqual(['nothing']);
  expect(dialer.requests).toHaveLength(2);
});

it('keeps everything of a request: method, query, headers, bytes, fields and the answer', async () => {
  const { body } = await request(`${dialer.address}/agc/api.php?function=version`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-own': 'yes' },
    body: 'a=b%20c&phone_number=%2B1',
  });
  const text = await body.text();
  expect(dialer.requests[0]).toMatchObject({
    endpoint: 'agent',
    method: 'POST',
    path: '/agc/api.php',
    query: 'function=version',
    body: 'a=b%20c&phone_number=%2B1',
    form: { function: 'version', a: 'b c', phone_number: '+1' },
    headers: { 'x-own': 'yes' },
    answered: { status: 200, body: text },
  });
});

it('tells which requests shared a connection', async () => {
  const keptAlive = new Agent({ connections: 1 });
  const ask = async (dispatcher?: Agent) => {
    const options = dispatcher ? { dispatcher } : { headers: { connection: 'close' } };
    const { body } = await request(`${dialer.address}/agc/api.php?function=version`, options);
    await body.dump();
  };
  await ask(keptAlive);
  await ask(keptAlive);
  await ask();
  await keptAlive.close();
  const [first, second, third] = dialer.requests.map(({ connection }) => connection);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('frees its port when it is stopped, whatever hangs on it', async () => {
  dialer.misbehave({ kind: 'silent', acts: false });
  const came = new Promise<void>((resolve) => void dialer.onRequest(() => resolve()));
  const hanging = askAgentApi(dialer, {}).catch((error: unknown) => error);
  await came;
  await dialer.stop();
  expect(await hanging).toBeInstanceOf(Error);
  const again = await startDemoDialer({ port: dialer.port });
  await again.stop();
});

it('refuses a port that is taken', async () => {
  await expect(startDemoDialer({ port: dialer.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
