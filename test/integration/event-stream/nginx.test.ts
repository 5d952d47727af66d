import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { EventStreamFeedParts } from '../../../electron/calls/event-stream/event-stream-feed.ts';
import { findNginx } from '../../../scripts/nginx.mjs';
import type { Nginx } from '../../../scripts/nginx.mjs';
import { createVirtualClock } from '../../unit/virtual-clock.ts';
import { hear } from './feed-under-test.ts';
import { startNginx, startRedis, tokens } from './nginx-under-test.ts';
import type { NginxOptions, RunningNginx } from './nginx-under-test.ts';

const callId = 'Y0315201639000402027';
const authority = readFileSync(
  new URL('../dialer/certificates/authority.pem', import.meta.url),
  'utf8',
);

/** Fetching the packages, the first time. */
const fetchLimit = 5 * 60_000;

let found: Nginx | string = '';
let dispatcher: Agent;

beforeAll(async () => {
  found = await findNginx();
  dispatcher = new Agent({ connect: { ca: authority } });
}, fetchLimit);

beforeEach(({ skip }) => {
  if (typeof found === 'string') skip(found);
});

afterAll(() => dispatcher.destroy());

async function nginx(options: NginxOptions = {}): Promise<RunningNginx> {
  if (typeof found === 'string') throw new Error(found);
  const started = await startNginx(found, options);
  onTestFinished(started.stop);
  return started;
}

/** Baton on an nginx, as agent 1028 with the first agent's token if nothing else is said. */
function batonOn(
  { origin }: RunningNginx,
  parts: Partial<EventStreamFeedParts> & { readonly bearer?: string | null } = {},
) {
  const { bearer = tokens.first, ...rest } = parts;
  const address = `${origin}/baton/calls/{agent}`;
  return hear({ address, dispatcher, token: () => bearer, ...rest });
}

/** Fetches a Start Call URL as the dialer does, its placeholders filled in; gives the status. */
async function dialerFetches(
  { origin }: RunningNginx,
  fields: Readonly<Record<string, string>>,
  { token = tokens.dialer, path = '/baton/start-call' } = {},
): Promise<number> {
  const query = new URLSearchParams({ token, ...fields }).toString();
  const { statusCode, body } = await request(`${origin}${path}?${query}`, { dispatcher });
  await body.dump();
  return statusCode;
}

