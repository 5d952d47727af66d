import { describe, expect, it } from 'vitest';
import type { JournalSettlement } from '../../../../shared/journal.ts';
import {
  attemptLabel,
  attemptShort,
  attemptText,
  settledByText,
  settlementOf,
} from '../../../../shared/words/attempt-words.ts';
import { outcomeWords } from '../../../../shared/words/outcome-words.ts';
import { entryNamed } from '../../transfers/samples.ts';

const at = '2026-03-15T20:17:09.000Z';
const timedOut = { kind: 'unknown', cause: 'timed-out' } as const;
const entry = (as: JournalSettlement['as'] | null) => ({
  ...entryNamed('a'),
  outcome: timedOut,
  settled: as && { as, by: 'look' as const, at },
});

describe('an attempt’s name', () => {
  it('is the label of its button', () => {
    expect(attemptLabel(entryNamed('a'))).toBe('Dana, floor lead');
  });

  it('is never empty', () => {
    const nameless = { ...entryNamed('a'), label: '' };
    expect(attemptLabel(nameless)).toBe('A typed number');
    expect(attemptLabel({ ...nameless, action: 'hang-up', destination: '' })).toBe('Hang up');
    expect(attemptLabel({ ...nameless, destination: '' })).toBe('A button that is gone');
  });
});

describe('an attempt whose outcome was not known', () => {
  it.each([
    [null, 'Not known'],
    ['happened', 'Handed over, by the look of it'],
    ['did-not-happen', 'Did not happen'],
    ['freed', 'Not known'],
  ] as const)('is named by how it was settled: %s', (as, word) => {
    expect(attemptShort(entry(as))).toBe(word);
    expect(settlementOf(entry(as))).toBe(as ?? 'not-needed');
  });

  it('says what to do only while it is open', () => {
    const { happened, advice } = outcomeWords(timedOut);
    expect(attemptText(entry(null))).toBe(`${happened} ${advice}`);
    for (const as of ['happened', 'did-not-happen', 'freed'] as const) {
      const text = attemptText(entry(as));
      expect(text).toContain(happened);
      expect(text).not.toContain(advice);
      expect(text.length).toBeGreaterThan(happened.length + 10);
    }
  });

  it('names who settled it', () => {
    expect(settledByText({ by: 'look' })).toBe('By a look at the dialer');
    expect(settledByText({ by: 'later-order' })).toContain('answer to a later order');
    expect(settledByText({ by: 'person' })).toBe('By you');
  });
});
