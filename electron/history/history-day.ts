import { Temporal } from 'temporal-polyfill';
import type { HistoryDay, HistoryOutcome } from '../../shared/history.ts';
import type { HistoryRow } from './history-rows.ts';

type Counts = Record<HistoryOutcome, number>;
type Counted = Pick<HistoryRow, 'atMs' | 'endedAs'> & { readonly label: string };

/** So many destinations a day's chart has room for, all others together among them. */
const mostDestinations = 12;
const hourMs = 3_600_000;

/** From when until when a day lasts, in milliseconds since 1970. */
export interface DayBounds {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The day in which a moment lies.
 *
 * @param at ISO 8601 in UTC.
 * @param timeZone an IANA name: days of 23 and 25 hours are days, too.
 */
export function dayAround(at: string, timeZone: string): DayBounds {
  const start = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).startOfDay();
  return {
    startMs: start.epochMilliseconds,
    endMs: start.add({ days: 1 }).startOfDay().epochMilliseconds,
  };
}

/** How the attempts of a day ended; `rows` may hold those of other days. */
export function countDay(rows: readonly HistoryRow[], { startMs, endMs }: DayBounds): HistoryDay {
  const counted = rows
    .filter(({ atMs }) => atMs >= startMs && atMs < endMs)
    .map(({ atMs, endedAs, entry }) => ({ atMs, endedAs, label: entry.label }));
  const hours = Array.from({ length: Math.ceil((endMs - startMs) / hourMs) }, (_, hour) => {
    const hourStartMs = startMs + hour * hourMs;
    const ofHour = counted.filter(({ atMs }) => atMs >= hourStartMs && atMs < hourStartMs + hourMs);
    return { startsAt: new Date(hourStartMs).toISOString(), counts: count(ofHour) };
  });
  return { total: count(counted), hours, destinations: countDestinations(counted) };
}

/** A day on which nothing was asked for, as where no dialer is set up. */
export function emptyDay(at: string, timeZone: string): HistoryDay {
  return countDay([], dayAround(at, timeZone));
}

function count(rows: readonly Pick<Counted, 'endedAs'>[]): Counts {
  const counts: Counts = {
    'handed-over': 0,
    'hung-up': 0,
    refused: 0,
    'taken-back': 0,
    unknown: 0,
  };
  for (const { endedAs } of rows) counts[endedAs] += 1;
  return counts;
}

/** By the button; hang-ups and typed numbers have none, and stand among all others. */
function countDestinations(rows: readonly Counted[]): HistoryDay['destinations'] {
  const byLabel = groupByLabel(rows);
  const nameless = byLabel.get('') ?? [];
  byLabel.delete('');
  const ranked = [...byLabel].sort(
    ([one, ones], [other, others]) => others.length - ones.length || one.localeCompare(other),
  );
  const hasRest = nameless.length > 0 || ranked.length > mostDestinations;
  const named = ranked.slice(0, hasRest ? mostDestinations - 1 : mostDestinations);
  const rest = [...ranked.slice(named.length).flatMap(([, others]) => others), ...nameless];
  const destinations = named.map(([label, ofLabel]) => ({ label, counts: count(ofLabel) }));
  return hasRest ? [...destinations, { label: null, counts: count(rest) }] : destinations;
}

function groupByLabel(rows: readonly Counted[]): Map<string, Counted[]> {
  const groups = new Map<string, Counted[]>();
  for (const row of rows) {
    const group = groups.get(row.label);
    if (group) group.push(row);
    else groups.set(row.label, [row]);
  }
  return groups;
}
