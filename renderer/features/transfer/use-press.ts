import { useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { useOrders } from '../../app-context.tsx';
import { onlyOnce } from '../../components/button.tsx';
import type { Place } from './press.ts';

/** The handlers of a button that hands the call over, by pointer, by key and by a screen reader. */
export interface PressHandlers {
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp?: (event: KeyboardEvent) => void;
  readonly onPointerDown?: (event: PointerEvent) => void;
  readonly onPointerUp?: () => void;
  readonly onPointerLeave?: () => void;
  readonly onPointerCancel?: () => void;
  readonly onBlur?: (event: FocusEvent) => void;
}

/** Presses an entry's button: at once where it asks nothing, held where it wants to be held. */
export function usePress(entry: SpeedDialEntry, place: Place): PressHandlers {
  const orders = useOrders();
  const hold = useHold(entry, place);
  if (entry.asks === 'hold') return hold;
  return {
    onClick: (event) => {
      // The second half of a double click must not reach the next call.
      if (event.detail <= 1) void orders.transfer(entry, place);
    },
    onKeyDown: onlyOnce,
  };
}

function useHold(entry: SpeedDialEntry, place: Place): PressHandlers {
  const orders = useOrders();
  /** What the press under way is: none, held, or held as long as it takes. */
  const state = useRef<'none' | 'held' | 'long-enough'>('none');
  useEffect(
    () => () => {
      if (state.current === 'held') orders.letGo();
    },
    [orders],
  );

  const begin = () => {
    state.current = orders.hold(entry, place) ? 'held' : 'none';
  };
  const end = () => {
    if (state.current === 'held') state.current = orders.letGo() ? 'none' : 'long-enough';
  };
  const drop = () => {
    end();
    state.current = 'none';
  };
  const press = () => {
    const wasLongEnough = state.current === 'long-enough';
    state.current = 'none';
    if (!wasLongEnough) void orders.transfer(entry, place);
  };

  return {
    onPointerDown: ({ button }) => {
      if (button === 0) begin();
    },
    onPointerUp: end,
    onPointerLeave: drop,
    onPointerCancel: drop,
    onBlur: drop,
    onClick: (event) => {
      // A double click is not two presses, of which the second one sends.
      if (event.detail <= 1 || state.current === 'long-enough') press();
    },
    onKeyDown: (event) => {
      if (!isPressKey(event.key)) return;
      event.preventDefault();
      if (!event.repeat) begin();
    },
    onKeyUp: (event) => {
      if (!isPressKey(event.key)) return;
      event.preventDefault();
      end();
      press();
    },
  };
}

function isPressKey(key: string): boolean {
  return key === 'Enter' || key === ' ';
}
