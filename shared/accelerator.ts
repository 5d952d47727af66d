import type { GlobalKeyConflict, GlobalKeyName, GlobalKeys } from './preferences.ts';
import { digits } from './speed-dial.ts';

/** What is held down with a key, in the order in which it is written, as Electron names it. */
export const modifiers = ['Control', 'Command', 'Alt', 'Shift'] as const;

/** See {@link modifiers}; `Command` is the key of that name on a Mac. */
export type Modifier = (typeof modifiers)[number];

/** Other spellings in which a settings file may name a modifier. */
const spellings: Readonly<Record<string, Modifier>> = {
  control: 'Control',
  ctrl: 'Control',
  command: 'Command',
  cmd: 'Command',
  alt: 'Alt',
  option: 'Alt',
  shift: 'Shift',
};

/** A key that works while another program has the focus, with what is held down for it. */
interface KeyCombination {
  readonly modifiers: readonly Modifier[];
  /** A letter, a digit or `F1` to `F24`; null where there are modifiers only. */
  readonly key: string | null;
}

/**
 * Reads `Control+Alt+B`. Letters, digits and function keys are all there is: the media keys belong
 * to the softphone, and what a person types with (Space, Enter, arrows) to whatever they type in.
 *
 * @returns null where it is nothing that Baton takes as a key.
 */
function readCombination(accelerator: string): KeyCombination | null {
  const parts = accelerator.split('+');
  const held = new Set<Modifier>();
  let key: string | null = null;
  for (const [index, part] of parts.entries()) {
    const modifier = spellings[part.toLowerCase()];
    if (modifier) held.add(modifier);
    else if (index === parts.length - 1 && isKey(part)) key = part.toUpperCase();
    else return null;
  }
  return { modifiers: modifiers.filter((name) => held.has(name)), key };
}

function isKey(text: string): boolean {
  return /^([a-z0-9]|f([1-9]|1\d|2[0-4]))$/i.test(text);
}

/** Shift alone makes capitals, so another one has to be held with it or in its place. */
function holdsEnough(held: readonly Modifier[]): boolean {
  return held.some((modifier) => modifier !== 'Shift');
}

/** Whether a text can be the global key for "show" or "rescue": `Control+Alt+B`. */
export function isGlobalKey(accelerator: string): boolean {
  const read = readCombination(accelerator);
  return typeof read?.key === 'string' && holdsEnough(read.modifiers);
}

/** Whether a text can be what is held down with 1 to 9: `Control+Alt`. */
export function isHeldWithDigits(accelerator: string): boolean {
  const read = readCombination(accelerator);
  return read !== null && read.key === null && holdsEnough(read.modifiers);
}

/** One spelling for each combination (`ctrl+alt+b` is `Control+Alt+B`), so that two can be compared. */
export function plainAccelerator(accelerator: string): string {
  const read = readCombination(accelerator);
  if (!read) return accelerator;
  return [...read.modifiers, ...(read.key === null ? [] : [read.key])].join('+');
}

/** A keystroke, as the page's keyboard event tells of it. */
export interface Keystroke {
  /** The place on the keyboard: `KeyB`, `Digit1`, `F5`. */
  readonly code: string;
  /** What it types: `b`. The letters of a key differ by keyboard. */
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The accelerator of a keystroke, for a form that records one; it may be none that Baton takes:
 * {@link isGlobalKey} and {@link isHeldWithDigits} tell.
 *
 * @returns null where the key is neither a letter, a digit nor a function key; modifiers alone give
 *   those: `Control+Alt`.
 */
export function acceleratorOf(stroke: Keystroke): string | null {
  const held = [
    stroke.ctrlKey && 'Control',
    stroke.metaKey && 'Command',
    stroke.altKey && 'Alt',
    stroke.shiftKey && 'Shift',
  ].filter((name) => name !== false);
  const isModifier = ['Control', 'Meta', 'Alt', 'Shift'].includes(stroke.key);
  const key = isModifier ? null : keyOf(stroke);
  if (!isModifier && key === null) return null;
  return [...held, ...(key === null ? [] : [key])].join('+');
}

/** Option on a Mac, and AltGr, turn letters into signs: there the place on the keyboard counts. */
function keyOf({ key, code }: Keystroke): string | null {
  if (isKey(key)) return key.toUpperCase();
  const [, letterOrDigit] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? [];
  return letterOrDigit ?? null;
}

/** A global key and what it is for. */
export interface NamedGlobalKey {
  readonly name: GlobalKeyName;
  readonly accelerator: string;
}

/** Every key that is chosen, one for each digit where there are modifiers for them. */
export function namedGlobalKeys({ show, rescue, buttons }: GlobalKeys): readonly NamedGlobalKey[] {
  const single = [
    { name: 'show' as const, accelerator: show },
    { name: 'rescue' as const, accelerator: rescue },
  ];
  const numbered = digits.map((name) => ({
    name,
    accelerator: buttons === null ? null : `${buttons}+${name}`,
  }));
  return [...single, ...numbered].flatMap(({ name, accelerator }) =>
    accelerator === null ? [] : [{ name, accelerator: plainAccelerator(accelerator) }],
  );
}

/**
 * What is wrong with the chosen keys by themselves, before any system is asked. Of two that are the
 * same both are named, so that neither does what was meant for the other.
 */
export function globalKeyProblems(keys: GlobalKeys): readonly GlobalKeyConflict[] {
  const named = namedGlobalKeys(keys);
  return named.flatMap(({ name, accelerator }): readonly GlobalKeyConflict[] => {
    const conflict = { key: name, accelerator };
    if (!isGlobalKey(accelerator)) return [{ ...conflict, because: 'not-a-key' }];
    const isTwice = named.some((other) => other.name !== name && other.accelerator === accelerator);
    return isTwice ? [{ ...conflict, because: 'twice' }] : [];
  });
}
