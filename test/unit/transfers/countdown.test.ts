import { describe, expect, it } from 'vitest';
import { countdownMs } from '../../../shared/speed-dial.ts';
import { pressSources, whyButtonsRest } from '../../../shared/transfer.ts';
import { pressOf, refused, setUpDesk, typedPressOf } from './desk-bench.ts';
import type { Click } from './desk-bench.ts';
import { billing, callNamed, noCall, onCallNamed, police } from './samples.ts';
import { stages } from './stages.ts';

const countdown = pressOf('A', 'police');
const hold = pressOf('A', 'escalation');
const fromTray: Click = { ...hold, from: 'tray' };
const takenBack = refused('taken-back');

describe('a button that counts down', () => {
  it('sends nothing before its time is over, and then exactly as any other', async () => {
    const { desk, clock, orders, answer, journalLines } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    await clock.advance(countdownMs - 1);
    expect([orders, journalLines()]).toEqual([[], []]);
    await clock.advance(1);
    expect(orders).toMatchObject([{ callId: 'A', agentUser: '1028', phoneNumber: '9911' }]);
    await answer({ kind: 'handed-over' });
    expect(await outcome).toEqual({ kind: 'handed-over' });
    expect(journalLines()).toEqual(['sent attempt-1 A', 'answered attempt-1 A handed-over']);
  });

  it('shows how long it still takes, on the card of its call, and where no call is', async () => {
    const { desk, clock, shown, showOn, changes } = await setUpDesk();
    showOn('1029', onCallNamed('B'));
    void desk.transfer(countdown);
    expect(changes()).toBe(1);
    const order = { callId: 'A', entryId: 'police', label: 'Police', dialString: '9911' };
    expect(shown()).toMatchObject({ kind: 'counting', order, leftMs: countdownMs });
    await clock.advance(1200);
    expect(shown()).toMatchObject({ kind: 'counting', leftMs: countdownMs - 1200 });
    expect(desk.view(null)).toEqual(shown());
    expect(shown('1029')).toEqual({ kind: 'idle' });
    clock.freeze(10_000);
    expect(shown()).toMatchObject({ kind: 'counting', leftMs: 0 });
    expect(whyButtonsRest(onCallNamed('A'), shown())).toBe('counting-down');
  });

  it('is written down as of the moment when it went out, and measured from there', async () => {
    const { desk, clock, answer, lines } = await setUpDesk();
    void desk.transfer({ ...countdown, from: 'global-key' });
    await clock.advance(countdownMs + 84);
    await answer({ kind: 'handed-over' });
    expect(lines().at(-1)).toMatchObject({
      line: 'answered',
      at: '2026-03-15T20:17:03.000Z',
      tookMs: 84,
      from: 'global-key',
      entryId: 'police',
    });
  });

  it('is asked again whose call it is, as any order', async () => {
    const { desk, clock, orders, ownerIs, questions } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    expect(questions).toEqual([]);
    ownerIs('not-yours');
    await clock.advance(countdownMs);
    expect(await outcome).toEqual(refused('not-your-call'));
    expect(orders).toEqual([]);
  });

  it('keeps its promise to everybody who presses it meanwhile, without starting anew', async () => {
    const { desk, clock, orders, answer, journalLines } = await setUpDesk();
    const first = desk.transfer(countdown);
    await clock.advance(2000);
    const others = pressSources.map((from) => desk.transfer({ ...countdown, from, held: true }));
    await clock.advance(countdownMs - 2000);
    expect(orders).toHaveLength(1);
    await answer({ kind: 'handed-over' });
    for (const outcome of [first, ...others]) {
      expect(await outcome).toEqual({ kind: 'handed-over' });
    }
    expect(journalLines()).toHaveLength(2);
  });

  it('keeps every other button of its call back, and leaves other calls alone', async () => {
    const { desk, clock, orders, showOn, shown } = await setUpDesk();
    showOn('1029', onCallNamed('B'));
    void desk.transfer(countdown);
    for (const any of stages) {
      expect(await any.click(desk, 'A')).toEqual(refused('counting-down'));
    }
    expect(await desk.transfer(typedPressOf('A', '7275551212'))).toEqual(refused('counting-down'));
    expect(await desk.transfer(fromTray)).toEqual(refused('counting-down'));
    expect(shown().kind).toBe('counting');
    expect(shown('1029')).toEqual({ kind: 'idle' });
    void desk.transfer(pressOf('B'));
    await clock.settle();
    expect(orders).toMatchObject([{ callId: 'B' }]);
    await clock.advance(countdownMs);
    expect(orders).toMatchObject([{ callId: 'B' }, { callId: 'A' }]);
  });

  it('can be taken back until then, which is in the journal, and then pressed anew', async () => {
    const { desk, clock, orders, journalLines, shown, changes } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    await clock.advance(countdownMs - 1);
    const before = changes();
    expect(desk.takeBack('B')).toBe(false);
    expect(desk.takeBack('A')).toBe(true);
    expect(changes()).toBeGreaterThan(before);
    expect(desk.takeBack('A')).toBe(false);
    expect(await outcome).toEqual(takenBack);
    expect(shown()).toMatchObject({ kind: 'answered', outcome: takenBack });
    expect(journalLines()).toEqual(['answered attempt-1 A taken-back']);
    await clock.advance(60_000);
    expect(orders).toEqual([]);
    void desk.transfer(countdown);
    await clock.advance(countdownMs);
    expect(orders).toHaveLength(1);
  });

  it('has its whole time again where it is pressed anew at once', async () => {
    const { desk, clock, orders } = await setUpDesk();
    void desk.transfer(countdown);
    await clock.advance(2000);
    desk.takeBack('A');
    void desk.transfer(countdown);
    await clock.advance(countdownMs - 1);
    expect(orders).toEqual([]);
    await clock.advance(1);
    expect(orders).toHaveLength(1);
  });

  it('tells that it was taken back, whatever was pressed in vain meanwhile', async () => {
    const { desk, shown } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    await desk.transfer(pressOf('A'));
    desk.takeBack('A');
    await outcome;
    expect(shown()).toMatchObject({ outcome: takenBack, order: { entryId: 'police' } });
  });

  it('can’t be taken back once it is sent', async () => {
    const { desk, clock, answer } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    await clock.advance(countdownMs);
    expect(desk.takeBack('A')).toBe(false);
    await answer({ kind: 'handed-over' });
    expect(desk.takeBack('A')).toBe(false);
    expect(await outcome).toEqual({ kind: 'handed-over' });
  });
});

