import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../shared/outcome.ts';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';
import { noCall, onCallNamed } from './samples.ts';
import { stages } from './stages.ts';

const handedOver: Outcome = { kind: 'handed-over' };
const timedOut: Outcome = { kind: 'unknown', cause: 'timed-out' };

describe.each(stages)('one click: $stage', ({ click, order, done, stage }) => {
  it('gives the dialer one order for the call on the screen, and the answer is the click’s', async () => {
    const { desk, orders, clock, answer } = await setUpDesk();
    const outcome = click(desk, 'A');
    await clock.settle();
    expect(orders).toEqual([order]);
    await answer(done);
    expect(await outcome).toEqual(done);
    expect(orders).toHaveLength(1);
  });

  it('shows the order while it is out, and its outcome afterwards', async () => {
    const { desk, clock, answer, changes, shown } = await setUpDesk();
    expect(shown()).toEqual({ kind: 'idle' });
    void click(desk, 'A');
    expect(shown()).toMatchObject({ kind: 'in-flight', order: { callId: 'A', action: stage } });
    expect(changes()).toBe(1);
    await clock.advance(400);
    await answer(done);
    expect(shown()).toMatchObject({
      kind: 'answered',
      order: { callId: 'A', action: stage },
      outcome: done,
      at: '2026-03-15T20:17:00.400Z',
      settlement: 'not-needed',
    });
    expect(changes()).toBe(2);
  });

  it('is in the journal before the order goes out, and answered there before that is shown', async () => {
    const { desk, file, clock, answer, ordersSeen, journalLines, shown } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    expect(ordersSeen[0]?.journal).toContain('"line":"sent"');
    file.hang();
    await answer(done);
    expect(shown().kind).toBe('in-flight');
    file.goOn();
    await clock.settle();
    expect(shown().kind).toBe('answered');
    expect(journalLines()).toEqual(['sent attempt-1 A', `answered attempt-1 A ${done.kind}`]);
  });

  it('joins a second click on the same button: the same answer, nothing sent', async () => {
    const { desk, orders, clock, answer, journalLines } = await setUpDesk();
    const both = [click(desk, 'A'), click(desk, 'A')];
    await clock.settle();
    both.push(click(desk, 'A'));
    await answer(done);
    expect(await Promise.all(both)).toEqual([done, done, done]);
    expect(orders).toHaveLength(1);
    expect(journalLines()).toHaveLength(2);
  });

  it('is refused on any other button while it is out, and leaves the first one alone', async () => {
    const { desk, orders, clock, answer, shown } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    const before = shown();
    const others = stages.filter((other) => other.stage !== stage);
    for (const other of others) {
      expect(await other.click(desk, 'A')).toEqual(refused('transfer-in-flight'));
    }
    expect(await desk.transfer(pressOf('A', 'sam'))).toEqual(refused('transfer-in-flight'));
    expect(shown()).toEqual(before);
    await answer(done);
    expect(shown()).toMatchObject({ kind: 'answered', outcome: done });
    expect(orders).toHaveLength(1);
  });

  it('locks its call for good once it is done, whatever was shown since', async () => {
    const { desk, orders, answer, show, clock, shown } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    await answer(done);
    expect(await click(desk, 'A')).toEqual(refused('call-already-handed-over'));
    show(onCallNamed('B'));
    void click(desk, 'B');
    await clock.settle();
    await answer(done);
    for (const seen of [noCall, onCallNamed('A')]) show(seen);
    expect(shown()).toMatchObject({ order: { callId: 'A' }, outcome: done });
    desk.releaseCall('A');
    for (const any of stages) {
      expect(await any.click(desk, 'A')).toEqual(refused('call-already-handed-over'));
    }
    expect(orders).toHaveLength(2);
  });

  it('locks its call after an unknown outcome, until a person says that nothing happened', async () => {
    const { desk, orders, answer, show, clock, shown } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    await answer(timedOut);
    for (const seen of [noCall, onCallNamed('A')]) show(seen);
    expect(await click(desk, 'A')).toEqual(refused('call-not-settled'));
    expect(shown()).toMatchObject({ outcome: timedOut, settlement: 'checking' });
    desk.releaseCall('B');
    expect(await click(desk, 'A')).toEqual(refused('call-not-settled'));
    desk.releaseCall('A');
    void click(desk, 'A');
    await clock.settle();
    await answer(done);
    expect(await click(desk, 'A')).toEqual(refused('call-already-handed-over'));
    expect(orders).toHaveLength(2);
  });

  it('shows that a person has settled an outcome that was not known', async () => {
    const { desk, answer, clock, changes, shown } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    await answer(timedOut);
    const before = changes();
    desk.releaseCall('A');
    expect(shown()).toMatchObject({ outcome: timedOut, settlement: 'freed' });
    expect(changes()).toBe(before + 1);
  });

  it.each(['number-not-valid', 'login-refused', 'redirected'] as const)(
    'leaves the buttons free after %s',
    async (reason) => {
      const { desk, orders, answer, clock, shown } = await setUpDesk();
      void click(desk, 'A');
      await clock.settle();
      await answer(refused(reason));
      expect(shown()).toMatchObject({ outcome: refused(reason) });
      void click(desk, 'A');
      await clock.settle();
      expect(orders).toHaveLength(2);
    },
  );

  it('sends nothing more for a call that the dialer does not know', async () => {
    const { desk, orders, answer, clock } = await setUpDesk();
    void click(desk, 'A');
    await clock.settle();
    await answer(refused('no-such-call'));
    expect(await click(desk, 'A')).toEqual(refused('no-call'));
    expect(orders).toHaveLength(1);
  });

  it('sends nothing where the screen shows another call, and says so', async () => {
    const { desk, orders, show, journalLines, shown } = await setUpDesk();
    show(onCallNamed('B'));
    expect(await click(desk, 'A')).toEqual(refused('call-changed'));
    expect(shown()).toMatchObject({ order: { callId: 'A' }, outcome: refused('call-changed') });
    expect(orders).toEqual([]);
    expect(journalLines()).toEqual(['answered attempt-1 A call-changed']);
  });

  it('sends nothing where the call went while the disk took its time', async () => {
    const { desk, orders, file, clock, show, journalLines } = await setUpDesk();
    file.hang();
    const outcome = click(desk, 'A');
    await clock.settle();
    show(onCallNamed('B'));
    file.goOn();
    expect(await outcome).toEqual(refused('call-changed'));
    expect(orders).toEqual([]);
    expect(journalLines()).toEqual(['sent attempt-1 A', 'answered attempt-1 A call-changed']);
  });
});

