import { isDeepStrictEqual } from 'node:util';
import type { Redirect, RefusedLogIn } from '../../electron/demo/dialer-records.ts';
import { isGuardRefusal } from '../../shared/outcome.ts';
import type { JournalEntry, JournalLine } from '../../shared/journal.ts';
import type { Press } from './simulated-agent.ts';

/** What is known of a soak on both sides. */
export interface Evidence {
  readonly presses: readonly Press[];
  /** The journal's lines, oldest first. */
  readonly lines: readonly JournalLine[];
  readonly redirects: readonly Redirect[];
  readonly refusedLogIns: readonly RefusedLogIn[];
  /** How many refused log-ins a person's typing explains: one for each wrong password. */
  readonly explainedRefusals: number;
  /** Whose caller put the phone down, and when: from then on a hand-over looks the same to everybody. */
  readonly hungUp: ReadonlyMap<string, number>;
}

/**
 * Compares what Baton says with what the dialer did.
 *
 * @returns one sentence for each thing that must not be.
 */
export function violationsIn(evidence: Evidence): readonly string[] {
  const attempts = attemptsOf(evidence.lines);
  return [
    ...redirectedTwice(evidence),
    ...neverClicked(evidence),
    ...unanswered(evidence, attempts),
    ...toldOtherwise(evidence, attempts),
    ...falseHandOvers(evidence, attempts),
    ...falseRefusals(evidence, attempts),
    ...unexplainedRedirects(evidence, attempts),
    ...refusedTooOften(evidence),
  ];
}

/** An attempt with all that the journal says of it; `entry` is null where Baton died before it. */
interface Attempt {
  readonly name: string;
  readonly callId: string;
  readonly wanted: string;
  readonly sent: boolean;
  readonly entry: JournalEntry | null;
}

function attemptsOf(lines: readonly JournalLine[]): readonly Attempt[] {
  const attempts = new Map<string, Attempt>();
  for (const line of lines) {
    const known = attempts.get(line.attempt);
    if (line.line === 'sent' || line.line === 'answered') {
      const wanted = line.action === 'hang-up' ? 'Hangup' : line.dialString;
      const entry = line.line === 'answered' ? line : (known?.entry ?? null);
      const sent = line.line === 'sent' || (known?.sent ?? false);
      attempts.set(line.attempt, { name: line.attempt, callId: line.callId, wanted, sent, entry });
    } else if (line.line === 'settled' && known?.entry) {
      const entry = { ...known.entry, settled: line.settled };
      attempts.set(line.attempt, { ...known, entry });
    }
  }
  return [...attempts.values()];
}

function isTo(redirect: Redirect, callId: string, wanted: string): boolean {
  if (redirect.callId !== callId) return false;
  return redirect.extension === wanted || redirect.extension.startsWith(`90009*${wanted}**`);
}

function redirectedTwice({ redirects }: Evidence): readonly string[] {
  const seen = new Set<string>();
  return redirects.flatMap(({ callId }) => {
    if (seen.has(callId)) return [`Call ${callId} was redirected twice.`];
    seen.add(callId);
    return [];
  });
}

function neverClicked({ redirects, presses }: Evidence): readonly string[] {
  return redirects
    .filter((redirect) => !presses.some(({ callId, wanted }) => isTo(redirect, callId, wanted)))
    .map(({ callId, extension }) => `Nobody clicked for ${callId} to go to ${extension}.`);
}

/** A press that Baton was killed under is answered by the journal, at the next start. */
function unanswered({ presses }: Evidence, attempts: readonly Attempt[]): readonly string[] {
  const open = attempts.filter(({ sent, entry }) => sent && entry === null);
  const silent = presses.filter(({ answer }) => answer === 'none');
  return [
    ...open.map(
      ({ name, callId }) => `Attempt ${name} for ${callId} has no answer in the journal.`,
    ),
    ...silent.map(({ callId, wanted }) => `The click on ${wanted} for ${callId} has no answer.`),
  ];
}

