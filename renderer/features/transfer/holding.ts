import { holdMs } from '../../../shared/speed-dial.ts';

/** One button that is held down, until it has been held long enough. */
export interface Holding {
  /** Holds a button from now on; `done` is called when it was held as long as it wants. */
  readonly begin: (done: () => void) => void;
  /** Lets go. True where it was too early, and false where nothing was held any more. */
  readonly end: () => boolean;
}

/** Builds it, with the timers of the page. */
export function createHolding(): Holding {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const end = () => {
    if (timer === null) return false;
    clearTimeout(timer);
    timer = null;
    return true;
  };
  return {
    begin: (done) => {
      end();
      timer = setTimeout(() => {
        timer = null;
        done();
      }, holdMs);
    },
    end,
  };
}
