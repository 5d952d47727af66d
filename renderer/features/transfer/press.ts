import type { DialPlan } from '../../../shared/dial-rules.ts';
import { dialledFor } from '../../../shared/dialled-for.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { TransferOrder } from '../../../shared/transfer.ts';

/** What a press is of: a button of the directory, a number that was typed, or the hang-up. */
export type PressTarget =
  | {
      readonly kind: 'entry';
      readonly entryId: string;
      readonly label: string;
      /** What the button stood for, shown or hidden, before the press: a dial string or an in-group. */
      readonly dialString: string;
    }
  /** `dialString` as it was shown before the press. */
  | { readonly kind: 'number'; readonly number: string; readonly dialString: string }
  | { readonly kind: 'hang-up' };

/** The same without what is only shown: enough to tell which button it is. */
export type PressedButton =
  | { readonly kind: 'entry'; readonly entryId: string }
  | { readonly kind: 'number'; readonly dialString: string }
  | { readonly kind: 'hang-up' };

/** The target that a directory entry is, as it was drawn with the dial plan of that moment. */
export function targetOf(entry: SpeedDialEntry, plan: DialPlan): PressTarget {
  const { id, label } = entry;
  return { kind: 'entry', entryId: id, label, dialString: dialledFor(entry, plan).dialString };
}

/** A press, with what a person has said to it already. */
export interface Press {
  readonly target: PressTarget;
  /** Where in the window it was pressed, so that a question comes up in that place; see {@link Place}. */
  readonly place: Place;
  /** The call that what was said is about, null where nothing was. */
  readonly boundTo: string | null;
  /** Yes, it is the caller's call. */
  readonly confirmed: boolean;
  /** The button was held down as long as it wants, or pressed a second time. */
  readonly held: boolean;
  /** All the same, though the destination is closed. */
  readonly evenClosed: boolean;
}

/** A part of the window in which a button can stand: an entry stands in several. */
export type Place = string;

/** The place of presses that belong to no part of the directory. */
export const noPlace: Place = '';

/** A press to which nothing was said yet. */
export function firstPress(target: PressTarget, place: Place): Press {
  return { target, place, boundTo: null, confirmed: false, held: false, evenClosed: false };
}

/** The name by which the window knows a pressed button: no two share it (no ID holds a colon). */
export function nameOf(button: PressedButton): string {
  switch (button.kind) {
    case 'entry':
      return button.entryId;
    case 'number':
      return `:number ${button.dialString}`;
    case 'hang-up':
      return hangUpPress;
  }
}

/** The name of the button that ends the call. */
export const hangUpPress = ':hang-up';

/** Whether an order is one of a button's. */
export function isOrderOf(
  button: PressedButton,
  order: Pick<TransferOrder, 'action' | 'entryId' | 'dialString'>,
): boolean {
  switch (button.kind) {
    case 'entry':
      return order.entryId === button.entryId;
    case 'hang-up':
      return order.action === 'hang-up';
    case 'number':
      // A hang-up has no dial string.
      return order.entryId === null && order.dialString === button.dialString;
  }
}
