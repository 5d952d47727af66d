import { longestSetUp } from '../../shared/read-set-up.ts';

/** A character takes three bytes of UTF-8 at most for each unit of a text, and three bytes four letters. */
const longestPacked = longestSetUp * 4;

/**
 * Unpacks the set-up document of a link.
 *
 * @param packed base64url (RFC 4648), with or without its padding.
 * @returns the document as a text, unread; null where it is no UTF-8 in base64url, or longer than any
 *   set-up.
 */
export function unpackSetUp(packed: string): string | null {
  if (packed.length > longestPacked) return null;
  const [, letters] = /^([A-Za-z0-9_-]+)={0,2}\/?$/.exec(packed) ?? [];
  if (letters === undefined || letters.length % 4 === 1) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Buffer.from(letters, 'base64url'),
    );
    return text.length > longestSetUp ? null : text;
  } catch {
    return null;
  }
}