describe('what the journal holds of an attempt', () => {
  it('is everything, with what the dialer said and how long it took', async () => {
    const { desk, clock, answer, journal } = await setUpDesk();
    void desk.transfer(pressOf('A'));
    await clock.advance(84);
    await answer(handedOver, 'SUCCESS: ra_call_control transfer');
    expect(journal.latest()).toEqual([
      {
        version: 1,
        attempt: 'attempt-1',
        at: '2026-03-15T20:17:00.000Z',
        dialer: 'https://dialer.example.com',
        agentUser: '1028',
        callId: 'A',
        action: 'extension-transfer',
        label: 'Dana, floor lead',
        destination: '+1 (800) 555-1234',
        dialString: '18005551234',
        status: 'MGRXFR',
        from: 'window',
        entryId: 'dana',
        outcome: handedOver,
        said: 'SUCCESS: ra_call_control transfer',
        tookMs: 84,
        settled: null,
      },
    ]);
  });

  it('measures by the clock that never jumps', async () => {
    const { desk, clock, answer, journal } = await setUpDesk();
    void desk.hangUp({ callId: 'A', confirmed: false });
    await clock.advance(100);
    clock.setWall(clock.wallMs() - 24 * 3_600_000);
    await answer({ kind: 'hung-up' });
    expect(journal.latest()[0]?.tookMs).toBe(100);
  });

  it('is every refusal of Baton’s own, too', async () => {
    const { desk, show, removeButtons, clock, journalLines } = await setUpDesk();
    show(noCall);
    await desk.transfer(pressOf('A'));
    show(onCallNamed('A'));
    removeButtons();
    await desk.transfer(pressOf('A'));
    void desk.hangUp({ callId: 'A', confirmed: false });
    await clock.settle();
    await desk.transfer(pressOf('A'));
    expect(journalLines()).toEqual([
      'answered attempt-1 A no-call',
      'answered attempt-2 A button-gone',
      'sent attempt-3 A',
      'answered attempt-4 A transfer-in-flight',
    ]);
  });
});
