import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../../shared/texts/catalogues.ts';
import type { TextKey } from '../../../../shared/texts/catalogues.ts';
import { locales } from '../../../../shared/texts/locales.ts';
import type { Locale } from '../../../../shared/texts/locales.ts';
import { translationProblems } from './translation-problems.ts';

/** The languages whose texts are not there yet, and which speak English until then. */
const waiting: readonly Locale[] = [];

const spoken = locales.filter((locale) => !waiting.includes(locale));
const keys = Object.keys(catalogues.en) as readonly TextKey[];

describe('the languages', () => {
  it('wait for their texts exactly where they still speak English', () => {
    const english = locales.filter(
      (locale) => locale !== 'en' && catalogues[locale] === catalogues.en,
    );
    expect(english).toEqual(waiting);
  });

  it.each(spoken)('%s has every text, and no other', (locale) => {
    expect(Object.keys(catalogues[locale]).toSorted()).toEqual(keys.toSorted());
  });

  it.each(spoken)('%s has nothing wrong in any of its texts', (locale) => {
    const problems = keys.flatMap((key) =>
      translationProblems(locale, catalogues.en[key], catalogues[locale][key]).map(
        (problem) => `${key} ${problem}`,
      ),
    );
    expect(problems).toEqual([]);
  });

  it('have each text in English under one topic, which its key begins with', () => {
    for (const key of keys) expect(key).toMatch(/^[a-z]+(-[a-z]+)*(\.[a-zA-Z0-9-]+)+$/);
  });
});

describe('a text in another language', () => {
  const files = '{count, plural, one {# file} other {# files}} of {name}.';

  it.each<[Locale, string, string]>([
    [
      'es',
      files,
      '{count, plural, one {# archivo} many {# archivos} other {# archivos}} de {name}.',
    ],
    [
      'ar',
      files,
      '{count, plural, zero {#} one {#} two {#} few {# ملفات} many {#} other {# ملف}} من {name}.',
    ],
    ['fil', 'KWallet', 'KWallet'],
    ['fr', '{kind} · {campaign}', '{kind} · {campaign}'],
    ['ar', 'Was it {name}?', 'هل كان {name}؟'],
    ['fr', "May hold '{agent}'.", "Peut contenir '{agent}'."],
  ])('may be so in %s: %s -> %s', (locale, english, text) => {
    expect(translationProblems(locale, english, text)).toEqual([]);
  });

  it.each<[string, Locale, string, string]>([
    ['is no ICU message', 'es', 'A {name}', 'Un {name'],
    ['is empty', 'es', '{name}', ' '],
    ['has a space too many', 'es', 'A file.', 'Un  archivo.'],
    ['has a straight apostrophe', 'fr', 'The file of {name}.', "L'un de {name}."],
    ['lacks {name, argument}', 'es', 'A {name}', 'Un nombre'],
    ['has {nombre, argument}', 'es', 'A {name}', 'Un {name} {nombre}'],
    [
      'lacks {kind, select, a other}',
      'es',
      '{kind, select, a {x} other {y}}',
      '{kind, select, b {x} other {y}}',
    ],
    [
      'lacks the plural form many',
      'es',
      files,
      '{count, plural, one {# archivo} other {# archivos}} de {name}.',
    ],
    [
      'lacks the plural form few',
      'ar',
      files,
      '{count, plural, one {# ملف} other {# ملف}} من {name}.',
    ],
    [
      'has the form few',
      'fil',
      files,
      '{count, plural, one {# a} few {# b} other {# c}} ng {name}.',
    ],
    ['does not end as', 'es', 'A file.', 'Un archivo'],
    ['is the English text', 'fil', 'Hand over', 'Hand over'],
    ['has ? or ;', 'ar', 'Was it {name}?', 'هل كان {name}?'],
    ['has , for ،', 'ar', 'Yes, {name}', 'نعم, {name}'],
    ['has digits', 'ar', 'After 3 s', 'بعد ٣ ث'],
    ['has no Arabic', 'ar', 'Hand over', 'Transferir'],
  ])('is told that it %s', (problem, locale, english, text) => {
    expect(translationProblems(locale, english, text).join('\n')).toContain(problem);
  });
});
