import { currentCall } from '../shared/call.ts';
import type { Outcome } from '../shared/outcome.ts';
import type { PressSource } from '../shared/transfer.ts';
import type { FrontCall } from './front-call.ts';
import type { Workplace } from './workplace.ts';

/** Presses that come from elsewhere than the window: they are for the call that it shows. */
export interface PressFromOutside {
  /** Presses an entry's button. */
  readonly press: (entryId: string, from: Exclude<PressSource, 'window'>) => Promise<Outcome>;
  /** Takes back what counts down; false where nothing does, or it is too late. */
  readonly takeBack: () => boolean;
}

/** Nothing has been asked yet, and nobody there could say yes. */
const unsaid = { confirmed: false, held: false, evenClosed: false } as const;

/**
 * Builds the presses; nobody is asked whose call it is, so that one nobody can check is refused.
 *
 * @param pressedFor the call in front that was meant, or why none was.
 */
export function createPressFromOutside(
  workplace: () => Workplace | null,
  pressedFor: FrontCall['pressedFor'],
): PressFromOutside {
  return {
    press: (entryId, from) => {
      const place = workplace();
      const pressed = pressedFor(0);
      if (pressed.kind === 'refused') return Promise.resolve(pressed);
      if (!place) return Promise.resolve({ kind: 'refused', reason: 'no-call' });
      const to = { kind: 'entry', entryId } as const;
      const { callId } = pressed.call;
      return place.transfer({ ...unsaid, callId, to, from });
    },
    takeBack: () => {
      const place = workplace();
      const call = place && currentCall(place.callView());
      return place && call ? place.takeBack(call.callId) : false;
    },
  };
}
