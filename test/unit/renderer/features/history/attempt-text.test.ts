import { describe, expect, it } from 'vitest';
import {
  attemptText,
  settledText,
  settlementOf,
} from '../../../../../renderer/features/history/attempt-text.ts';
import { shortWords } from '../../../../../renderer/features/transfer/order-headline.ts';
import { lookOf } from '../../../../../renderer/features/transfer/order-look.ts';
import type { JournalSettlement } from '../../../../../shared/journal.ts';
import { outcomeWords } from '../../../../../shared/words/outcome-words.ts';
import { entryNamed } from '../../../transfers/samples.ts';

const at = '2026-03-15T20:17:09.000Z';
const timedOut = { kind: 'unknown', cause: 'timed-out' } as const;
const entry = (as: JournalSettlement['as'] | null) => ({
  ...entryNamed('a'),
  outcome: timedOut,
  settled: as && { as, by: 'look' as const, at },
});

describe('an attempt whose outcome was not known', () => {
  it.each([
    [null, 'Not known', 'unsure'],
    ['happened', 'Handed over, by the look of it', 'good'],
    ['did-not-happen', 'Did not happen', 'bad'],
    ['freed', 'Not known', 'unsure'],
  ] as const)('is listed by how it was settled: %s', (as, word, look) => {
    const { outcome, action } = entry(as);
    const settlement = settlementOf(entry(as));
    expect(shortWords(outcome, settlement, action)).toBe(word);
    expect(lookOf(outcome, settlement)).toBe(look);
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
    const by = (who: JournalSettlement['by']) => settledText({ as: 'happened', by: who, at });
    expect(by('look')).toContain('By a look at the dialer');
    expect(by('later-order')).toContain('answer to a later order');
    expect(by('person')).toContain('By you');
  });
});
