import { describe, expect, it } from 'vitest';
import { settlements } from '../../../../shared/transfer.ts';
import { settlementWords } from '../../../../shared/words/outcome-words.ts';

const actions = ['extension-transfer', 'in-group-transfer', 'hang-up'] as const;
const openSettlements = ['checking', 'cannot-check'] as const;

describe('what Baton says of an outcome that was not known', () => {
  it('says of a call that is gone what was ordered for it, and that it is not certain', () => {
    for (const action of ['extension-transfer', 'in-group-transfer'] as const) {
      const { short, happened, advice } = settlementWords('happened', action);
      expect(short).toBe('Handed over, by the look of it');
      expect(happened).toBe('The dialer does not show the call as yours any more.');
      expect(advice).toContain('A caller who hung up at that moment looks the same');
    }
    expect(settlementWords('happened', 'hang-up').short).toBe('Hung up, by the look of it');
  });

  it('tells to press again exactly where the call can be acted on again, or a person can free it', () => {
    for (const action of actions) {
      const tells = [...openSettlements, ...settlements].filter((settlement) =>
        /press again/i.test(settlementWords(settlement, action).advice),
      );
      expect(tells).toEqual(['cannot-check', 'did-not-happen', 'freed']);
    }
  });

  it('says that only the agent can tell where Baton may not look', () => {
    const { happened, advice } = settlementWords('cannot-check', 'hang-up');
    expect(happened).toContain('only you can tell');
    expect(advice).toContain('free the buttons');
  });

  it('calls an unknown outcome by another word only once it is settled', () => {
    const shorts = [...openSettlements, ...settlements].map(
      (settlement) => settlementWords(settlement, 'in-group-transfer').short,
    );
    expect(shorts).toEqual([
      'Not known',
      'Not known',
      'Handed over, by the look of it',
      'Did not happen',
      'Not known',
    ]);
  });
});
