import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createCallTracker } from '../../../electron/calls/call-tracker.ts';
import { systemClock } from '../../../electron/clock.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { DemoDialer, DemoDialerOptions } from '../../../electron/demo/demo-dialer.ts';
import { createAppendOnlyFile } from '../../../electron/settings/append-only-file.ts';
import { openJournal } from '../../../electron/transfers/journal.ts';
import { createTransferDesk } from '../../../electron/transfers/transfer-desk.ts';
import type { CallView } from '../../../shared/call.ts';
import { noDialRules } from '../../../shared/dial-rules.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { TransferView } from '../../../shared/transfer.ts';
import { billing, manager, police } from '../../unit/transfers/samples.ts';
import { dialerAt } from '../dialer/dialer-under-test.ts';
import { emptyFolder } from '../settings/empty-folder.ts';

/** How a desk is set up; everything may be left out. */
interface WorkOptions extends DemoDialerOptions {
  /** The user of each line, 1028 alone by default. */
  readonly agentUsers?: readonly string[];
  /** False where Baton does not look at agents. */
  readonly looks?: boolean;
}

/** Tracker, desk and journal of an agent, on the built-in dialer over real HTTP. */
export async function startWork({
  agentUsers = ['1028'],
  looks = true,
  ...options
}: WorkOptions = {}) {
  const demo = await startDemoDialer(options);
  onTestFinished(demo.stop);
  const journalPath = join(emptyFolder(), 'journal.jsonl');
  const open = () => openDesk(demo, journalPath, agentUsers, looks);
  /** `again` is a new start of Baton, with the same journal. */
  return { demo, ...(await open()), again: open };
}

async function openDesk(
  demo: DemoDialer,
  path: string,
  agentUsers: readonly string[],
  looks: boolean,
) {
  const { apiUser, password } = demo.logIn;
  const dialer = dialerAt(demo.address, {
    apiUser,
    password: () => password,
    timeouts: { connectMs: 1000, lookMs: 1000, orderMs: 700 },
  });
  const quiet = () => undefined;
  const watchers = new Set<() => void>();
  const changed = () => watchers.forEach((watcher) => watcher());
  const file = createAppendOnlyFile({ path, wallMs: systemClock.wallMs });
  let hasCrashed = false;
  const journal = await openJournal({
    file: {
      ...file,
      append: (lines) => (hasCrashed ? new Promise<never>(() => undefined) : file.append(lines)),
    },
    clock: systemClock,
    onNotice: quiet,
    onNoticeOver: quiet,
    onChanged: changed,
  });
  let attempts = journal.latest().length;
  const tracker = createCallTracker({
    dialer,
    agentUsers,
    apiUser,
    looks,
    eventStream: null,
    clock: systemClock,
    onChanged: () => {
      desk.lookedAgain();
      changed();
    },
  });
  const desk = createTransferDesk({
    dialer: () => dialer,
    journal,
    lines: () =>
      tracker.agentUsers.map((agentUser) => ({ agentUser, call: tracker.view(agentUser) })),
    lineInFront: () => agentUsers[0] ?? null,
    confirmOwner: tracker.confirmOwner,
    callIsOver: tracker.callIsOver,
    build: tracker.build,
    lookNow: tracker.lookNow,
    dialerOrigin: () => demo.address,
    witness: () => tracker.evidence,
    dialRules: () => noDialRules,
    findEntry: (id) => [manager, billing, police].find((entry) => entry.id === id) ?? null,
    clock: systemClock,
    newAttemptId: () => `attempt-${(attempts += 1)}`,
    onChanged: changed,
  });
  onTestFinished(tracker.stop);

  /** Returns once something is as it should be. */
  const untilTrue = <Value>(value: () => Value, isRight: (value: Value) => boolean) =>
    new Promise<Value>((resolve) => {
      const watcher = () => {
        const now = value();
        if (!isRight(now)) return;
        watchers.delete(watcher);
        resolve(now);
      };
      watchers.add(watcher);
      watcher();
    });
  const [firstLine = '1028'] = agentUsers;
  const until = (shows: (view: CallView) => boolean, agentUser = firstLine) =>
    untilTrue(() => tracker.view(agentUser), shows);
  return {
    tracker,
    desk,
    journal,
    /** Returns once the card of a line shows such a view. */
    until,
    untilOnCall: (callId: string, agentUser = firstLine) =>
      until((view) => view.kind === 'on-call' && view.call.callId === callId, agentUser),
    untilKind: (kind: CallView['kind']) => until((view) => view.kind === kind),
    /** Returns once the order of a call is shown so. */
    untilShown: (callId: string, isRight: (view: TransferView) => boolean) =>
      untilTrue(() => desk.view(callId), isRight),
    /** Nothing more is asked by this run of Baton. */
    stop: tracker.stop,
    /** As if it were killed: nothing more is asked, and nothing more written. */
    crash: () => {
      hasCrashed = true;
      tracker.stop();
    },
  };
}

/** The extensions that callers were handed over to, in their order. */
export const extensions = (demo: DemoDialer) => demo.redirects.map(({ extension }) => extension);

/** How many orders have reached the dialer; the check of the log-in is none. */
export const ordersAt = (demo: DemoDialer) =>
  demo.requests.filter(
    ({ form }) => form['function'] === 'ra_call_control' && form['value'] !== 'PROBE',
  ).length;

/** A refusal. */
export const refused = (reason: Extract<Outcome, { kind: 'refused' }>['reason']): Outcome => ({
  kind: 'refused',
  reason,
});
