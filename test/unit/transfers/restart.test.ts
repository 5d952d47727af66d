import { describe, expect, it } from 'vitest';
import { stillThereAfterMs } from '../../../electron/transfers/settling.ts';
import type { JournalSettlement } from '../../../shared/journal.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';
import { attemptNamed, entryNamed, onCallNamed } from './samples.ts';
import { stages } from './stages.ts';

const interrupted: Outcome = { kind: 'unknown', cause: 'interrupted' };
const timedOut: Outcome = { kind: 'unknown', cause: 'timed-out' };
const line = (fields: object) => `${JSON.stringify({ ...fields })}\n`;
const sentLine = line({ line: 'sent', ...attemptNamed('x'), callId: 'A' });
const answeredLine = (outcome: Outcome, attempt = 'x', callId = 'A') =>
  line({ line: 'answered', ...entryNamed(attempt), callId, outcome });
const settledLine = (as: JournalSettlement['as'], attempt = 'x') =>
  line({
    line: 'settled',
    version: 1,
    attempt,
    settled: { as, by: 'person', at: '2026-03-15T20:17:09.000Z' },
  });

describe('the order that was out when Baton last ended', () => {
  it('does not take an interrupted transfer for a press of the button that hangs up', async () => {
    const { shown } = await setUpDesk(sentLine);
    expect(shown()).toMatchObject({ order: { action: 'extension-transfer', entryId: '' } });
  });

  it('keeps its call locked, and shows why, until a person says that nothing happened', async () => {
    const { desk, orders, show, clock, shown } = await setUpDesk(sentLine);
    expect(shown()).toMatchObject({
      order: { callId: 'A', label: 'Dana, floor lead' },
      outcome: interrupted,
      settlement: 'checking',
    });
    for (const any of stages) {
      expect(await any.click(desk, 'A')).toEqual(refused('call-not-settled'));
    }
    show(onCallNamed('B'));
    expect(shown()).not.toMatchObject({ outcome: interrupted });
    show(onCallNamed('A'));
    desk.releaseCall('A');
    void desk.hangUp({ callId: 'A', confirmed: false });
    await clock.settle();
    expect(orders).toHaveLength(1);
  });

  it('is one though it was being sent for the second time', async () => {
    const again = line({
      line: 'tried-again',
      version: 1,
      attempt: 'x',
      at: '2026-03-15T20:17:00.400Z',
      because: 'connection-refused',
    });
    const { desk, shown } = await setUpDesk(sentLine + again);
    expect(shown()).toMatchObject({ outcome: interrupted, settlement: 'checking' });
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('call-not-settled'));
  });

  it('is settled by looks like one of this run, under the agent user that it had', async () => {
    const { desk, looks, shown, clock, journalLines } = await setUpDesk(sentLine);
    const startedMs = clock.monotonicMs();
    looks.saw('call-still-there', startedMs + stillThereAfterMs - 1);
    desk.lookedAgain();
    expect(shown()).toMatchObject({ settlement: 'checking' });
    looks.saw('call-still-there', startedMs + stillThereAfterMs);
    desk.lookedAgain();
    expect(shown()).toMatchObject({ settlement: 'did-not-happen' });
    await clock.settle();
    expect(journalLines().at(-1)).toBe('settled x did-not-happen by look');
    expect(new Set(looks.asked.map(({ agentUser }) => agentUser))).toEqual(new Set(['1028']));
  });

  it('is settled as gone by the first look of this run', async () => {
    const { desk, looks, shown, clock, over } = await setUpDesk(sentLine);
    looks.saw('call-gone', clock.monotonicMs());
    desk.lookedAgain();
    expect(shown()).toMatchObject({ settlement: 'happened' });
    expect(over).toEqual(['A']);
  });

  it('is not sent again', async () => {
    const { orders, clock } = await setUpDesk(sentLine);
    await clock.advance(60_000);
    expect(orders).toEqual([]);
  });

  it('asks nobody, and tells nobody, before the desk stands', async () => {
    const { looks, changes } = await setUpDesk(sentLine);
    expect([looks.asked, changes()]).toEqual([[], 0]);
  });
});

describe('a call that a dialer still shows after a restart', () => {
  it.each<[string, string, Outcome]>([
    ['was handed over', answeredLine({ kind: 'handed-over' }), refused('call-already-handed-over')],
    ['was hung up', answeredLine({ kind: 'hung-up' }), refused('call-already-handed-over')],
    ['was not known any more', answeredLine(refused('no-such-call')), refused('no-call')],
    ['has an order in doubt', answeredLine(timedOut), refused('call-not-settled')],
    [
      'was handed over by the look of it',
      answeredLine(timedOut) + settledLine('happened'),
      refused('call-already-handed-over'),
    ],
    [
      'was handed over, and clicked once more in vain',
      answeredLine({ kind: 'handed-over' }) +
        answeredLine(refused('call-already-handed-over'), 'y'),
      refused('call-already-handed-over'),
    ],
    [
      'was freed and then handed over',
      answeredLine(timedOut) + settledLine('freed') + answeredLine({ kind: 'handed-over' }, 'y'),
      refused('call-already-handed-over'),
    ],
  ])('is not acted on where it %s', async (_, journal, expected) => {
    const { desk, orders, clock } = await setUpDesk(journal);
    for (const any of stages) expect(await any.click(desk, 'A')).toEqual(expected);
    await clock.advance(5000);
    expect(orders).toEqual([]);
  });

  it.each<[string, string]>([
    ['was refused', answeredLine(refused('number-not-valid'))],
    ['has an order that did not happen', answeredLine(timedOut) + settledLine('did-not-happen')],
    ['was freed by a person', answeredLine(timedOut) + settledLine('freed')],
    ['is another one', answeredLine({ kind: 'handed-over' }, 'x', 'B')],
  ])('can be acted on where it %s', async (_, journal) => {
    const { desk, orders, clock } = await setUpDesk(journal);
    void desk.transfer(pressOf('A'));
    await clock.settle();
    expect(orders).toHaveLength(1);
  });

  it('shows what became of its order, and when', async () => {
    const { shown } = await setUpDesk(answeredLine({ kind: 'handed-over' }));
    expect(shown()).toMatchObject({
      outcome: { kind: 'handed-over' },
      at: '2026-03-15T20:17:00.084Z',
      settlement: 'not-needed',
    });
    expect(shown('1029')).toEqual({ kind: 'idle' });
  });

  it('and was freed, has happened where the dialer then does not know it', async () => {
    const { desk, clock, answer, journalLines } = await setUpDesk(
      answeredLine(timedOut) + settledLine('freed'),
    );
    void desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(refused('no-such-call'));
    expect(journalLines().at(-1)).toBe('settled x happened by later-order');
  });

  it('can still be settled where it was answered as not known, and never settled', async () => {
    const { desk, looks, clock, shown } = await setUpDesk(answeredLine(timedOut));
    looks.saw('call-gone', clock.monotonicMs());
    desk.lookedAgain();
    expect(shown()).toMatchObject({ outcome: timedOut, settlement: 'happened' });
  });
});
