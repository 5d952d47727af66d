import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countdownMs } from '../../../shared/speed-dial.ts';
import { pressSources } from '../../../shared/transfer.ts';
import type { PressSource } from '../../../shared/transfer.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { pressOf, setUpDesk, typedPressOf } from './desk-bench.ts';
import type { Click } from './desk-bench.ts';
import { noCall, onCallNamed } from './samples.ts';

/** Something that happens around a call that people and programs press buttons for. */
type Step =
  | { readonly kind: 'press'; readonly what: string; readonly from: PressSource }
  | { readonly kind: 'take-back' }
  | { readonly kind: 'show'; readonly callId: string | null; readonly told: boolean }
  | { readonly kind: 'sleep' }
  | { readonly kind: 'freeze'; readonly ms: number }
  | { readonly kind: 'wait'; readonly ms: number };

const times = fc.oneof(fc.constantFrom(0, countdownMs, countdownMs - 1, 2000), fc.nat(4000));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('press' as const),
      what: fc.constantFrom('police', 'police', 'escalation', 'dana', 'typed'),
      from: fc.constantFrom(...pressSources),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: times }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'take-back' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('show' as const),
      callId: fc.constantFrom('A', 'A', 'B', null),
      told: fc.boolean(),
    }),
  },
  fc.constant({ kind: 'sleep' as const }),
  fc.record({ kind: fc.constant('freeze' as const), ms: times }),
);

const clickOf = (callId: string, what: string): Click =>
  what === 'typed' ? typedPressOf(callId, '7275551212') : pressOf(callId, what);

/** What counts down on the screen. */
interface Counted {
  readonly callId: string;
  /** Whether the computer has slept since. */
  slept: boolean;
}

it('sends at most one order for a call, never for one that is gone, and nothing that was taken back or slept through', async () => {
  let sent = 0;
  let sentAfterCountdown = 0;
  let takenBack = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }),
      async (steps) => {
        const { desk, clock, orders, ordersSeen, show, callOnCard, openOrders, answer } =
          await setUpDesk();
        const answers: Promise<Outcome>[] = [];
        const sentFor = (callId: string) =>
          orders.filter((order) => order.callId === callId).length;
        const screen: { counted: Counted | null } = { counted: null };
        for (const next of steps) {
          const callId = callOnCard('1028') ?? 'A';
          const before = orders.length;
          switch (next.kind) {
            case 'press':
              answers.push(desk.transfer({ ...clickOf(callId, next.what), from: next.from }));
              break;
            case 'take-back': {
              const counting = desk.view(callId).kind === 'counting';
              expect(desk.takeBack(callId)).toBe(counting);
              expect(desk.view(callId).kind).not.toBe('counting');
              if (!counting) break;
              takenBack += 1;
              const sentBefore = sentFor(callId);
              await clock.advance(countdownMs * 3);
              expect(sentFor(callId)).toBe(sentBefore);
              break;
            }
            case 'show':
              show(next.callId === null ? noCall : onCallNamed(next.callId));
              if (next.told) desk.lookedAgain();
              break;
            case 'sleep':
              clock.setWall(clock.wallMs() + 3_600_000);
              if (screen.counted) screen.counted.slept = true;
              break;
            case 'freeze':
              clock.freeze(next.ms);
              break;
            case 'wait':
              await clock.advance(next.ms);
              break;
          }
          const view = desk.view(callId);
          const wasCounted = screen.counted;
          if (view.kind !== 'counting') screen.counted = null;
          else if (wasCounted?.callId !== callId) screen.counted = { callId, slept: false };
          for (const [index, order] of orders.entries()) {
            if (index < before) continue;
            expect(ordersSeen[index]?.onCard).toBe(order.callId);
            if (wasCounted?.callId !== order.callId) continue;
            expect(wasCounted.slept).toBe(false);
            sentAfterCountdown += 1;
          }
          const callIds = orders.map((order) => order.callId);
          expect(new Set(callIds).size).toBe(callIds.length);
        }
        const settled = desk.settled();
        await clock.advance(1000);
        while (openOrders.length > 0) await answer({ kind: 'handed-over' });
        await settled;
        await Promise.all(answers);
        sent += orders.length;
      },
    ),
    { numRuns: 400 },
  );
  // A desk that sends nothing would pass, too.
  expect(sent).toBeGreaterThan(200);
  expect(sentAfterCountdown).toBeGreaterThan(30);
  expect(takenBack).toBeGreaterThan(50);
});
