import { verdictLines } from './verdict-line.ts';

/** A refused log-in; `locked` when the dialer has locked the API user. */
export interface LoginRefusal {
  readonly locked: boolean;
}

/** A refused log-in as it stands in a line of a reply. */
export interface LoginRefusalLine extends LoginRefusal {
  /** What stands before it in the line. */
  readonly before: string;
  /** The dialer's first words, up to where it begins to repeat what was sent. */
  readonly words: string;
}

const wrongLogin = 'Invalid Username\\/Password|Login incorrect';
/** The non-agent API's words for a locked user. The agent API says `LOCK` in the tail instead. */
const tooManyTries = 'Too many login attempts';
const refusal = new RegExp(`^(.*?)(?:(${wrongLogin})|(${tooManyTries}))(.*)$`, 'is');

/**
 * Finds a refused log-in in one line:
 * `Invalid Username/Password: |user|password|0|1|LOCK|` of the agent API,
 * `Login incorrect, please try again: |user|password|BAD|` and
 * `Too many login attempts, try again in 15 minutes: |user|LOCK|` of the non-agent API
 * (docs/dialer.md, "Refusals"). A wrong password and a user without the right look alike.
 *
 * @returns null where the line holds none.
 */
export function findLoginRefusalIn(line: string): LoginRefusalLine | null {
  const [, before = '', wrong, tooMany, rest = ''] = refusal.exec(line) ?? [];
  if (tooMany !== undefined) return { before, words: tooMany, locked: true };
  if (wrong === undefined) return null;
  // The first three fields are the sentence, the user and the password, which may be called LOCK.
  const tail = rest.split('|').slice(3).join('|');
  return { before, words: wrong, locked: saysLock(tail) };
}

function saysLock(behindTheLogin: string): boolean {
  return behindTheLogin.split('|').includes('LOCK');
}

/**
 * Reads a verdict's text as a refused log-in.
 *
 * @returns null where it is something else.
 */
export function readLoginRefusal(text: string): LoginRefusal | null {
  const found = findLoginRefusalIn(text);
  return found?.before === '' ? { locked: found.locked } : null;
}

/** Looks for a refused log-in anywhere in a reply, even in one that is cut off or contradicts itself. */
export function findLoginRefusal(body: string): LoginRefusal | null {
  const refusals = verdictLines(body)
    .map((line) => readLoginRefusal(line.text))
    .filter((found) => found !== null);
  return refusals.find((found) => found.locked) ?? refusals[0] ?? null;
}

/**
 * Looks for the log-in that was sent, repeated in a reply: only a refusal does that. A server that
 * translates its words can be told by nothing else, and asking on would lock the user out.
 */
export function findLoginEcho(body: string, user: string, password: string): LoginRefusal | null {
  const [, tail] = body.split(`|${user}|${password}|`, 2);
  if (tail !== undefined) return { locked: saysLock(tail) };
  // For a locked user the non-agent API repeats no password.
  return body.includes(`|${user}|LOCK|`) ? { locked: true } : null;
}
