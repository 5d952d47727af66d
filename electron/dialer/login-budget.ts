import type { Clock } from '../clock.ts';
import type { LoginRecord, LoginRecordValue } from './login-record.ts';
import { createSetClockWatch } from './set-clock-watch.ts';

/** So many log-ins without an answer, each of which may have been refused, are sent in a while. */
export const mostUnanswered = 5;
/** So many are refused in a while, whatever a person asks for. */
export const mostRefused = 5;
/**
 * So many are refused, or have no answer, in a while, whatever a person asks for: two fewer than
 * lock the API user, since an order and a look may be on their way at the same time.
 */
export const mostInAll = 8;
/** For so long a log-in counts, in milliseconds: as long as the dialer locks a user. */
export const loginCountsMs = 15 * 60 * 1000;

/** Counts log-ins that were refused, and those that may have been: they have no answer. */
export interface LoginBudget {
  /**
   * The record, with its dates in step with a clock that somebody has set: those ahead of it count
   * from now, and none grows older by the clock's going forward.
   */
  readonly standing: () => LoginRecordValue;
  /**
   * Until when no more may be sent, in wall-clock milliseconds; null while some may.
   *
   * @param isAskedFor a person wants one more.
   */
  readonly pausedUntil: (isAskedFor: boolean) => number | null;
  /** Whether a log-in that was sent lately has no answer. */
  readonly someUnanswered: () => boolean;
  /** Writes down one that has no answer, be it that it is about to be sent; `settle` wants the date. */
  readonly count: () => number;
  /** Its answer has come, or it was never sent. */
  readonly settle: (countedMs: number) => void;
  /** None of those that were sent was refused. */
  readonly settleAll: () => void;
  /** Writes a refusal down, with what else it changes in the record. */
  readonly countRefusal: (atMs: number, changed: Partial<LoginRecordValue>) => void;
  /** Changes the rest of the record. */
  readonly change: (changed: Partial<LoginRecordValue>) => void;
}

/** Opens the budget of one API user's record. */
export function createLoginBudget(record: LoginRecord, clock: Clock): LoginBudget {
  const setForwardByMs = createSetClockWatch(clock);

  const standing = (): LoginRecordValue => {
    const kept = record.value();
    const now = asOf(kept, clock.wallMs(), setForwardByMs());
    // Written down at once: else a date ahead would stay the present for as long as it is ahead.
    if (now !== kept) record.save(now);
    return now;
  };
  const change = (changed: Partial<LoginRecordValue>): void => {
    record.save({ ...standing(), ...changed });
  };
  const counting = (dates: readonly number[]): readonly number[] =>
    dates.filter((date) => clock.wallMs() - date < loginCountsMs);

  return {
    standing,
    change,
    pausedUntil: (isAskedFor) => {
      const { unanswered, refusals } = standing();
      const inAll = [...unanswered, ...refusals].toSorted((one, other) => one - other);
      const ends = [
        endOfPause(counting(refusals), mostRefused),
        endOfPause(counting(inAll), mostInAll),
        isAskedFor ? null : endOfPause(counting(unanswered), mostUnanswered),
      ].filter((end) => end !== null);
      return ends.length === 0 ? null : Math.max(...ends);
    },
    someUnanswered: () => counting(standing().unanswered).length > 0,
    count: () => {
      const { unanswered } = standing();
      const nowMs = clock.wallMs();
      change({ unanswered: [...counting(unanswered), nowMs] });
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
    countRefusal: (atMs, changed) => {
      const { refusals } = standing();
      change({ ...changed, refusals: [...counting(refusals), atMs] });
    },
  };
}

/**
 * When the oldest of the `most` latest counts no more.
 *
 * @param dates those that count, oldest first.
 */
function endOfPause(dates: readonly number[], most: number): number | null {
  const oldest = dates.at(-most);
  return oldest === undefined ? null : oldest + loginCountsMs;
}

/** @returns the same object where no date has to be moved. */
function asOf(kept: LoginRecordValue, nowMs: number, setForwardByMs: number): LoginRecordValue {
  const { refused, looksRefusedMs, unanswered, refusals } = kept;
  const dates = [...unanswered, ...refusals, refused?.atMs ?? 0, looksRefusedMs ?? 0];
  if (setForwardByMs === 0 && dates.every((date) => date <= nowMs)) return kept;
  const moved = (date: number): number => Math.min(date + setForwardByMs, nowMs);
  return {
    refused: refused && { ...refused, atMs: Math.min(refused.atMs, nowMs) },
    looksRefusedMs: looksRefusedMs === null ? null : Math.min(looksRefusedMs, nowMs),
    unanswered: unanswered.map(moved),
    refusals: refusals.map(moved),
  };
}
