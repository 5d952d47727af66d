import { failure, success } from './result.ts';
import type { Result } from './result.ts';
import { t } from './texts/t.ts';

/** Why a pasted dialer address can't be used. */
export type AddressProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-an-address' }
  | { readonly kind: 'not-http'; readonly scheme: string }
  | { readonly kind: 'holds-a-log-in' }
  | { readonly kind: 'plain-http-not-allowed'; readonly host: string };

/** The web server's own part of a VICIdial address begins with one of these folders. */
const dialerFolders = /\/(agc|vicidial)(\/.*)?$/i;

/**
 * Reads what people paste as a dialer's address: a host, `https://host/`, `…/agc/api.php`,
 * `…/vicidial/admin.php?…`. Without a scheme it is https.
 *
 * @param plainHttpAllowed whether the person said yes to plain http; loopback needs no yes.
 * @returns the address in front of `/agc` and `/vicidial`, without a slash at its end
 *   (`https://dialer.example.com`, `https://example.com/pbx`).
 */
export function parseDialerAddress(
  pasted: string,
  plainHttpAllowed: boolean,
): Result<string, AddressProblem> {
  const text = pasted.trim();
  if (text === '') return failure({ kind: 'empty' });
  const url = readUrl(text);
  if (!url) return failure({ kind: 'not-an-address' });
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return failure({ kind: 'not-http', scheme: url.protocol.replace(/:$/, '') });
  }
  if (url.username !== '' || url.password !== '') return failure({ kind: 'holds-a-log-in' });
  if (url.protocol === 'http:' && !plainHttpAllowed && !isLoopback(url.hostname)) {
    return failure({ kind: 'plain-http-not-allowed', host: url.host });
  }
  const folder = url.pathname.replace(dialerFolders, '').replace(/\/+$/, '');
  return success(`${url.origin}${folder}`);
}

function readUrl(text: string): URL | null {
  if (/\s/.test(text)) return null;
  // `host:8443` would otherwise be read as the scheme `host`.
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const looksLikeScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  const address = hasScheme || looksLikeScheme ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address) : null;
}

/** Whether a host name, as `URL` gives it, means this very machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** One sentence that says what is wrong with an address, and one that says what to do. */
export function addressProblemInWords(problem: AddressProblem): string {
  switch (problem.kind) {
    case 'not-http':
      return t('dialer.address.not-http', { scheme: problem.scheme });
    case 'plain-http-not-allowed':
      return t('dialer.address.plain-http-not-allowed', { host: problem.host });
    case 'empty':
    case 'not-an-address':
    case 'holds-a-log-in':
      return t(`dialer.address.${problem.kind}`);
  }
}
