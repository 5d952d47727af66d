import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Outcome } from '../../../shared/outcome.ts';
import { setUpDesk } from './desk-bench.ts';
import { noCall, onCallNamed } from './samples.ts';

type Step =
  | { readonly kind: 'click'; readonly callId: string; readonly entryId: string | null }
  | { readonly kind: 'show'; readonly callId: string | null }
  | { readonly kind: 'answer'; readonly outcome: Outcome }
  | { readonly kind: 'disk'; readonly state: 'works' | 'fails' | 'hangs' }
  | { readonly kind: 'wait'; readonly ms: number };

const callId = fc.constantFrom('A', 'B', 'C');
const outcome = fc.constantFrom<Outcome>(
  { kind: 'handed-over' },
  { kind: 'unknown', cause: 'timed-out' },
  { kind: 'refused', reason: 'number-not-valid' },
  { kind: 'refused', reason: 'no-such-call' },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('click' as const),
      callId,
      entryId: fc.constantFrom('dana', 'billing', 'gone', null),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('answer' as const), outcome }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('show' as const),
      callId: fc.option(callId, { nil: null }),
    }),
  },
  fc.record({
    kind: fc.constant('disk' as const),
    state: fc.constantFrom('works' as const, 'fails' as const, 'hangs' as const),
  }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(0, 100, 300, 6000) }),
);

type Bench = Awaited<ReturnType<typeof setUpDesk>>;

async function take(bench: Bench, next: Step): Promise<void> {
  const { desk, dialer, file, clock } = bench;
  switch (next.kind) {
    case 'click':
      if (next.entryId === null) void desk.hangUp(next);
      else void desk.transfer({ callId: next.callId, entryId: next.entryId });
      return;
    case 'answer':
      if (dialer.pendingOrders.count() > 0) await bench.answer(next.outcome);
      return;
    case 'show':
      bench.show(next.callId === null ? noCall : onCallNamed(next.callId));
      return;
    case 'disk':
      file.goOn();
      file.mendDisk();
      if (next.state === 'fails') file.breakDisk();
      if (next.state === 'hangs') file.hang();
      return;
    case 'wait':
      await clock.advance(next.ms);
  }
}

/** The outcomes that may mean that the caller is no longer with the agent. */
const mayHaveHappened = (answered: Outcome) => answered.kind !== 'refused';

it('never has two orders out, orders a call twice, or orders one that is not on the screen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const bench = await setUpDesk();
      const { dialer, ordersSeen } = bench;
      const done: string[] = [];
      for (const next of steps) {
        if (next.kind === 'answer' && dialer.pendingOrders.count() > 0) {
          const order = dialer.orders.at(-1);
          if (order && mayHaveHappened(next.outcome)) done.push(order.callId);
        }
        const before = dialer.orders.length;
        await take(bench, next);
        expect(dialer.pendingOrders.count()).toBeLessThanOrEqual(1);
        for (const order of dialer.orders.slice(before)) expect(done).not.toContain(order.callId);
      }
      expect(new Set(done).size).toBe(done.length);
      const onScreen = ordersSeen.map((seen) => seen.onScreen);
      expect(dialer.orders.map((order) => order.callId)).toEqual(onScreen);
    }),
    { numRuns: 400 },
  );
});

it('has every attempt in the journal once the disk works, in the order of the clicks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const bench = await setUpDesk();
      for (const next of steps) await take(bench, next);
      await take(bench, { kind: 'disk', state: 'works' });
      await bench.clock.advance(6000);
      if (bench.dialer.pendingOrders.count() > 0) await bench.answer({ kind: 'handed-over' });
      await bench.clock.advance(6000);
      const lines = bench.journalLines();
      const sent = lines.filter((line) => line.startsWith('sent'));
      const answered = lines.filter((line) => line.startsWith('answered'));
      for (const line of sent) {
        const answer = `${line.replace('sent', 'answered')} `;
        expect(answered.filter((other) => other.startsWith(answer))).toHaveLength(1);
        expect(lines.findIndex((other) => other.startsWith(answer))).toBeGreaterThan(
          lines.indexOf(line),
        );
      }
      const numbers = sent.map((line) => Number(/attempt-(\d+)/.exec(line)?.[1]));
      expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
      expect(sent.length).toBeGreaterThanOrEqual(bench.dialer.orders.length);
      expect(new Set(lines).size).toBe(lines.length);
      expect(bench.journal.latest().length).toBe(answered.length);
    }),
    { numRuns: 200 },
  );
});
