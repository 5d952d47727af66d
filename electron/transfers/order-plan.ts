import { dialledNumber } from '../../shared/dial-rules.ts';
import type { DialPlan } from '../../shared/dial-rules.ts';
import { dialledFor } from '../../shared/dialled-for.ts';
import { shortestDialString } from '../../shared/dial-string.ts';
import type { Argument } from '../../shared/ipc.ts';
import type { JournalAttempt } from '../../shared/journal.ts';
import { journalVersion } from '../../shared/journal.ts';
import type { OpeningHours } from '../../shared/opening-hours.ts';
import type { Asking, SpeedDialEntry } from '../../shared/speed-dial.ts';
import type { TransferOrder } from '../../shared/transfer.ts';
import type { DialerOrder } from '../dialer/dialer.ts';

/** What a click asks for. */
export interface OrderPlan {
  readonly order: TransferOrder;
  /** As it was typed: a number or an in-group; empty for a hang-up. */
  readonly destination: string;
  /** Empty where the dialer's default stays. */
  readonly status: string;
  /** Why nobody could send it, whatever call is on: null where it can be sent. */
  readonly problem: 'button-gone' | 'number-not-dialable' | null;
  /** When the destination is open, null where it always is. */
  readonly hours: OpeningHours | null;
  readonly asks: Asking;
}

/** Where a click sends the caller: a button, or a number that was typed. */
export type ClickedDestination = Argument<'transfer'>['to'];

/** What most orders have in common. */
const plain = { status: '', problem: null, hours: null, asks: 'at-once' } as const;

/** An order without a button. */
const unnamed = { entryId: null, label: '', dialString: '', numberHidden: false } as const;

/**
 * Plans the order of a speed-dial button, or of a number that was typed.
 *
 * @param findEntry null where there is no button with that ID any more.
 */
export function planTransfer(
  callId: string,
  to: ClickedDestination,
  findEntry: (entryId: string) => SpeedDialEntry | null,
  dialPlan: DialPlan,
): OrderPlan {
  if (to.kind === 'number') return planTyped(callId, to.number, dialPlan);
  const entry = findEntry(to.entryId);
  return entry ? planOfButton(callId, entry, dialPlan) : planWithoutButton(callId, to.entryId);
}

/** The window has shown what is dialled, and a person has sent it: nothing more is asked. */
function planTyped(callId: string, typed: string, dialPlan: DialPlan): OrderPlan {
  const destination = typed.slice(0, longestNumber);
  const { dialString } = dialledNumber(destination, dialPlan);
  const isDialable = typed.length <= longestNumber && isLongEnough(dialString);
  const action = 'extension-transfer';
  const order = { ...unnamed, callId, action, dialString } as const;
  return { ...plain, order, destination, problem: isDialable ? null : 'number-not-dialable' };
}

function planOfButton(callId: string, entry: SpeedDialEntry, dialPlan: DialPlan): OrderPlan {
  const { destination, label, numberHidden = false } = entry;
  const { status = '', hours = null, asks = 'at-once' } = entry;
  const { dialString } = dialledFor(entry, dialPlan);
  const ofButton = { callId, entryId: entry.id, label, dialString, numberHidden };
  const shared = { status, hours, asks };
  if (destination.kind === 'in-group') {
    const order = { ...ofButton, action: 'in-group-transfer' } as const;
    return { ...shared, order, destination: destination.inGroup, problem: null };
  }
  const order = { ...ofButton, action: 'extension-transfer' } as const;
  const problem = isLongEnough(dialString) ? null : 'number-not-dialable';
  return { ...shared, order, destination: destination.number, problem };
}

const isLongEnough = (dialString: string) => dialString.length >= shortestDialString;

/** The longest number that is taken, as it is typed. */
const longestNumber = 60;

function planWithoutButton(callId: string, entryId: string): OrderPlan {
  const action = 'extension-transfer';
  const order = { ...unnamed, callId, entryId, action } as const;
  return { ...plain, order, destination: '', problem: 'button-gone' };
}

/** Plans a hang-up. */
export function planHangUp(callId: string): OrderPlan {
  const order = { ...unnamed, callId, action: 'hang-up' } as const;
  return { ...plain, order, destination: '' };
}

/**
 * The plan as the dialer takes it. What goes out is the dial string and not what was typed: while
 * the build is not known the button shows letters as dropped, and a newer dialer would dial them.
 * What the button shows is what is dialled.
 */
export function dialerOrder(plan: OrderPlan, agentUser: string): DialerOrder {
  const { callId, action, dialString } = plan.order;
  const shared = { callId, agentUser, status: plan.status === '' ? undefined : plan.status };
  switch (action) {
    case 'extension-transfer':
      return { ...shared, action, phoneNumber: dialString };
    case 'in-group-transfer':
      return { ...shared, action, inGroup: dialString };
    case 'hang-up':
      return { ...shared, action };
  }
}

/**
 * The plan as the journal records it.
 *
 * @param press its name, when the button was pressed (ISO 8601 in UTC), from where, and for which
 *   agent user at which dialer (an origin, empty where there is none).
 */
export function journalAttempt(
  plan: OrderPlan,
  press: Pick<JournalAttempt, 'attempt' | 'at' | 'from' | 'agentUser' | 'dialer'>,
): JournalAttempt {
  const { order, destination, status } = plan;
  const { callId, action, entryId, label, dialString } = order;
  return {
    version: journalVersion,
    ...press,
    callId,
    action,
    label,
    destination,
    dialString,
    status,
    entryId: entryId ?? '',
  };
}
