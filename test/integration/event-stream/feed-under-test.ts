import { Agent } from 'undici';
import { expect, onTestFinished } from 'vitest';
import type { EventReport } from '../../../electron/calls/call-feed.ts';
import { createEventStreamFeed } from '../../../electron/calls/event-stream/event-stream-feed.ts';
import type {
  EventStreamFeed,
  EventStreamFeedParts,
} from '../../../electron/calls/event-stream/event-stream-feed.ts';
import { systemClock } from '../../../electron/clock.ts';
import { usualEventFields } from '../../../shared/event-stream.ts';
import { createVirtualClock } from '../../unit/virtual-clock.ts';
import { startStreamServer } from './stream-server.ts';
import type { StreamServer } from './stream-server.ts';

/** A feed, and what it has reported. */
export interface HeardFeed extends EventStreamFeed {
  readonly reports: readonly EventReport[];
  /** Waits for the next report that was not waited for yet. */
  readonly next: () => Promise<EventReport>;
  /** Waits until it reports this kind; everything before it counts as waited for. */
  readonly until: <Kind extends EventReport['kind']>(
    kind: Kind,
  ) => Promise<Extract<EventReport, { kind: Kind }>>;
}

/** A feed as the program makes it, for agent 1028 if nothing else is said. */
export function hear(
  parts: Partial<EventStreamFeedParts> & Pick<EventStreamFeedParts, 'address'>,
): HeardFeed {
  const reports: EventReport[] = [];
  const waiting: ((report: EventReport) => void)[] = [];
  let taken = 0;
  const dispatcher = new Agent();
  const feed = createEventStreamFeed({
    agentUsers: ['1028'],
    fields: usualEventFields,
    token: () => null,
    dispatcher,
    clock: systemClock,
    random: () => 0,
    onEvent: (report) => {
      reports.push(report);
      waiting.shift()?.(report);
    },
    ...parts,
  });
  onTestFinished(async () => {
    feed.stop();
    await dispatcher.destroy();
  });

  const next = (): Promise<EventReport> => {
    const report = reports[taken];
    taken += 1;
    return report ? Promise.resolve(report) : new Promise((resolve) => waiting.push(resolve));
  };
  const until = async <Kind extends EventReport['kind']>(
    kind: Kind,
  ): Promise<Extract<EventReport, { kind: Kind }>> => {
    for (;;) {
      const report = await next();
      if (isOfKind(report, kind)) return report;
    }
  };
  return { ...feed, reports, next, until };
}

/** A server of streams, stopped when the test is over. */
export async function server(): Promise<StreamServer> {
  const started = await startStreamServer();
  onTestFinished(started.stop);
  return started;
}

/** A feed on a server, time standing still, and the feed's first visit. */
export async function feedOn(place: StreamServer, parts: Partial<EventStreamFeedParts> = {}) {
  const clock = createVirtualClock();
  const feed = hear({ address: place.address, clock, ...parts });
  expect(await feed.next()).toEqual({ kind: 'connecting' });
  return { clock, feed, visit: await place.nextVisit() };
}

/** The same, the stream open. */
export async function openFeedOn(place: StreamServer, parts: Partial<EventStreamFeedParts> = {}) {
  const opened = await feedOn(place, parts);
  opened.visit.begin();
  expect(await opened.feed.next()).toEqual({ kind: 'open' });
  return opened;
}

function isOfKind<Kind extends EventReport['kind']>(
  report: EventReport,
  kind: Kind,
): report is Extract<EventReport, { kind: Kind }> {
  return report.kind === kind;
}
