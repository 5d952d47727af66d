import { useSyncExternalStore } from 'react';

/** The window's one ticking clock, on the scale of `performance.now()`. */
export interface Clock {
  /** When it last ticked; stands still while nobody listens. */
  readonly lastTickMs: () => number;
  readonly subscribe: (ticked: () => void) => () => void;
}

const tickMs = 250;

/** Builds a clock with one timer for all who listen, and none while nobody does. */
export function createClock(now: () => number): Clock {
  const listeners = new Set<() => void>();
  let lastTickMs = now();
  let timer: ReturnType<typeof setInterval> | null = null;

  const tick = () => {
    lastTickMs = now();
    for (const listener of listeners) listener();
  };

  return {
    lastTickMs: () => lastTickMs,
    subscribe: (ticked) => {
      listeners.add(ticked);
      if (timer === null) {
        lastTickMs = now();
        timer = setInterval(tick, tickMs);
      }
      return () => {
        listeners.delete(ticked);
        if (listeners.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
    },
  };
}

const windowClock = createClock(() => performance.now());

/**
 * A text that depends on the time. The component is drawn again only when the text changes.
 *
 * @param textAt takes milliseconds of `performance.now()`.
 */
export function useTimeText<Text extends string>(textAt: (nowMs: number) => Text): Text {
  const text = () => textAt(windowClock.lastTickMs());
  return useSyncExternalStore(windowClock.subscribe, text, text);
}
