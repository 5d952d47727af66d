import { describe, expect, it, onTestFinished } from 'vitest';
import { teamTroubleText } from '../../../../../renderer/features/directory/team-trouble-text.ts';
import { teamIdMistakes } from '../../../../../shared/team-directory.ts';
import type { TeamMistake } from '../../../../../shared/team-directory.ts';
import { locales } from '../../../../../shared/texts/locales.ts';
import { speak } from '../../../../../shared/texts/t.ts';

const mistakes: readonly TeamMistake[] = [
  { kind: 'missing' },
  { kind: 'unknown-field' },
  { kind: 'wrong-type' },
  { kind: 'empty' },
  { kind: 'wrong-form' },
  { kind: 'not-allowed' },
  { kind: 'no-such-zone' },
  ...teamIdMistakes.map((kind) => ({ kind })),
  { kind: 'too-long', most: 60 },
  { kind: 'too-many', most: 100 },
  { kind: 'field-not-valid', field: 'number', typed: '-' },
  { kind: 'field-not-valid', field: 'inGroup', typed: 'NIGHT DESK' },
  { kind: 'field-not-valid', field: 'status', typed: 'TOO LONG' },
];

const textOf = (because: TeamMistake) =>
  teamTroubleText({ kind: 'not-valid', where: 'entries.3', because }, null);

describe('a mistake in the team directory', () => {
  it('is told in another sentence for each kind, in the language that is spoken by then', () => {
    onTestFinished(() => speak('en'));
    const texts = locales.flatMap((locale) => {
      speak(locale);
      return mistakes.map(textOf);
    });
    expect(new Set(texts).size).toBe(mistakes.length * locales.length);
  });

  it('is told with the most that can be there', () => {
    expect(textOf({ kind: 'too-long', most: 60 })).toContain('60');
    expect(textOf({ kind: 'too-many', most: 100 })).toContain('100');
  });

  it('is told of a field for the dialer in the words of the form', () => {
    const text = textOf({ kind: 'field-not-valid', field: 'number', typed: ' ' });
    expect(text).toContain('Fill in the number to dial.');
  });
});
