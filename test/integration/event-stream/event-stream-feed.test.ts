import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../unit/virtual-clock.ts';
import { feedOn, hear, openFeedOn, server } from './feed-under-test.ts';
import { startStreamServer } from './stream-server.ts';
import type { Visit } from './stream-server.ts';

const callId = 'Y0315201639000402027';
const call = { callId, callerNumber: '', campaign: '', leadId: '' };
const message = `data: call_id=${callId}\n\n`;

const answer = (visit: Visit, status: number, headers: Record<string, string> = {}, body = '') =>
  visit.response.writeHead(status, headers).end(body);

describe('the event stream feed', () => {
  it('asks for events, with the token in a header, and for nothing else', async () => {
    const place = await server();
    const { visit } = await feedOn(place, { token: () => 'Token-1' });
    expect(visit.request.method).toBe('GET');
    expect(visit.request.url).toBe('/calls');
    expect(visit.request.headers).toMatchObject({
      accept: 'text/event-stream',
      'accept-encoding': 'identity',
      'cache-control': 'no-store',
      authorization: 'Bearer Token-1',
    });
    expect(visit.request.headers).not.toHaveProperty('last-event-id');
  });

  it.each([null, ''])('sends no token where there is none: %j', async (token) => {
    const { visit } = await feedOn(await server(), { token: () => token });
    expect(visit.request.headers).not.toHaveProperty('authorization');
  });

  it('tells of a call, and of its end', async () => {
    const { feed, visit } = await openFeedOn(await server());
    visit.send(message);
    expect(await feed.next()).toEqual({ kind: 'call', agentUser: '1028', call });
    visit.send('data: {"call_id":""}\n\n');
    expect(await feed.next()).toEqual({ kind: 'no-call', agentUser: '1028' });
  });

  it('drops and counts what it can’t read or what is for another agent', async () => {
    const { feed, visit } = await openFeedOn(await server());
    visit.send(`data: {"call_id":\n\ndata: hello\n\ndata: call_id=Y1&user=1029\n\n${message}`);
    expect(await feed.next()).toMatchObject({ kind: 'call', call });
    expect(feed.dropped()).toBe(3);
  });

  it('asks after a break for what came after the last message', async () => {
    const place = await server();
    const { clock, feed, visit } = await openFeedOn(place);
    visit.send(`id: 17:0\n${message}data: call_id=\n\n`);
    await feed.until('no-call');
    visit.cut();
    expect(await feed.next()).toEqual({
      kind: 'down',
      isFinal: false,
      cause: { kind: 'connection-lost' },
    });
    await clock.advance(1_000);
    const again = await place.nextVisit();
    expect(again.request.headers['last-event-id']).toBe('17:0');
  });

  it('tells of a call that comes again after a break just as before', async () => {
    const place = await server();
    const { clock, feed, visit } = await openFeedOn(place);
    visit.send(`id: 17:0\n${message}`);
    const first = await feed.next();
    visit.response.end();
    await feed.until('down');
    await clock.advance(1_000);
    (await place.nextVisit()).send(`id: 17:0\n${message}`);
    await feed.until('open');
    expect(await feed.next()).toEqual(first);
  });

  it('stays down, without a flicker, until it is open again', async () => {
    const place = await server();
    const { clock, feed, visit } = await openFeedOn(place);
    visit.cut();
    await feed.until('down');
    await clock.advance(1_000);
    answer(await place.nextVisit(), 502);
    await feed.until('down');
    await clock.advance(2_000);
    (await place.nextVisit()).begin();
    await feed.until('open');
    expect(feed.reports).toEqual([
      { kind: 'connecting' },
      { kind: 'open' },
      { kind: 'down', isFinal: false, cause: { kind: 'connection-lost' } },
      { kind: 'down', isFinal: false, cause: { kind: 'http-status', status: 502 } },
      { kind: 'open' },
    ]);
  });

  it('reports nothing, and leaves, once it is stopped', async () => {
    const { clock, feed, visit } = await openFeedOn(await server());
    feed.stop();
    await visit.gone;
    feed.askAgain();
    await clock.advance(120_000);
    expect(feed.reports).toHaveLength(2);
    expect(clock.nextTimerMs()).toBeNull();
  });
});

