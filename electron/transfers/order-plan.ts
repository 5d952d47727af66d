import { dialString } from '../../shared/dial-string.ts';
import type { JournalAttempt } from '../../shared/journal.ts';
import { journalVersion } from '../../shared/journal.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import type { TransferOrder } from '../../shared/transfer.ts';
import type { DialerOrder } from '../dialer/dialer.ts';

/** What a click asks for. */
export interface OrderPlan {
  readonly order: TransferOrder;
  /** As it was typed: a number or an in-group; empty for a hang-up. */
  readonly destination: string;
  /** Empty where the dialer's default stays. */
  readonly status: string;
  /** False where the button does not exist any more. */
  readonly buttonExists: boolean;
}

/**
 * Plans the order of a speed-dial button.
 *
 * @param entry null where there is no button with that ID any more.
 * @param build the dialer's build (`240429-2220`), null while it is not known.
 */
export function planTransfer(
  click: { readonly callId: string; readonly entryId: string },
  entry: SpeedDialEntry | null,
  build: string | null,
): OrderPlan {
  const { callId, entryId } = click;
  if (!entry) return planWithoutButton(callId, entryId);
  const { destination, label, status = '' } = entry;
  const named = { callId, entryId, label };
  const shared = { status, buttonExists: true };
  if (destination.kind === 'in-group') {
    const { inGroup } = destination;
    const order = { ...named, action: 'in-group-transfer' as const, dialString: inGroup };
    return { ...shared, order, destination: inGroup };
  }
  const { number } = destination;
  const dialled = dialString(number, build);
  const order = { ...named, action: 'extension-transfer' as const, dialString: dialled };
  return { ...shared, order, destination: number };
}

function planWithoutButton(callId: string, entryId: string): OrderPlan {
  const order = {
    callId,
    entryId,
    action: 'extension-transfer' as const,
    label: 'Removed button',
    dialString: '',
  };
  return { order, destination: '', status: '', buttonExists: false };
}

/** Plans a hang-up. */
export function planHangUp(callId: string): OrderPlan {
  const order = {
    callId,
    action: 'hang-up' as const,
    entryId: null,
    label: 'Hang up',
    dialString: '',
  };
  return { order, destination: '', status: '', buttonExists: true };
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
 * @param press its name, when the button was pressed (ISO 8601 in UTC), and for which agent user at
 *   which dialer (an origin, empty where there is none).
 */
export function journalAttempt(
  plan: OrderPlan,
  press: Pick<JournalAttempt, 'attempt' | 'at' | 'agentUser' | 'dialer'>,
): JournalAttempt {
  const { order, destination, status } = plan;
  const { callId, action, label, dialString } = order;
  return {
    version: journalVersion,
    ...press,
    callId,
    action,
    label,
    destination,
    dialString,
    status,
  };
}
