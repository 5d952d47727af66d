import type { OpenStretch, OpeningHours } from '../../../shared/opening-hours.ts';

/** A stretch of opening as it stands in the form, right or wrong. */
export interface StretchDraft {
  /** 1 is Monday, 7 is Sunday; ascending. */
  readonly days: readonly number[];
  /** `09:00`; empty while nothing is chosen. */
  readonly from: string;
  /** The same; `00:00` is the end of the day. */
  readonly to: string;
}

/** What is wrong with a stretch, by the field that has to be changed; null where nothing is. */
export type StretchProblem = 'days-missing' | 'from-missing' | 'to-missing' | 'no-length' | null;

/** The most stretches that opening hours have. */
export const mostStretches = 20;

/** What a new stretch begins with: the usual office hours. */
export const usualStretch: StretchDraft = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

const startOfDay = '00:00';
const endOfDay = '24:00';

/** A stretch for the form, where a day ends at `00:00`: a time field knows no `24:00`. */
export function stretchDraftOf({ days, from, to }: OpenStretch): StretchDraft {
  return { days, from, to: to === endOfDay ? startOfDay : to };
}

/** A stretch of the form as it is kept; it may still be wrong. */
export function stretchOf({ days, from, to }: StretchDraft): OpenStretch {
  return { days: [...days], from, to: to === startOfDay ? endOfDay : to };
}

/** Finds what is wrong with a stretch. */
export function stretchProblem({ days, from, to }: StretchDraft): StretchProblem {
  if (days.length === 0) return 'days-missing';
  if (from === '') return 'from-missing';
  if (to === '') return 'to-missing';
  return from === to && from !== startOfDay ? 'no-length' : null;
}

/** Whether a stretch ends on the day after the one it begins on. */
export function isPastMidnight({ from, to }: StretchDraft): boolean {
  return from !== '' && to !== '' && to !== startOfDay && to < from;
}

/** The days of a stretch with one more, or one fewer, ascending. */
export function withDay(days: readonly number[], day: number, isOpen: boolean): readonly number[] {
  const others = days.filter((other) => other !== day);
  return isOpen ? [...others, day].sort((one, other) => one - other) : others;
}

/** What of the form makes opening hours. */
export interface HoursDraft {
  readonly hasHours: boolean;
  /** An IANA time zone. */
  readonly zone: string;
  readonly stretches: readonly StretchDraft[];
  /** The ID of an entry, empty for none. */
  readonly alternative: string;
}

/** The opening hours that a form makes; they may still be wrong. Undefined where it is always open. */
export function hoursOf(draft: HoursDraft): OpeningHours | undefined {
  if (!draft.hasHours || draft.stretches.length === 0) return undefined;
  return {
    zone: draft.zone,
    open: draft.stretches.map(stretchOf),
    alternative: draft.alternative === '' ? null : draft.alternative,
  };
}

/** The stretch that is wrong first, by its place from 0; null where none is. */
export function firstWrongStretch(draft: HoursDraft): number | null {
  if (!draft.hasHours) return null;
  const at = draft.stretches.findIndex((stretch) => stretchProblem(stretch) !== null);
  return at === -1 ? null : at;
}
