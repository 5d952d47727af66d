import type { GlobalKeyName } from '../../shared/preferences.ts';
import type { Clock } from '../clock.ts';

/** What presses of keys are made of. */
export interface KeyPressesParts {
  readonly clock: Clock;
  /** Whether what a key presses counts down just now. */
  readonly countsDown: (name: GlobalKeyName) => boolean;
  /** A person has pressed the key. */
  readonly onPress: (name: GlobalKeyName) => void;
  /** A person has pressed the key once more while that counts down. */
  readonly onSecondPress: (name: GlobalKeyName) => void;
}

/** A key of the desktop that counts down, and when it was last reported. */
interface KeyTimes {
  /** When the press was that {@link KeyPressesParts.onPress} was told of, by the monotonic clock. */
  readonly pressedMs: number;
  readonly reportedMs: number;
  readonly cancelWait: () => void;
}

/** Held down, a key is reported each 25 to 50 ms; nobody presses one again so soon. */
const repeatedWithinMs = 90;
/** A second press that comes sooner is the shaking of a hand, as it is in the window. */
const shakingMs = 500;
/** A press that begins something comes this long after the report before it. */
const repeatedFromMs = 1000;
/** By then a key that is held down has been reported for the third time, were one report late. */
const heldShownMs = 250;

/**
 * Tells the presses of a person from the reports of the system, which has no word for a key that is
 * let go, and on X11 repeats one that is held down. A second press soon after the first is looked at
 * for a moment: where more reports follow it was the same finger, still on the key.
 *
 * @returns takes each report.
 */
export function createKeyPresses(parts: KeyPressesParts): (name: GlobalKeyName) => void {
  const { clock } = parts;
  const keys = new Map<GlobalKeyName, KeyTimes>();

  function press(name: GlobalKeyName, nowMs: number): void {
    keys.set(name, { ...newKey, pressedMs: nowMs, reportedMs: nowMs });
    parts.onPress(name);
  }

  function pressWhileCounting(name: GlobalKeyName, key: KeyTimes, nowMs: number): void {
    // Of presses in a row the first is looked at: a hand that hammers is heard, too.
    if (nowMs - key.pressedMs < shakingMs || key.cancelWait !== nothingWaits) return;
    const cancelWait = clock.after(heldShownMs, () => {
      keys.set(name, { ...(keys.get(name) ?? key), cancelWait: nothingWaits });
      if (parts.countsDown(name)) parts.onSecondPress(name);
    });
    keys.set(name, { ...key, cancelWait });
  }

  return (name) => {
    const nowMs = clock.monotonicMs();
    const before = keys.get(name) ?? newKey;
    const sinceReportMs = nowMs - before.reportedMs;
    const reported = { ...before, reportedMs: nowMs };
    keys.set(name, reported);
    if (sinceReportMs < repeatedWithinMs) {
      before.cancelWait();
      keys.set(name, { ...reported, cancelWait: nothingWaits });
    } else if (parts.countsDown(name)) pressWhileCounting(name, reported, nowMs);
    // A nervous hand, or a key that is repeated slowly: it must not begin what has just ended.
    else if (sinceReportMs >= repeatedFromMs) press(name, nowMs);
  };
}

const nothingWaits = (): void => undefined;
const newKey: KeyTimes = { pressedMs: -Infinity, reportedMs: -Infinity, cancelWait: nothingWaits };
