import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

const gapRem = 0.5;
/** Buttons are at least so wide; in a wide window, where there is room for long labels, wider. */
const narrowestRem = 10.25;
const narrowestInWideRem = 13;
const wideFromRem = 38;

/** How many buttons stand side by side in so much room. */
export function columnsIn(widthRem: number): number {
  const narrowest = widthRem >= wideFromRem ? narrowestInWideRem : narrowestRem;
  return Math.max(1, Math.floor((widthRem + gapRem) / (narrowest + gapRem)));
}

/** The same for an element, whenever its width changes. */
export function useColumns(element: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(2);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => setColumns(columnsIn(contentWidth(box) / remOfPage()));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return columns;
}

function contentWidth(box: HTMLElement): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
  return box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
}

function remOfPage(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
