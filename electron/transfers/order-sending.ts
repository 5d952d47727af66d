import type { LineView } from '../../shared/call.ts';
import type { JournalAttempt } from '../../shared/journal.ts';
import { isGuardRefusal } from '../../shared/outcome.ts';
import type { GuardRefusal, Outcome, UnsentReason } from '../../shared/outcome.ts';
import type { Ownership } from '../calls/call-evidence.ts';
import type { Clock } from '../clock.ts';
import type { Dialer, OrderAnswer } from '../dialer/dialer.ts';
import type { Journal } from './journal.ts';
import { dialerOrder } from './order-plan.ts';
import type { OrderPlan } from './order-plan.ts';
import { watchPress } from './press-age.ts';
import { cardOf, whyNotOwned, whyNotThisCall } from './transfer-guard.ts';

interface OrderSendingParts {
  /** The dialer of this moment, null where there is none. */
  readonly dialer: () => Pick<Dialer, 'give'> | null;
  readonly journal: Pick<Journal, 'sent' | 'triedAgain'>;
  /** Every line of the agent, and what its card shows. */
  readonly lines: () => readonly LineView[];
  /** Asks the dialer whose call it is, unless a look has just told. */
  readonly confirmOwner: (agentUser: string, callId: string) => Promise<Ownership>;
  readonly clock: Clock;
}

/** One click on its way to the dialer. */
export interface Sending extends OrderPlan {
  readonly record: JournalAttempt;
  /** A person has said yes to a call of which nobody can check whose it is. */
  readonly confirmed: boolean;
}

/** What came of it, and when it was sent, by the monotonic clock; null where Baton has refused. */
export interface SentOrder extends OrderAnswer {
  readonly sentMs: number | null;
}

/** Sends an order, at most twice, and the second time only where nothing of the first went out. */
export type SendOrder = (sending: Sending) => Promise<SentOrder>;

/** A pause before the second try, in which a server that restarts may be back. */
export const tryAgainAfterMs = 300;

/** For so long the dialer's word on whose call it is holds: making a connection may take 4 s. */
export const ownerHoldsMs = 5000;

/**
 * Reasons that came provably before a byte of the order was sent. The others that are called unsent
 * have reached some server, though no dialer, and that is not done twice.
 */
const beforeSending: readonly UnsentReason[] = [
  'address-not-found',
  'connection-refused',
  'connect-timed-out',
  'certificate-not-trusted',
];

/** One click on its way, with what can speak against it on that way. */
interface Way extends Sending {
  readonly isTooOld: () => boolean;
}

/** Builds the way of an order from the click, which the guard has let pass, to the dialer. */
export function createOrderSending(parts: OrderSendingParts): SendOrder {
  const { journal, clock } = parts;

  async function send(sending: Sending): Promise<SentOrder> {
    const way = { ...sending, isTooOld: watchPress(clock) };
    await journal.sent(way.record);
    const first = await checkedAndGiven(way);
    const because = first.sentMs === null ? null : reasonToTryAgain(first.outcome);
    return because === null ? first : again(way, because);
  }

  /** Where something speaks against the second try, that is what became of the order. */
  async function again(way: Way, because: UnsentReason): Promise<SentOrder> {
    await new Promise<void>((resolve) => clock.after(tryAgainAfterMs, resolve));
    const why = whyNotNow(way);
    if (why !== null) return notSent(why);
    const at = new Date(clock.wallMs()).toISOString();
    await journal.triedAgain(way.record.attempt, because, at);
    return checkedAndGiven(way);
  }

  async function checkedAndGiven(way: Way): Promise<SentOrder> {
    // The disk took its time: the caller may have hung up, or another call be on the card.
    const early = whyNotNow(way);
    if (early !== null) return notSent(early);
    const notOwned = await whyNotOurs(way);
    if (notOwned !== null) return notSent(notOwned);
    return give(way, clock.monotonicMs());
  }

  async function give(way: Way, ownerKnownMs: number): Promise<SentOrder> {
    const dialer = parts.dialer();
    const early = whyNotNow(way);
    if (early !== null || !dialer) return notSent(early ?? 'no-call');
    let sentMs = ownerKnownMs;
    const answer = await dialer.give(dialerOrder(way, way.record.agentUser), () => {
      sentMs = clock.monotonicMs();
      // It may have waited for a log-in or a connection while the call went on.
      return whyNotNow(way) ?? (sentMs - ownerKnownMs > ownerHoldsMs ? 'owner-not-known' : null);
    });
    return { ...answer, sentMs: isGuardRefusal(answer.outcome) ? null : sentMs };
  }

  function whyNotNow({ record, isTooOld }: Way): GuardRefusal | null {
    const why = whyNotThisCall(cardOf(parts.lines(), record.agentUser), record.callId);
    return why ?? (isTooOld() ? 'owner-not-known' : null);
  }

  async function whyNotOurs({ record, confirmed }: Way): Promise<GuardRefusal | null> {
    const ownership = await parts.confirmOwner(record.agentUser, record.callId);
    return whyNotOwned(ownership, cardOf(parts.lines(), record.agentUser), confirmed);
  }

  function notSent(reason: GuardRefusal): SentOrder {
    return { outcome: { kind: 'refused', reason }, said: '', sentMs: null };
  }

  return send;
}

function reasonToTryAgain(outcome: Outcome): UnsentReason | null {
  if (outcome.kind !== 'refused') return null;
  return beforeSending.find((reason) => reason === outcome.reason) ?? null;
}
