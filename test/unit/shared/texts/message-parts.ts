import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** A placeholder of an ICU message. */
export interface Placeholder {
  readonly name: string;
  readonly type: 'argument' | 'number' | 'date' | 'time' | 'select' | 'plural' | 'ordinal';
  /** The branches of a `select` or a plural, in alphabetical order; none of the others. */
  readonly branches: readonly string[];
}

/** An ICU message taken apart. */
export interface MessageParts {
  readonly placeholders: readonly Placeholder[];
  /** What is read, branch after branch; each placeholder as U+FFFC. */
  readonly literals: string;
}

/** Takes a message apart as `t` does, without tags; throws where it is none. */
export function messageParts(text: string): MessageParts {
  const elements = parse(text, { ignoreTag: true });
  return { placeholders: placeholdersIn(elements), literals: literalsIn(elements) };
}

function placeholdersIn(elements: readonly MessageFormatElement[]): Placeholder[] {
  return elements.flatMap((element): Placeholder[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
      case TYPE.tag:
        return [];
      case TYPE.argument:
        return [{ name: element.value, type: 'argument', branches: [] }];
      case TYPE.number:
        return [{ name: element.value, type: 'number', branches: [] }];
      case TYPE.date:
        return [{ name: element.value, type: 'date', branches: [] }];
      case TYPE.time:
        return [{ name: element.value, type: 'time', branches: [] }];
      case TYPE.select:
      case TYPE.plural: {
        const type = element.type === TYPE.select ? 'select' : pluralType(element.pluralType);
        const branches = Object.keys(element.options).toSorted();
        const inside = Object.values(element.options).flatMap(({ value }) => placeholdersIn(value));
        return [{ name: element.value, type, branches }, ...inside];
      }
    }
  });
}

function pluralType(rules: Intl.PluralRulesOptions['type']): 'plural' | 'ordinal' {
  return rules === 'ordinal' ? 'ordinal' : 'plural';
}

function literalsIn(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type !== TYPE.select && element.type !== TYPE.plural) return '\uFFFC';
      return Object.values(element.options)
        .map(({ value }) => literalsIn(value))
        .join(' ');
    })
    .join('');
}
