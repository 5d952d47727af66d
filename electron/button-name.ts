import { plainLetters } from '../shared/folded.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';

/** Which button a name stands for. */
export type NamedButton =
  | { readonly kind: 'found'; readonly entry: SpeedDialEntry }
  | { readonly kind: 'no-such-button' }
  | { readonly kind: 'several-buttons' };

/**
 * Finds the one button that a name stands for: an ID, or a label as it is written. Only where there
 * is none, capitals, accents and the number of blanks in a label do not count. No guess is made
 * between several.
 */
export function findButton(entries: readonly SpeedDialEntry[], name: string): NamedButton {
  const exact = entries.filter(({ id, label }) => id === name || label === name);
  const plain = plainName(name);
  const alike =
    exact.length > 0 ? exact : entries.filter(({ label }) => plainName(label) === plain);
  const [entry, ...others] = alike;
  if (!entry) return { kind: 'no-such-button' };
  return others.length > 0 ? { kind: 'several-buttons' } : { kind: 'found', entry };
}

function plainName(name: string): string {
  return plainLetters(name).replace(/\s+/g, ' ').trim();
}
