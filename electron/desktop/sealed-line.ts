import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What a line says; one that was sealed for another purpose can't be opened. */
export type LinePurpose = 'hello' | 'welcome' | 'answer';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals a text, so that only who has the key can read it, or could have written it. Meant for a key
 * that seals a few lines and is then forgotten.
 *
 * @param key 64 hex digits.
 * @returns one line of base64url, without its newline.
 */
export function sealLine(key: string, purpose: LinePurpose, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, Buffer.from(key, 'hex'), nonce);
  sealing.setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealed, sealing.getAuthTag()]).toString('base64url');
}

/** Opens what {@link sealLine} has sealed; null where it was another key, another purpose, or neither. */
export function openLine(key: string, purpose: LinePurpose, line: string): string | null {
  const bytes = Buffer.from(line, 'base64url');
  if (bytes.length < nonceBytes + tagBytes) return null;
  const nonce = bytes.subarray(0, nonceBytes);
  const opening = createDecipheriv(cipher, Buffer.from(key, 'hex'), nonce, {
    authTagLength: tagBytes,
  });
  opening.setAAD(Buffer.from(purpose));
  opening.setAuthTag(bytes.subarray(-tagBytes));
  try {
    const text = [opening.update(bytes.subarray(nonceBytes, -tagBytes)), opening.final()];
    return Buffer.concat(text).toString('utf8');
  } catch {
    return null;
  }
}
