const northAmerican = /^(\d{0,2}?)(1?)([2-9]\d{2})([2-9]\d{2})(\d{4})$/;

/**
 * A dial string with spaces for reading, and with the very same characters otherwise: the prefix
 * apart, then the groups of a North American number, or groups of three and four.
 */
export function dialStringText(dialString: string): string {
  const parts = northAmerican.exec(dialString);
  if (parts) return parts.slice(1).filter(Boolean).join(' ');
  return /^\d{6,}$/.test(dialString) ? inGroups(dialString).join(' ') : dialString;
}

/** Groups of three from the left, with four in the last one or two where it does not work out. */
function inGroups(digits: string): readonly string[] {
  if (digits.length <= 4) return [digits];
  const first = digits.length % 3 === 2 && digits.length <= 8 ? 4 : 3;
  return [digits.slice(0, first), ...inGroups(digits.slice(first))];
}
