import type { JournalAttempt } from '../../shared/journal.ts';
import { isGuardRefusal } from '../../shared/outcome.ts';
import type { GuardRefusal, Outcome } from '../../shared/outcome.ts';
import type { Moment } from '../calls/call-feed.ts';
import { momentOf } from '../calls/looks-under-way.ts';
import type { Clock } from '../clock.ts';
import type { OrderAnswer } from '../dialer/dialer.ts';
import { newDoubt } from './doubt.ts';
import type { Witness } from './doubt.ts';
import type { Journal } from './journal.ts';
import type { OrderMemory } from './order-memory.ts';
import { journalAttempt } from './order-plan.ts';
import type { OrderPlan } from './order-plan.ts';
import type { SendOrder, SentOrder } from './order-sending.ts';
import type { Settling } from './settling.ts';
import type { Press } from './transfer-guard.ts';

interface AttemptsParts {
  readonly memory: OrderMemory;
  readonly send: SendOrder;
  readonly settling: Settling;
  readonly journal: Pick<Journal, 'answered'>;
  readonly dialerOrigin: () => string;
  readonly witness: (dialerOrigin: string) => Witness;
  readonly callIsOver: (callId: string) => void;
  readonly lookNow: () => void;
  readonly clock: Clock;
  readonly newAttemptId: () => string;
  readonly onChanged: () => void;
}

/** One click on its way to an answer. */
export interface Attempt extends OrderPlan {
  readonly record: JournalAttempt;
  readonly confirmed: boolean;
  readonly pressed: Moment;
}

/** Brings each click to its answer, in the journal, in the memory and on the screen. */
export interface Attempts {
  /** A click has come, for the line of an agent user. */
  readonly begin: (plan: OrderPlan, agentUser: string, press: Press) => Attempt;
  /** Baton itself refuses it. */
  readonly refuse: (attempt: Attempt, reason: GuardRefusal) => Promise<Outcome>;
  /** It is sent now; whoever calls this has asked the guard and awaited nothing since. */
  readonly depart: (attempt: Attempt) => Promise<Outcome>;
  /** A countdown is over: how it ends is the news, whatever was pressed in vain while it counted. */
  readonly hasCountedDown: (attempt: Attempt) => void;
}

/** Builds them, with none under way. */
export function createAttempts(parts: AttemptsParts): Attempts {
  const { memory, send, settling, journal, clock, onChanged } = parts;
  let latestAttempt: Attempt | null = null;

  const wallDate = () => new Date(clock.wallMs()).toISOString();

  function begin(plan: OrderPlan, agentUser: string, { from, confirmed }: Press): Attempt {
    const record = journalAttempt(plan, {
      attempt: parts.newAttemptId(),
      at: wallDate(),
      from,
      dialer: parts.dialerOrigin(),
      agentUser,
    });
    latestAttempt = { ...plan, record, confirmed, pressed: momentOf(clock) };
    return latestAttempt;
  }

  function depart(attempt: Attempt): Promise<Outcome> {
    const outcome = fly(attempt);
    memory.depart({ order: attempt.order, outcome });
    onChanged();
    return outcome;
  }

  async function refuse(attempt: Attempt, reason: GuardRefusal): Promise<Outcome> {
    const outcome: Outcome = { kind: 'refused', reason };
    await recordAnswer(attempt, { outcome, said: '' });
    // The order that was before says more than this one, and may have its answer by now.
    if (reason === 'transfer-in-flight' || reason === 'counting-down') return outcome;
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
    begin,
    refuse,
    depart,
    hasCountedDown: (attempt) => (latestAttempt = attempt),
  };
}

function isNoSuchCall(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && outcome.reason === 'no-such-call';
}

/** Whether the agent has the call no more, so far as the dialer's answer tells. */
function isOver(outcome: Outcome): boolean {
  return outcome.kind === 'handed-over' || outcome.kind === 'hung-up' || isNoSuchCall(outcome);
}
