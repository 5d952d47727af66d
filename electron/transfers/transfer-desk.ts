import { currentCall } from '../../shared/call.ts';
import type { CallView } from '../../shared/call.ts';
import type { JournalAttempt } from '../../shared/journal.ts';
import { isGuardRefusal } from '../../shared/outcome.ts';
import type { GuardRefusal, Outcome } from '../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import type { SeenSince, TransferOrder, TransferView } from '../../shared/transfer.ts';
import type { Clock } from '../clock.ts';
import type { Dialer, OrderAnswer } from '../dialer/dialer.ts';
import type { Journal } from './journal.ts';
import { createOrderMemory } from './order-memory.ts';
import { dialerOrder, journalAttempt, planHangUp, planTransfer } from './order-plan.ts';
import type { OrderPlan } from './order-plan.ts';
import { whyNotSent, whyNotThisCall } from './transfer-guard.ts';

interface TransferDeskParts {
  /** The dialer of this moment, null where there is none. */
  readonly dialer: () => Pick<Dialer, 'give'> | null;
  readonly journal: Pick<Journal, 'sent' | 'answered' | 'interrupted'>;
  /** What is on the screen. */
  readonly callView: () => CallView;
  readonly agentUser: () => string;
  /** The dialer's build (`240429-2220`), null while it is not known. */
  readonly build: () => string | null;
  /** Has a look taken at the agent as soon as may be. */
  readonly lookNow: () => void;
  /** Takes down at which dialer, and for which agent, an order is given. */
  readonly witness: () => Witness;
  readonly findEntry: (entryId: string) => SpeedDialEntry | null;
  readonly clock: Clock;
  /** A new name for each attempt. */
  readonly newAttemptId: () => string;
  /** `view` may give something else now. */
  readonly onChanged: () => void;
}

/**
 * Tells what looks that began at `sinceMs` of the monotonic clock or later have shown of a call, at
 * the dialer and for the agent whose order it looks after; `nothing` while Baton works with others.
 */
export type Witness = (callId: string, sinceMs: number) => SeenSince;

/** Where every order for a call passes, one at a time. */
export interface TransferDesk {
  /** Hands a call over to a button's destination, unless something speaks against it. */
  readonly transfer: (click: {
    readonly callId: string;
    readonly entryId: string;
  }) => Promise<Outcome>;
  /** Hangs a call up, unless something speaks against it. */
  readonly hangUp: (click: { readonly callId: string }) => Promise<Outcome>;
  /** A person says that an order with an unknown outcome did not happen. */
  readonly releaseCall: (callId: string) => void;
  /** Resolves once no order is out. */
  readonly settled: () => Promise<void>;
  readonly view: () => TransferView;
}

/** One click on its way to an answer. */
interface Attempt extends OrderPlan {
  readonly record: JournalAttempt;
  readonly witness: Witness;
  readonly pressedMs: number;
}

/**
 * Builds the desk. It lives as long as the program: connections come and go, and which calls were
 * handed over must outlive them. Nothing is ever sent twice by itself.
 */
export function createTransferDesk(parts: TransferDeskParts): TransferDesk {
  const { journal, clock } = parts;
  const memory = createOrderMemory(journal.interrupted, seenSoFar());
  let latestAttempt: Attempt | null = null;

  /** In this run: every look of it began after Baton had ended. */
  function seenSoFar(): (callId: string) => SeenSince {
    const witness = parts.witness();
    return (callId) => witness(callId, -Infinity);
  }

  const view = () => memory.view(currentCall(parts.callView())?.callId ?? null);
  const wallDate = () => new Date(clock.wallMs()).toISOString();

  function act(plan: OrderPlan): Promise<Outcome> {
    const flight = memory.flight();
    if (flight && isSameButton(flight.order, plan.order)) return flight.outcome;
    const { callId } = plan.order;
    const { buttonExists } = plan;
    const refusal = whyNotSent(parts.callView(), view(), { callId, buttonExists });
    const attempt = begin(plan);
    if (refusal !== null) return refuse(attempt, refusal);
    const outcome = send(attempt);
    // Nothing was awaited since the guard was asked, so no other click can have come in between.
    memory.depart({ order: plan.order, outcome });
    parts.onChanged();
    return outcome;
  }

  function begin(plan: OrderPlan): Attempt {
    const record = journalAttempt(plan, parts.newAttemptId(), wallDate(), parts.agentUser());
    latestAttempt = { ...plan, record, witness: parts.witness(), pressedMs: clock.monotonicMs() };
    return latestAttempt;
  }

  async function refuse(attempt: Attempt, reason: GuardRefusal): Promise<Outcome> {
    const outcome: Outcome = { kind: 'refused', reason };
    await recordAnswer(attempt, { outcome, said: '' });
    // The order that was out says more than this one, and may have its answer by now.
    if (reason === 'transfer-in-flight') return outcome;
    // The disk took its time: what was pressed since is what the screen is about now.
    if (latestAttempt !== attempt) return outcome;
    memory.refuse(attempt.order, outcome, wallDate());
    parts.onChanged();
    return outcome;
  }

  async function send(attempt: Attempt): Promise<Outcome> {
    // Whatever ends this unforeseen may have sent something: then the outcome is not known.
    let outcome: Outcome = { kind: 'unknown', cause: 'interrupted' };
    let answeredMs = attempt.pressedMs;
    try {
      await journal.sent(attempt.record);
      const answer = await give(attempt).finally(() => (answeredMs = clock.monotonicMs()));
      outcome = answer.outcome;
      // What the dialer shows now is news, and the only evidence where its answer was lost.
      if (!isGuardRefusal(outcome)) parts.lookNow();
      await recordAnswer(attempt, answer);
    } finally {
      const { witness, record } = attempt;
      memory.land(outcome, wallDate(), () => witness(record.callId, answeredMs));
      parts.onChanged();
    }
    return outcome;
  }

  async function give(attempt: Attempt): Promise<OrderAnswer> {
    // The disk took its time: the caller may have hung up, or another call be on the screen.
    const refusal = whyNotThisCall(parts.callView(), attempt.order.callId);
    const dialer = parts.dialer();
    if (refusal !== null || !dialer) {
      return { outcome: { kind: 'refused', reason: refusal ?? 'no-call' }, said: '' };
    }
    return dialer.give(dialerOrder(attempt, attempt.record.agentUser));
  }

  function recordAnswer(attempt: Attempt, { outcome, said }: OrderAnswer): Promise<void> {
    const tookMs = Math.round(clock.monotonicMs() - attempt.pressedMs);
    return journal.answered({ ...attempt.record, outcome, said, tookMs });
  }

  return {
    transfer: (click) => act(planTransfer(click, parts.findEntry(click.entryId), parts.build())),
    hangUp: ({ callId }) => act(planHangUp(callId)),
    releaseCall(callId) {
      memory.release(callId);
      parts.onChanged();
    },
    async settled() {
      for (let out = memory.flight(); out; out = memory.flight()) {
        await Promise.allSettled([out.outcome]);
      }
    },
    view,
  };
}

function isSameButton(one: TransferOrder, other: TransferOrder): boolean {
  return (
    one.callId === other.callId && one.action === other.action && one.entryId === other.entryId
  );
}
