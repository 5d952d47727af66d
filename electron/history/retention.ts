import type { Clock } from '../clock.ts';
import type { History } from './history.ts';

interface RetentionParts {
  readonly history: Pick<History, 'prune'>;
  readonly clock: Clock;
}

/** Keeps the history no longer than was chosen. */
export interface Retention {
  /** Takes out what is too old now, and once a day from then on. */
  readonly start: () => void;
  /** Another time was chosen. */
  readonly changed: () => void;
  readonly close: () => void;
}

const dayMs = 86_400_000;
/** A computer that slept over the day is noticed after so long, and so is a call that is over. */
const lookMs = 5 * 60_000;

/** Builds the retention; nothing runs before `start`. */
export function createRetention({ history, clock }: RetentionParts): Retention {
  let prunedAtMs: number | null = null;
  let cancel = (): void => undefined;
  let isOpen = true;

  function isDue(): boolean {
    const wallMs = clock.wallMs();
    return prunedAtMs === null || wallMs < prunedAtMs || wallMs - prunedAtMs >= dayMs;
  }

  async function look(): Promise<void> {
    cancel();
    if (isDue() && (await history.prune())) prunedAtMs = clock.wallMs();
    cancel();
    if (isOpen) cancel = clock.after(lookMs, () => void look());
  }

  return {
    start: () => void look(),
    changed: () => {
      prunedAtMs = null;
      void look();
    },
    close: () => {
      isOpen = false;
      cancel();
    },
  };
}
