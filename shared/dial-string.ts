import { plainDigits } from './plain-digits.ts';

/** The first agent API build that keeps letters in a phone number (seen on 250122-1010). */
export const lettersKeptFromBuild = 250122;

/** Digits, star and hash that the server needs at least, else it answers "phone_number is not valid". */
export const shortestDialString = 2;

/**
 * The dialer's build date as a number (`250122` of `250122-1010`).
 *
 * @returns null where the text is no build.
 */
export function buildDate(build: string): number | null {
  const date = /^(\d{6})-\d{4}$/.exec(build)?.[1];
  return date === undefined ? null : Number(date);
}

/**
 * Exactly what the dialer will dial for what was typed: it keeps digits, `*` and `#`, and from
 * build 250122 on letters too; everything else, the plus sign included, is dropped without a word.
 * It would drop the digits of Arabic and others as well: Baton turns those into 0 to 9 before
 * ({@link plainDigits}).
 *
 * @param build as the `version` function tells it (`240429-2220`); null while it is not known, when
 *   letters are shown as dropped, as on the older builds.
 */
export function dialString(typed: string, build: string | null): string {
  const dropped = keepsLetters(build) ? /[^0-9*#A-Za-z]/g : /[^0-9*#]/g;
  return plainDigits(typed).replace(dropped, '');
}

/** Whether the dialer keeps letters in a number; unknown builds are taken for older ones. */
export function keepsLetters(build: string | null): boolean {
  const date = build === null ? null : buildDate(build);
  return date !== null && date >= lettersKeptFromBuild;
}
