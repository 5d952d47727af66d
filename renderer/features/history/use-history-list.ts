import { useEffect, useState, useSyncExternalStore } from 'react';
import type { HistoryQuery } from '../../../shared/history.ts';
import { useBridge, useReceived } from '../../app-context.tsx';
import { createHistoryList } from './history-list.ts';
import type { HistoryList, HistoryListView } from './history-list.ts';

/** The list of a query, which follows the journal; `query` has to be the same object until it changes. */
export function useHistoryList(query: HistoryQuery): {
  readonly list: HistoryList;
  readonly view: HistoryListView;
} {
  const bridge = useBridge();
  const journal = useReceived(({ state }) => state.journal);
  const [list] = useState(() => createHistoryList((page) => bridge.findHistory(page), journal));
  const [firstJournal] = useState(journal);
  useEffect(() => list.look(query), [list, query]);
  useEffect(() => {
    // The first one was looked for when the list was built.
    if (journal !== firstJournal) list.refresh();
  }, [list, journal, firstJournal]);
  const view = useSyncExternalStore(list.subscribe, list.view, list.view);
  return { list, view };
}
