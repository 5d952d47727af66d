import { useEffect, useState } from 'react';
import { openingAt } from '../../../shared/opening-hours.ts';
import type { Opening, OpeningHours } from '../../../shared/opening-hours.ts';
import { openingText } from './opening-text.ts';

/** After a sleep, and when the clock was set, what is shown is right again within this time. */
const longestWaitMs = 30_000;

/** Whether a destination is open just now, in words; null where it always is. */
export function useOpening(hours: OpeningHours | undefined): {
  readonly isOpen: boolean;
  readonly text: string;
} | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!hours) return;
    const timer = setTimeout(() => setNow(Date.now()), waitMs(openingAt(hours, now), now));
    return () => clearTimeout(timer);
  }, [hours, now]);
  if (!hours) return null;
  const opening = openingAt(hours, now);
  return { isOpen: opening.isOpen, text: openingText(opening, now) };
}

function waitMs({ changesAtMs }: Opening, nowMs: number): number {
  if (changesAtMs === null) return longestWaitMs;
  // A moment after the change, so that it has happened by then.
  return Math.min(longestWaitMs, Math.max(0, changesAtMs - nowMs) + 50);
}
