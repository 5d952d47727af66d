import type { Evidence, Ownership } from '../../../electron/calls/call-evidence.ts';
import type { DialerOrder, OrderAnswer } from '../../../electron/dialer/dialer.ts';
import { openJournal } from '../../../electron/transfers/journal.ts';
import type { Journal } from '../../../electron/transfers/journal.ts';
import { createTransferDesk } from '../../../electron/transfers/transfer-desk.ts';
import type { TransferDesk } from '../../../electron/transfers/transfer-desk.ts';
import { currentCall } from '../../../shared/call.ts';
import type { CallView } from '../../../shared/call.ts';
import { noDialRules } from '../../../shared/dial-rules.ts';
import type { DialRules } from '../../../shared/dial-rules.ts';
import { journalLineSchema } from '../../../shared/journal.ts';
import type { JournalLine } from '../../../shared/journal.ts';
import type { GuardRefusal, Outcome } from '../../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { createMemoryFile } from './memory-file.ts';
import { billing, escalation, manager, nights, noCall, onCallNamed, police } from './samples.ts';

/** An order at the dialer, and how to answer it. */
export interface OpenOrder {
  readonly order: DialerOrder;
  readonly answer: (answer: OrderAnswer) => void;
  readonly fail: (error: Error) => void;
  /** What the dialer asks in the moment before it sends. */
  readonly stillWanted: () => GuardRefusal | null;
}

/** What was on its line's card and on disk when an order was given, and when that was. */
interface OrderSeen {
  readonly onCard: string | undefined;
  readonly journal: string;
  readonly atMs: number;
}

/** A question to the dialer whose call it is, and how to answer it. */
export interface OpenQuestion {
  readonly agentUser: string;
  readonly callId: string;
  readonly answer: (ownership: Ownership) => void;
}

/**
 * A desk with everything around it, under virtual time: agent 1028 with call A on the card, and a
 * second line, 1029, that waits for one.
 *
 * @param journalSeen the journal as the desk sees it, where that is not the journal itself.
 */
export async function setUpDesk(
  journalText = '',
  journalSeen: (journal: Journal) => Journal = (journal) => journal,
) {
  const clock = createVirtualClock();
  const file = createMemoryFile(journalText);
  const cards = new Map<string, CallView>([
    ['1028', onCallNamed('A')],
    ['1029', noCall],
  ]);
  /** Every order that was given, with what was on its line's card and on disk at that moment. */
  const orders: DialerOrder[] = [];
  const ordersSeen: OrderSeen[] = [];
  const openOrders: OpenOrder[] = [];
  const questions: { readonly agentUser: string; readonly callId: string }[] = [];
  const openQuestions: OpenQuestion[] = [];
  const ownersTold: { readonly callId: string; readonly ownership: Ownership }[] = [];
  /** What the dialer says of owners; null leaves each question open. */
  let ownership: Ownership | null = 'confirmed';
  let connected = true;
  let inFront = '1028';
  let origin = 'https://dialer.example.com';
  let build: string | null = '240429-2220';
  let attempts = 0;
  let changes = 0;
  let buttons: readonly SpeedDialEntry[] = [manager, nights, billing, police, escalation];
  let rules: DialRules = noDialRules;
  const looksWished: number[] = [];
  const over: string[] = [];
  const quiet = () => undefined;

  const journal = await openJournal({
    file,
    clock,
    onNotice: quiet,
    onNoticeOver: quiet,
    onChanged: quiet,
  });
  const dialer = {
    give: (order: DialerOrder, stillWanted?: () => GuardRefusal | null) => {
      orders.push(order);
      const card = cards.get(order.agentUser);
      ordersSeen.push({
        onCard: card && currentCall(card)?.callId,
        journal: file.text(),
        atMs: clock.monotonicMs(),
      });
      const wanted = () => stillWanted?.() ?? null;
      return new Promise<OrderAnswer>((answer, fail) =>
        openOrders.push({ order, answer, fail, stillWanted: wanted }),
      );
    },
  };
  const looks = createLooks(() => origin);
  const desk = createTransferDesk({
    dialer: () => (connected ? dialer : null),
    journal: journalSeen(journal),
    lines: () => [...cards].map(([agentUser, call]) => ({ agentUser, call })),
    lineInFront: () => inFront,
    confirmOwner: (agentUser, callId) => {
      questions.push({ agentUser, callId });
      return new Promise((resolve) => {
        const answer = (told: Ownership) => {
          ownersTold.push({ callId, ownership: told });
          resolve(told);
        };
        if (ownership === null) openQuestions.push({ agentUser, callId, answer });
        else answer(ownership);
      });
    },
    callIsOver: (callId) => over.push(callId),
    build: () => build,
    lookNow: () => looksWished.push(clock.monotonicMs()),
    dialerOrigin: () => origin,
    witness: looks.witnessAt,
    dialRules: () => rules,
    findEntry: (id) => buttons.find((entry) => entry.id === id) ?? null,
    clock,
    newAttemptId: () => `attempt-${(attempts += 1)}`,
    onChanged: () => (changes += 1),
  });

  const takeOpen = () => {
    const first = openOrders.shift();
    if (!first) throw new Error('No order is out.');
    return first;
  };
  const lines = () => journalLinesOf(file.text());
  return {
    clock,
    file,
    journal,
    desk,
    orders,
    ordersSeen,
    openOrders,
    /** Every question whose call it is, and those that wait for an answer. */
    questions,
    openQuestions,
    /** What the dialer has said so far, oldest first. */
    ownersTold,
    /** What the dialer says of owners from now on; null leaves the questions open. */
    ownerIs: (next: Ownership | null) => (ownership = next),
    looksWished,
    looks,
    /** The calls of which the feeds were told that they are over. */
    over,
    /** What the card of 1028 shows from now on. */
    show: (next: CallView) => cards.set('1028', next),
    showOn: (agentUser: string, next: CallView) => cards.set(agentUser, next),
    callOnCard: (agentUser: string) => {
      const card = cards.get(agentUser);
      return card && currentCall(card)?.callId;
    },
    /** Whether a feed that knows has brought a call to its card. */
    trustedOnCard: (callId: string) =>
      [...cards.values()].some((card) => {
        const call = currentCall(card);
        return call?.callId === callId && call.provenance.feed !== 'typed';
      }),
    /** Puts the card of a line in front. */
    putInFront: (agentUser: string) => {
      inFront = agentUser;
      desk.frontChanged();
    },
    noLines: () => cards.clear(),
    disconnect: () => (connected = false),
    /** Baton works with the dialer at that origin from now on. */
    moveTo: (next: string) => (origin = next),
    setBuild: (next: string | null) => (build = next),
    /** The dial rules from now on. */
    setRules: (next: DialRules) => (rules = next),
    removeButtons: () => (buttons = []),
    /** The buttons from now on. */
    setButtons: (...next: readonly SpeedDialEntry[]) => (buttons = next),
    changes: () => changes,
    /** Answers the oldest order that is out. */
    answer: async (outcome: Outcome, said = '') => {
      takeOpen().answer({ outcome, said });
      await clock.settle();
    },
    fail: (error: Error) => takeOpen().fail(error),
    /** What is shown with the card of a line on the screen. */
    shown: (agentUser = '1028') => {
      const card = cards.get(agentUser);
      return desk.view((card && currentCall(card)?.callId) ?? null);
    },
    lines,
    /** `sent attempt-1 A`, `answered attempt-1 A handed-over`, … as they stand in the file. */
    journalLines: () => lines().map(lineInWords),
  };
}