describe('what ends a countdown by itself', () => {
  it.each([
    ['another call', onCallNamed('B'), 'call-changed'],
    ['no call', noCall, 'no-call'],
    ['a caller who has hung up', { kind: 'caller-gone', call: callNamed('A') }, 'caller-gone'],
    [
      'a dialer out of sight',
      { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall: callNamed('A') },
      'dialer-not-in-sight',
    ],
    ['no dialer any more', { kind: 'not-set-up' }, 'no-call'],
  ] as const)('is %s, at once, and for good', async (_, view, reason) => {
    const { desk, clock, orders, show, shown } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    await clock.advance(500);
    show(view);
    desk.lookedAgain();
    expect(shown().kind).not.toBe('counting');
    show(onCallNamed('A'));
    expect(await outcome).toEqual(refused(reason));
    await clock.advance(60_000);
    expect(orders).toEqual([]);
  });

  it('is a call that is not there in the end, though nobody has told of it', async () => {
    const { desk, clock, orders, show } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    show(onCallNamed('B'));
    await clock.advance(countdownMs);
    expect(await outcome).toEqual(refused('call-changed'));
    expect(orders).toEqual([]);
  });

  it('is the same call on another line', async () => {
    const { desk, clock, orders, show, showOn } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    show(noCall);
    showOn('1029', onCallNamed('A'));
    await clock.advance(countdownMs);
    expect(await outcome).toEqual(refused('no-call'));
    expect(orders).toEqual([]);
  });

  it('is another dialer', async () => {
    const { desk, clock, orders, moveTo } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    moveTo('https://other.example.com');
    await clock.advance(countdownMs);
    expect(await outcome).toEqual(refused('call-changed'));
    expect(orders).toEqual([]);
  });

  it.each([
    ['removed', [], 'button-gone'],
    [
      'given another number',
      [{ ...police, destination: { kind: 'number', number: '9 112' } }],
      'button-changed',
    ],
    [
      'made one for an in-group',
      [{ ...police, destination: billing.destination }],
      'button-changed',
    ],
    ['given another name', [{ ...police, label: 'Fire brigade' }], 'button-changed'],
    ['given another status', [{ ...police, status: 'POLICE' }], 'button-changed'],
  ] as const)('is a button that was %s', async (_, next, reason) => {
    const { desk, clock, orders, setButtons } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    setButtons(...next);
    await clock.advance(countdownMs);
    expect(await outcome).toEqual(refused(reason));
    expect(orders).toEqual([]);
  });

  it.each([
    ['its date runs ahead, as in the sleep of a computer under Linux', 'sleep'],
    ['its date is set back', 'set-back'],
    ['its timers are late', 'freeze'],
  ] as const)('is a clock that tells of sleep: %s', async (_, how) => {
    const { desk, clock, orders, lines } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    await clock.advance(1000);
    if (how === 'sleep') clock.setWall(clock.wallMs() + 8 * 3_600_000);
    if (how === 'set-back') clock.setWall(clock.wallMs() - 60_000);
    if (how === 'freeze') clock.freeze(30_000);
    await clock.advance(countdownMs);
    expect(await outcome).toEqual(takenBack);
    expect(orders).toEqual([]);
    expect(lines()).toMatchObject([{ line: 'answered', outcome: takenBack }]);
  });

  it('is not a timer that is a little late', async () => {
    const { desk, clock, orders } = await setUpDesk();
    void desk.transfer(countdown);
    clock.freeze(countdownMs + 1500);
    await clock.advance(0);
    expect(orders).toHaveLength(1);
  });

  it('is the end of the program, which waits until that is written down', async () => {
    const { desk, file, clock, orders, journalLines } = await setUpDesk();
    file.hang();
    const outcome = desk.transfer(countdown);
    let settled = false;
    void desk.settled().then(() => (settled = true));
    await clock.settle();
    expect(settled).toBe(false);
    file.goOn();
    await clock.settle();
    expect(settled).toBe(true);
    expect(await outcome).toEqual(takenBack);
    expect(journalLines()).toEqual(['answered attempt-1 A taken-back']);
    await clock.advance(60_000);
    expect(orders).toEqual([]);
  });
});

