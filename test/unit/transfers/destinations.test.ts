import { describe, expect, it } from 'vitest';
import { countdownMs } from '../../../shared/speed-dial.ts';
import { pressOf, refused, setUpDesk, typedPressOf } from './desk-bench.ts';
import { manager, noCall, police } from './samples.ts';

const countdown = pressOf('A', 'police');

describe('a destination that is closed', () => {
  // The bench's clock begins on a Sunday at 20:17 in UTC.
  const onSundays = (from: string, to: string) => ({
    zone: 'UTC',
    open: [{ days: [7], from, to }],
    alternative: null,
  });
  const closed = { ...manager, hours: onSundays('08:00', '20:00') };
  const closesSoon = { ...police, hours: onSundays('08:00', '20:18') };

  it('is refused, and sent where a person has seen that and wants it all the same', async () => {
    const { desk, clock, orders, setButtons, journalLines } = await setUpDesk();
    setButtons(closed);
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('closed'));
    expect(journalLines()).toEqual(['answered attempt-1 A closed']);
    void desk.transfer({ ...pressOf('A'), evenClosed: true });
    await clock.settle();
    expect(orders).toHaveLength(1);
  });

  it('is asked for after what speaks against the call, and before how the button asks', async () => {
    const { desk, setButtons, show } = await setUpDesk();
    setButtons({ ...closed, asks: 'hold' });
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('closed'));
    show(noCall);
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('no-call'));
  });

  it('is refused where it closes while the button counts down', async () => {
    const { desk, clock, orders, setButtons } = await setUpDesk();
    setButtons(closesSoon);
    await clock.advance(58_000);
    const late = desk.transfer(countdown);
    await clock.advance(countdownMs);
    expect(await late).toEqual(refused('closed'));
    expect(orders).toEqual([]);
  });
});

describe('a number that was typed', () => {
  it('is sent as it is dialled, and is known by its number alone', async () => {
    const { desk, clock, orders, answer, lines, shown } = await setUpDesk();
    const outcome = desk.transfer(typedPressOf('A', '(727) 555-1212'));
    const again = desk.transfer(typedPressOf('A', '727 555 1212'));
    await clock.settle();
    const other = await desk.transfer(typedPressOf('A', '727 555 1213'));
    expect(other).toEqual(refused('transfer-in-flight'));
    expect(orders).toMatchObject([{ phoneNumber: '7275551212', status: undefined }]);
    await answer({ kind: 'handed-over' });
    expect(await Promise.all([outcome, again])).toEqual([
      { kind: 'handed-over' },
      { kind: 'handed-over' },
    ]);
    expect(shown()).toMatchObject({ order: { entryId: null, label: '' } });
    expect(lines().at(-1)).toMatchObject({
      entryId: '',
      label: '',
      destination: '(727) 555-1212',
      dialString: '7275551212',
    });
  });

  it('is refused where nothing of it is left to dial', async () => {
    const { desk, orders, journalLines } = await setUpDesk();
    expect(await desk.transfer(typedPressOf('A', '+'))).toEqual(refused('number-not-dialable'));
    expect(orders).toEqual([]);
    expect(journalLines()).toEqual(['answered attempt-1 A number-not-dialable']);
  });
});
