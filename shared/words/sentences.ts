import { t } from '../texts/t.ts';
import type { TextKey, TextValues } from '../texts/t.ts';

/** What Baton says of one state of things: two whole sentences, or more where one is not enough. */
export interface Sentences {
  /** What happened. */
  readonly happened: string;
  /** What the person can do about it. */
  readonly advice: string;
}

/** What the keys of texts that are there with both parts have in common: `notice.window-recovered`. */
export type SentencesKey = {
  [Key in TextKey]: Key extends `${infer Head}.happened`
    ? `${Head}.advice` extends TextKey
      ? Head
      : never
    : never;
}[TextKey];

/** The texts `KEY.happened` and `KEY.advice` in the language that is spoken. */
export function sentences(key: SentencesKey, values?: TextValues): Sentences {
  return { happened: t(`${key}.happened`, values), advice: t(`${key}.advice`, values) };
}
