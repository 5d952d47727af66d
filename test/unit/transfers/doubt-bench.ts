import type { Outcome } from '../../../shared/outcome.ts';
import { setUpDesk } from './desk-bench.ts';
import type { Stage } from './stages.ts';

/** An outcome in doubt. */
export const timedOut: Outcome = { kind: 'unknown', cause: 'timed-out' };

/** A desk whose order for call A has ended in doubt after a while, and when that began. */
export async function setUpDoubt(click: Stage['click'], afterMs = 10_000) {
  const bench = await setUpDesk();
  void click(bench.desk, 'A');
  const sentMs = bench.clock.monotonicMs();
  await bench.clock.advance(afterMs);
  const doubtMs = bench.clock.monotonicMs();
  await bench.answer(timedOut);
  const see = async (evidence: 'call-still-there' | 'call-gone', afterMs: number) => {
    bench.looks.saw(evidence, doubtMs + afterMs);
    bench.desk.lookedAgain();
    await bench.clock.settle();
  };
  return { ...bench, sentMs, doubtMs, see };
}
