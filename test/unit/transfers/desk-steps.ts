import fc from 'fast-check';
import type { Ownership } from '../../../electron/calls/call-evidence.ts';
import type { FeedName } from '../../../shared/call.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { pressSources } from '../../../shared/transfer.ts';
import type { PressSource } from '../../../shared/transfer.ts';
import { refused } from './desk-bench.ts';
import type { Click, setUpDesk } from './desk-bench.ts';
import { noCall, onCallNamed } from './samples.ts';

/** Something that happens around a desk. */
export type Step =
  | {
      readonly kind: 'click';
      /** A call, or an agent user: then the call on that one's card. */
      readonly callId: string;
      /** Null for a hang-up. */
      readonly to: Click['to'] | null;
      readonly from: PressSource;
      readonly confirmed: boolean;
      readonly held: boolean;
    }
  | { readonly kind: 'take-back'; readonly callId: string }
  /** The date runs ahead of the monotonic clock, as in the sleep of a computer under Linux. */
  | { readonly kind: 'sleep' }
  /** The program stands still, and its timers are late. */
  | { readonly kind: 'freeze' }
  | {
      readonly kind: 'show';
      readonly agentUser: string;
      readonly callId: string | null;
      readonly feed: FeedName;
    }
  /** `which` of the orders that are out, counted round. */
  | { readonly kind: 'answer'; readonly which: number; readonly outcome: Outcome }
  /** Answers every open question, and all from now on; null leaves them open. */
  | { readonly kind: 'owner'; readonly ownership: Ownership | null }
  | { readonly kind: 'look'; readonly evidence: 'call-still-there' | 'call-gone' }
  | { readonly kind: 'release'; readonly callId: string }
  | { readonly kind: 'disk'; readonly state: 'works' | 'fails' | 'hangs' }
  | { readonly kind: 'wait'; readonly ms: number };

/** Every call that there may be. */
export const callIds = ['A', 'B', 'C', 'D', 'E', 'F'];

const callId = fc.constantFrom(...callIds);
const outcome = fc.constantFrom<Outcome>(
  { kind: 'handed-over' },
  { kind: 'unknown', cause: 'timed-out' },
  { kind: 'unknown', cause: 'connection-lost' },
  refused('number-not-valid'),
  refused('no-such-call'),
  refused('connection-refused'),
  refused('connect-timed-out'),
  refused('turned-away'),
);

const entry = (entryId: string) => ({ kind: 'entry' as const, entryId });
const to = fc.constantFrom<Click['to'] | null>(
  ...['dana', 'billing', 'gone', 'police', 'police', 'escalation', 'escalation'].map(entry),
  { kind: 'number', number: '(727) 555-1212' },
  { kind: 'number', number: '-' },
  null,
);

/** One step; over many of them each line gets calls, and orders get every kind of answer. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('click' as const),
      callId: fc.oneof(callId, { weight: 4, arbitrary: fc.constantFrom('1028', '1029') }),
      to,
      from: fc.constantFrom(...pressSources),
      confirmed: fc.boolean(),
      held: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      which: fc.nat(2),
      outcome,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('show' as const),
      agentUser: fc.constantFrom('1028', '1029'),
      callId: fc.option(callId, { nil: null, freq: 6 }),
      feed: fc.constantFrom('agent-status' as const, 'event-stream' as const, 'typed' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('owner' as const),
      ownership: fc.constantFrom(
        ...Array<'confirmed'>(6).fill('confirmed'),
        ...(['call-changed', 'not-yours', 'not-known', 'cannot-check', null] as const),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('look' as const),
      evidence: fc.constantFrom('call-still-there' as const, 'call-gone' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('take-back' as const),
      callId: fc.oneof(callId, { weight: 2, arbitrary: fc.constantFrom('1028', '1029') }),
    }),
  },
  fc.record({ kind: fc.constantFrom('sleep' as const, 'freeze' as const) }),
  fc.record({ kind: fc.constant('release' as const), callId }),
  fc.record({
    kind: fc.constant('disk' as const),
    state: fc.constantFrom(...(['works', 'works', 'works', 'fails', 'hangs'] as const)),
  }),
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 0, 100, 300, 2000, 3000, 6000),
    }),
  },
);

/** A desk and everything around it. */
export type Bench = Awaited<ReturnType<typeof setUpDesk>>;

/** The step with the call that its click or its taking back is for. */
export function resolved(bench: Bench, next: Step): Step {
  if (next.kind !== 'click' && next.kind !== 'take-back') return next;
  return { ...next, callId: bench.callOnCard(next.callId) ?? next.callId };
}

/** Lets a step happen; the promise that a click gets goes to `answers`. */
export async function take(
  bench: Bench,
  next: Step,
  answers: Promise<Outcome>[] = [],
): Promise<void> {
  const { desk, file, clock } = bench;
  switch (next.kind) {
    case 'click': {
      const { callId: clicked, to, from, confirmed, held } = next;
      const press = { callId: clicked, confirmed };
      answers.push(
        to === null
          ? desk.hangUp(press)
          : desk.transfer({ ...press, to, from, held, evenClosed: false }),
      );
      return;
    }
    case 'take-back':
      desk.takeBack(next.callId);
      return;
    case 'sleep':
      clock.setWall(clock.wallMs() + 3_600_000);
      return;
    case 'freeze':
      clock.freeze(8000);
      return;
    case 'answer': {
      const which = next.which % Math.max(bench.openOrders.length, 1);
      bench.openOrders.splice(which, 1)[0]?.answer({ outcome: next.outcome, said: '' });
      await clock.settle();
      return;
    }
    case 'show':
      bench.showOn(
        next.agentUser,
        next.callId === null ? noCall : onCallNamed(next.callId, next.feed),
      );
      // As the tracker tells of every change.
      desk.lookedAgain();
      return;
    case 'owner': {
      const { ownership } = next;
      bench.ownerIs(ownership);
      if (ownership === null) return;
      bench.openQuestions.splice(0).forEach(({ answer }) => answer(ownership));
      await clock.settle();
      return;
    }
    case 'look':
      bench.looks.saw(next.evidence, clock.monotonicMs());
      desk.lookedAgain();
      return;
    case 'release':
      desk.releaseCall(next.callId);
      return;
    case 'disk':
      file.goOn();
      file.mendDisk();
      if (next.state === 'fails') file.breakDisk();
      if (next.state === 'hangs') file.hang();
      return;
    case 'wait':
      await clock.advance(next.ms);
      return;
  }
}

/** Lets everything come to its end: the disk works, and every order is answered. */
export async function comeToAnEnd(bench: Bench): Promise<void> {
  await take(bench, { kind: 'disk', state: 'works' });
  await take(bench, { kind: 'owner', ownership: 'confirmed' });
  // Two tries, each with its wait for the disk.
  for (let round = 0; round < 3; round += 1) {
    await bench.clock.advance(6000);
    while (bench.openOrders.length > 0) await bench.answer({ kind: 'handed-over' });
  }
}
