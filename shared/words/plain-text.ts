const longest = 200;

/**
 * A text of somebody else's as it may stand in a line of text: control characters could move a
 * terminal's cursor, and invisible ones turn the order of a line around.
 */
export function plainText(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
