import { countdownMs } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useOrdersView, useReceived } from '../../app-context.tsx';
import { useTimeText } from '../../clock.ts';
import { shortWords } from './order-headline.ts';
import { lookOf } from './order-look.ts';
import type { OrderLook } from './order-look.ts';
import { nameOf } from './press.ts';
import type { Place, PressedButton } from './press.ts';
import type { AnsweredOrder } from './shown-order.ts';
import { useOrderOfButton } from './use-shown-order.ts';

/** What a button shows of its own press. */
export interface OwnState {
  readonly look: OrderLook;
  readonly word: string;
  /** It counts down: a press takes it back. */
  readonly isCounting: boolean;
}

/** What a button shows of its own press, null where there was none. */
export function useOwnState(button: PressedButton): OwnState | null {
  const name = nameOf(button);
  const isPressed = useOrdersView((view) => view.pressed === name);
  const isHeld = useOrdersView((view) => view.held?.entryId === name);
  const order = useOrderOfButton(button);
  const isCounting = order.kind === 'counting';
  const counted = useSecondsLeft(isCounting);
  if (isCounting) return { look: 'out', word: counted, isCounting };
  if (isHeld) return { look: 'out', word: t('speed-dial.keep-holding'), isCounting };
  if (isPressed || order.kind === 'out') {
    return { look: 'out', word: t('speed-dial.handing-over'), isCounting };
  }
  if (order.kind === 'none') return null;
  return { look: lookOf(order.outcome, order.settlement), word: wordOf(order), isCounting };
}

function wordOf({ question, outcome, settlement, action }: AnsweredOrder): string {
  switch (question?.kind) {
    case 'whose-call':
      return t('speed-dial.say-whose-call');
    case 'hold':
      return t('speed-dial.hold-or-press-again');
    case 'closed':
    case undefined:
      return shortWords(outcome, settlement, action);
  }
}

/** What is left of a countdown, from three seconds down to one; it never says zero. */
function useSecondsLeft(isCounting: boolean): string {
  const endsAtMs = useReceived((received) => received.countsDownToMs);
  return useTimeText((nowMs) => {
    if (!isCounting || endsAtMs === null) return '';
    // The clock may have stood still until now, and lag behind.
    const left = Math.ceil((endsAtMs - nowMs) / 1000);
    const seconds = Math.min(countdownMs / 1000, Math.max(1, left));
    return t('speed-dial.counting', { seconds });
  });
}

/** Whether the button is held in this place of the window. */
export function useIsHeldAt(entryId: string, place: Place): boolean {
  return useOrdersView(({ held }) => held?.entryId === entryId && held.place === place);
}
