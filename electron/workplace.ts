import type { CallView } from '../shared/call.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import { createCallTracker } from './calls/call-tracker.ts';
import type { CallTracker } from './calls/call-tracker.ts';
import type { Clock } from './clock.ts';
import { createDialer } from './dialer/create-dialer.ts';
import { createDispatcher } from './dialer/dispatcher.ts';
import type { Dialer } from './dialer/dialer.ts';
import type { SpeedDialFile } from './settings/speed-dial-file.ts';
import type { Journal } from './transfers/journal.ts';
import { createTransferDesk } from './transfers/transfer-desk.ts';
import type { TransferDesk, Witness } from './transfers/transfer-desk.ts';

/** Which dialer to work with, and as whom. */
export interface DialerLogIn {
  /** In front of `/agc` and `/vicidial`: `https://dialer.example.com`. */
  readonly address: string;
  readonly apiUser: string;
  readonly agentUser: string;
  readonly source: string;
  /** Asked for each request, so that no copy of it lives on. */
  readonly password: () => string | null;
}

/** A dialer's call, the speed dial for it and the record of what was done: one set for each mode. */
export interface Workplace {
  readonly speedDial: SpeedDialFile;
  readonly journal: Journal;
  readonly desk: TransferDesk;
  readonly callView: () => CallView;
  readonly build: () => string | null;
  /** Works with a dialer from now on, instead of the one before. */
  readonly connect: (logIn: DialerLogIn) => void;
  /** Works with none from now on; `view` says why. */
  readonly disconnect: (view: CallView) => void;
  /** Looks at once, as after the computer has slept. */
  readonly lookNow: () => void;
  /** A person asks for a look at once, and after a refused log-in for another one. */
  readonly lookAgain: () => void;
  readonly setVisible: (visible: boolean) => void;
}

/** What a workplace is made of. */
export interface WorkplaceParts {
  readonly speedDial: SpeedDialFile;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly newAttemptId: () => string;
  /** Called when the call, the transfer or the dialer's build may have changed. */
  readonly onChanged: () => void;
}

interface Connection {
  readonly dialer: Dialer;
  readonly tracker: CallTracker;
  readonly logIn: DialerLogIn;
}

/**
 * Builds a workplace. Its desk outlives a change of dialer or settings: which calls were handed
 * over, and which order is on its way, must not be forgotten with a connection.
 */
export function createWorkplace(parts: WorkplaceParts): Workplace {
  const { speedDial, journal, clock, newAttemptId, onChanged } = parts;
  let connection: Connection | null = null;
  let viewWithout: CallView = { kind: 'not-set-up' };
  let visible = true;

  const callView = () => connection?.tracker.view() ?? viewWithout;
  const build = () => connection?.tracker.build() ?? null;
  const findEntry = (id: string): SpeedDialEntry | null =>
    speedDial.entries().find((entry) => entry.id === id) ?? null;

  const desk = createTransferDesk({
    dialer: () => connection?.dialer ?? null,
    agentUser: () => connection?.logIn.agentUser ?? '',
    journal,
    callView,
    build,
    lookNow: () => connection?.tracker.lookNow(),
    witness,
    findEntry,
    clock,
    newAttemptId,
    onChanged,
  });

  function open(logIn: DialerLogIn): Connection {
    const dispatcher = createDispatcher();
    const dialer = createDialer({ ...logIn, dispatcher, clock });
    const { agentUser, apiUser } = logIn;
    const tracker = createCallTracker({ dialer, agentUser, apiUser, clock, onChanged });
    tracker.setVisible(visible);
    return { dialer, tracker, logIn };
  }

  /** Another dialer, or another agent there, has nothing to say of a call that was ordered here. */
  function witness(): Witness {
    const ordered = connection?.logIn ?? null;
    return (callId, sinceMs) =>
      connection && (ordered === null || isSameAgent(connection.logIn, ordered))
        ? connection.tracker.seenSince(callId, sinceMs)
        : 'nothing';
  }

  function close(): void {
    connection?.tracker.stop();
    // An order that is on its way is waited for; its answer still reaches the journal.
    void connection?.dialer.close();
    connection = null;
  }

  /** Looks wait while an order is out: that the call was not seen meanwhile says nothing. */
  function viewOnScreen(): CallView {
    const view = callView();
    if (desk.view().kind !== 'in-flight' || view.kind !== 'dialer-unreachable') return view;
    const { cause, lastCall } = view;
    return lastCall && cause.kind === 'timed-out' ? { kind: 'on-call', call: lastCall } : view;
  }

  return {
    speedDial,
    journal,
    desk,
    callView: viewOnScreen,
    build,
    connect: (logIn) => {
      close();
      connection = open(logIn);
      onChanged();
    },
    disconnect: (view) => {
      close();
      viewWithout = view;
      onChanged();
    },
    lookNow: () => connection?.tracker.lookNow(),
    lookAgain: () => connection?.tracker.askAgain(),
    setVisible: (nowVisible) => {
      visible = nowVisible;
      connection?.tracker.setVisible(nowVisible);
    },
  };
}

function isSameAgent(one: DialerLogIn, other: DialerLogIn): boolean {
  return one.address === other.address && one.agentUser === other.agentUser;
}
