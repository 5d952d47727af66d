import type { DemoCallKind } from './dialer-data.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One call as it will go if nobody interferes. Times are those of people, in milliseconds. */
export interface CallPlan {
  readonly kind: DemoCallKind;
  readonly callerNumber: string;
  /** The in-group or campaign. */
  readonly cameFrom: string;
  readonly leadId: string;
  /** From the first word until somebody puts the phone down. */
  readonly talkMs: number;
  /** True: the caller does, and the agent stays on the line for `deadMs`. */
  readonly callerHangsUpFirst: boolean;
  readonly deadMs: number;
  /** From the end of this call to the next one. */
  readonly gapMs: number;
  /** The same, after the agent has handed the caller over. */
  readonly gapAfterHandOverMs: number;
}

/** Where calls can come from; both lists name at least one. */
export interface CallSources {
  readonly inGroups: readonly [string, ...string[]];
  readonly campaigns: readonly [string, ...string[]];
}

const second = 1000;
const minute = 60 * second;

/** Geographic codes; with 555-0100 to 555-0199 behind them the numbers are set aside for fiction. */
const areaCodes = ['206', '212', '305', '312', '415', '503', '617', '702', '713', '727'] as const;

/** How long after the start the first call comes: two to three seconds. */
export function firstGapMs(random: SeededRandom): number {
  return random.between(2 * second, 3 * second);
}

/**
 * Draws the next call. Every plan takes the same number of draws, so that a call's course never
 * changes the calls after it.
 */
export function drawCallPlan(random: SeededRandom, sources: CallSources): CallPlan {
  const kind = drawKind(random.next());
  const inGroup = random.oneOf(sources.inGroups);
  const campaign = random.oneOf(sources.campaigns);
  return {
    kind,
    cameFrom: kind === 'auto-dialled' ? campaign : inGroup,
    callerNumber: `${random.oneOf(areaCodes)}55501${String(random.whole(0, 99)).padStart(2, '0')}`,
    leadId: String(random.whole(100_000, 2_000_000)),
    talkMs: clamp(random.around(2.5 * minute, 0.6), 30 * second, 12 * minute),
    callerHangsUpFirst: random.chance(0.3),
    deadMs: random.between(4 * second, 9 * second),
    gapMs: clamp(random.around(18 * second, 0.5), 6 * second, 60 * second),
    gapAfterHandOverMs: random.between(4 * second, 9 * second),
  };
}

function drawKind(draw: number): DemoCallKind {
  if (draw < 0.7) return 'inbound';
  return draw < 0.88 ? 'auto-dialled' : 'in-group-transfer';
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
