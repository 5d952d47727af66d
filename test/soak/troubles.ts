import type { Clock } from '../../electron/clock.ts';
import type { DemoDialer, Fault } from '../../electron/demo/demo-dialer.ts';
import type { SeededRandom } from '../../electron/demo/seeded-random.ts';
import type { BytePlan, ConnectionPlan, FaultProxy } from '../fault-proxy.ts';

/** Everything that can be done to a Baton at work. */
export interface TroubleMakers {
  readonly dialer: DemoDialer;
  readonly proxy: FaultProxy;
  /** Kills Baton and starts it again. */
  readonly restartBaton: () => Promise<void>;
  /** Stops Baton's process for so many milliseconds of the dialer's time, as sleep does. */
  readonly sleep: (ms: number) => Promise<void>;
  readonly clock: Clock;
  /** How many times faster than the machine the clock goes. */
  readonly pace: number;
  readonly random: SeededRandom;
}

/** How often each kind of trouble came. */
export type TroubleCounts = Readonly<Record<string, number>>;

/** Trouble at every step, until it is ended. */
export interface Troubles {
  readonly counts: () => TroubleCounts;
  /** Resolves once nothing is wrong any more. */
  readonly end: () => Promise<void>;
}

const second = 1000;
/** Of the dialer's time: after that Baton takes an order of which nothing is seen for not carried out. */
const lateAtMost = 4 * second;

/** Makes trouble: bytes lost on any connection, faults of the dialer, and now and then a big one. */
export function startTroubles(makers: TroubleMakers): Troubles {
  const { dialer, proxy, clock, random } = makers;
  const counts = new Map<string, number>();
  let ended = false;
  let underWay: Promise<void> = Promise.resolve();

  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      clock.after(ms, resolve);
    });

  const planNext = (): ConnectionPlan => {
    const plan = ended ? {} : drawConnectionPlan(makers);
    if (plan.refused === true) count('connection refused');
    if (plan.request) count(`request cut (${plan.request.then ?? 'whole'})`);
    if (plan.reply) count(`reply cut (${plan.reply.then ?? 'whole'})`);
    if (plan.late) count('request delayed, its sender cut off');
    return plan;
  };
  proxy.plan(planNext);

  const big: readonly [() => Promise<void>, ...(() => Promise<void>)[]] = [
    async () => {
      count('Baton killed and restarted');
      await makers.restartBaton();
    },
    async () => {
      count('dialer restarted');
      await dialer.goDown();
      await pause(random.between(2 * second, 20 * second));
      await dialer.comeUp();
    },
    async () => {
      count('network gone and back');
      proxy.plan(() => ({ refused: true }));
      proxy.breakAll();
      await pause(random.between(2 * second, 25 * second));
      proxy.plan(planNext);
    },
    async () => {
      count('sleep and wake');
      await makers.sleep(random.between(10 * second, 60 * second));
    },
  ];

  async function go(): Promise<void> {
    while (!ended) {
      await pause(random.between(3 * second, 15 * second));
      if (random.chance(0.8)) {
        const fault = drawFault(random);
        count(`dialer ${fault.kind}`);
        // Half of them wait for an order, which comes more rarely than looks.
        dialer.misbehave(
          fault,
          random.chance(0.5) ? { times: 1, function: 'ra_call_control' } : { times: 1 },
        );
      } else await random.oneOf(big)();
    }
  }
  underWay = go();

  return {
    counts: () => Object.fromEntries([...counts].sort()),
    end: async () => {
      ended = true;
      await underWay;
      dialer.misbehave(null);
      proxy.plan(() => ({}));
    },
  };
}

/** A connection serves many requests: where in its bytes it breaks, falls into any of their steps. */
function drawConnectionPlan({ random, pace }: TroubleMakers): ConnectionPlan {
  const draw = random.next();
  if (draw < 0.03) return { refused: true };
  if (draw < 0.15) return { request: drawBytePlan(random) };
  if (draw < 0.3) return { reply: drawBytePlan(random) };
  if (draw < 0.4) {
    const ms = random.between(0.5 * second, lateAtMost) / pace;
    return { late: { behind: random.whole(0, 4000), ms } };
  }
  return {};
}

function drawBytePlan(random: SeededRandom): BytePlan {
  const then = random.oneOf(['reset', 'close', 'stall'] as const);
  return { bytes: random.whole(0, 6000), then };
}

function drawFault(random: SeededRandom): Fault {
  return random.oneOf<Fault>([
    { kind: 'slow', ms: random.whole(500, 14_000) },
    { kind: 'silent', acts: true },
    { kind: 'silent', acts: false },
    { kind: 'dropped', when: 'before-acting' },
    { kind: 'dropped', when: 'after-acting' },
    { kind: 'dropped', when: 'mid-reply' },
    { kind: 'html-page', acts: true },
    { kind: 'html-page', acts: false },
    { kind: 'php-warnings' },
    { kind: 'empty-body' },
    { kind: 'translated' },
    { kind: 'truncated' },
    { kind: 'huge-body', bytes: 200_000 },
    { kind: 'wrong-content-length', stated: 'too-long' },
    { kind: 'wrong-content-length', stated: 'too-short' },
    { kind: 'gzip' },
    { kind: 'http-status', status: 502, acts: true },
    { kind: 'http-status', status: 503, acts: false, retryAfter: '2' },
  ]);
}
