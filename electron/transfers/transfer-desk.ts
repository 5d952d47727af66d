import type { LineView } from '../../shared/call.ts';
import type { JournalAttempt } from '../../shared/journal.ts';
import { isGuardRefusal } from '../../shared/outcome.ts';
import type { GuardRefusal, Outcome } from '../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import type { TransferOrder, TransferView } from '../../shared/transfer.ts';
import type { Ownership } from '../calls/call-evidence.ts';
import type { Moment } from '../calls/call-feed.ts';
import { momentOf } from '../calls/looks-under-way.ts';
import type { Clock } from '../clock.ts';
import type { Dialer, OrderAnswer } from '../dialer/dialer.ts';
import { doubtsOf, newDoubt } from './doubt.ts';
import type { Witness } from './doubt.ts';
import type { Journal } from './journal.ts';
import { createOrderMemory } from './order-memory.ts';
import { journalAttempt, planHangUp, planTransfer } from './order-plan.ts';
import type { OrderPlan } from './order-plan.ts';
import { createOrderSending } from './order-sending.ts';
import type { SentOrder } from './order-sending.ts';
import { createSettling } from './settling.ts';
import { lineOfCall, whyNotSent } from './transfer-guard.ts';

export type { Witness } from './doubt.ts';

interface TransferDeskParts {
  /** The dialer of this moment, null where there is none. */
  readonly dialer: () => Pick<Dialer, 'give'> | null;
  /** The origin of that dialer's address (`https://dialer.example.com`), empty where there is none. */
  readonly dialerOrigin: () => string;
  readonly journal: Pick<Journal, 'sent' | 'triedAgain' | 'answered' | 'settled' | 'found'>;
  /** Every line of the agent, and what its card shows. */
  readonly lines: () => readonly LineView[];
  /** Asks the dialer whose call it is, unless a look has just told. */
  readonly confirmOwner: (agentUser: string, callId: string) => Promise<Ownership>;
  /** The dialer's build (`240429-2220`), null while it is not known. */
  readonly build: () => string | null;
  /** Has a look taken at the agent as soon as may be. */
  readonly lookNow: () => void;
  /**
   * Tells what is seen at the dialer of an origin. An empty one is that of an attempt which old
   * versions have written down, and stands for any dialer.
   */
  readonly witness: (dialerOrigin: string) => Witness;
  /** A call is over for this agent; feeds that only push do not learn of it otherwise. */
  readonly callIsOver: (callId: string) => void;
  readonly findEntry: (entryId: string) => SpeedDialEntry | null;
  readonly clock: Clock;
  /** A new name for each attempt. */
  readonly newAttemptId: () => string;
  /** `view` may give something else now. */
  readonly onChanged: () => void;
}

/** A press of a button that acts on a call. */
interface Press {
  /** The call that was on the screen when the button went down. */
  readonly callId: string;
  /** A person has said yes to a call of which nobody can check whose it is. */
  readonly confirmed: boolean;
}

/** Where every order for a call passes, one at a time for each call. */
export interface TransferDesk {
  /** Hands a call over to a button's destination, unless something speaks against it. */
  readonly transfer: (click: Press & { readonly entryId: string }) => Promise<Outcome>;
  /** Hangs a call up, unless something speaks against it. */
  readonly hangUp: (click: Press) => Promise<Outcome>;
  /** A person says that an order with an unknown outcome did not happen. */
  readonly releaseCall: (callId: string) => void;
  /** Something may have been seen that settles an unknown outcome. */
  readonly lookedAgain: () => void;
  /** Resolves once no order is out. */
  readonly settled: () => Promise<void>;
  /** What to show while that call is on the screen; null where there is none. */
  readonly view: (callOnScreen: string | null) => TransferView;
}

/** One click on its way to an answer. */
interface Attempt extends OrderPlan {
  readonly record: JournalAttempt;
  readonly confirmed: boolean;
  readonly pressed: Moment;
}

/**
 * Builds the desk. It lives as long as the program: connections come and go, and which calls were
 * handed over must outlive them. Nothing that may have been carried out is ever sent again by itself.
 */
