import { certaintyOf, currentCall } from '../../../shared/call.ts';
import type { LineView } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import { callerNumberText } from '../../../shared/caller-number.ts';

/** How many lines have a caller, of how many: `30 lines · 2 with a caller`. */
export function linesText(lines: readonly LineView[]): string {
  const withCaller = lines.filter(({ call }) => currentCall(call) !== null).length;
  return t('lines.with-caller', { count: lines.length, withCaller });
}

/** The end of a caller's number, which tells callers apart where there is no room for all of it. */
export function numberEndText(digits: string): string {
  const whole = callerNumberText(digits);
  if (whole === '') return t('lines.no-number');
  const [, local = /^\d+$/.test(whole) ? whole.slice(-7) : whole] =
    /^(?:1 )?\(\d{3}\) (.+)$/.exec(whole) ?? [];
  return local === whole ? whole : `…${local}`;
}

/** What a screen reader says of callers on other lines than the one in front; empty where none is. */
export function spokenLines(lines: readonly LineView[], chosenLine: string | null): string {
  return lines
    .filter(({ agentUser }) => agentUser !== chosenLine)
    .flatMap(({ agentUser, call }) => {
      const current = currentCall(call);
      if (!current) return [];
      const caller = callerNumberText(current.callerNumber);
      const isUnchecked = certaintyOf(current.provenance.feed) === 'unchecked';
      const known =
        `${isUnchecked ? '-unchecked' : ''}${caller === '' ? '-no-number' : ''}` as const;
      return t(`lines.spoken${known}`, { agentUser, caller });
    })
    .join(' ');
}

/**
 * Where an arrow key leads among `count` lines; null for other keys.
 *
 * @param direction in which the lines stand: where they begin on the right, the next one is on the left.
 */
export function nextLine(
  key: string,
  at: number,
  count: number,
  direction: 'ltr' | 'rtl' = 'ltr',
): number | null {
  switch (direction === 'rtl' ? mirrored(key) : key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function mirrored(key: string): string {
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
