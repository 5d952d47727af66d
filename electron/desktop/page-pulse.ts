import type { Clock } from '../clock.ts';

const beatMs = 2000;
/** Beats are counted, not seconds: after the computer's sleep both sides are late, and only once. */
const missedBeatsOfAHang = 5;

/** What feeling the page's pulse is made of. */
export interface PagePulseParts {
  readonly clock: Clock;
  /** False while there is no page to answer, as after a crash, or somebody has stopped it on purpose. */
  readonly isUp: () => boolean;
  /** Asks the page for a sign of life. */
  readonly ask: () => Promise<unknown>;
  /** The page has given none for ten seconds. */
  readonly onSilent: () => void;
  /** It has given one again. */
  readonly onAnswer: () => void;
}

/** The watch over the page's pulse. */
export interface PagePulse {
  /** There is another page now: what the one before has missed does not count. */
  readonly startOver: () => void;
  readonly stop: () => void;
}

/**
 * Feels the pulse of the window's page. Chromium itself notices a page that hangs only some time after
 * somebody has clicked into it in vain; a call that is over must not stand there as a live one until
 * then.
 */
export function startPagePulse(parts: PagePulseParts): PagePulse {
  const { clock, isUp, ask, onSilent, onAnswer } = parts;
  let missed = 0;
  let page = {};

  function beat(): void {
    cancelNext = clock.after(beatMs, beat);
    if (!isUp()) {
      missed = 0;
      return;
    }
    if (missed === missedBeatsOfAHang) onSilent();
    missed += 1;
    const asked = page;
    ask().then(
      () => {
        if (asked === page) answered();
      },
      () => undefined,
    );
  }

  function answered(): void {
    const wasSilent = missed > missedBeatsOfAHang;
    missed = 0;
    if (wasSilent) onAnswer();
  }

  let cancelNext = clock.after(beatMs, beat);
  return {
    startOver: () => {
      page = {};
      missed = 0;
    },
    stop: () => cancelNext(),
  };
}
