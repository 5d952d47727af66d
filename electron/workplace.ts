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
import type { TransferDesk } from './transfers/transfer-desk.ts';

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
  readonly agentUser: string;
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
    agentUser: () => connection?.agentUser ?? '',
    journal,
    callView,
    build,
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
    return { dialer, tracker, agentUser };
  }

  function close(): void {
    connection?.tracker.stop();
    // An order that is on its way is waited for; its answer still reaches the journal.
    void connection?.dialer.close();
    connection = null;
  }

  return {
    speedDial,
    journal,
    desk,
    callView,
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
    lookAgain: () => connection?.tracker.askAgain(),
    setVisible: (nowVisible) => {
      visible = nowVisible;
      connection?.tracker.setVisible(nowVisible);
    },
  };
}
