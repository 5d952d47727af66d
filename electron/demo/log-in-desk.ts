import type { DemoApiUser } from './dialer-data.ts';
import type { DemoEvent } from './dialer-records.ts';
import type { EventFeed } from './event-feed.ts';
import type { Endpoint } from './fault.ts';

/** How a log-in ended: the dialer's own words for right, wrong and locked. */
export type LogInResult = 'GOOD' | 'BAD' | 'LOCK';

/** One try to log in. */
export interface LogInTry {
  readonly user: string;
  readonly pass: string;
  /** The lowest user level that passes; below it, even the right password is refused. */
  readonly lowestLevel: number;
  readonly endpoint: Endpoint;
}

/** Judges log-ins for both endpoints together, and locks users out. */
export interface LogInDesk {
  readonly judge: (attempt: LogInTry) => LogInResult;
  readonly userNamed: (user: string) => DemoApiUser | undefined;
  /** Whether a function is among those that the user may call. */
  readonly mayCall: (user: string, functionName: string) => boolean;
  readonly setPassword: (user: string, password: string) => void;
}

/** The tenth refused log-in locks. (docs/dialer.md, "What bites".) */
export const refusalsUntilLock = 10;

/** How long a lock lasts. */
export const lockMs = 15 * 60 * 1000;

interface Account {
  user: DemoApiUser;
  /** Passed log-ins through the APIs do not set it back. */
  refused: number;
  lockedUntil: number;
}

/** Opens the desk for the users given; every refused log-in becomes an event. */
export function createLogInDesk(
  users: readonly DemoApiUser[],
  wallMs: () => number,
  feed: EventFeed<DemoEvent>,
): LogInDesk {
  const accounts = new Map(
    users.map((user): [string, Account] => [user.user, { user, refused: 0, lockedUntil: 0 }]),
  );
  const verdict = ({ user, pass, lowestLevel }: LogInTry): LogInResult => {
    const account = accounts.get(user);
    if (!account) return 'BAD';
    if (account.lockedUntil > wallMs()) return 'LOCK';
    if (pass === account.user.password && account.user.level >= lowestLevel) return 'GOOD';
    countRefusal(account, wallMs());
    return 'BAD';
  };
  return {
    judge: (attempt) => {
      const result = verdict(attempt);
      if (result !== 'GOOD') {
        const { user, endpoint } = attempt;
        const refused = { user, endpoint, locked: result === 'LOCK', at: wallMs() };
        feed.emit({ kind: 'log-in-refused', refused });
      }
      return result;
    },
    userNamed: (user) => accounts.get(user)?.user,
    mayCall: (user, functionName) => {
      const allowed = accounts.get(user)?.user.allowedFunctions ?? [];
      return allowed === 'all' || allowed.includes(functionName);
    },
    setPassword: (user, password) => {
      const account = accounts.get(user);
      if (!account) throw new Error(`There is no API user ${user}.`);
      account.user = { ...account.user, password };
    },
  };
}

function countRefusal(account: Account, now: number): void {
  account.refused += 1;
  if (account.refused < refusalsUntilLock) return;
  account.refused = 0;
  if (account.user.hasLoggedInBefore !== false) account.lockedUntil = now + lockMs;
}
