import type { Clock } from '../clock.ts';
import type { LoginRecord, LoginRecordValue } from './login-record.ts';

/** So many log-ins without an answer, each of which may have been refused, are sent in a while. */
export const mostUnanswered = 5;
/** For so long an unanswered log-in counts, in milliseconds: as long as the dialer locks a user. */
export const unansweredCountsMs = 15 * 60 * 1000;

/** Counts log-ins that are not known to be good, from before they are sent until they have an answer. */
export interface LoginBudget {
  /** The record, with dates that lie ahead moved to now: somebody has set the clock back. */
  readonly standing: () => LoginRecordValue;
  /** Until when no more may be sent, in wall-clock milliseconds; null while some may. */
  readonly pausedUntil: () => number | null;
  /** Whether a log-in that was sent lately has no answer. */
  readonly someUnanswered: () => boolean;
  /** Writes down that one is about to be sent; returns what `settle` wants of it. */
  readonly count: () => number;
  /** Its answer has come, or it was never sent. */
  readonly settle: (countedMs: number) => void;
  /** None of those that were sent was refused. */
  readonly settleAll: () => void;
  /** Changes the rest of the record. */
  readonly change: (change: Partial<LoginRecordValue>) => void;
}

/** Opens the budget of one API user's record. */
export function createLoginBudget(record: LoginRecord, clock: Clock): LoginBudget {
  const standing = (): LoginRecordValue => {
    const kept = record.value();
    const now = asOf(kept, clock.wallMs());
    // Written down at once: else a date ahead would stay the present for as long as it is ahead.
    if (now !== kept) record.save(now);
    return now;
  };
  const change = (changed: Partial<LoginRecordValue>): void => {
    record.save({ ...standing(), ...changed });
  };
  const counting = (): readonly number[] =>
    standing().unanswered.filter((sentMs) => clock.wallMs() - sentMs < unansweredCountsMs);

  return {
    standing,
    change,
    pausedUntil: () => {
      const last = counting().at(-mostUnanswered);
      return last === undefined ? null : last + unansweredCountsMs;
    },
    someUnanswered: () => counting().length > 0,
    count: () => {
      const nowMs = clock.wallMs();
      change({ unanswered: [...counting(), nowMs] });
      return nowMs;
    },
    settle: (countedMs) => {
      const { unanswered } = standing();
      const at = unanswered.lastIndexOf(countedMs);
      if (at !== -1) change({ unanswered: unanswered.toSpliced(at, 1) });
    },
    settleAll: () => {
      if (standing().unanswered.length > 0) change({ unanswered: [] });
    },
  };
}

/** @returns the same object where no date lies ahead. */
function asOf(kept: LoginRecordValue, nowMs: number): LoginRecordValue {
  const { refused, looksRefusedMs, unanswered } = kept;
  const dates = [...unanswered, refused?.atMs ?? 0, looksRefusedMs ?? 0];
  if (dates.every((date) => date <= nowMs)) return kept;
  return {
    refused: refused && { ...refused, atMs: Math.min(refused.atMs, nowMs) },
    looksRefusedMs: looksRefusedMs === null ? null : Math.min(looksRefusedMs, nowMs),
    unanswered: unanswered.map((sentMs) => Math.min(sentMs, nowMs)),
  };
}