describe('a button that has to be held', () => {
  it('is refused in the window where it was let go early, and sent at once where it was not', async () => {
    const { desk, clock, orders, journalLines } = await setUpDesk();
    expect(await desk.transfer(hold)).toEqual(refused('not-held'));
    expect(journalLines()).toEqual(['answered attempt-1 A not-held']);
    void desk.transfer({ ...hold, held: true });
    await clock.settle();
    expect(orders).toMatchObject([{ inGroup: 'ESCALATE' }]);
  });

  it.each(pressSources.filter((from) => from !== 'window'))(
    'counts down from elsewhere, which can hold nothing: %s',
    async (from) => {
      const { desk, clock, orders, shown } = await setUpDesk();
      void desk.transfer({ ...hold, held: true, from });
      await clock.advance(countdownMs - 1);
      expect([orders, shown().kind]).toEqual([[], 'counting']);
      await clock.advance(1);
      expect(orders).toHaveLength(1);
    },
  );

  it('does not come sooner by being held in the window while it counts down', async () => {
    const { desk, clock, orders } = await setUpDesk();
    void desk.transfer(fromTray);
    void desk.transfer({ ...hold, held: true });
    await clock.advance(countdownMs - 1);
    expect(orders).toEqual([]);
    await clock.advance(1);
    expect(orders).toHaveLength(1);
  });
});
