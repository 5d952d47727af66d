import { dialledNumber } from '../../../shared/dial-rules.ts';
import type { DialPlan } from '../../../shared/dial-rules.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';

/** What is dialled, by plan and entry: to know a country's numbers takes a while, thousands of times. */
const known = new WeakMap<DialPlan, WeakMap<SpeedDialEntry, string>>();

/** So long a slice of work ahead takes at most, in milliseconds: a press in between is not felt. */
const sliceMs = 8;

/** Exactly what is dialled for an entry; for one to an in-group nothing. */
export function dialStringOf(entry: SpeedDialEntry, plan: DialPlan): string {
  const ofPlan = known.get(plan) ?? new WeakMap<SpeedDialEntry, string>();
  known.set(plan, ofPlan);
  const before = ofPlan.get(entry);
  if (before !== undefined) return before;
  const dialString = workOut(entry, plan);
  ofPlan.set(entry, dialString);
  return dialString;
}

function workOut({ destination, exact }: SpeedDialEntry, plan: DialPlan): string {
  if (destination.kind === 'in-group') return '';
  return dialledNumber(destination.number, { ...plan, exact: exact ?? false }).dialString;
}

/**
 * Works out what is dialled for all entries while the window has nothing else to do, so that the
 * first letter of a search finds it done. Returns a function that ends it.
 */
export function workOutAhead(entries: readonly SpeedDialEntry[], plan: DialPlan): () => void {
  let next = 0;
  let waiting = requestIdleCallback(work);
  function work(): void {
    const until = performance.now() + sliceMs;
    for (; next < entries.length && performance.now() < until; next += 1) {
      const entry = entries[next];
      if (entry) dialStringOf(entry, plan);
    }
    if (next < entries.length) waiting = requestIdleCallback(work);
  }
  return () => cancelIdleCallback(waiting);
}
