import { describe, expect, it } from 'vitest';
import {
  createDestinationUse,
  recentsToShow,
} from '../../../electron/directory/destination-use.ts';
import { mostRecents } from '../../../shared/button-health.ts';
import type { JournalEntry, JournalSettlement } from '../../../shared/journal.ts';
import { dialerRefusals, guardRefusals, unsentReasons } from '../../../shared/outcome.ts';
import type { Outcome, RefusalReason } from '../../../shared/outcome.ts';
import { entryNamed } from '../transfers/samples.ts';

const handedOver: Outcome = { kind: 'handed-over' };
const refused = (reason: RefusalReason): Outcome => ({ kind: 'refused', reason });
const unknown: Outcome = { kind: 'unknown', cause: 'timed-out' };
const minute = (count: number) => `2026-03-15T20:${String(count).padStart(2, '0')}:00.000Z`;

function attempt(count: number, fields: Partial<JournalEntry>): JournalEntry {
  return {
    ...entryNamed(`a${count}`),
    at: minute(count),
    entryId: 'dana',
    action: 'extension-transfer',
    outcome: handedOver,
    settled: null,
    ...fields,
  };
}

const settledAs = (as: JournalSettlement['as']): JournalSettlement => ({
  as,
  by: 'look',
  at: minute(59),
});
const healthAfter = (...entries: readonly JournalEntry[]) =>
  createDestinationUse(entries).health()['dana'];

describe('the health of a button', () => {
  it('is when it last worked, and how often it was refused since', () => {
    const notValid = refused('number-not-valid');
    expect(
      healthAfter(
        attempt(1, { outcome: notValid }),
        attempt(2, {}),
        attempt(3, { outcome: notValid }),
        attempt(4, { outcome: refused('in-group-not-valid') }),
      ),
    ).toEqual({ workedAt: minute(2), refusedInARow: 2, refusedAt: minute(4) });
    expect(healthAfter(attempt(1, { outcome: notValid }), attempt(2, {}))).toEqual({
      workedAt: minute(2),
      refusedInARow: 0,
      refusedAt: null,
    });
  });

  it('takes no harm from what would have met any other button too', () => {
    const about: readonly RefusalReason[] = ['number-not-valid', 'in-group-not-valid'];
    for (const reason of [...dialerRefusals, ...unsentReasons, ...guardRefusals]) {
      const counts = healthAfter(attempt(1, { outcome: refused(reason) }))?.refusedInARow ?? 0;
      expect(counts, reason).toBe(about.includes(reason) ? 1 : 0);
    }
    expect(healthAfter(attempt(1, { outcome: unknown }))).toBeUndefined();
    const freed = attempt(1, { outcome: unknown, settled: settledAs('freed') });
    expect(healthAfter(freed)).toBeUndefined();
    const hungUp = attempt(1, { action: 'hang-up', outcome: { kind: 'hung-up' } });
    expect(healthAfter(hungUp)).toBeUndefined();
  });

  it('counts what has become clear later, in the place where it was pressed', () => {
    const use = createDestinationUse([
      attempt(1, { outcome: unknown }),
      attempt(2, { outcome: refused('number-not-valid') }),
    ]);
    use.note(attempt(1, { outcome: unknown, settled: settledAs('did-not-happen') }));
    use.note(attempt(1, { outcome: unknown, settled: settledAs('did-not-happen') }));
    expect(use.health()['dana']).toEqual({
      workedAt: null,
      refusedInARow: 2,
      refusedAt: minute(2),
    });
    use.note(attempt(1, { outcome: unknown, settled: settledAs('happened') }));
    expect(use.health()['dana']).toEqual({
      workedAt: minute(1),
      refusedInARow: 1,
      refusedAt: minute(2),
    });
  });

  it('is told of each button by itself, and of none that was never used', () => {
    const use = createDestinationUse([attempt(1, {}), attempt(2, { entryId: 'sam' })]);
    expect(Object.keys(use.health())).toEqual(['dana', 'sam']);
    expect(use.health()).toBe(use.health());
  });
});

describe('the recent destinations', () => {
  const number = (count: number, typed: string) =>
    attempt(count, { entryId: '', label: '', destination: typed });

  it('are where calls went lately, each once, newest first', () => {
    const use = createDestinationUse([
      attempt(1, {}),
      number(2, '8600051'),
      attempt(3, { entryId: 'sam' }),
      attempt(4, {}),
      attempt(5, { entryId: 'ida', outcome: refused('no-such-call') }),
    ]);
    expect(use.recents()).toEqual([
      { kind: 'entry', entryId: 'dana', at: minute(4) },
      { kind: 'entry', entryId: 'sam', at: minute(3) },
      { kind: 'number', number: '8600051', at: minute(2) },
    ]);
  });

  it('hold one that was settled later at the time when it was pressed', () => {
    const use = createDestinationUse([attempt(1, {}), attempt(3, { entryId: 'sam' })]);
    use.note(attempt(2, { entryId: 'ida', outcome: unknown, settled: settledAs('happened') }));
    const ids = use.recents().map((recent) => recent.kind === 'entry' && recent.entryId);
    expect(ids).toEqual(['sam', 'ida', 'dana']);
  });

  it('leave out old attempts, of which nobody knows the button', () => {
    const old = attempt(1, { entryId: '', label: 'Dana', destination: '8600051' });
    expect(createDestinationUse([old]).recents()).toEqual([]);
  });

  it('are no more than can be listed', () => {
    const many = Array.from({ length: 20 }, (_, count) => number(count, `86000${count + 10}`));
    const recents = createDestinationUse(many).recents();
    expect(recents).toHaveLength(mostRecents);
    expect(recents[0]).toMatchObject({ number: '8600029' });
  });

  it('stay as they are shown while a call is on', () => {
    const shown = createDestinationUse([attempt(1, {})]).recents();
    const current = createDestinationUse([attempt(2, { entryId: 'sam' })]).recents();
    expect(recentsToShow(current, shown, true)).toBe(shown);
    expect(recentsToShow(current, shown, false)).toBe(current);
  });
});
