import type { Clock } from '../../electron/clock.ts';
import type { SeededRandom } from '../../electron/demo/seeded-random.ts';
import { currentCall } from '../../shared/call.ts';
import type { AppState } from '../../shared/app-state.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import type { BatonProcess } from './baton-process.ts';

/** One press of a button, and what it was answered. */
export interface Press {
  readonly callId: string;
  /** The button's dial string or in-group; `Hangup` for a hang-up. */
  readonly wanted: string;
  /** `killed`: Baton was, before it answered. `none`: it had a minute, and said nothing. */
  readonly answer: Outcome | 'killed' | 'none';
}

/** An agent who presses buttons as people do: early, late, twice, and the wrong one. */
export interface SimulatedAgent {
  /** Sits down before a Baton; the one before is gone. */
  readonly sitBefore: (baton: BatonProcess) => void;
  readonly presses: readonly Press[];
  /** Resolves once every press has its answer. */
  readonly done: () => Promise<void>;
  readonly goHome: () => void;
}

interface AgentParts {
  readonly buttons: readonly [SpeedDialEntry, ...SpeedDialEntry[]];
  readonly clock: Clock;
  readonly random: SeededRandom;
}

const second = 1000;

/** Builds an agent who looks at whatever line is in front. */
export function createSimulatedAgent({ buttons, clock, random }: AgentParts): SimulatedAgent {
  const presses: Press[] = [];
  const waiting = new Set<Promise<void>>();
  let baton: BatonProcess | null = null;
  let working = true;
  let onMind: string | null = null;
  let before: string | null = null;

  function look({ call, transfer }: AppState): void {
    const callId = currentCall(call)?.callId ?? null;
    if (callId === null || !working) return;
    const isOpenAgain =
      transfer.kind === 'answered' &&
      transfer.order.callId === callId &&
      transfer.settlement === 'did-not-happen';
    if (callId === onMind && !isOpenAgain) return;
    if (callId !== onMind) before = onMind;
    onMind = callId;
    const waitMs = random.between(0.5 * second, 12 * second);
    clock.after(waitMs, () => act(callId));
  }

  function act(callId: string): void {
    if (!working) return;
    const choice = random.next();
    if (choice < 0.06) return;
    if (choice < 0.12) press(before ?? callId, random.oneOf(buttons));
    else if (choice < 0.2) hangUp(callId);
    else pressOften(callId, choice);
  }

  function pressOften(callId: string, choice: number): void {
    const first = random.oneOf(buttons);
    press(callId, first);
    if (choice > 0.85) press(callId, first);
    if (choice > 0.75 && choice < 0.85) press(callId, random.oneOf(buttons));
  }

  function press(callId: string, { id, destination }: SpeedDialEntry): void {
    const wanted = destination.kind === 'number' ? destination.number : destination.inGroup;
    const to = { kind: 'entry', entryId: id } as const;
    const asked = { callId, to, confirmed: false, held: false, evenClosed: false };
    note(callId, wanted, baton?.ask('transfer', asked));
  }

  function hangUp(callId: string): void {
    note(callId, 'Hangup', baton?.ask('hangUp', { callId, confirmed: false }));
  }

  function note(callId: string, wanted: string, asked?: Promise<Outcome | null>): void {
    const patience = new Promise<'none'>((resolve) => {
      clock.after(60 * second, () => resolve('none'));
    });
    const answered = (asked ?? Promise.resolve(null)).then((outcome) => outcome ?? 'killed');
    const noted = Promise.race([answered, patience]).then((answer) => {
      presses.push({ callId, wanted, answer });
    });
    waiting.add(noted);
    void noted.finally(() => waiting.delete(noted));
  }

  return {
    sitBefore: (next) => {
      baton = next;
      onMind = null;
      next.onChanged((state) => {
        if (baton === next) look(state);
      });
      const state = next.state();
      if (state) look(state);
    },
    presses,
    done: async () => {
      while (waiting.size > 0) await Promise.all(waiting);
    },
    goHome: () => {
      working = false;
    },
  };
}
