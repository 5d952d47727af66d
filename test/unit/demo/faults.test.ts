import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DemoDialer, DemoEvent, Fault } from '../../../electron/demo/demo-dialer.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { askAgentApi, askForStatus } from './ask-dialer.ts';
import type { RawConnection } from './raw-connection.ts';
import { isWholeReply, openRawConnection, readReply } from './raw-connection.ts';
import type { VirtualClock } from './virtual-clock.ts';
import { createVirtualClock } from './virtual-clock.ts';

let clock: VirtualClock;
let dialer: DemoDialer;
let connection: RawConnection;
let success: string;

beforeEach(async () => {
  clock = createVirtualClock();
  dialer = await startDemoDialer({ clock });
  connection = await openRawConnection(dialer);
});

afterEach(async () => {
  connection.destroy();
  await dialer.stop();
});

/** Sends the transfer of a new call, which meets the fault. */
function transferInto(fault: Fault) {
  const callId = dialer.ring({
    agentUser: '1028',
    callerNumber: '7275550123',
    inGroup: 'SALESLINE',
  });
  success = `SUCCESS: ra_call_control transfer - 1028|${callId}|18005551234\n`;
  dialer.misbehave(fault);
  const { apiUser, password, agentUser, source } = dialer.logIn;
  connection.send('/agc/api.php', {
    source,
    user: apiUser,
    pass: password,
    function: 'ra_call_control',
    stage: 'EXTENSIONTRANSFER',
    value: callId,
    agent_user: agentUser,
    phone_number: '18005551234',
  });
}

/** Resolves when the dialer tells of an event of this kind. */
function happens(kind: DemoEvent['kind']) {
  return new Promise<void>((resolve) => {
    const end = dialer.onEvent((event) => {
      if (event.kind !== kind) return;
      end();
      resolve();
    });
  });
}

async function replyTo(fault: Fault) {
  transferInto(fault);
  return readReply(await connection.until(isWholeReply));
}

/** A request on another connection that is answered after everything before it was. */
const anotherRequest = async () => {
  dialer.misbehave(null);
  await askAgentApi(dialer, { function: 'version' });
};

const redirects = () => dialer.redirects.map(({ extension }) => extension);
const acted = ['18005551234'];

describe('slow', () => {
  it('acts at once and answers after the time, not before', async () => {
    const redirected = happens('redirected');
    transferInto({ kind: 'slow', ms: 5000 });
    await redirected;
    await anotherRequest();
    clock.pass(4999);
    await anotherRequest();
    expect(connection.received().toString()).toBe('');
    clock.pass(1);
    const { body } = readReply(await connection.until(isWholeReply));
    expect(body.toString()).toBe(success);
    expect(redirects()).toEqual(acted);
  });
});

describe('silent', () => {
  it.each([
    [true, acted],
    [false, []],
  ])('never answers and keeps the connection; acts: %s', async (acts, expected) => {
    const came = acts ? happens('redirected') : happens('request');
    transferInto({ kind: 'silent', acts });
    await came;
    await anotherRequest();
    clock.pass(60 * 60_000);
    await anotherRequest();
    expect(connection.received().toString()).toBe('');
    expect(redirects()).toEqual(expected);
    expect(dialer.requests[0]?.answered).toBeNull();
    await dialer.stop();
    expect((await connection.closed).toString()).toBe('');
  });
});

describe('dropped', () => {
  it.each([
    ['before-acting', []],
    ['after-acting', acted],
  ] as const)('closes the connection without a byte: %s', async (when, expected) => {
    transferInto({ kind: 'dropped', when });
    expect((await connection.closed).toString()).toBe('');
    expect(redirects()).toEqual(expected);
  });

  it('closes the connection in the middle of the reply', async () => {
    transferInto({ kind: 'dropped', when: 'mid-reply' });
    const { status, headers, body } = readReply(await connection.closed);
    expect(status).toBe(200);
    expect(Number(headers['content-length'])).toBe(success.length);
    expect(body.toString()).toBe(success.slice(0, Math.floor(success.length / 2)));
    expect(redirects()).toEqual(acted);
  });
});

