import type { PostResult } from './exchange.ts';
import type { LoginNews } from './login-gate.ts';
import { findLoginEcho, findLoginRefusal } from './login-refusal.ts';
import type { Login } from './request-form.ts';

/**
 * What a request's result tells of the log-in that it carried. A refused log-in counts wherever it
 * turns up, be the reply otherwise cut off or in error.
 *
 * @param accepted whether the dialer's answer is one that only comes after the log-in has passed.
 * @param atMs when it came, in wall-clock milliseconds.
 */
export function loginNews(
  result: PostResult,
  accepted: boolean,
  { user, pass }: Login,
  atMs: number,
): LoginNews {
  const body = bodyOf(result);
  const refusal = findLoginRefusal(body) ?? (isUnauthorized(result) ? { locked: false } : null);
  if (refusal) return { ...refusal, atMs };
  if (accepted) return 'accepted';
  const echo = findLoginEcho(body, user, pass);
  if (echo) return { ...echo, atMs };
  return isFromBeforeTheDialer(result) ? 'not-seen' : 'nothing';
}

/** The web server itself wants a log-in, which the same request will not have the next time either. */
export function isUnauthorized(result: PostResult): boolean {
  return result.kind === 'reply' && result.status === 401;
}

/** The body of a reply, or as much as there is of one. */
export function bodyOf(result: PostResult): string {
  switch (result.kind) {
    case 'reply':
      return result.body;
    case 'in-doubt':
      return result.soFar;
    case 'unsent':
      return '';
  }
}

/** Not found, not by POST, gone: a web server where no dialer is. */
export const noDialerThere: ReadonlySet<number> = new Set([404, 405, 410]);

/**
 * Whether the request certainly never came to the dialer. Another status in the four hundreds says
 * no such thing: a firewall that reads replies turns a refused log-in away, for the SQL that is in it.
 */
function isFromBeforeTheDialer(result: PostResult): boolean {
  if (result.kind !== 'reply') return result.kind === 'unsent';
  const { status } = result;
  return (status >= 300 && status < 400) || noDialerThere.has(status);
}
