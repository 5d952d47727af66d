import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues } from './catalogues.ts';
import type { TextKey } from './catalogues.ts';
import { directionOf } from './locales.ts';
import type { Locale } from './locales.ts';

export type { TextKey } from './catalogues.ts';

/** What stands in a text's placeholders. */
export type TextValues = Readonly<Record<string, string | number>>;

interface ParsedText {
  readonly message: IntlMessageFormat;
  /** The placeholders that choose a branch, and are not shown themselves. */
  readonly choosing: ReadonlySet<string>;
}

let spoken: Locale = 'en';
const parsed = new Map<TextKey, ParsedText>();

/** Speaks another language from now on. One program, one person, one language at a time. */
export function speak(locale: Locale): void {
  if (locale === spoken) return;
  spoken = locale;
  parsed.clear();
}

/** The language that is spoken. */
export function spokenLocale(): Locale {
  return spoken;
}

/**
 * A text in the language that is spoken.
 *
 * @param values for the placeholders of its ICU message (`{count, plural, one {# call} other {# calls}}`);
 *   one that is missing throws, as any other bug does.
 */
export function t(key: TextKey, values?: TextValues): string {
  const text = parsed.get(key) ?? parse(key);
  return String(text.message.format(values && isolatedValues(values, text)));
}

function parse(key: TextKey): ParsedText {
  // No tags: a text is a text, and `<` stands for itself.
  const message = new IntlMessageFormat(catalogues[spoken][key], spokenDigits(spoken), undefined, {
    ignoreTag: true,
  });
  const text = { message, choosing: new Set(choosingIn(message.getAst())) };
  parsed.set(key, text);
  return text;
}

function choosingIn(elements: ReturnType<IntlMessageFormat['getAst']>): readonly string[] {
  return elements.flatMap((element) =>
    'options' in element
      ? [element.value, ...Object.values(element.options).flatMap(({ value }) => choosingIn(value))]
      : [],
  );
}

function isolatedValues(values: TextValues, { choosing }: ParsedText): TextValues {
  if (directionOf(spoken) === 'ltr') return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !choosing.has(name) ? isolated(value) : value,
    ]),
  );
}

/**
 * A text of somebody else's, an address or a number, kept apart from the text around it in a
 * language that is written from the right: its parts would change places otherwise.
 */
export function isolated(text: string): string {
  return directionOf(spoken) === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** The locale as `Intl` takes it. Digits stay 0 to 9: they stand beside numbers that are dialled. */
export function spokenDigits(locale: Locale): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}
