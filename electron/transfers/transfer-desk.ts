import type { LineView } from '../../shared/call.ts';
import type { DialRules } from '../../shared/dial-rules.ts';
import type { Argument } from '../../shared/ipc.ts';
import type { GuardRefusal, Outcome } from '../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import type { PressSource, TransferOrder, TransferView } from '../../shared/transfer.ts';
import type { Ownership } from '../calls/call-evidence.ts';
import { momentOf } from '../calls/looks-under-way.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { createAttempts } from './attempts.ts';
import type { Attempt } from './attempts.ts';
import { createCountdowns } from './countdowns.ts';
import { doubtsOf } from './doubt.ts';
import type { Witness } from './doubt.ts';
import type { Journal } from './journal.ts';
import { createOrderMemory } from './order-memory.ts';
import { planHangUp, planTransfer } from './order-plan.ts';
import type { OrderPlan } from './order-plan.ts';
import { createOrderSending } from './order-sending.ts';
import { createSettling } from './settling.ts';
import {
  askBack,
  cardOf,
  lineOfCall,
  whyNotOrdered,
  whyNotPressed,
  whyNotThisCall,
} from './transfer-guard.ts';
import type { Press } from './transfer-guard.ts';

export type { Witness } from './doubt.ts';

interface TransferDeskParts {
  /** The dialer of this moment, null where there is none. */
  readonly dialer: () => Pick<Dialer, 'give'> | null;
  /** The origin of that dialer's address (`https://dialer.example.com`), empty where there is none. */
  readonly dialerOrigin: () => string;
  readonly journal: Pick<Journal, 'sent' | 'triedAgain' | 'answered' | 'settled' | 'found'>;
  /** Every line of the agent, and what its card shows. */
  readonly lines: () => readonly LineView[];
  /** The agent user whose card is in front, null where there is none: nothing counts down unseen. */
  readonly lineInFront: () => string | null;
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
  /** An entry of the agent's own directory or of the team's, null where there is none. */
  readonly findEntry: (entryId: string) => SpeedDialEntry | null;
  /** The dial rules of that dialer. */
  readonly dialRules: () => DialRules;
  readonly clock: Clock;
  /** A new name for each attempt. */
  readonly newAttemptId: () => string;
  /** `view` may give something else now. */
  readonly onChanged: () => void;
}

/** Where every order for a call passes, one at a time for each call. */
export interface TransferDesk {
  /**
   * Hands a call over to a button's destination or to a typed number, unless something speaks
   * against it. The promise is kept after the countdown, where there is one.
   */
  readonly transfer: (
    click: Argument<'transfer'> & { readonly from: PressSource },
  ) => Promise<Outcome>;
  /** Takes back what counts down for a call; false where nothing does, or no more. */
  readonly takeBack: (callId: string) => boolean;
  /** Hangs a call up, unless something speaks against it. */
  readonly hangUp: (click: Argument<'hangUp'>) => Promise<Outcome>;
  /** A person says that an order with an unknown outcome did not happen. */
  readonly releaseCall: (callId: string) => void;
  /**
   * Something may have been seen that settles an unknown outcome, or a call that a countdown is for
   * can't be seen any more.
   */
  readonly lookedAgain: () => void;
  /** Another line is in front: what counts down for the one before is taken back. */
  readonly frontChanged: () => void;
  readonly isOrderOut: () => boolean;
  /** Takes back what counts down, and resolves once no order is out. */
  readonly settled: () => Promise<void>;
  /** What to show while that call is on the screen; null where there is none. */
  readonly view: (callOnScreen: string | null) => TransferView;
}

/**
 * Builds the desk. It lives as long as the program: connections come and go, and which calls were
 * handed over must outlive them. Nothing that may have been carried out is ever sent again by itself.
 */