export function createTransferDesk(parts: TransferDeskParts): TransferDesk {
  const { journal, clock, onChanged } = parts;
  const memory = createOrderMemory(journal.found);
  const send = createOrderSending(parts);
  const settling = createSettling(
    {
      clock,
      lookNow: parts.lookNow,
      onStanding(callId, settlement) {
        memory.settle(callId, settlement);
        onChanged();
      },
      onSettled({ attempt, callId }, as, by) {
        void journal.settled(attempt, { as, by, at: wallDate() });
        if (as === 'happened') parts.callIsOver(callId);
      },
    },
    doubtsOf(journal.found, parts.witness, momentOf(clock)),
  );
  let latestAttempt: Attempt | null = null;

  const wallDate = () => new Date(clock.wallMs()).toISOString();

  function act(plan: OrderPlan, confirmed: boolean): Promise<Outcome> {
    const { callId } = plan.order;
    const flight = memory.flight(callId);
    if (flight && isSameButton(flight.order, plan.order)) return flight.outcome;
    const line = lineOfCall(parts.lines(), callId);
    const click = { callId, buttonExists: plan.buttonExists };
    const refusal = whyNotSent(line.call, memory.view(callId), click);
    const attempt = begin(plan, line.agentUser, confirmed);
    if (refusal !== null) return refuse(attempt, refusal);
    const outcome = fly(attempt);
    // Nothing was awaited since the guard was asked, so no other click can have come in between.
    memory.depart({ order: plan.order, outcome });
    onChanged();
    return outcome;
  }

  function begin(plan: OrderPlan, agentUser: string, confirmed: boolean): Attempt {
    const record = journalAttempt(plan, {
      attempt: parts.newAttemptId(),
      at: wallDate(),
      dialer: parts.dialerOrigin(),
      agentUser,
    });
    latestAttempt = { ...plan, record, confirmed, pressed: momentOf(clock) };
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
    onChanged();
    return outcome;
  }

  async function fly(attempt: Attempt): Promise<Outcome> {
    // Whatever ends this unforeseen may have sent something: then the outcome is not known.
    let answer: SentOrder = {
      outcome: { kind: 'unknown', cause: 'interrupted' },
      said: '',
      sentMs: null,
    };
    let answeredMs = attempt.pressed.monotonicMs;
    try {
      answer = await send(attempt).finally(() => (answeredMs = clock.monotonicMs()));
      // What the dialer shows now is news, and the only evidence where its answer was lost.
      if (!isGuardRefusal(answer.outcome)) parts.lookNow();
      await recordAnswer(attempt, answer);
    } finally {
      land(attempt, answer, answeredMs);
    }
    return answer.outcome;
  }

  function land(
    { record, pressed, order }: Attempt,
    { outcome, sentMs }: SentOrder,
    answeredMs: number,
  ): void {
    const { callId } = record;
    memory.land(order, outcome, wallDate());
    if (outcome.kind === 'unknown') {
      const doubted = { ...record, witness: parts.witness(record.dialer), pressed };
      settling.watch(newDoubt(doubted, sentMs ?? answeredMs, answeredMs));
    }
    if (isNoSuchCall(outcome)) settling.callUnknown(callId);
    if (isOver(outcome)) parts.callIsOver(callId);
    onChanged();
  }

  function recordAnswer(attempt: Attempt, { outcome, said }: OrderAnswer): Promise<void> {
    const tookMs = Math.round(clock.monotonicMs() - attempt.pressed.monotonicMs);
    return journal.answered({ ...attempt.record, outcome, said, tookMs, settled: null });
  }

  return {
    transfer: (click) =>
      act(planTransfer(click, parts.findEntry(click.entryId), parts.build()), click.confirmed),
    hangUp: ({ callId, confirmed }) => act(planHangUp(callId), confirmed),
    releaseCall: (callId) => settling.free(callId),
    lookedAgain: settling.lookedAgain,
    async settled() {
      for (let out = memory.flights(); out.length > 0; out = memory.flights()) {
        await Promise.allSettled(out.map(({ outcome }) => outcome));
      }
    },
    view: memory.view,
  };
}

function isSameButton(one: TransferOrder, other: TransferOrder): boolean {
  return one.action === other.action && one.entryId === other.entryId;
}

function isNoSuchCall(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && outcome.reason === 'no-such-call';
}

/** Whether the agent has the call no more, so far as the dialer's answer tells. */
function isOver(outcome: Outcome): boolean {
  return outcome.kind === 'handed-over' || outcome.kind === 'hung-up' || isNoSuchCall(outcome);
}
