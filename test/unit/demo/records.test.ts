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

it('goes down and comes up on the same port, and has forgotten nothing', async () => {
  const callId = dialer.ring({ agentUser: '1028', callerNumber: '1', inGroup: 'SALESLINE' });
  await askAgentApi(dialer, { pass: 'wrong' });
  await dialer.goDown();
  await dialer.goDown();
  await expect(askAgentApi(dialer, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await dialer.comeUp();
  await dialer.comeUp();
  const order = { value: callId, stage: 'HANGUP' };
  expect(await askAgentApi(dialer, order)).toContain('SUCCESS');
  expect(dialer.refusedLogIns).toHaveLength(1);
});

it('cuts off what is under way when it goes down, and still does it', async () => {
  const callId = dialer.ring({ agentUser: '1028', callerNumber: '1', inGroup: 'SALESLINE' });
  const came = new Promise<void>((resolve) => void dialer.onRequest(() => resolve()));
  const done = new Promise<void>((resolve) => {
    dialer.onEvent(({ kind }) => {
      if (kind === 'redirected') resolve();
    });
  });
  const cutOff = askAgentApi(dialer, { value: callId, stage: 'HANGUP' }).catch(
    (error: unknown) => error,
  );
  await came;
  await dialer.goDown();
  expect(await cutOff).toBeInstanceOf(Error);
  await done;
  await dialer.comeUp();
  expect(dialer.redirects.map((redirect) => redirect.callId)).toEqual([callId]);
});

it('comes up no more on a port that somebody else has taken', async () => {
  await dialer.goDown();
  const other = await startDemoDialer({ port: dialer.port });
  await expect(dialer.comeUp()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await other.stop();
  await dialer.comeUp();
  expect(await askAgentApi(dialer, { function: 'version' })).toContain('VERSION');
});

it('knows a call that is over by its ID', () => {
  const callId = dialer.ring({ agentUser: '1028', callerNumber: '7275550123', inGroup: 'BILLING' });
  dialer.endCall(callId);
  expect(dialer.callById(callId)).toMatchObject({ callerNumber: '7275550123' });
  expect(dialer.callById('Y0000000000000000000')).toBeUndefined();
});

it('keeps as many requests as it was told to, and every refused log-in', async () => {
  const short = await startDemoDialer({ requestsKept: 2 });
  for (let time = 0; time < 4; time += 1) await askAgentApi(short, { pass: `wrong-${time}` });
  expect(short.requests.map(({ form }) => form['pass'])).toEqual(['wrong-2', 'wrong-3']);
  expect(short.refusedLogIns).toHaveLength(4);
  await short.stop();
});
