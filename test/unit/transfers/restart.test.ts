import { describe, expect, it } from 'vitest';
import { defaultTimeouts } from '../../../electron/dialer/timeouts.ts';
import { goneWithinMs, stillThereAfterMs } from '../../../electron/transfers/doubt.ts';
import { latestEntries } from '../../../electron/transfers/journal.ts';
import type { JournalSettlement } from '../../../shared/journal.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';
import { attemptNamed, entryNamed, onCallNamed } from './samples.ts';
import { stages } from './stages.ts';

const { orderMs } = defaultTimeouts;
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
    const written = { ...attemptNamed('x'), callId: 'A' };
    const shownOf = async (fields: object) =>
      (await setUpDesk(line({ line: 'sent', ...written, ...fields }))).shown();
    const action = 'extension-transfer';
    expect(await shownOf({})).toMatchObject({ order: { action, entryId: 'dana' } });
    // Old lines name no button.
    expect(await shownOf({ entryId: undefined })).toMatchObject({ order: { action, entryId: '' } });
    // A number that was typed, and a hang-up, had none.
    expect(await shownOf({ entryId: '', label: '' })).toMatchObject({
      order: { action, entryId: null },
    });
    expect(await shownOf({ action: 'hang-up', entryId: undefined })).toMatchObject({
      order: { action: 'hang-up', entryId: null },
    });
  });

  it('hides the number of its button, of which nobody knows any more whether it was hidden', async () => {
    const written = { ...attemptNamed('x'), callId: 'A' };
    const shownOf = async (fields: object) =>
      (await setUpDesk(line({ line: 'sent', ...written, ...fields }))).shown();
    expect(await shownOf({})).toMatchObject({ order: { numberHidden: true } });
    expect(await shownOf({ entryId: '', label: '' })).toMatchObject({
      order: { numberHidden: false },
    });
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
    looks.saw('call-still-there', startedMs + orderMs - 1);
    desk.lookedAgain();
    expect(shown()).toMatchObject({ settlement: 'checking' });
    looks.saw('call-still-there', startedMs + orderMs);
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

  it('has a look wished for when the first one counts that shows the call still there', async () => {
    const { clock, looksWished } = await setUpDesk(sentLine);
    const startedMs = clock.monotonicMs();
    await clock.advance(60_000);
    expect(looksWished).toHaveLength(1);
    expect(looksWished[0]).toBeGreaterThanOrEqual(startedMs + orderMs);
  });

  it('is not waited for where it was long ago, and may wait longest where the clock was set back', async () => {
    const afterMs = { 'long ago': 0, 'in an hour': orderMs };
    const dates = {
      'long ago': '2026-03-15T18:00:00.000Z',
      'in an hour': '2026-03-15T21:17:00.000Z',
    };
    for (const when of ['long ago', 'in an hour'] as const) {
      const sent = line({ line: 'sent', ...attemptNamed('x'), callId: 'A', at: dates[when] });
      const { desk, looks, clock, shown } = await setUpDesk(sent);
      looks.saw('call-still-there', clock.monotonicMs() + afterMs[when] - 1);
      desk.lookedAgain();
      expect(shown()).not.toMatchObject({ settlement: 'did-not-happen' });
      looks.saw('call-still-there', clock.monotonicMs() + afterMs[when]);
      desk.lookedAgain();
      expect(shown()).toMatchObject({ settlement: 'did-not-happen' });
    }
  });

  it('stays not known where its call is gone, but the order is of yesterday', async () => {
    const at = '2026-03-14T20:17:00.000Z';
    const sent = line({ line: 'sent', ...attemptNamed('x'), callId: 'A', at });
    const { desk, looks, shown, clock, over, lines } = await setUpDesk(sent);
    looks.saw('call-gone', clock.monotonicMs());
    desk.lookedAgain();
    expect(shown()).toMatchObject({ outcome: interrupted, settlement: 'cannot-check' });
    await clock.advance(goneWithinMs);
    expect([over, lines().filter((each) => each.line === 'settled')]).toEqual([[], []]);
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('call-not-settled'));
  });

  it('is settled by its own dialer only, or by any where an old version wrote it down', async () => {
    const old = { ...attemptNamed('x'), dialer: undefined };
    for (const [dialer, settlement] of [
      [{ dialer: 'https://other.example.com' }, 'checking'],
      [{ dialer: 'https://dialer.example.com' }, 'happened'],
      [{}, 'happened'],
    ] as const) {
      const sent = line({ line: 'sent', ...old, ...dialer, callId: 'A' });
      const { desk, looks, shown, clock } = await setUpDesk(sent);
      looks.saw('call-gone', clock.monotonicMs());
      desk.lookedAgain();
      expect(shown()).toMatchObject({ settlement });
    }
  });

  it('keeps its call locked though hundreds of presses were refused since', async () => {
    const answers = Array.from({ length: latestEntries + 50 }, (_, number) =>
      answeredLine(refused('call-not-settled'), `refused-${number}`),
    );
    const { desk, orders, shown } = await setUpDesk(answeredLine(timedOut) + answers.join(''));
    for (const any of stages) {
      expect(await any.click(desk, 'A')).toEqual(refused('call-not-settled'));
    }
    expect(orders).toEqual([]);
    expect(shown()).toMatchObject({ outcome: timedOut, settlement: 'checking' });
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

  it.each(['freed', 'did-not-happen'] as const)(
    'and was settled as %s, has happened where the dialer then does not know it',
    async (as) => {
      const { desk, clock, answer, journalLines } = await setUpDesk(
        answeredLine(timedOut) + settledLine(as),
      );
      void desk.transfer(pressOf('A'));
      await clock.settle();
      await answer(refused('no-such-call'));
      expect(journalLines().at(-1)).toBe('settled x happened by later-order');
    },
  );

  it('is settled as still there two seconds after an answer that came late', async () => {
    const entry = { ...entryNamed('x'), callId: 'A', outcome: timedOut, tookMs: orderMs + 300 };
    const { desk, looks, clock, shown } = await setUpDesk(line({ line: 'answered', ...entry }));
    const fromMs = clock.monotonicMs() + orderMs + 300 + stillThereAfterMs;
    looks.saw('call-still-there', fromMs - 1);
    desk.lookedAgain();
    expect(shown()).toMatchObject({ settlement: 'checking' });
    looks.saw('call-still-there', fromMs);
    desk.lookedAgain();
    expect(shown()).toMatchObject({ settlement: 'did-not-happen' });
  });

  it('can still be settled where it was answered as not known, and never settled', async () => {
    const { desk, looks, clock, shown } = await setUpDesk(answeredLine(timedOut));
    looks.saw('call-gone', clock.monotonicMs());
    desk.lookedAgain();
    expect(shown()).toMatchObject({ outcome: timedOut, settlement: 'happened' });
  });
});
