import { currentCall, shownCall } from '../shared/call.ts';
import type { CallView, FeedName, LineView, StreamState } from '../shared/call.ts';
import type { TypedCallAnswer } from '../shared/ipc.ts';
import type { Outcome } from '../shared/outcome.ts';
import type { ButtonHealth, RecentDestination } from '../shared/button-health.ts';
import type { TransferView } from '../shared/transfer.ts';
import { createChosenLine } from './chosen-line.ts';
import { openConnection } from './connection.ts';
import type { Connection, DialerLogIn } from './connection.ts';
import { dialerWitness, originOf } from './dialer-witness.ts';
import type { CertificateLook } from './dialer/read-certificate.ts';
import { heedOutcome } from './heed-outcome.ts';
import type { History } from './history/history.ts';
import { createRetention } from './history/retention.ts';
import type { SpeedDialFile } from './settings/speed-dial-file.ts';
import type { Journal } from './transfers/journal.ts';
import { createTransferDesk } from './transfers/transfer-desk.ts';
import type { TransferDesk } from './transfers/transfer-desk.ts';
import { createWorkplaceEntries } from './workplace-entries.ts';
import type { WorkplaceParts } from './workplace-parts.ts';

export type { DialerLogIn } from './connection.ts';

/** A call that another program or a link hands over. */
export interface HandedCall {
  readonly callId: string;
  readonly feed: Exclude<FeedName, 'agent-status' | 'event-stream' | 'typed'>;
}

/** A dialer's calls, the speed dial for them and the record of what was done: one set for each mode. */
export interface Workplace {
  readonly speedDial: SpeedDialFile;
  readonly journal: Journal;
  readonly transfer: TransferDesk['transfer'];
  readonly hangUp: TransferDesk['hangUp'];
  /** Takes back what counts down for a call; false where it is too late. */
  readonly takeBack: TransferDesk['takeBack'];
  readonly releaseCall: (callId: string) => void;
  /** By the ID of an entry. */
  readonly health: () => Readonly<Record<string, ButtonHealth>>;
  /** Newest first; stays as it is while a call is on. */
  readonly recents: () => readonly RecentDestination[];
  readonly history: History;
  /** Attempts are kept for another time from now on. */
  readonly keptDaysChanged: () => void;
  /** Ends what the workplace does by itself, once no order is out. */
  readonly end: () => Promise<void>;
  /** Resolves once no order is out. */
  readonly settled: () => Promise<void>;
  readonly lines: () => readonly LineView[];
  /** Whose card is in front, null while there are no lines. */
  readonly chosenLine: () => string | null;
  /** Puts a line in front; what counts down for the one that was there is taken back. */
  readonly chooseLine: (agentUser: string) => void;
  /** What the card in front shows. */
  readonly callView: () => CallView;
  /** The order for the call in front. */
  readonly transferView: () => TransferView;
  readonly stream: () => StreamState;
  readonly build: () => string | null;
  /** The connection of this moment, null while there is none. */
  readonly connection: () => Connection | null;
  /** Works with a dialer from now on, instead of the one before. */
  readonly connect: (logIn: DialerLogIn) => void;
  /** Works with none from now on; `view` says why. */
  readonly disconnect: (view: CallView) => void;
  /** Another program hands a call over, or says that the phone rings. */
  readonly handOver: (handed: HandedCall | 'ring') => Promise<void>;
  /** A person names the call of a line. */
  readonly typeCall: (callId: string, agentUser: string) => Promise<TypedCallAnswer>;
  /** Reads the certificate that the dialer shows at this moment, null where there is none to ask. */
  readonly readCertificate: () => Promise<CertificateLook | null>;
  /** The computer has slept: what was seen and told before counts as old. */
  readonly awake: () => void;
  /** The computer is on another network: connections are dead, and what was told holds. */
  readonly networkChanged: () => void;
  /** A person asks for a look at once, and after a refused log-in for another one. */
  readonly lookAgain: () => void;
  readonly setVisible: (visible: boolean) => void;
}

/**
 * Builds a workplace. Its desk outlives a change of dialer or settings: which calls were handed
 * over, and which orders are on their way, must not be forgotten with a connection.
 */