export function createTransferDesk(parts: TransferDeskParts): TransferDesk {
  const { journal, clock, onChanged } = parts;
  const memory = createOrderMemory(journal.found);
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
  const countdowns = createCountdowns(clock);
  const attempts = createAttempts({ ...parts, memory, settling, send: createOrderSending(parts) });

  const view = (callOnScreen: string | null) =>
    countdowns.view(callOnScreen) ?? memory.view(callOnScreen);
  const wallDate = () => new Date(clock.wallMs()).toISOString();

  /** @param planNow what the button stands for at this moment. */
  function act(planNow: () => OrderPlan, press: Press): Promise<Outcome> {
    const plan = planNow();
    const { callId } = press;
    const before = memory.flight(callId) ?? countdowns.of(callId);
    if (before && isSameButton(before.order, plan.order)) return before.outcome;
    const line = lineOfCall(parts.lines(), callId);
    const refusal =
      whyNotOrdered(line.call, view(callId), callId) ?? whyNotPressed(plan, press, clock.wallMs());
    const attempt = attempts.begin(plan, line.agentUser, press);
    if (refusal !== null) return attempts.refuse(attempt, refusal);
    switch (askBack(plan, press)) {
      case 'no':
        return attempts.depart(attempt);
      case 'not-held':
        return attempts.refuse(attempt, 'not-held');
      case 'countdown':
        return isInFront(attempt)
          ? countDown(attempt, planNow, press)
          : attempts.refuse(attempt, 'call-changed');
    }
  }

  function countDown(attempt: Attempt, planNow: () => OrderPlan, press: Press): Promise<Outcome> {
    const { order, record } = attempt;
    let follow: (outcome: Promise<Outcome>) => void = () => undefined;
    const outcome = new Promise<Outcome>((resolve) => (follow = resolve));
    countdowns.start({
      order,
      outcome,
      whyNotNow: () => {
        const card = cardOf(parts.lines(), record.agentUser);
        return whyNotThisCall(card, record.callId) ?? whyNotSeen(attempt);
      },
      onEnd: (why) => follow(countedDown(attempt, why ?? whyNotAfter(attempt, planNow(), press))),
    });
    onChanged();
    return outcome;
  }

  function isInFront({ record }: Attempt): boolean {
    return record.agentUser === parts.lineInFront();
  }

  /** Nobody takes back what they don't see: with its card a countdown goes. */
  function whyNotSeen(attempt: Attempt): GuardRefusal | null {
    return isInFront(attempt) ? null : 'other-line-chosen';
  }

  /** The same questions as at the press: three seconds are long. */
  function whyNotAfter(attempt: Attempt, plan: OrderPlan, press: Press): GuardRefusal | null {
    const { record } = attempt;
    if (record.dialer !== parts.dialerOrigin()) return 'call-changed';
    const card = cardOf(parts.lines(), record.agentUser);
    const refusal =
      whyNotOrdered(card, memory.view(record.callId), record.callId) ??
      whyNotSeen(attempt) ??
      whyNotPressed(plan, press, clock.wallMs());
    // What has counted down on the screen is sent, and nothing else.
    return refusal ?? (isSameOrder(attempt, plan) ? null : 'button-changed');
  }

  function countedDown(attempt: Attempt, why: GuardRefusal | null): Promise<Outcome> {
    attempts.hasCountedDown(attempt);
    if (why === null) return attempts.depart(atThisMoment(attempt));
    onChanged();
    return attempts.refuse(attempt, why);
  }

  /** What becomes of an order is reckoned from when it went out, and not from before its countdown. */
  function atThisMoment(attempt: Attempt): Attempt {
    const record = { ...attempt.record, at: wallDate() };
    return { ...attempt, record, pressed: momentOf(clock) };
  }

  return {
    transfer: (click) => {
      const planNow = () =>
        planTransfer(click.callId, click.to, parts.findEntry, {
          rules: parts.dialRules(),
          build: parts.build(),
        });
      return act(planNow, click);
    },
    takeBack: countdowns.takeBack,
    hangUp: (click) => act(() => planHangUp(click.callId), { ...click, ...ofHangUp }),
    releaseCall: (callId) => settling.free(callId),
    lookedAgain: () => {
      countdowns.callsChanged();
      settling.lookedAgain();
    },
    frontChanged: countdowns.callsChanged,
    isOrderOut: () => memory.flights().length > 0,
    async settled() {
      const waiting = () => [
        ...countdowns.takeAllBack(),
        ...memory.flights().map(({ outcome }) => outcome),
      ];
      for (let out = waiting(); out.length > 0; out = waiting()) await Promise.allSettled(out);
    },
    view,
  };
}

/** Only the window hangs up, and its button asks nothing. */
const ofHangUp = { from: 'window', held: false, evenClosed: false } as const;

/** Typed numbers have no button; those that dial the same are the same. */
function isSameButton(one: TransferOrder, other: TransferOrder): boolean {
  const isSame = one.action === other.action && one.entryId === other.entryId;
  return isSame && (one.entryId !== null || one.dialString === other.dialString);
}

function isSameOrder(one: OrderPlan, other: OrderPlan): boolean {
  return (
    isSameButton(one.order, other.order) &&
    one.order.label === other.order.label &&
    one.order.dialString === other.order.dialString &&
    one.status === other.status
  );
}
