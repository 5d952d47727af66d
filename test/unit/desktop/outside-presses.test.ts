import { describe, expect, it } from 'vitest';
import { createOutsidePresses } from '../../../electron/desktop/outside-presses.ts';
import type { AppState } from '../../../shared/app-state.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { someCall, someEntry, speedDialOf, stateOf } from './some-state.ts';

/** Presses on a desktop of which `answers` are what can be read there, and `away` what is gone again. */
function setUp(first: AppState) {
  const clock = createVirtualClock();
  const answers: string[] = [];
  const away: string[] = [];
  const asked: string[] = [];
  let state = first;
  let tellOutcome: (outcome: Outcome) => void = () => undefined;
  const presses = createOutsidePresses({
    clock,
    state: () => state,
    press: (entryId, from) => {
      asked.push(`${from} ${entryId}`);
      return new Promise((resolve) => (tellOutcome = resolve));
    },
    takeBack: () => asked.push('take back'),
    showWindow: () => asked.push('show'),
    answer: ({ title }) => {
      answers.push(title);
      return () => away.push(title);
    },
  });
  return {
    presses,
    clock,
    answers,
    away,
    asked,
    setState: (next: AppState) => (state = next),
    outcome: async (outcome: Outcome) => {
      tellOutcome(outcome);
      await clock.settle();
    },
  };
}

describe('a key that is pressed while another program has the focus', () => {
  it('is answered at once, and then with what became of it', async () => {
    const desk = setUp(stateOf(someCall()));
    desk.presses.keyPressed('2');
    expect(desk.asked).toEqual(['global-key billing']);
    expect(desk.answers).toEqual(['Handing over to Billing']);
    await desk.outcome({ kind: 'handed-over' });
    expect(desk.away).toEqual(['Handing over to Billing']);
    expect(desk.answers.at(-1)).toMatch(/Handed over.*Billing/);
  });

  it('presses the rescue, or says that there is none', () => {
    const entries = [someEntry('dana', 'Dana')];
    const desk = setUp(stateOf(someCall(), { speedDial: speedDialOf(entries, 'dana') }));
    desk.presses.keyPressed('rescue');
    expect(desk.asked).toEqual(['global-key dana']);
    const without = setUp(stateOf(someCall()));
    without.presses.keyPressed('rescue');
    without.presses.keyPressed('7');
    expect(without.asked).toEqual([]);
    expect(without.answers).toEqual(['There is no rescue yet', 'No button has this key']);
  });

  it('counts once while it is held down, however often the system repeats it', async () => {
    const desk = setUp(stateOf(someCall()));
    for (const pauseMs of [0, 660, 40, 40, 900]) {
      await desk.clock.advance(pauseMs);
      desk.presses.keyPressed('1');
    }
    expect(desk.asked).toEqual(['global-key dana']);
    await desk.clock.advance(1000);
    desk.presses.keyPressed('1');
    expect(desk.asked).toHaveLength(2);
  });

  it('takes back what counts down when it is pressed again', async () => {
    const entries = [someEntry('dana', 'Dana', { asks: 'countdown' })];
    const idle = stateOf(someCall(), { speedDial: speedDialOf(entries) });
    const desk = setUp(idle);
    desk.presses.keyPressed('1');
    expect(desk.answers).toEqual(['Handing over to Dana in 3 seconds']);
    const order = {
      callId: someCall().callId,
      action: 'extension-transfer',
      entryId: 'dana',
      label: 'Dana',
      dialString: '1',
      numberHidden: false,
    } as const;
    desk.setState({ ...idle, transfer: { kind: 'counting', order, leftMs: 1800 } });
    await desk.clock.advance(1200);
    desk.presses.keyPressed('1');
    await desk.clock.advance(300);
    expect(desk.asked).toEqual(['global-key dana', 'take back']);
  });

  it('counts down for a button that has to be held, since a key of the desktop can’t be', () => {
    const entries = [someEntry('dana', 'Dana', { asks: 'hold' })];
    const desk = setUp(stateOf(someCall(), { speedDial: speedDialOf(entries) }));
    desk.presses.keyPressed('1');
    expect(desk.answers).toEqual(['Handing over to Dana in 3 seconds']);
  });

  it('sends nothing without a call, and says so', () => {
    const desk = setUp(stateOf(null));
    desk.presses.keyPressed('1');
    expect(desk.asked).toEqual([]);
    expect(desk.answers).toHaveLength(1);
    expect(desk.answers[0]).toContain('Dana');
  });

  it('brings the window', () => {
    const desk = setUp(stateOf(someCall()));
    desk.presses.keyPressed('show');
    expect(desk.asked).toEqual(['show']);
  });
});

describe('a button of an older call, in a menu or a notification', () => {
  it('sends nothing for the call that is on by now, and says so', async () => {
    const desk = setUp(stateOf(someCall({ callId: 'Y0315201639000402099' })));
    const press = { callId: someCall().callId, entryId: 'dana', from: 'notification' } as const;
    await desk.presses.press(press);
    expect(desk.asked).toEqual([]);
    expect(desk.answers).toHaveLength(1);
  });

  it('takes nothing back for another call', () => {
    const desk = setUp(stateOf(someCall({ callId: 'Y0315201639000402099' })));
    desk.presses.takeBack(someCall().callId);
    expect(desk.asked).toEqual([]);
    desk.presses.takeBack('Y0315201639000402099');
    expect(desk.asked).toEqual(['take back']);
  });
});
