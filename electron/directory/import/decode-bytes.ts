/** What stands in Windows-1252 for the bytes 0x80 to 0x9F; where nothing does, the byte itself. */
const above80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Reads bytes as text in a character set that web browsers know by that name.
 *
 * @returns null where nobody knows it. A byte-order mark is taken away.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string | null {
  const decoder = decoderFor(charset);
  if (decoder?.encoding !== 'windows-1252') return decoder?.decode(bytes) ?? null;
  // Node 20 reads these as ISO 8859-1, without dashes, curly quotation marks and the euro sign.
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (byte) => above80[byte.charCodeAt(0) - 0x80] ?? byte);
}

function decoderFor(charset: string) {
  try {
    return new TextDecoder(charset.trim());
  } catch {
    return null;
  }
}
