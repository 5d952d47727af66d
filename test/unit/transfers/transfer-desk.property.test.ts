import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ownership } from '../../../electron/calls/call-evidence.ts';
import { stillAtWorkMs, stillThereAfterMs } from '../../../electron/transfers/doubt.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { setUpDesk } from './desk-bench.ts';
import { callIds, comeToAnEnd, resolved, step, take } from './desk-steps.ts';
import type { Bench, Step } from './desk-steps.ts';

/** What may have become of a call, as an observer of dialer, looks and people knows it. */
type Fate =
  | { readonly kind: 'with-agent' }
  | { readonly kind: 'gone' }
  /** An order may have been carried out, or may yet be until a moment of the monotonic clock. */
  | { readonly kind: 'in-doubt'; readonly untilMs: number };

/** Watches what is sent, and throws at the first order that should not have been. */
function createObserver(bench: Bench) {
  const { orders, ordersSeen, ownersTold, clock } = bench;
  const fates = new Map<string, Fate>();
  const confirmed = new Set<string>();
  let sentBefore = 0;

  function noteAnswer(callId: string, outcome: Outcome): void {
    if (outcome.kind === 'unknown') {
      const sentMs =
        ordersSeen[orders.findLastIndex((order) => order.callId === callId)]?.atMs ?? 0;
      const untilMs = Math.max(clock.monotonicMs() + stillThereAfterMs, sentMs + stillAtWorkMs);
      fates.set(callId, { kind: 'in-doubt', untilMs });
    } else if (outcome.kind !== 'refused' || outcome.reason === 'no-such-call') {
      fates.set(callId, { kind: 'gone' });
    }
  }

  /** Looks and people are the only ones who may say that a doubtful order did not happen. */
  function noteBefore(next: Step): void {
    if (next.kind === 'click' && next.confirmed) confirmed.add(next.callId);
    if (next.kind === 'answer') {
      const open = bench.openOrders[next.which % Math.max(bench.openOrders.length, 1)];
      if (open) noteAnswer(open.order.callId, next.outcome);
    }
    if (next.kind === 'release' && isOpenDoubt(next.callId)) {
      fates.set(next.callId, { kind: 'with-agent' });
    }
    if (next.kind !== 'look' || next.evidence !== 'call-still-there') return;
    for (const [callId, fate] of fates) {
      const counts = fate.kind === 'in-doubt' && clock.monotonicMs() >= fate.untilMs;
      if (counts) fates.set(callId, { kind: 'with-agent' });
    }
  }

  function isOpenDoubt(callId: string): boolean {
    const view = bench.desk.view(callId);
    if (view.kind !== 'answered') return false;
    return view.settlement === 'checking' || view.settlement === 'cannot-check';
  }

  function checkSince(): void {
    const out = bench.openOrders.map(({ order }) => order.callId);
    expect(new Set(out).size).toBe(out.length);
    orders.slice(sentBefore).forEach((order, index) => {
      const { callId } = order;
      expect(fates.get(callId)?.kind ?? 'with-agent').toBe('with-agent');
      expect(ordersSeen[sentBefore + index]?.onCard).toBe(callId);
      expect(allowed(callId)).toContain(latestOwnership(callId));
    });
    sentBefore = orders.length;
  }

  const latestOwnership = (callId: string) =>
    ownersTold.findLast((told) => told.callId === callId)?.ownership;

  /** The two lines have calls from feeds of every kind; a click alone may vouch for a typed one. */
  function allowed(callId: string): readonly (Ownership | undefined)[] {
    const vouched = confirmed.has(callId) || bench.trustedOnCard(callId);
    return vouched ? ['confirmed', 'cannot-check'] : ['confirmed'];
  }

  return { noteBefore, checkSince };
}

it('sends nothing twice that may have been carried out, and nothing for a call that is not on its card or not the agent’s', async () => {
  let sent = 0;
  let sentAgain = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }),
      async (steps) => {
        const bench = await setUpDesk();
        const observer = createObserver(bench);
        for (const each of steps) {
          const next = resolved(bench, each);
          observer.noteBefore(next);
          await take(bench, next);
          observer.checkSince();
        }
        sent += bench.orders.length;
        sentAgain += bench.lines().filter(({ line }) => line === 'tried-again').length;
      },
    ),
    { numRuns: 300 },
  );
  // A desk that sends nothing would pass, too.
  expect(sent).toBeGreaterThan(300);
  expect(sentAgain).toBeGreaterThan(10);
});

it('answers every click', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
      const bench = await setUpDesk();
      const answers: Promise<Outcome>[] = [];
      let answered = 0;
      for (const next of steps) await take(bench, resolved(bench, next), answers);
      for (const answer of answers) void answer.then(() => (answered += 1));
      await comeToAnEnd(bench);
      expect(answered).toBe(answers.length);
      expect(answers).toHaveLength(steps.filter(({ kind }) => kind === 'click').length);
      for (const callId of callIds) {
        expect(['idle', 'answered']).toContain(bench.desk.view(callId).kind);
      }
    }),
    { numRuns: 200 },
  );
});

const numberOf = (attempt: string) => Number(attempt.slice('attempt-'.length));

it('has every attempt in the journal once the disk works, in the order of the clicks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const bench = await setUpDesk();
      for (const next of steps) await take(bench, resolved(bench, next));
      await comeToAnEnd(bench);
      const lines = bench.lines();
      const named = (kind: string) => lines.filter(({ line }) => line === kind);
      const places = (kind: string, attempt: string) =>
        lines.flatMap((line, place) =>
          line.line === kind && line.attempt === attempt ? [place] : [],
        );
      for (const { attempt } of named('sent')) {
        const answered = places('answered', attempt);
        expect(answered).toHaveLength(1);
        expect(answered[0]).toBeGreaterThan(places('sent', attempt)[0] ?? Infinity);
      }
      for (const { attempt } of named('tried-again')) {
        expect(places('tried-again', attempt)).toHaveLength(1);
        expect(places('tried-again', attempt)[0]).toBeGreaterThan(
          places('sent', attempt)[0] ?? Infinity,
        );
      }
      for (const { attempt } of named('settled')) {
        expect(places('settled', attempt)[0]).toBeGreaterThan(
          places('answered', attempt)[0] ?? Infinity,
        );
      }
      // Those that count down go out later, each in its turn.
      for (const buttons of [['dana', 'billing', ''], ['police']]) {
        const numbers = lines.flatMap((line) =>
          line.line === 'sent' && buttons.includes(line.entryId) ? [numberOf(line.attempt)] : [],
        );
        expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
      }
      const sendings = named('sent').length + named('tried-again').length;
      expect(sendings).toBeGreaterThanOrEqual(bench.orders.length);
      expect(bench.journal.latest().length).toBe(named('answered').length);
    }),
    { numRuns: 200 },
  );
});
