import type { OpeningHours } from '../../../shared/opening-hours.ts';
import { askings, digits } from '../../../shared/speed-dial.ts';
import type { Asking, Digit } from '../../../shared/speed-dial.ts';
import type { FoundRow } from './found-row.ts';
import { readHours } from './hours-text.ts';

/** How an entry asks, `at-once` where nothing is said; null where the text says nothing known. */
export function askingOf(text: string | undefined): Asking | null {
  if (text === undefined) return 'at-once';
  const plain = text.toLowerCase().replace(/[\s_-]+/g, '-');
  return askings.find((asking) => asking === plain) ?? null;
}

/** A number key, null where nothing is said; undefined where the text is none. */
export function digitOf(text: string | undefined): Digit | null | undefined {
  if (text === undefined) return null;
  const plain = text.replace(/[.,]0$/, '');
  return digits.find((digit) => digit === plain);
}

const yes = 'yes|y|true|1|x|✓|sí|si|sim|verdadero|verdadeiro|oui|vrai|oo|ja|wahr|نعم|صحيح';
const no = 'no|n|false|0|-|não|nao|falso|non|faux|hindi|nein|falsch|لا|خطأ';
const isYes = new RegExp(`^(?:${yes})$`, 'i');
const isNo = new RegExp(`^(?:${no})$`, 'i');

/** Whether a text says yes or no, as spreadsheets write it in their languages. */
export function isReadableMark(text: string): boolean {
  return isYes.test(text) || isNo.test(text);
}

/** Whether a text says yes. */
export function isMarked(text: string | undefined): boolean {
  return text !== undefined && isYes.test(text);
}

/** The place among the favourites, from 1; one that is only marked comes last; null where it is none. */
export function favouritePlace(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  return isYes.test(text) ? Number.MAX_SAFE_INTEGER : null;
}

/** Opening hours, null where nothing is said; undefined where they can't be read. */
export function hoursOf({ hours, zone }: FoundRow['fields']): OpeningHours | null | undefined {
  if (hours === undefined) return null;
  return readHours(hours, zone, null) ?? undefined;
}