/** What the agent was told is what the journal says. */
function toldOtherwise({ presses }: Evidence, attempts: readonly Attempt[]): readonly string[] {
  return presses.flatMap(({ callId, wanted, answer }) => {
    if (typeof answer === 'string') return [];
    const own = attempts.filter((one) => one.callId === callId && one.wanted === wanted);
    return own.some(({ entry }) => isDeepStrictEqual(entry?.outcome, answer))
      ? []
      : [`The journal has no click on ${wanted} for ${callId} answered ${JSON.stringify(answer)}.`];
  });
}

function falseHandOvers(
  { redirects, hungUp }: Evidence,
  attempts: readonly Attempt[],
): readonly string[] {
  return attempts.flatMap(({ callId, wanted, entry }) => {
    if (!entry || redirects.some((redirect) => isTo(redirect, callId, wanted))) return [];
    const { kind } = entry.outcome;
    const isSure = kind === 'handed-over' || kind === 'hung-up';
    const { settled } = entry;
    const byTheLook = settled?.as === 'happened' && !hungUpBefore(hungUp, callId, settled.at);
    return isSure || byTheLook
      ? [`The dialer knows nothing of ${callId} going to ${wanted}, ${kind} by the journal.`]
      : [];
  });
}

function hungUpBefore(hungUp: Evidence['hungUp'], callId: string, at: string): boolean {
  const hungUpMs = hungUp.get(callId);
  return hungUpMs !== undefined && hungUpMs <= Date.parse(at);
}

/** What Baton calls refused, or says did not happen, must not have happened. */
function falseRefusals({ redirects }: Evidence, attempts: readonly Attempt[]): readonly string[] {
  return attempts.flatMap(({ callId, wanted, entry }) => {
    const others = attempts.filter(
      (other) => other.callId === callId && other.wanted === wanted && other.entry !== entry,
    );
    const isExplained = others.some((other) => mayHaveHappened(other));
    if (!entry || mayHaveHappened({ entry }) || isExplained) return [];
    return redirects.some((redirect) => isTo(redirect, callId, wanted))
      ? [`${callId} did go to ${wanted}, though the journal says ${JSON.stringify(entry.outcome)}.`]
      : [];
  });
}

function mayHaveHappened({ entry }: Pick<Attempt, 'entry'>): boolean {
  if (!entry) return true;
  if (entry.settled?.as === 'did-not-happen') return false;
  return entry.outcome.kind !== 'refused';
}

function unexplainedRedirects(
  { redirects }: Evidence,
  attempts: readonly Attempt[],
): readonly string[] {
  return redirects
    .filter(
      (redirect) =>
        !attempts.some(
          (attempt) =>
            isTo(redirect, attempt.callId, attempt.wanted) &&
            attempt.sent &&
            mayHaveHappened(attempt),
        ),
    )
    .map(
      ({ callId, extension }) => `The journal does not know that ${callId} went to ${extension}.`,
    );
}

/** For so long, in milliseconds of dialer time, a look or an order is on its way at most. */
const onItsWayMs = 10_000;

/**
 * A look and an order that are on their way together when the password changes are both refused,
 * before anybody could know (docs/decisions/log-in-gate.md).
 */
function refusedTooOften({ refusedLogIns, explainedRefusals }: Evidence): readonly string[] {
  const counted = refusedLogIns.filter(
    ({ endpoint, at }, index) =>
      !refusedLogIns
        .slice(0, index)
        .some((first) => first.endpoint !== endpoint && at - first.at < onItsWayMs),
  );
  return counted.length > explainedRefusals
    ? [`${refusedLogIns.length} log-ins were refused, and ${explainedRefusals} can be explained.`]
    : [];
}

/** How many attempts ended which way, for the report. */
export function tally(lines: readonly JournalLine[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { entry } of attemptsOf(lines)) {
    const name = entry ? nameOf(entry) : 'open';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function nameOf({ outcome, settled }: JournalEntry): string {
  if (settled) return `unknown, ${settled.as}`;
  if (outcome.kind !== 'refused') return outcome.kind;
  return `${isGuardRefusal(outcome) ? 'not sent' : 'refused'}, ${outcome.reason}`;
}
