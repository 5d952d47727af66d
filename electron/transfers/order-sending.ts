import type { LineView } from '../../shared/call.ts';
import type { JournalAttempt } from '../../shared/journal.ts';
import type { GuardRefusal, Outcome, UnsentReason } from '../../shared/outcome.ts';
import type { Ownership } from '../calls/call-evidence.ts';
import type { Clock } from '../clock.ts';
import type { Dialer, OrderAnswer } from '../dialer/dialer.ts';
import type { Journal } from './journal.ts';
import { dialerOrder } from './order-plan.ts';
import type { OrderPlan } from './order-plan.ts';
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

/** Sends an order, at most twice, and the second time only where nothing of the first went out. */
export type SendOrder = (sending: Sending) => Promise<OrderAnswer>;

/** A pause before the second try, in which a server that restarts may be back. */
export const tryAgainAfterMs = 300;

/** For so long the dialer's word on whose call it is holds. */
const ownerHoldsMs = 1000;

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

/** Builds the way of an order from the click, which the guard has let pass, to the dialer. */
export function createOrderSending(parts: OrderSendingParts): SendOrder {
  const { journal, clock } = parts;

  async function send(sending: Sending): Promise<OrderAnswer> {
    await journal.sent(sending.record);
    const first = await checkedAndGiven(sending);
    if (first.ownerKnownMs === null) return first.answer;
    const because = reasonToTryAgain(first.answer.outcome);
    return because === null ? first.answer : again(sending, because, first);
  }

  async function again(sending: Sending, because: UnsentReason, first: Try): Promise<OrderAnswer> {
    await new Promise<void>((resolve) => clock.after(tryAgainAfterMs, resolve));
    if (whyNotNow(sending) !== null) return first.answer;
    const at = new Date(clock.wallMs()).toISOString();
    await journal.triedAgain(sending.record.attempt, because, at);
    const second = await checkedAndGiven(sending, first.ownerKnownMs ?? -Infinity);
    // Where something speaks against the second, the first one's answer is what became of the order.
    return second.ownerKnownMs === null ? first.answer : second.answer;
  }

  interface Try {
    readonly answer: OrderAnswer;
    /** When the dialer was asked whose call it is; null where Baton itself has refused. */
    readonly ownerKnownMs: number | null;
  }

  async function checkedAndGiven(sending: Sending, ownerKnownMs = -Infinity): Promise<Try> {
    // The disk took its time: the caller may have hung up, or another call be on the card.
    const early = whyNotNow(sending);
    if (early !== null) return refusedTry(early);
    let knownMs = ownerKnownMs;
    if (clock.monotonicMs() - knownMs > ownerHoldsMs) {
      const notOwned = await whyNotOurs(sending);
      if (notOwned !== null) return refusedTry(notOwned);
      knownMs = clock.monotonicMs();
    }
    // Nothing is awaited between this and the sending.
    const late = whyNotNow(sending);
    const dialer = parts.dialer();
    if (late !== null || !dialer) return refusedTry(late ?? 'no-call');
    const answer = await dialer.give(dialerOrder(sending, sending.record.agentUser));
    return { answer, ownerKnownMs: knownMs };
  }

  function whyNotNow({ record }: Sending): GuardRefusal | null {
    return whyNotThisCall(cardOf(parts.lines(), record.agentUser), record.callId);
  }

  async function whyNotOurs({ record, confirmed }: Sending): Promise<GuardRefusal | null> {
    const ownership = await parts.confirmOwner(record.agentUser, record.callId);
    return whyNotOwned(ownership, cardOf(parts.lines(), record.agentUser), confirmed);
  }

  function refusedTry(reason: GuardRefusal): Try {
    return { answer: { outcome: { kind: 'refused', reason }, said: '' }, ownerKnownMs: null };
  }

  return send;
}

function reasonToTryAgain(outcome: Outcome): UnsentReason | null {
  if (outcome.kind !== 'refused') return null;
  return beforeSending.find((reason) => reason === outcome.reason) ?? null;
}
