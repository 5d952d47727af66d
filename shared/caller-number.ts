const northAmerican = /^(1?)([2-9]\d{2})([2-9]\d{2})(\d{4})$/;

/**
 * A caller's number as people read it: ten digits, or eleven with a leading 1, of the shape that
 * North American numbers have; any other comes back as it is.
 */
export function callerNumberText(digits: string): string {
  const parts = northAmerican.exec(digits);
  if (!parts) return digits;
  const [, country = '', area = '', exchange = '', line = ''] = parts;
  const number = `(${area}) ${exchange}-${line}`;
  return country === '' ? number : `${country} ${number}`;
}
