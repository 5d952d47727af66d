import type { Clock } from '../../clock.ts';

/**
 * Waits for a step of the check, and no longer than it may take: whatever the server does, the check
 * goes on. What comes of the step later is dropped.
 *
 * @param otherwise what stands for a step that took too long.
 */
export function withinLimit<Value>(
  step: Promise<Value>,
  limitMs: number,
  otherwise: Value,
  clock: Clock,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = clock.after(limitMs, () => resolve(otherwise));
    step.then(resolve, reject).finally(stop);
  });
}
