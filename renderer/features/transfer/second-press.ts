/** For so long a second press stands for holding a button, for whoever can't hold one. */
export const secondPressMs = 5000;

/** A second press that comes sooner is the shaking of a hand. */
const shakingMs = 500;

/** What a press is that comes after a person was asked to hold a button. */
export type SecondPress = 'shaking' | 'stands-for-holding' | 'too-late';

/** Knows when a person was last asked to hold a button. */
export interface SecondPresses {
  readonly asked: () => void;
  /** What a press of the same button is just now. */
  readonly next: () => SecondPress;
}

/**
 * Builds it; nobody was asked yet.
 *
 * @param now milliseconds on the window's clock.
 */
export function createSecondPresses(now: () => number): SecondPresses {
  let askedAtMs = -Infinity;
  return {
    asked: () => {
      askedAtMs = now();
    },
    next: () => {
      const sinceMs = now() - askedAtMs;
      if (sinceMs >= secondPressMs) return 'too-late';
      return sinceMs < shakingMs ? 'shaking' : 'stands-for-holding';
    },
  };
}
