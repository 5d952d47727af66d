import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { HistoryListView } from './history-list.ts';
import { rowHeight } from './use-row-window.ts';
import type { RowWindow } from './use-row-window.ts';

/** So near to the top it is the top. */
const topPixels = 4;

interface Seen {
  readonly generation: number;
  readonly arrived: number;
}

/**
 * Keeps what is being read where it is when attempts come on top of it, and counts those that are
 * out of sight. Who looks at the top, with nothing opened and the keys elsewhere, sees them come.
 */
export function useHeldPlace(
  box: RefObject<HTMLDivElement | null>,
  rows: RowWindow,
  view: HistoryListView,
  isAnyOpen: boolean,
): { readonly newer: number; readonly onScroll: () => void } {
  const [seen, setSeen] = useState<Seen>(view);
  const [isAtTop, setAtTop] = useState(true);
  const before = useRef<Seen>(view);
  const wasAtTop = useRef(true);
  const isHolding = useRef(false);

  useLayoutEffect(() => {
    const more = view.arrived - before.current.arrived;
    const isOther = view.generation !== before.current.generation;
    before.current = view;
    if (isOther) rows.scrollToTop();
    else if (more > 0 && isRead(box.current, isAnyOpen)) {
      isHolding.current = true;
      rows.scrollBy(more * rowHeight);
    }
  }, [box, rows, view, isAnyOpen]);

  const onScroll = () => {
    const nowAtTop = (box.current?.scrollTop ?? 0) <= topPixels;
    // Whoever scrolls away from the top has seen what stood there; whom Baton moved has not.
    if (nowAtTop || (wasAtTop.current && !isHolding.current)) setSeen(view);
    wasAtTop.current = nowAtTop;
    isHolding.current = false;
    setAtTop(nowAtTop);
  };
  const isSame = seen.generation === view.generation;
  return { newer: isAtTop || !isSame ? 0 : view.arrived - seen.arrived, onScroll };
}

function isRead(box: HTMLElement | null, isAnyOpen: boolean): boolean {
  if (!box) return false;
  return box.scrollTop > topPixels || isAnyOpen || box.contains(document.activeElement);
}
