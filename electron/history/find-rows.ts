import type { HistoryQuery } from '../../shared/history.ts';
import type { HistoryRow } from './history-rows.ts';
import { createTextMatch } from './match-text.ts';
import { inStretches } from './stretches.ts';
import type { Pause } from './stretches.ts';

/** Those of the rows that a query asks for, in their order. */
export async function findRows(
  rows: readonly HistoryRow[],
  query: HistoryQuery,
  pause: Pause,
): Promise<readonly HistoryRow[]> {
  const isAskedFor = createRowMatch(query);
  const found: HistoryRow[] = [];
  await inStretches(rows, pause, (row) => {
    if (isAskedFor(row)) found.push(row);
  });
  return found;
}

function createRowMatch(query: HistoryQuery): (row: HistoryRow) => boolean {
  const fromMs = query.from === null ? -Infinity : Date.parse(query.from);
  const beforeMs = query.before === null ? Infinity : Date.parse(query.before);
  const outcomes = query.outcomes.length === 0 ? null : new Set(query.outcomes);
  const { label } = query;
  const holdsText = createTextMatch(query.text);
  return ({ atMs, endedAs, entry, searched }) =>
    atMs >= fromMs &&
    atMs < beforeMs &&
    (outcomes === null || outcomes.has(endedAs)) &&
    (label === null || entry.label === label) &&
    (holdsText === null || holdsText(searched));
}
