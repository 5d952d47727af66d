import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { t } from '../../../shared/texts/t.ts';
import { Button } from '../../components/button.tsx';
import { AttemptRow } from './attempt-row.tsx';
import type { HistoryList, HistoryListView } from './history-list.ts';
import { nextRow } from './next-row.ts';
import { useHeldPlace } from './use-held-place.ts';
import { useRowWindow } from './use-row-window.ts';

interface AttemptListProps {
  readonly list: HistoryList;
  readonly view: HistoryListView;
}

/** A row that the arrow keys have reached; counted from the first row before others came on top. */
interface Reached {
  readonly generation: number;
  readonly place: number;
}

/**
 * The found attempts, of which only those in sight are on the page. One of them is in the tab order,
 * and the arrow keys go on from there; screen readers are told how many there are in all.
 */
export function AttemptList({ list, view }: AttemptListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<Reached>({ generation: 0, place: 0 });
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [openedAtMs] = useState(() => Date.now());
  const current = currentIndex(reached, view);
  const rows = useRowWindow(box, view, current);
  const { newer, onScroll } = useHeldPlace(box, rows, view, opened.size > 0);
  const [first = 0, last = 0] = [rows.items[0]?.index, rows.items.at(-1)?.index];
  useEffect(() => list.need(first, last), [list, first, last, view]);

  const reach = (index: number) => {
    setReached({ generation: view.generation, place: index - view.arrived });
  };
  const move = (event: KeyboardEvent) => {
    const next = nextRow(event.key, current, view.found);
    if (next === null || !isOnSummary(event)) return;
    event.preventDefault();
    reach(next);
    rows.focus(next);
  };
  const toggle = (attempt: string) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(attempt)) after.add(attempt);
      return after;
    });
  };
  return (
    <div className="attempts-place">
      {newer > 0 && (
        <Button className="attempts-newer" onClick={() => rows.focus(0)}>
          {t('history.newer', { count: newer })}
        </Button>
      )}
      <div ref={box} className="attempts" onScroll={onScroll}>
        <ul
          role="list"
          aria-label={t('history.list')}
          className="attempts-all"
          style={{ height: rows.totalHeight }}
          onKeyDown={move}
        >
          {rows.items.map((item) => {
            const entry = view.rows[item.index];
            return (
              <AttemptRow
                key={item.key}
                measure={rows.measure}
                index={item.index}
                count={view.found}
                top={item.start}
                entry={entry}
                openedAtMs={openedAtMs}
                isCurrent={item.index === current}
                isOpen={entry !== undefined && opened.has(entry.attempt)}
                onReach={reach}
                onToggle={toggle}
              />
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function currentIndex({ generation, place }: Reached, view: HistoryListView): number {
  if (generation !== view.generation) return 0;
  return Math.max(0, Math.min(place + view.arrived, view.found - 1));
}

/** In an opened attempt the keys are for what stands there. */
function isOnSummary({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('.attempt-summary');
}
