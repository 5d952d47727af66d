/** The languages that Baton speaks, as BCP 47 tags. */
export const locales = ['en', 'es', 'pt-BR', 'fr', 'fil', 'ar'] as const;

/** A language that Baton speaks. */
export type Locale = (typeof locales)[number];

/** What each language calls itself, for whoever can read no other. */
export const ownNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  fr: 'Français',
  fil: 'Filipino',
  ar: 'العربية',
};

/** Which way a language is written. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The language to speak: the first of the person's that Baton knows, else English.
 *
 * @param preferred BCP 47 tags as the system lists them (`pt-PT`, `tl-PH`, `es-419`), best first.
 */
export function bestLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const known = localeOfLanguage.get(tag.toLowerCase().split(/[-_]/)[0] ?? '');
    if (known) return known;
  }
  return 'en';
}

/** `tl`, Tagalog, is what many systems still call Filipino. */
const localeOfLanguage: ReadonlyMap<string, Locale> = new Map([
  ['en', 'en'],
  ['es', 'es'],
  ['pt', 'pt-BR'],
  ['fr', 'fr'],
  ['fil', 'fil'],
  ['tl', 'fil'],
  ['ar', 'ar'],
]);
