import type { Opening } from '../../../shared/opening-hours.ts';
import { openingTimeText } from '../../../shared/opening-time-text.ts';
import { t } from '../../../shared/texts/t.ts';

/**
 * Whether a destination is open in words, by this computer's clock and in the person's language:
 * `Closed till 18:00`, `Closed till Mon 09:00`.
 *
 * @param nowMs milliseconds since 1970.
 */
export function openingText({ isOpen, changesAtMs }: Opening, nowMs: number): string {
  if (changesAtMs === null) return t(isOpen ? 'speed-dial.open' : 'speed-dial.closed');
  const when = openingTimeText(changesAtMs, nowMs);
  return t(isOpen ? 'speed-dial.open-till' : 'speed-dial.closed-till', { when });
}
