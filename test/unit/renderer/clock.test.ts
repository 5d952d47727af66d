import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createClock } from '../../../renderer/clock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('ticks for all who listen with one timer', () => {
  const clock = createClock(() => performance.now());
  let ticks = 0;
  clock.subscribe(() => (ticks += 1));
  clock.subscribe(() => (ticks += 1));
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1_000);
  expect(ticks).toBe(8);
});

it('runs no timer while nobody listens', () => {
  const clock = createClock(() => performance.now());
  const stops = [clock.subscribe(() => undefined), clock.subscribe(() => undefined)];
  for (const stop of stops) stop();
  expect(vi.getTimerCount()).toBe(0);
});

it('is up to date for the first who listens again', () => {
  const clock = createClock(() => performance.now());
  const start = clock.lastTickMs();
  vi.advanceTimersByTime(60_000);
  clock.subscribe(() => undefined);
  expect(clock.lastTickMs() - start).toBe(60_000);
});
