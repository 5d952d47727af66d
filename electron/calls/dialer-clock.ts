import type { UnreachableCause } from '../../shared/call.ts';
import type { Clock } from '../clock.ts';
import type { Dialer, VersionLook } from '../dialer/dialer.ts';

interface DialerClockParts {
  readonly dialer: Pick<Dialer, 'version'>;
  readonly clock: Clock;
  /** A number from 0 up to 1, for the jitter. */
  readonly random: () => number;
  /** The dialer has told its build and time, or what stands in front of it has changed. */
  readonly onRead: () => void;
}

/** What the dialer's `version` tells: its build, and its wall clock. */
export interface DialerClock {
  /** The agent API's build (`240429-2220`), null while it is not known. */
  readonly build: () => string | null;
  /** The dialer's wall clock now, as if it were UTC, in milliseconds; null while it is not known. */
  readonly wallMs: () => number | null;
  /**
   * What keeps every request from the dialer until a person does something, as the latest question
   * has met it: a certificate that is not trusted, or an address that leads elsewhere. Else null.
   */
  readonly barrier: () => UnreachableCause | null;
  /** Asks at once: an order has met something. */
  readonly askNow: () => void;
  /** The computer has slept: what time it is at the dialer is asked anew. */
  readonly awake: () => void;
  readonly stop: () => void;
}

// An hour: a dialer is updated or set to summer time while agents work, and rarely so.
const askEveryMs = 60 * 60_000;
const firstRetryMs = 5000;
const longestRetryMs = 5 * 60_000;

/**
 * Asks for the dialer's version at once and about hourly, sooner while it does not answer. It needs
 * no log-in, so it never counts towards a lock.
 */
export function createDialerClock({
  dialer,
  clock,
  random,
  onRead,
}: DialerClockParts): DialerClock {
  let build: string | null = null;
  let aheadMs: number | null = null;
  let barrier: UnreachableCause | null = null;
  /** Counts questions; only the answer to the latest is heard. */
  let asked = 0;
  let failures = 0;
  let cancelNext = (): void => undefined;

  async function ask(): Promise<void> {
    cancelNext();
    asked += 1;
    const mine = asked;
    const told = await dialer.version();
    if (mine !== asked) return;
    take(told);
    cancelNext = clock.after(waitMs() * (0.9 + 0.1 * random()), () => void ask());
  }

  function take(told: VersionLook): void {
    failures = told.kind === 'version' ? 0 : failures + 1;
    const before = barrier;
    barrier = barrierIn(told);
    if (told.kind === 'version') {
      build = told.build;
      aheadMs = told.dialerWallMs - clock.monotonicMs();
    }
    if (told.kind === 'version' || barrier !== before) onRead();
  }

  function waitMs(): number {
    return failures === 0
      ? askEveryMs
      : Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1));
  }

  void ask();
  return {
    build: () => build,
    barrier: () => barrier,
    askNow: () => void ask(),
    wallMs: () => (aheadMs === null ? null : clock.monotonicMs() + aheadMs),
    awake() {
      // The monotonic clock may have stood still.
      aheadMs = null;
      void ask();
    },
    stop() {
      asked += 1;
      cancelNext();
    },
  };
}

/** Everything else may pass by itself. */
function barrierIn(told: VersionLook): UnreachableCause | null {
  if (told.kind === 'version') return null;
  const { kind } = told.cause;
  return kind === 'certificate-not-trusted' || kind === 'redirected' ? told.cause : null;
}
