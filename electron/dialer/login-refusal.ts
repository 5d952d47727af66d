import { verdictLines } from './verdict-line.ts';

/** A refused log-in; `locked` when the dialer has locked the API user. */
export interface LoginRefusal {
  readonly locked: boolean;
}

/** How the two endpoints begin the line: the agent API, then the non-agent API. */
const refusal = /^(?:Invalid Username\/Password|Login incorrect)\b/i;

/**
 * Reads a verdict's text as a refused log-in: `Invalid Username/Password: |user|password|…|BAD|…`. A
 * wrong password, a user without the right and a locked one look alike but for `LOCK` in the tail.
 *
 * @returns null where it is something else.
 */
export function readLoginRefusal(text: string): LoginRefusal | null {
  if (!refusal.test(text)) return null;
  // The first three fields are the sentence, the user and the password, which may be called LOCK.
  return { locked: text.split('|').slice(3).includes('LOCK') };
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
  return tail === undefined ? null : { locked: tail.split('|').includes('LOCK') };
}
