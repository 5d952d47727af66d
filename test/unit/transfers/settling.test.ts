import { describe, expect, it } from 'vitest';
import { stillThereAfterMs } from '../../../electron/transfers/doubt.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';
import { setUpDoubt, timedOut } from './doubt-bench.ts';
import { noCall, onCallNamed } from './samples.ts';
import { stages } from './stages.ts';

describe.each(stages)('looks after an order: $stage', ({ click, done }) => {
  it('are wished for as soon as its answer is there, the disk having it or not', async () => {
    const { desk, file, clock, answer, looksWished } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    file.hang();
    expect(looksWished).toEqual([]);
    await answer(done);
    expect(looksWished).toHaveLength(1);
    await clock.advance(60_000);
    expect(looksWished).toHaveLength(1);
  });

  it('are wished for after a refusal, too, but not where Baton itself has refused', async () => {
    const { desk, clock, answer, looksWished, show } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    await answer(refused('login-stopped'));
    show(noCall);
    expect(await click(desk, 'A')).toEqual(refused('no-call'));
    expect(looksWished).toEqual([]);
    show(onCallNamed('A'));
    void click(desk, 'A');
    await clock.settle();
    await answer(refused('no-such-call'));
    expect(looksWished).toHaveLength(1);
  });

  it('are wished for at once after an unknown outcome, and when the first one counts in full', async () => {
    const { clock, looksWished, doubtMs } = await setUpDoubt(click);
    expect(looksWished).toEqual([doubtMs]);
    await clock.advance(60_000);
    expect(looksWished).toHaveLength(2);
    expect(looksWished[1]).toBeGreaterThanOrEqual(doubtMs + stillThereAfterMs);
    expect(looksWished[1]).toBeLessThan(doubtMs + stillThereAfterMs + 200);
  });

  it('say nothing of an outcome that is known', async () => {
    const { desk, clock, answer, looks, shown } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    await answer(done);
    looks.saw('call-still-there', clock.monotonicMs() + 5000);
    desk.lookedAgain();
    expect(shown()).toMatchObject({ outcome: done, settlement: 'not-needed' });
    expect(looks.asked).toEqual([]);
  });
});

describe.each(stages)('an unknown outcome: $stage', ({ click, done, stage }) => {
  it('is being checked, for its own line and call, and nothing may be sent meanwhile', async () => {
    const { desk, shown, looks, doubtMs, orders } = await setUpDoubt(click);
    expect(shown()).toMatchObject({ outcome: timedOut, settlement: 'checking' });
    expect(looks.asked).toEqual([{ agentUser: '1028', callId: 'A', sinceMs: doubtMs }]);
    for (const any of stages) {
      expect(await any.click(desk, 'A')).toEqual(refused('call-not-settled'));
    }
    expect(orders).toHaveLength(1);
  });

  it('has happened, by the look of it, where a look since does not show the call', async () => {
    const { desk, shown, see, journalLines, journal, over, orders, changes } =
      await setUpDoubt(click);
    const before = changes();
    await see('call-gone', 0);
    expect(shown()).toMatchObject({ outcome: timedOut, settlement: 'happened' });
    expect(over).toEqual(['A']);
    expect(changes()).toBeGreaterThan(before);
    expect(await click(desk, 'A')).toEqual(refused('call-already-handed-over'));
    expect(journalLines()).toContain('settled attempt-1 happened by look');
    expect(journal.latest().at(-1)?.settled).toMatchObject({ as: 'happened', by: 'look' });
    expect(orders).toHaveLength(1);
  });

  it('did not happen where a look shows the call that began late enough, and the buttons are free', async () => {
    const { desk, shown, see, clock, answer, journalLines, over, orders } = await setUpDoubt(click);
    await see('call-still-there', stillThereAfterMs - 1);
    expect(shown()).toMatchObject({ settlement: 'checking' });
    expect(await click(desk, 'A')).toEqual(refused('call-not-settled'));
    await see('call-still-there', stillThereAfterMs);
    expect(shown()).toMatchObject({ outcome: timedOut, settlement: 'did-not-happen' });
    expect(journalLines()).toContain('settled attempt-1 did-not-happen by look');
    expect([over, orders.length]).toEqual([[], 1]);
    void click(desk, 'A');
    await clock.settle();
    await answer(done);
    expect(shown()).toMatchObject({ outcome: done });
    expect(orders).toHaveLength(2);
  });

  it('takes looks from before the doubt for no evidence', async () => {
    const { see, shown } = await setUpDoubt(click);
    await see('call-gone', -1);
    expect(shown()).toMatchObject({ settlement: 'checking' });
  });

  it('uses a look whose answer came before the journal had the outcome', async () => {
    const { desk, file, clock, answer, looks, shown } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    file.hang();
    await answer(timedOut);
    looks.saw('call-gone', clock.monotonicMs());
    desk.lookedAgain();
    expect(shown().kind).toBe('in-flight');
    file.goOn();
    await clock.settle();
    expect(shown()).toMatchObject({ outcome: timedOut, settlement: 'happened' });
  });

  it('is for a person to settle where nobody may look, and says so', async () => {
    const { desk, looks, shown, clock, orders, journalLines } = await setUpDoubt(click);
    looks.end();
    desk.lookedAgain();
    expect(shown()).toMatchObject({ settlement: 'cannot-check' });
    expect(await click(desk, 'A')).toEqual(refused('call-not-settled'));
    desk.releaseCall('A');
    expect(shown()).toMatchObject({ settlement: 'freed' });
    await clock.settle();
    expect(journalLines()).toContain('settled attempt-1 freed by person');
    void click(desk, 'A');
    await clock.settle();
    expect(orders).toHaveLength(2);
  });

  it('is settled by looks after all where those are allowed again', async () => {
    const { desk, looks, see, shown } = await setUpDoubt(click);
    looks.end();
    desk.lookedAgain();
    await see('call-gone', 100);
    expect(shown()).toMatchObject({ settlement: 'happened' });
  });

  it('is settled once: nothing that is seen or said later changes that', async () => {
    for (const first of ['call-gone', 'call-still-there'] as const) {
      const { desk, see, shown, lines } = await setUpDoubt(click);
      await see(first, 3000);
      const settled = shown();
      await see(first === 'call-gone' ? 'call-still-there' : 'call-gone', 9000);
      desk.releaseCall('A');
      expect(shown()).toEqual(settled);
      expect(lines().filter(({ line }) => line === 'settled')).toHaveLength(1);
    }
  });

  it('stays freed, whatever is seen later', async () => {
    const { desk, see, shown } = await setUpDoubt(click);
    desk.releaseCall('A');
    await see('call-gone', 3000);
    expect(shown()).toMatchObject({ settlement: 'freed' });
  });

  it('that was freed has happened where the dialer then does not know the call', async () => {
    const { desk, clock, answer, journalLines, journal, orders } = await setUpDoubt(click);
    desk.releaseCall('A');
    void click(desk, 'A');
    await clock.settle();
    await answer(refused('no-such-call'));
    expect(journalLines()).toEqual([
      'sent attempt-1 A',
      'answered attempt-1 A timed-out',
      'settled attempt-1 freed by person',
      'sent attempt-2 A',
      'answered attempt-2 A no-such-call',
      'settled attempt-1 happened by later-order',
    ]);
    expect(journal.latest()[1]?.settled).toMatchObject({ as: 'happened', by: 'later-order' });
    expect(await click(desk, 'A')).toEqual(refused('no-call'));
    expect(orders).toHaveLength(2);
  });

  it('is not what a later refusal speaks of where another doubt came in between', async () => {
    const { desk, clock, answer, see, journalLines } = await setUpDoubt(click);
    desk.releaseCall('A');
    void click(desk, 'A');
    await clock.settle();
    await answer(timedOut);
    await see('call-still-there', 10_000);
    void click(desk, 'A');
    await clock.settle();
    await answer(refused('no-such-call'));
    expect(journalLines().filter((line) => line.startsWith('settled'))).toEqual([
      'settled attempt-1 freed by person',
      'settled attempt-2 did-not-happen by look',
      'settled attempt-2 happened by later-order',
    ]);
  });

  it('offers no button at all while it is open, the one that hangs up like the others', async () => {
    const { shown, desk, looks } = await setUpDoubt(click);
    expect(whyButtonsRest(onCallNamed('A'), shown())).toBe('call-not-settled');
    looks.end();
    desk.lookedAgain();
    expect(whyButtonsRest(onCallNamed('A'), shown())).toBe('call-not-settled');
    expect(await desk.hangUp({ callId: 'A', confirmed: true })).toEqual(
      refused('call-not-settled'),
    );
    expect(shown()).toMatchObject({ order: { action: stage } });
  });
});