describe('nginx with the shipped configuration', () => {
  it('turns the GET of the dialer into a call in Baton', async () => {
    const place = await nginx();
    const baton = batonOn(place);
    await baton.until('open');
    const fields = { phone_number: '7275551212', lead_id: '402027', campaign: 'SALESLIN' };
    const fetchIt = () => dialerFetches(place, { user: '1028', call_id: callId, ...fields });
    // 202 too: a stream is open a moment before nginx counts its listener.
    expect([201, 202]).toContain(await fetchIt());
    expect(await baton.next()).toEqual({
      kind: 'call',
      agentUser: '1028',
      call: { callId, callerNumber: '7275551212', leadId: '402027', campaign: 'SALESLIN' },
    });
    expect(await fetchIt()).toBe(201);
  });

  it('ends the call where it is told that it is over', async () => {
    const place = await nginx();
    const baton = batonOn(place);
    await baton.until('open');
    await dialerFetches(place, { user: '1028', call_id: callId });
    await dialerFetches(place, { user: '1028' }, { path: '/baton/end-call' });
    await baton.until('call');
    expect(await baton.next()).toEqual({ kind: 'no-call', agentUser: '1028' });
  });

  it('keeps one value from passing for another', async () => {
    const place = await nginx();
    const baton = batonOn(place);
    await baton.until('open');
    const phone_number = '1&call_id=Y9&user=1030"\r\n\r\ndata: call_id=Y9';
    await dialerFetches(place, { user: '1028', call_id: callId, phone_number });
    expect(await baton.next()).toMatchObject({
      agentUser: '1028',
      call: { callId, callerNumber: '' },
    });
  });

  it.each(['', 'wrong', tokens.dialer.toUpperCase(), tokens.first])(
    'takes no call with the dialer’s token “%s”',
    async (token) => {
      const place = await nginx();
      const baton = batonOn(place);
      await baton.until('open');
      expect(await dialerFetches(place, { user: '1028', call_id: 'Y1' }, { token })).toBe(403);
      await dialerFetches(place, { user: '1028', call_id: 'Y2' });
      expect(await baton.next()).toMatchObject({ call: { callId: 'Y2' } });
    },
  );

  it('takes no call from another address than the dialer’s', async () => {
    const place = await nginx({ dialerAddress: '192.0.2.10' });
    expect(await dialerFetches(place, { user: '1028', call_id: callId })).toBe(403);
  });

  it('takes no message past the dialer’s token', async () => {
    const place = await nginx();
    const publish = (query: string) =>
      request(`${place.origin}/baton/publish/1028${query}`, {
        dispatcher,
        method: 'POST',
        body: 'call_id=Y1',
      });
    expect((await publish('')).statusCode).toBe(403);
    expect((await publish('?token=wrong')).statusCode).toBe(403);
  });

  it.each(['', '../1030', '1028/x', 'x'.repeat(21)])('takes no call for “%s”', async (user) => {
    expect(await dialerFetches(await nginx(), { user, call_id: callId })).toBe(400);
  });

  it.each([null, 'wrong', tokens.first.toUpperCase(), tokens.second, tokens.dialer])(
    'lets nobody hear of a call with the token “%s”',
    async (bearer) => {
      const place = await nginx();
      const baton = batonOn(place, { bearer });
      expect(await baton.until('down')).toEqual({
        kind: 'down',
        cause: { kind: 'token-refused' },
        isFinal: true,
      });
    },
  );

  it('lets an agent hear of no other agent’s calls', async () => {
    const place = await nginx();
    const first = batonOn(place);
    const second = batonOn(place, { bearer: tokens.second, agentUsers: ['1030', '1031', '1032'] });
    await Promise.all([first.until('open'), second.until('open')]);
    await dialerFetches(place, { user: '1028', call_id: 'Y28' });
    await dialerFetches(place, { user: '1032', call_id: 'Y32' });
    expect(await second.next()).toMatchObject({ agentUser: '1032', call: { callId: 'Y32' } });
    expect(await first.next()).toMatchObject({ agentUser: '1028', call: { callId: 'Y28' } });
    const nosy = batonOn(place, { agentUsers: ['1030'] });
    expect(await nosy.until('down')).toMatchObject({ cause: { kind: 'token-refused' } });
  });

  it('gives whoever comes later the latest call, and that alone', async () => {
    const place = await nginx();
    // 202: kept, and nobody has heard it yet.
    expect(await dialerFetches(place, { user: '1028', call_id: 'Y1' })).toBe(202);
    await dialerFetches(place, { user: '1028', call_id: 'Y2' });
    const baton = batonOn(place);
    await baton.until('open');
    expect(await baton.next()).toMatchObject({ call: { callId: 'Y2' } });
    await dialerFetches(place, { user: '1028', call_id: 'Y3' });
    expect(await baton.next()).toMatchObject({ call: { callId: 'Y3' } });
  });

  it('does not repeat a call to whoever has heard of it, and has what came since', async () => {
    const place = await nginx();
    const baton = batonOn(place);
    await baton.until('open');
    await dialerFetches(place, { user: '1028', call_id: 'Y1' });
    await baton.until('call');
    baton.askAgain();
    await baton.until('open');
    await dialerFetches(place, { user: '1028', call_id: 'Y2' });
    expect(await baton.next()).toMatchObject({ kind: 'call', call: { callId: 'Y2' } });
  });

  it('is missed while it restarts, and found again', async () => {
    const place = await nginx();
    const clock = createVirtualClock();
    const baton = batonOn(place, { clock });
    await baton.until('open');
    await place.restart();
    expect(await baton.next()).toEqual({
      kind: 'down',
      isFinal: false,
      cause: { kind: 'connection-lost' },
    });
    await clock.advance(1_000);
    expect(await baton.next()).toEqual({ kind: 'open' });
    await dialerFetches(place, { user: '1028', call_id: callId });
    expect(await baton.next()).toMatchObject({ kind: 'call', call: { callId } });
  });

  it('sends pings well before a connection counts as dead', async () => {
    const place = await nginx();
    const { body } = await request(`${place.origin}/baton/calls/1028`, {
      dispatcher,
      headers: { accept: 'text/event-stream', authorization: `Bearer ${tokens.first}` },
    });
    let said = '';
    for await (const chunk of body) {
      said += String(chunk);
      if (said.includes('still here')) break;
    }
    // A comment alone: an event of its own would be a message to read.
    expect(said).toMatch(/^: hi\n\n:\s?still here\n/);
  });

  it('writes down no token and no number, whatever happens', async () => {
    const place = await nginx();
    const baton = batonOn(place);
    await baton.until('open');
    await dialerFetches(place, { user: '1028', call_id: callId, phone_number: '7275551212' });
    await baton.until('call');
    // Too large a body is an error, and errors are written with the whole request.
    await request(`${place.origin}/baton/start-call?token=${tokens.dialer}&user=1028`, {
      dispatcher,
      method: 'POST',
      body: 'x'.repeat(2_000_000),
    }).then(({ body }) => body.dump(), String);
    await place.restart();
    expect(place.logs()).toContain('start worker process');
    expect(place.logs()).not.toMatch(/Canary|7275551212/);
  });
});

describe('several machines with nginx and one Redis', () => {
  it('hear of a call on one what was published on another, also after a break', async () => {
    if (typeof found === 'string') throw new Error(found);
    const redis = await startRedis(found);
    onTestFinished(redis.stop);
    const one = await nginx({ redisPort: redis.port });
    const other = await nginx({ redisPort: redis.port });
    const clock = createVirtualClock();
    const baton = batonOn(other, { clock });
    await baton.until('open');
    await dialerFetches(one, { user: '1028', call_id: 'Y1' });
    expect(await baton.next()).toMatchObject({ kind: 'call', call: { callId: 'Y1' } });

    const restarting = other.restart();
    await baton.until('down');
    await dialerFetches(one, { user: '1028', call_id: 'Y2' });
    await restarting;
    await clock.advance(1_000);
    await baton.until('open');
    expect(await baton.next()).toMatchObject({ kind: 'call', call: { callId: 'Y2' } });

    const late = batonOn(one);
    await late.until('open');
    expect(await late.next()).toMatchObject({ kind: 'call', call: { callId: 'Y2' } });
  });
});