describe('answers rubbish', () => {
  it.each([
    [true, acted],
    [false, []],
  ])('html-page: a page with status 200; acts: %s', async (acts, expected) => {
    const { status, body } = await replyTo({ kind: 'html-page', acts });
    expect(status).toBe(200);
    expect(body.toString()).toMatch(/^<!DOCTYPE HTML/);
    expect(body.toString()).not.toContain('SUCCESS');
    expect(redirects()).toEqual(expected);
  });

  it('php-warnings: the whole line between warnings', async () => {
    const text = (await replyTo({ kind: 'php-warnings' })).body.toString();
    expect(text).toMatch(/^<br \/>\n<b>Warning<\/b>: /);
    expect(text.split('\n')).toContain(success.trimEnd());
    expect(text).toMatch(/<b>\d+<\/b><br \/>\n$/);
    expect(redirects()).toEqual(acted);
  });

  it('empty-body: status 200 and nothing', async () => {
    const { status, body } = await replyTo({ kind: 'empty-body' });
    expect([status, body.length]).toEqual([200, 0]);
    expect(redirects()).toEqual(acted);
  });

  it('translated: no English word of the verdict, the data as they are', async () => {
    const text = (await replyTo({ kind: 'translated' })).body.toString();
    expect(text).toBe(success.replace('SUCCESS', 'SUCCÈS').replace(' transfer ', ' transfert '));
    dialer.misbehave({ kind: 'translated' });
    const refused = { stage: 'PROBE', value: 'PROBE' };
    expect(await askAgentApi(dialer, refused)).toBe('ERREUR: aucun appel actif trouvé - PROBE\n');
  });

  it.each([
    [undefined, (whole: string) => Math.floor(whole.length / 2)],
    [9, () => 9],
  ])('truncated: a whole reply with only the first bytes (%s)', async (bytes, length) => {
    const fault = bytes === undefined ? {} : { bytes };
    const { body } = await replyTo({ kind: 'truncated', ...fault });
    expect(body.toString()).toBe(success.slice(0, length(success)));
    expect(redirects()).toEqual(acted);
  });

  it('huge-body: the line and then blanks to the size asked for', async () => {
    const bytes = 3_000_000;
    const { body, headers } = await replyTo({ kind: 'huge-body', bytes });
    expect(Number(headers['content-length'])).toBe(bytes);
    expect(body.length).toBe(bytes);
    expect(body.toString().trimEnd()).toBe(success.trimEnd());
  });

  it('huge-body: goes on answering others when the client hangs up on it', async () => {
    transferInto({ kind: 'huge-body', bytes: 200_000_000 });
    await connection.until((received) => received.length > 100_000);
    connection.destroy();
    await anotherRequest();
  });

  it('dripping: one byte each time', async () => {
    const redirected = happens('redirected');
    transferInto({ kind: 'dripping', everyMs: 1000 });
    await redirected;
    await connection.until((received) => received.includes('\r\n\r\n'));
    for (let count = 1; count <= success.length; count += 1) {
      clock.pass(999);
      expect(readReply(connection.received()).body.toString()).toBe(success.slice(0, count - 1));
      clock.pass(1);
      const received = await connection.until((bytes) => readReply(bytes).body.length >= count);
      expect(readReply(received).body.toString()).toBe(success.slice(0, count));
    }
  });

  it('wrong-content-length: promises more than comes', async () => {
    transferInto({ kind: 'wrong-content-length', stated: 'too-long' });
    const { headers, body } = readReply(await connection.closed);
    expect(body.toString()).toBe(success);
    expect(Number(headers['content-length'])).toBe(success.length + 10);
  });

  it('wrong-content-length: sends more than it promises', async () => {
    transferInto({ kind: 'wrong-content-length', stated: 'too-short' });
    const received = await connection.until((bytes) => bytes.includes(success));
    expect(Number(readReply(received).headers['content-length'])).toBe(success.length - 10);
  });

  it('gzip: compressed, though nobody asked', async () => {
    const { headers, body } = await replyTo({ kind: 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(success);
  });

  it('redirect: 302 to another address, and the dialer never saw it', async () => {
    const to = 'https://dialer.example/agc/api.php';
    const { status, headers } = await replyTo({ kind: 'redirect', to });
    expect([status, headers['location']]).toEqual([302, to]);
    expect(redirects()).toEqual([]);
  });

  it.each([404, 429, 500, 502, 503] as const)('http-status: %s with a page', async (status) => {
    const reply = await replyTo({ kind: 'http-status', status, acts: false });
    expect(reply.status).toBe(status);
    expect(reply.headers).not.toHaveProperty('retry-after');
    expect(redirects()).toEqual([]);
  });

  it('http-status: says when to come back, and may have acted', async () => {
    const fault = { kind: 'http-status', status: 429, retryAfter: '120', acts: true } as const;
    const { headers } = await replyTo(fault);
    expect(headers['retry-after']).toBe('120');
    expect(redirects()).toEqual(acted);
  });
});

describe('which requests a fault meets', () => {
  const emptied = { kind: 'empty-body' } as const;
  const version = () => askAgentApi(dialer, { function: 'version' });

  it('as many as it was told to', async () => {
    dialer.misbehave(emptied, { times: 2 });
    expect([await version(), await version()]).toEqual(['', '']);
    expect(await version()).toContain('VERSION');
  });

  it('those to one endpoint', async () => {
    dialer.misbehave(emptied, { endpoint: 'non-agent' });
    expect(await version()).toContain('VERSION');
    expect(await askForStatus(dialer)).toBe('');
  });

  it('those for one function', async () => {
    dialer.misbehave(emptied, { function: 'ra_call_control' });
    expect(await version()).toContain('VERSION');
    expect(await askAgentApi(dialer, { stage: 'PROBE', value: 'PROBE' })).toBe('');
  });

  it('none any more once it is taken back', async () => {
    dialer.misbehave(emptied, { endpoint: 'agent' });
    dialer.misbehave(null, { endpoint: 'agent' });
    expect(await version()).toContain('VERSION');
    dialer.misbehave(emptied, { endpoint: 'agent' });
    dialer.misbehave(null);
    expect(await version()).toContain('VERSION');
  });
});