describe('the feeds are told that a call is over', () => {
  it.each<[Outcome, readonly string[]]>([
    [{ kind: 'handed-over' }, ['A']],
    [{ kind: 'hung-up' }, ['A']],
    [refused('no-such-call'), ['A']],
    [refused('number-not-valid'), []],
    [refused('login-stopped'), []],
    [timedOut, []],
  ])('where it is: %j', async (outcome, expected) => {
    const { desk, clock, answer, over } = await setUpDesk();
    void desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(outcome);
    expect(over).toEqual(expected);
  });
});

describe('an order in doubt at a dialer', () => {
  it('is not settled by what another dialer shows, and names its own in the journal', async () => {
    const { desk, moveTo, see, shown, lines } = await setUpDoubt(
      (desk, callId) => desk.transfer(pressOf(callId)),
      400,
    );
    moveTo('https://other.example.com');
    await see('call-gone', 1000);
    expect(shown()).toMatchObject({ settlement: 'checking' });
    await see('call-still-there', 30_000);
    expect(shown()).toMatchObject({ settlement: 'checking' });
    moveTo('https://dialer.example.com');
    desk.lookedAgain();
    expect(shown()).toMatchObject({ settlement: 'did-not-happen' });
    expect(lines()[0]).toMatchObject({ line: 'sent', dialer: 'https://dialer.example.com' });
  });
});

describe('doubts about several calls', () => {
  it('are settled each by its own evidence', async () => {
    const { desk, clock, answer, showOn, looks, shown } = await setUpDesk();
    showOn('1029', onCallNamed('B'));
    void desk.transfer(pressOf('A'));
    void desk.transfer(pressOf('B'));
    await clock.settle();
    await answer(timedOut);
    await clock.advance(1000);
    await answer(timedOut);
    looks.saw('call-gone', clock.monotonicMs() - 500);
    desk.lookedAgain();
    expect(shown('1028')).toMatchObject({ settlement: 'happened' });
    expect(shown('1029')).toMatchObject({ settlement: 'checking' });
    const asked = looks.asked.filter(({ callId }) => callId === 'B');
    expect(new Set(asked.map(({ agentUser }) => agentUser))).toEqual(new Set(['1029']));
  });
});