describe('a server that gives no stream', () => {
  it.each([
    [301, { location: 'https://elsewhere.example/calls?token=x' }, 'https://elsewhere.example'],
    [302, { location: '//other.example/' }, 'http://other.example'],
    [307, { location: 'javascript:alert(1)' }, null],
    [308, {}, null],
  ])('is not followed elsewhere: %s %j', async (status, headers, origin) => {
    const { feed, visit } = await feedOn(await server(), { token: () => 'Token-1' });
    answer(visit, status, headers);
    expect(await feed.next()).toEqual({
      kind: 'down',
      isFinal: false,
      cause: { kind: 'redirected', origin },
    });
  });

  it.each([
    ['a web page', 'text/html', {}, { kind: 'no-event-stream' }],
    ['no type at all', '', {}, { kind: 'no-event-stream' }],
    ['JSON', 'application/json', {}, { kind: 'no-event-stream' }],
    [
      'something packed',
      'text/event-stream',
      { 'content-encoding': 'gzip' },
      { kind: 'reply-unreadable' },
    ],
  ])('is not listened to: %s', async (_what, type, headers, cause) => {
    const { feed, visit } = await feedOn(await server());
    const all = { ...(type !== '' && { 'content-type': type }), ...headers };
    visit.response.writeHead(200, all).write(gzipSync(message));
    expect(await feed.next()).toEqual({ kind: 'down', isFinal: false, cause });
    await visit.gone;
    expect(feed.reports).toHaveLength(2);
  });

  it.each([
    [401, { kind: 'token-refused' }],
    [403, { kind: 'token-refused' }],
    [204, { kind: 'no-event-stream' }],
  ])('is not asked again by itself after %i, and is when a person asks', async (status, cause) => {
    const place = await server();
    const { clock, feed, visit } = await feedOn(place);
    answer(visit, status);
    expect(await feed.next()).toEqual({ kind: 'down', isFinal: true, cause });
    await clock.advance(24 * 60 * 60_000);
    expect(place.visits).toHaveLength(1);
    feed.askAgain();
    expect(await feed.next()).toEqual({ kind: 'connecting' });
    (await place.nextVisit()).begin();
    expect(await feed.next()).toEqual({ kind: 'open' });
  });

  it.each([429, 503])('is left alone as long as it asks with %i', async (status) => {
    const place = await server();
    const { clock, feed, visit } = await feedOn(place);
    answer(visit, status, { 'retry-after': '90' });
    expect(await feed.next()).toEqual({
      kind: 'down',
      isFinal: false,
      cause: { kind: 'http-status', status },
    });
    expect(clock.nextTimerMs()).toBe(90_000);
  });

  it('is asked again after longer and longer waits', async () => {
    const place = await server();
    const { clock, feed, visit } = await feedOn(place);
    const waits: (number | null)[] = [];
    for (let next = visit; waits.length < 8; next = await place.nextVisit()) {
      answer(next, 500 + waits.length);
      await feed.until('down');
      waits.push(clock.nextTimerMs());
      await clock.advance(clock.nextTimerMs() ?? 0);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('is known not to be there', async () => {
    const place = await startStreamServer();
    await place.stop();
    const feed = hear({ address: place.address, clock: createVirtualClock() });
    await feed.until('connecting');
    expect(await feed.next()).toEqual({
      kind: 'down',
      isFinal: false,
      cause: { kind: 'connection-refused' },
    });
  });
});

describe('an agent with several lines', () => {
  const agentUsers = ['1028', '1029'];

  it('has a stream for each where the address names the agent, and is told of one state', async () => {
    const place = await server();
    const address = `${place.address}/{agent}`;
    const { clock, feed, visit: first } = await feedOn(place, { address, agentUsers });
    const second = await place.nextVisit();
    expect([first.request.url, second.request.url].sort()).toEqual(['/calls/1028', '/calls/1029']);
    first.send(': hi\n\n');
    second.begin();
    expect(await feed.next()).toEqual({ kind: 'open' });
    const ofLine29 = second.request.url === '/calls/1029' ? second : first;
    ofLine29.send(message);
    expect(await feed.next()).toEqual({ kind: 'call', agentUser: '1029', call });
    ofLine29.cut();
    expect(await feed.next()).toMatchObject({ kind: 'down' });
    await clock.advance(1_000);
    (await place.nextVisit()).begin();
    expect(await feed.next()).toEqual({ kind: 'open' });
  });

  it('has one stream for all where the address names none, and messages that say for whom', async () => {
    const place = await server();
    const { feed, visit } = await openFeedOn(place, { agentUsers });
    visit.send(`${message}data: call_id=Y29&user=1029\n\n`);
    expect(await feed.next()).toMatchObject({ agentUser: '1029', call: { callId: 'Y29' } });
    expect(feed.dropped()).toBe(1);
    expect(place.visits).toHaveLength(1);
  });
});
