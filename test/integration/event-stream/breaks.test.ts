import { Agent, buildConnector } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createVirtualClock } from '../../unit/virtual-clock.ts';
import { feedOn, hear, openFeedOn, server } from './feed-under-test.ts';
import type { HeardFeed } from './feed-under-test.ts';
import type { StreamServer } from './stream-server.ts';

const message = 'data: call_id=Y0315201639000402027\n\n';

describe('a stream that breaks', () => {
  /** Milliseconds until the feed comes back after a break that came `openMs` after the opening. */
  async function waitAfter(
    place: StreamServer,
    openMs: number,
    hello = '',
  ): Promise<number | null> {
    const { clock, feed, visit } = await feedOn(place);
    visit.response.writeHead(500).end();
    await feed.until('down');
    await clock.advance(1_000);
    const again = await place.nextVisit();
    again.send(`${hello}data: call_id=\n\n`);
    await feed.until('no-call');
    await clock.advance(openMs);
    again.cut();
    await feed.until('down');
    return clock.nextTimerMs();
  }

  it('has proven itself after thirty seconds, and is asked for soon', async () => {
    expect(await waitAfter(await server(), 30_000)).toBe(1_000);
  });

  it('is asked for later and later where it breaks at once', async () => {
    expect(await waitAfter(await server(), 29_000)).toBe(2_000);
  });

  it('is asked for after the time that the server names', async () => {
    expect(await waitAfter(await server(), 30_000, 'retry: 7000\n\n')).toBe(7_000);
  });

  it('is dead after a minute of silence, and alive as long as pings come', async () => {
    const place = await server();
    const { clock, feed, visit } = await openFeedOn(place);
    for (let minute = 0; minute < 5; minute += 1) {
      await clock.advance(59_000);
      visit.send(`: ping\n\n${message}`);
      await feed.until('call');
    }
    await clock.advance(59_999);
    expect(feed.reports.at(-1)).toMatchObject({ kind: 'call' });
    await clock.advance(1);
    expect(await feed.next()).toEqual({
      kind: 'down',
      isFinal: false,
      cause: { kind: 'timed-out' },
    });
    await visit.gone;
  });

  it('is ended where a message grows beyond bounds', async () => {
    const { feed, visit } = await openFeedOn(await server());
    visit.send(`data: ${'x'.repeat(70_000)}`);
    expect(await feed.next()).toEqual({
      kind: 'down',
      isFinal: false,
      cause: { kind: 'reply-too-large' },
    });
    await visit.gone;
  });

  it('is given five seconds to connect, and is asked for nothing where it connects later', async () => {
    const place = await server();
    const connect = buildConnector({});
    const connecting: (() => void)[] = [];
    const dispatcher = new Agent({
      connect: (options, made) => void connecting.push(() => connect(options, made)),
    });
    const clock = createVirtualClock();
    const feed = hear({ address: place.address, clock, dispatcher });
    onTestFinished(() => dispatcher.destroy());
    await feed.until('connecting');
    await clock.advance(4_999);
    expect(feed.reports).toHaveLength(1);
    await clock.advance(1);
    expect(await feed.next()).toEqual({
      kind: 'down',
      isFinal: false,
      cause: { kind: 'timed-out' },
    });
    await clock.advance(1_000);
    connecting.forEach((goOn) => goOn());
    (await place.nextVisit()).begin();
    expect(await feed.next()).toEqual({ kind: 'open' });
    expect(place.visits).toHaveLength(1);
  });

  it('gives the head of the answer ten seconds', async () => {
    const { clock, feed, visit } = await feedOn(await server());
    await clock.advance(9_999);
    expect(feed.reports).toHaveLength(1);
    await clock.advance(1);
    expect(await feed.next()).toEqual({
      kind: 'down',
      isFinal: false,
      cause: { kind: 'timed-out' },
    });
    await visit.gone;
  });

  it.each<[string, (feed: HeardFeed) => void]>([
    ['a person asks', (feed) => feed.askAgain()],
    ['the network has changed', (feed) => feed.reconnect({ fresh: false })],
  ])('is connected anew at once when %s, from the last message on', async (_when, ask) => {
    const place = await server();
    const { feed, visit } = await openFeedOn(place);
    visit.send(`id: 17:0\n${message}`);
    await feed.until('call');
    ask(feed);
    await visit.gone;
    expect(await feed.next()).toEqual({ kind: 'connecting' });
    const again = await place.nextVisit();
    expect(again.request.headers['last-event-id']).toBe('17:0');
    again.begin();
    expect(await feed.next()).toEqual({ kind: 'open' });
  });

  it('is asked for as if for the first time after sleep, and from the last message on after that', async () => {
    const place = await server();
    const { clock, feed, visit } = await openFeedOn(place);
    visit.send(`id: 17:0\n${message}`);
    await feed.until('call');
    feed.reconnect({ fresh: true });
    await visit.gone;
    const again = await place.nextVisit();
    expect(again.request.headers).not.toHaveProperty('last-event-id');
    again.send(`id: 17:0\n${message}`);
    expect(await feed.until('call')).toMatchObject({ kind: 'call' });
    again.cut();
    await feed.until('down');
    await clock.advance(1_000);
    expect((await place.nextVisit()).request.headers['last-event-id']).toBe('17:0');
  });
});