/** What looks have shown of calls, and what was asked of them. */
function createLooks(origin: () => string) {
  const asked: { readonly agentUser: string; readonly callId: string; readonly sinceMs: number }[] =
    [];
  let latest: { readonly evidence: Evidence; readonly beganMs: number } | null = null;
  let none = false;
  return {
    asked,
    /** A look that began at a moment of the monotonic clock has shown this, of whatever call. */
    saw: (evidence: 'call-still-there' | 'call-gone', beganMs: number) => {
      latest = { evidence, beganMs };
    },
    /** Nobody may look from now on. */
    end: () => (none = true),
    /** Says nothing of the calls at another dialer than the one of this moment. */
    witnessAt:
      (dialer: string) =>
      (agentUser: string, callId: string, sinceMs: number): Evidence => {
        asked.push({ agentUser, callId, sinceMs });
        if (dialer !== '' && dialer !== origin()) return 'nothing';
        if (latest && latest.beganMs >= sinceMs) return latest.evidence;
        return none ? 'cannot-look' : 'nothing';
      },
  };
}

function journalLinesOf(text: string): readonly JournalLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => journalLineSchema.parse(JSON.parse(line)));
}

function lineInWords(line: JournalLine): string {
  switch (line.line) {
    case 'sent':
      return `sent ${line.attempt} ${line.callId}`;
    case 'tried-again':
      return `tried-again ${line.attempt} ${line.because}`;
    case 'answered':
      return `answered ${line.attempt} ${line.callId} ${nameOf(line.outcome)}`;
    case 'settled':
      return `settled ${line.attempt} ${line.settled.as} by ${line.settled.by}`;
  }
}

/** An outcome in one word. */
export function nameOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return outcome.kind;
    case 'refused':
      return outcome.reason;
    case 'unknown':
      return outcome.cause;
  }
}

/** A refusal. */
export const refused = (reason: Extract<Outcome, { kind: 'refused' }>['reason']): Outcome => ({
  kind: 'refused',
  reason,
});

/** What a press of a button hands over. */
export type Click = Parameters<TransferDesk['transfer']>[0];

const inWindow = { confirmed: false, held: false, evenClosed: false, from: 'window' } as const;

/** A press of the button with that ID, in the window. */
export const pressOf = (callId: string, entryId = 'dana'): Click => ({
  ...inWindow,
  callId,
  to: { kind: 'entry', entryId },
});

/** The same with a number that was typed. */
export const typedPressOf = (callId: string, number: string): Click => ({
  ...inWindow,
  callId,
  to: { kind: 'number', number },
});
