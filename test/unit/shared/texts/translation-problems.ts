import type { Locale } from '../../../../shared/texts/locales.ts';
import { messageParts } from './message-parts.ts';
import type { MessageParts, Placeholder } from './message-parts.ts';
import { isSameInEnglish } from './same-in-english.ts';

/**
 * What is wrong with a text in a language, in words for whoever has to mend it; nothing where it can
 * stand for the English one.
 */
export function translationProblems(locale: Locale, english: string, text: string): string[] {
  const parts = partsOf(text);
  if (typeof parts === 'string') return [parts];
  return [
    ...formProblems(text),
    ...placeholderProblems(messageParts(english), parts),
    ...parts.placeholders.flatMap((placeholder) => pluralProblems(locale, placeholder)),
    ...endingProblems(english, text),
    ...(locale === 'en' ? [] : sameProblems(locale, english, text)),
    ...(locale === 'ar' ? arabicProblems(english, parts) : []),
  ];
}

function partsOf(text: string): MessageParts | string {
  try {
    return messageParts(text);
  } catch (error) {
    return `is no ICU message: ${String(error)}`;
  }
}

function formProblems(text: string): string[] {
  const problems = [];
  if (text.trim() === '') problems.push('is empty');
  if (text !== text.trim() || text.includes('  ')) problems.push('has a space too many');
  // It quotes in ICU, and would take a placeholder with it; read, it is the wrong character.
  if (text.replace(/'\{\w*\}'/g, '').includes("'"))
    problems.push('has a straight apostrophe: write ’');
  return problems;
}

const notIn = (there: ReadonlySet<string>, wanted: ReadonlySet<string>) =>
  [...wanted].filter((one) => !there.has(one));

const described = ({ name, type, branches }: Placeholder) =>
  type === 'select' ? `{${name}, select, ${branches.join(' ')}}` : `{${name}, ${type}}`;

function placeholderProblems(english: MessageParts, translated: MessageParts): string[] {
  const wanted = new Set(english.placeholders.map(described));
  const there = new Set(translated.placeholders.map(described));
  return [
    ...notIn(there, wanted).map((one) => `lacks ${one}`),
    ...notIn(wanted, there).map((one) => `has ${one}, which the English text has not`),
  ];
}

function pluralProblems(locale: Locale, { name, type, branches }: Placeholder): string[] {
  if (type !== 'plural' && type !== 'ordinal') return [];
  const rules = new Intl.PluralRules(locale, {
    type: type === 'plural' ? 'cardinal' : 'ordinal',
  });
  const wanted = new Set<string>(rules.resolvedOptions().pluralCategories);
  const there = new Set(branches.filter((branch) => !branch.startsWith('=')));
  return [
    ...notIn(there, wanted).map((one) => `lacks the plural form ${one} of {${name}}`),
    ...notIn(wanted, there).map((one) => `has the form ${one} of {${name}} for nothing`),
  ];
}

/** How a text ends tells a sentence from a label, a question from what goes on. */
function endingProblems(english: string, text: string): string[] {
  return ending(english) === ending(text) ? [] : [`does not end as “${english.slice(-12)}” does`];
}

function ending(text: string): string {
  const last = text.replace(/[}\s”»]+$/, '').slice(-1);
  if (last === '؟') return '?';
  return /[.?…:]/.test(last) ? last : '';
}

function sameProblems(locale: Locale, english: string, text: string): string[] {
  return english === text && !isSameInEnglish(locale, text) ? ['is the English text'] : [];
}

function arabicProblems(english: string, { literals }: MessageParts): string[] {
  const problems = [];
  const read = literals.replace(/https?:\/\/\S*/g, '');
  if (/[\u0600-\u06FF\uFFFC»”)]\s*[?;]/.test(read)) problems.push('has ? or ; for ؟ or ؛');
  if (/[\u0600-\u06FF]\s*,|\uFFFC,\s/.test(read)) problems.push('has , for ،');
  if (/[٠-٩]/.test(read)) problems.push('has digits other than 0 to 9');
  if (!/[\u0600-\u06FF]/.test(read) && !isSameInEnglish('ar', english)) {
    problems.push('has no Arabic in it');
  }
  return problems;
}
