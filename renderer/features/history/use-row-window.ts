import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { HistoryListView } from './history-list.ts';

/** How high a closed row is until it is measured, in pixels. */
export const rowHeight = 64;

/** The rows that are on the page. */
export interface RowWindow {
  readonly items: readonly VirtualItem[];
  readonly totalHeight: number;
  readonly measure: (element: HTMLElement | null) => void;
  /** Scrolls as little as it takes, and puts the focus on the row. */
  readonly focus: (index: number) => void;
  /** Scrolls on by so many pixels. */
  readonly scrollBy: (pixels: number) => void;
  readonly scrollToTop: () => void;
}

/** Keeps the rows in sight on the page, and the one that the arrow keys have reached. */
export function useRowWindow(
  box: RefObject<HTMLDivElement | null>,
  view: HistoryListView,
  current: number,
): RowWindow {
  const wanted = useRef<number | null>(null);
  // A row keeps its key, and with it its height and the focus, when others come on top of it.
  const keyOf = useCallback(
    (index: number) => `${view.generation}:${index - view.arrived}`,
    [view.generation, view.arrived],
  );
  // It hands out functions that change what they answer; nothing here keeps their answers.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: view.found,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 8,
    // Before the first measuring, and where there is no screen at all.
    initialRect: { width: 400, height: 640 },
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(current) || current >= view.found
        ? inSight
        : [...inSight, current].sort((one, other) => one - other);
    },
  });
  useLayoutEffect(() => {
    const goal = wanted.current;
    const row = goal === null ? null : box.current?.querySelector(`[data-index="${goal}"]`);
    const summary = row?.querySelector<HTMLElement>('.attempt-summary');
    if (!summary) return;
    wanted.current = null;
    summary.focus({ preventScroll: true });
  });
  return {
    items: rows.getVirtualItems(),
    totalHeight: rows.getTotalSize(),
    measure: rows.measureElement,
    focus: (index) => {
      wanted.current = index;
      rows.scrollToIndex(index);
    },
    scrollBy: (pixels) => rows.scrollToOffset((rows.scrollOffset ?? 0) + pixels),
    scrollToTop: () => rows.scrollToOffset(0),
  };
}
