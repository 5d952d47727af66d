import { describe, expect, it } from 'vitest';
import { journalEntrySchema, journalLineSchema } from '../../../shared/journal.ts';
import { attemptNamed, entryNamed } from '../transfers/samples.ts';

describe('a line of the journal', () => {
  it('is an order, or an answer with what became of it', () => {
    expect(journalLineSchema.safeParse({ line: 'sent', ...attemptNamed('a') }).success).toBe(true);
    expect(journalLineSchema.safeParse({ line: 'answered', ...entryNamed('a') }).success).toBe(
      true,
    );
    expect(journalLineSchema.safeParse({ line: 'answered', ...attemptNamed('a') }).success).toBe(
      false,
    );
  });

  it('is a second try, or how an outcome was settled', () => {
    const named = { version: 1, attempt: 'a', at: '2026-03-15T20:17:00.000Z' };
    const again = { line: 'tried-again', ...named, because: 'connection-refused' };
    expect(journalLineSchema.safeParse(again).success).toBe(true);
    expect(journalLineSchema.safeParse({ ...again, because: 'timed-out' }).success).toBe(false);
    const settled = { as: 'happened', by: 'look', at: named.at };
    const line = { line: 'settled', version: 1, attempt: 'a', settled };
    expect(journalLineSchema.safeParse(line).success).toBe(true);
    for (const wrong of [{ as: 'perhaps' }, { by: 'guess' }, { at: 'later' }]) {
      const other = { ...line, settled: { ...settled, ...wrong } };
      expect(journalLineSchema.safeParse(other).success).toBe(false);
    }
  });

  it('may lack how it was settled', () => {
    const { settled, ...without } = entryNamed('a');
    expect(settled).toBeNull();
    expect(journalEntrySchema.parse(without)).toEqual(entryNamed('a'));
  });

  it('may have fields that a later Baton adds', () => {
    const later = { ...entryNamed('a'), line: 'answered', recording: 'r1' };
    expect(journalLineSchema.safeParse(later).success).toBe(true);
    expect(journalEntrySchema.parse(later)).toEqual(entryNamed('a'));
  });

  it.each([
    ['another version', { version: 2 }],
    ['an outcome that does not exist', { outcome: { kind: 'connected' } }],
    ['a reason that does not exist', { outcome: { kind: 'refused', reason: 'because' } }],
    ['an action that does not exist', { action: 'park' }],
    ['a time that no clock shows', { at: 'yesterday' }],
  ])('is none with %s', (_, wrong) => {
    const line = { line: 'answered', ...entryNamed('a'), ...wrong };
    expect(journalLineSchema.safeParse(line).success).toBe(false);
  });
});
