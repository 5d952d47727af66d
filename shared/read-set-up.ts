import { linesProblem } from './agent-lines.ts';
import { setUpOfferSchema } from './set-up-offer.ts';
import type { SetUpOffer, SetUpTrouble } from './set-up-offer.ts';
import { parseDialerAddress } from './dialer-address.ts';

/** What was made of a set-up document. */
export type ReadSetUp =
  | { readonly kind: 'read'; readonly offer: SetUpOffer }
  | { readonly kind: 'not-read'; readonly because: SetUpTrouble };

/** The longest set-up document, in characters: it has to fit into a link. */
export const longestSetUp = 6000;

/**
 * Reads a set-up document.
 *
 * @param text JSON in the format `baton-set-up`; a byte-order mark in front is passed over.
 */
export function readSetUp(text: string): ReadSetUp {
  if (text.length > longestSetUp) return notRead({ kind: 'not-json' });
  const document = parseJson(text.replace(/^\uFEFF/, ''));
  if (document === undefined) return notRead({ kind: 'not-json' });
  if (holdsPassword(document)) return notRead({ kind: 'holds-a-password' });
  if (isNewer(document)) return notRead({ kind: 'newer-version' });
  const parsed = setUpOfferSchema.safeParse(document);
  if (!parsed.success) {
    return notValid(parsed.error.issues[0]?.path.join('.') ?? '');
  }
  return dialerTrouble(parsed.data.dialer) ?? { kind: 'read', offer: parsed.data };
}

function dialerTrouble(dialer: SetUpOffer['dialer']): ReadSetUp | null {
  const { address, plainHttpAllowed, agentUser, lines } = dialer;
  const parsed = parseDialerAddress(address, plainHttpAllowed);
  if (!parsed.ok) return notValid('dialer.address');
  const isUncounted = agentUser !== undefined && linesProblem(agentUser, lines) !== null;
  return isUncounted ? notValid('dialer.lines') : null;
}

function notRead(because: SetUpTrouble): ReadSetUp {
  return { kind: 'not-read', because };
}

function notValid(where: string): ReadSetUp {
  return notRead({ kind: 'not-valid', where });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names of a field for a secret, in the languages of Baton too, whatever is put around them. */
const secretName =
  /pass(word|wd|phrase|code)?|pwd|secret|token|credential|privatekey|contrasena|contraseña|clave|senha|motdepasse/i;

/**
 * Whether a secret stands in it by any name that such a field has, at any depth, or in an address:
 * whoever handed it out has to hear of it.
 */
function holdsPassword(document: unknown): boolean {
  const open: unknown[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string' && isAddressWithSecret(value)) return true;
    if (typeof value !== 'object' || value === null) continue;
    if (Object.keys(value).some(isSecretName)) return true;
    const inner: unknown[] = Object.values(value);
    open.push(...inner);
  }
  return false;
}

function isSecretName(name: string): boolean {
  return secretName.test(name.replace(/[\s_.-]/g, ''));
}

/** `https://6666:secret@dialer`, or a request that was copied whole: `…/api.php?user=6666&pass=…` */
function isAddressWithSecret(text: string): boolean {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) ? text.trim() : `https://${text}`;
  if (!URL.canParse(address)) return false;
  const { password, searchParams } = new URL(address);
  return password !== '' || [...searchParams.keys()].some(isSecretName);
}

function isNewer(document: unknown): boolean {
  if (typeof document !== 'object' || document === null) return false;
  if (!('format' in document) || document.format !== 'baton-set-up') return false;
  return 'version' in document && typeof document.version === 'number' && document.version > 1;
}
