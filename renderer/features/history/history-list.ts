import type { HistoryPage, HistoryQuery } from '../../../shared/history.ts';
import type { BatonBridge } from '../../../shared/ipc.ts';
import type { JournalEntry } from '../../../shared/journal.ts';

/** What the list shows at a moment. */
export interface HistoryListView {
  /** Goes up with each other query: its attempts are looked at from the top. */
  readonly generation: number;
  readonly found: number;
  /** How many attempts there are in all; null until the main process has said so. */
  readonly kept: number | null;
  readonly labels: readonly string[];
  /** Newest first; undefined where an attempt was not asked for yet. */
  readonly rows: readonly (JournalEntry | undefined)[];
  /** How many have come on top in this generation. */
  readonly arrived: number;
  readonly failed: boolean;
}

/** The found attempts, of which only those are asked for that are in sight. */
export interface HistoryList {
  readonly view: () => HistoryListView;
  readonly subscribe: (changed: () => void) => () => void;
  /** Looks for something else; what is shown stays until the answer comes. */
  readonly look: (query: HistoryQuery) => void;
  /** Rows from one index up to another are in sight, or will be soon. */
  readonly need: (first: number, last: number) => void;
  /** An attempt was made or settled. */
  readonly refresh: () => void;
  /** Asks again, after that has failed. */
  readonly again: () => void;
}

/** So many attempts are asked for at once. */
export const pageRows = 100;

const everything: HistoryQuery = { text: '', from: null, before: null, outcomes: [], label: null };

/**
 * Builds the list of everything.
 *
 * @param known the latest attempts, which are shown until the first answer comes.
 */
export function createHistoryList(
  find: BatonBridge['findHistory'],
  known: readonly JournalEntry[],
): HistoryList {
  const listeners = new Set<() => void>();
  const asked = new Set<number>();
  let query = everything;
  /** Answers to earlier questions than this one are late, and say nothing. */
  let question = 0;
  let view: HistoryListView = {
    generation: 0,
    found: known.length,
    kept: null,
    labels: [],
    rows: known,
    arrived: 0,
    failed: false,
  };

  function show(fields: Partial<HistoryListView>): void {
    view = { ...view, ...fields };
    for (const listener of listeners) listener();
  }

  function ask(offset: number, take: (page: HistoryPage) => void): void {
    const thisQuestion = question;
    const isLate = () => thisQuestion !== question;
    find({ query, offset, limit: pageRows }).then(
      (page) => {
        if (!isLate()) take(page);
      },
      () => {
        asked.delete(offset);
        if (!isLate()) show({ failed: true });
      },
    );
  }

  function askFirst(take: (page: HistoryPage) => void): void {
    question += 1;
    asked.clear();
    ask(0, take);
  }

  function begin(page: HistoryPage): void {
    const { found, kept, labels } = page;
    const rows = rowsWith([], page.rows, 0, found);
    const generation = view.generation + 1;
    show({ generation, found, kept, labels, rows, arrived: 0, failed: false });
  }

  /** Whether the page has what is shown, with newer attempts above it. */
  function goOn(page: HistoryPage): void {
    const more = newerRows(page, view);
    if (more === null) {
      begin(page);
      return;
    }
    const { found, kept, labels } = page;
    const shifted = [...Array.from<undefined>({ length: more }), ...view.rows];
    const rows = rowsWith(shifted, page.rows, 0, found);
    show({ found, kept, labels, rows, arrived: view.arrived + more, failed: false });
  }

  function fill(offset: number, page: HistoryPage): void {
    asked.delete(offset);
    // Others have come or gone since: these are not the rows that were asked for.
    if (page.found !== view.found) askFirst(goOn);
    else show({ rows: rowsWith(view.rows, page.rows, offset, view.found), failed: false });
  }

  function isMissing(offset: number): boolean {
    const last = Math.min(offset + pageRows, view.found);
    for (let index = offset; index < last; index += 1) if (!view.rows[index]) return true;
    return false;
  }

  return {
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    look: (looked) => {
      query = looked;
      askFirst(begin);
    },
    need: (first, last) => {
      // Until the first answer nobody knows how many there are.
      if (view.kept === null) return;
      for (let page = Math.floor(first / pageRows); page * pageRows <= last; page += 1) {
        const offset = page * pageRows;
        if (asked.has(offset) || !isMissing(offset)) continue;
        asked.add(offset);
        ask(offset, (answer) => fill(offset, answer));
      }
    },
    refresh: () => askFirst(goOn),
    again: () => askFirst(goOn),
  };
}

function rowsWith(
  before: HistoryListView['rows'],
  page: readonly JournalEntry[],
  offset: number,
  found: number,
): HistoryListView['rows'] {
  const rows = before.slice(0, found);
  rows.length = found;
  page.forEach((row, index) => (rows[offset + index] = row));
  return rows;
}

/** How many attempts of a first page are newer than all that are shown; null where others changed. */
function newerRows(page: HistoryPage, { rows, found }: HistoryListView): number | null {
  const newest = rows[0]?.attempt;
  if (newest === undefined) return null;
  const more = page.rows.findIndex(({ attempt }) => attempt === newest);
  return more >= 0 && page.found === found + more ? more : null;
}
