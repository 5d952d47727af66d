import { z } from 'zod';
import { keptDaysChoices } from './history.ts';
import { locales } from './texts/locales.ts';

/** A key that works while another program has the focus, as Electron writes it: `Control+Alt+B`. */
const accelerator = z
  .string()
  .regex(/^[A-Za-z0-9+]{1,60}$/)
  .nullable();

/** Keys that work while another program has the focus, and a call is on; null: off. */
export const globalKeysSchema = z.strictObject({
  show: accelerator,
  rescue: accelerator,
  /** What is held down with 1 to 9: `Control+Alt`. */
  buttons: accelerator,
});

/** See {@link globalKeysSchema}. */
export type GlobalKeys = z.infer<typeof globalKeysSchema>;

/** What a person has chosen that has nothing to do with a dialer. */
export const preferencesSchema = z.strictObject({
  /** Null: the system's, or English. */
  language: z.enum(locales).nullable(),
  keepOnTop: z.boolean(),
  /** The strip is a small window beside the softphone, always on top. */
  form: z.enum(['window', 'strip']),
  globalKeys: globalKeysSchema,
  notifyOfCalls: z.boolean(),
  notifyOfOutcomes: z.boolean(),
  notificationSound: z.boolean(),
  tray: z.boolean(),
  /** What `baton --transfer` may do. */
  commandLineAllowed: z.boolean(),
  keptDays: z.union(keptDaysChoices.map((days) => z.literal(days))),
});

/** See {@link preferencesSchema}. */
export type Preferences = z.infer<typeof preferencesSchema>;

/** A fresh installation's preferences. */
export const initialPreferences: Preferences = {
  language: null,
  keepOnTop: false,
  form: 'window',
  globalKeys: { show: null, rescue: null, buttons: null },
  notifyOfCalls: true,
  notifyOfOutcomes: true,
  notificationSound: false,
  tray: true,
  commandLineAllowed: false,
  keptDays: 365,
};

/** The preferences with some of them changed; what a change leaves out, or undefined, stays. */
export function changedPreferences(
  kept: Preferences,
  changes: { readonly [Name in keyof Preferences]?: Preferences[Name] | undefined },
): Preferences {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return preferencesSchema.parse({ ...kept, ...Object.fromEntries(given) });
}

/** The names of the global keys: `show`, `rescue`, and a digit for each button. */
export type GlobalKeyName = 'show' | 'rescue' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** A global key that does not work, and why. */
export interface GlobalKeyConflict {
  readonly key: GlobalKeyName;
  readonly accelerator: string;
  /**
   * `taken`: another program or the system has it. `twice`: two of Baton's own. `not-a-key`: no
   * letter, digit or function key, or none of the modifiers with it. `not-supported`: the system
   * offers none to programs (Wayland without the portal).
   */
  readonly because: 'taken' | 'twice' | 'not-a-key' | 'not-supported';
}

/** What the desktop tells of itself. */
export interface DesktopView {
  readonly keyConflicts: readonly GlobalKeyConflict[];
  /** Null where the system has no such thing, or Baton runs unpacked. */
  readonly startsWithSystem: boolean | null;
  /** Whether a tray is there to be shown in. */
  readonly hasTray: boolean;
  readonly hasNotifications: boolean;
}
