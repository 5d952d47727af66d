import { noDialRules } from '../shared/dial-rules.ts';
import type { DialRules } from '../shared/dial-rules.ts';
import { mostDialersWithRules } from '../shared/settings.ts';
import type { Settings } from '../shared/settings.ts';
import { bestLocale } from '../shared/texts/locales.ts';
import type { Locale } from '../shared/texts/locales.ts';
import { speak } from '../shared/texts/t.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { KeptFile } from './settings/kept-file.ts';

/** The settings' file, and what follows from what stands in it. */
export interface KeptSettings {
  readonly value: () => Settings;
  /** Changes some of them; where that can't be written a notice says so, and they hold for this run. */
  readonly save: (fields: Partial<Settings>) => void;
  /** The rules of a dialer, by its address's origin. */
  readonly dialRules: (origin: string) => DialRules;
  /** The rules of all dialers, those of one changed. */
  readonly withDialRules: (origin: string, rules: DialRules) => Settings['dialRules'];
  readonly setDialRules: (origin: string, rules: DialRules) => void;
  /** The language that is spoken. */
  readonly locale: () => Locale;
}

/**
 * Keeps the settings, and speaks the language that they name.
 *
 * @param systemLanguages the person's languages as the system lists them, best first.
 * @param onChanged called after each save.
 */
export function createKeptSettings(
  file: KeptFile<Settings>,
  systemLanguages: () => readonly string[],
  board: () => NoticeBoard,
  onChanged: () => void,
): KeptSettings {
  const locale = () => chosenLocale(file.value(), systemLanguages());
  speak(locale());

  function save(fields: Partial<Settings>): void {
    const saved = file.save({ ...file.value(), ...fields });
    speak(locale());
    if (saved.ok) board().takeDown('settings-not-written');
    else board().post({ kind: 'settings-not-written' });
    onChanged();
  }

  function withDialRules(origin: string, rules: DialRules): Settings['dialRules'] {
    const others = file.value().dialRules.filter((kept) => kept.origin !== origin);
    return [...others, { origin, rules }].slice(-mostDialersWithRules);
  }

  return {
    value: file.value,
    save,
    locale,
    dialRules: (origin) =>
      file.value().dialRules.find((kept) => kept.origin === origin)?.rules ?? noDialRules,
    withDialRules,
    setDialRules: (origin, rules) => save({ dialRules: withDialRules(origin, rules) }),
  };
}

/** The language that a person has chosen, or the system's. */
export function chosenLocale(
  { preferences }: Pick<Settings, 'preferences'>,
  systemLanguages: readonly string[],
): Locale {
  return preferences.language ?? bestLocale(systemLanguages);
}