export function createWorkplace(parts: WorkplaceParts): Workplace {
  const { speedDial, journal } = parts;
  let connection: Connection | null = null;
  let viewWithout: CallView = { kind: 'not-set-up' };
  let visible = true;
  const chosen = createChosenLine();

  const tracker = () => connection?.tracker ?? null;
  const lines = (): readonly LineView[] =>
    tracker()?.agentUsers.map((agentUser) => ({ agentUser, call: viewOf(agentUser) })) ?? [];
  const callView = (): CallView =>
    lines().find(({ agentUser }) => agentUser === chosen.agentUser())?.call ?? viewWithout;

  const entries = createWorkplaceEntries({
    speedDial,
    journal,
    teamEntries: parts.teamEntries,
    isOnCall: () => lines().some(({ call }) => currentCall(call) !== null),
  });

  const desk = createTransferDesk({
    dialer: () => connection?.dialer ?? null,
    dialerOrigin: () => originOf(connection),
    journal,
    // Without a connection too a click is told what stands in its way.
    lines: () =>
      (tracker()?.agentUsers ?? ['']).map((agentUser) => ({
        agentUser,
        call: trackedView(agentUser),
      })),
    lineInFront: chosen.agentUser,
    confirmOwner: (agentUser, callId) =>
      tracker()?.confirmOwner(agentUser, callId) ?? Promise.resolve('not-known'),
    callIsOver: (callId) => tracker()?.callIsOver(callId),
    build: () => tracker()?.build() ?? null,
    lookNow: () => tracker()?.lookNow(),
    witness: (origin) => dialerWitness(() => connection, origin),
    findEntry: entries.find,
    dialRules: parts.dialRules,
    clock: parts.clock,
    newAttemptId: parts.newAttemptId,
    onChanged: changed,
  });

  const history = parts.openHistory(
    () => desk.isOrderOut() || lines().some(({ call }) => shownCall(call) !== null),
  );
  const retention = createRetention({ history, clock: parts.clock });
  retention.start();

  function changed(): void {
    chosen.follow(lines());
    desk.frontChanged();
    parts.onChanged();
  }

  function trackedView(agentUser: string): CallView {
    return tracker()?.view(agentUser) ?? viewWithout;
  }

  /** Looks wait while an order is out: that the call was not seen meanwhile says nothing. */
  function viewOf(agentUser: string): CallView {
    const view = trackedView(agentUser);
    if (view.kind !== 'dialer-unreachable' || view.cause.kind !== 'timed-out') return view;
    const { lastCall } = view;
    const isOut = lastCall && desk.view(lastCall.callId).kind === 'in-flight';
    return isOut ? { kind: 'on-call', call: lastCall } : view;
  }

  async function heeded(ordering: Promise<Outcome>): Promise<Outcome> {
    const outcome = await ordering;
    heedOutcome(outcome, tracker());
    return outcome;
  }

  /** The tracker says by a notice what it does not show; without one, nobody else would. */
  async function tellOf(handed: HandedCall): Promise<void> {
    const told = tracker()?.tell({ ...handed, agentUser: null, inFront: chosen.agentUser() });
    if (told) await told;
    else parts.onNotice({ kind: 'handed-call-not-shown', callId: handed.callId });
  }

  function close(): void {
    // An order that is on its way is waited for; its answer still reaches the journal.
    connection?.close();
    connection = null;
  }

  return {
    speedDial,
    journal,
    transfer: (click) => heeded(desk.transfer(click)),
    hangUp: (click) => heeded(desk.hangUp(click)),
    takeBack: desk.takeBack,
    releaseCall: desk.releaseCall,
    health: entries.health,
    recents: entries.recents,
    history,
    keptDaysChanged: retention.changed,
    settled: desk.settled,
    end: async () => {
      retention.close();
      await desk.settled();
      await journal.close();
    },
    lines,
    chosenLine: chosen.agentUser,
    chooseLine: (agentUser) => {
      chosen.choose(agentUser, lines());
      desk.frontChanged();
      parts.onChanged();
    },
    callView,
    transferView: () => desk.view(currentCall(callView())?.callId ?? null),
    stream: () => tracker()?.stream() ?? { kind: 'off' },
    build: () => tracker()?.build() ?? null,
    connection: () => connection,
    connect: (logIn) => {
      close();
      const opened = openConnection(logIn, {
        ...parts,
        onChanged: () => {
          // Whatever was seen may settle an order of which nothing was known.
          if (connection === opened) desk.lookedAgain();
          changed();
        },
      });
      connection = opened;
      connection.tracker.setVisible(visible);
      changed();
    },
    disconnect: (view) => {
      close();
      viewWithout = view;
      changed();
    },
    handOver: async (handed) => {
      if (handed === 'ring') tracker()?.lookNow();
      else await tellOf(handed);
    },
    typeCall: async (callId, agentUser) => {
      const told = await tracker()?.tell({ callId, agentUser, feed: 'typed' });
      return { kind: told ?? 'not-connected' };
    },
    readCertificate: async () => (await connection?.readCertificate()) ?? null,
    awake: () => tracker()?.awake(),
    networkChanged: () => tracker()?.networkChanged(),
    lookAgain: () => tracker()?.askAgain(),
    setVisible: (nowVisible) => {
      visible = nowVisible;
      tracker()?.setVisible(nowVisible);
    },
  };
}
