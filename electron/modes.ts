import type { Mode } from '../shared/app-state.ts';
import { shownCall } from '../shared/call.ts';
import type { CallView } from '../shared/call.ts';
import type { RehearsalAnswer } from '../shared/ipc.ts';
import type { Settings } from '../shared/settings.ts';
import type { Secrets } from './secrets.ts';
import type { DialerLogIn, Workplace } from './workplace.ts';

/** A built-in dialer that is running. */
export interface Rehearsal {
  readonly logIn: DialerLogIn;
  readonly stop: () => Promise<void>;
}

/** A mode in which there is a dialer to work with. */
export type WorkingMode = Exclude<Mode, 'not-set-up'>;

interface ModesParts {
  readonly settings: () => Settings;
  readonly secrets: Secrets;
  /** Opens the workplace of a mode; one that has failed is asked for anew. */
  readonly openWorkplace: (mode: WorkingMode) => Promise<Workplace>;
  readonly startRehearsal: () => Promise<Rehearsal>;
  readonly onChanged: () => void;
}

/** Which dialer Baton works with. Changes take turns: two at once would leave one connected unseen. */
export interface Modes {
  readonly mode: () => Mode;
  /** The workplace of the mode, null while nothing is set up. */
  readonly workplace: () => Workplace | null;
  /** Whether a caller is on any line: a made-up one in a rehearsal. */
  readonly isOnCall: () => boolean;
  /** Runs a job once every change before it is done. */
  readonly inTurn: <Value>(job: () => Promise<Value> | Value) => Promise<Value>;
  /** Call the next three in turn only. */
  readonly enterDialer: () => Promise<void>;
  readonly enterRehearsal: () => Promise<RehearsalAnswer>;
  /** Connects anew where a secret has come to hand, or gone, since the connection was made. */
  readonly followSecrets: () => void;
  readonly setVisible: (visible: boolean) => void;
  /** All workplaces that were opened. */
  readonly opened: () => Promise<readonly Workplace[]>;
}

/** Builds the modes; nothing is set up at first. */
export function createModes(parts: ModesParts): Modes {
  const { secrets, onChanged } = parts;
  const workplaces = new Map<WorkingMode, Promise<Workplace>>();
  let mode: Mode = 'not-set-up';
  let visible = true;
  let active: Workplace | null = null;
  let rehearsal: Rehearsal | null = null;
  /** The secrets that the connection was made with, null where there is none. */
  let connectedWith: string | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  function openedWorkplace(working: WorkingMode): Promise<Workplace> {
    const opened = workplaces.get(working) ?? parts.openWorkplace(working);
    workplaces.set(working, opened);
    opened.catch(() => workplaces.delete(working));
    return opened;
  }

  const isOnCall = (): boolean => active?.lines().some(({ call }) => mayHaveCaller(call)) ?? false;

  function disconnect(view: CallView): void {
    connectedWith = null;
    active?.disconnect(view);
  }

  async function leaveRehearsal(): Promise<void> {
    if (!rehearsal) return;
    disconnect({ kind: 'looking' });
    await rehearsal.stop();
    rehearsal = null;
  }

  function connect(): void {
    const { dialer, trustedCertificate } = parts.settings();
    if (mode === 'dialer' && active && dialer) {
      if (secrets.password.password() === null) disconnect(viewWithoutPassword());
      else {
        connectedWith = secrets.inHand();
        active.setVisible(visible);
        active.connect(logInOf({ dialer, trustedCertificate }, secrets));
      }
    }
    onChanged();
  }

  function viewWithoutPassword(): CallView {
    return { kind: secrets.password.state().kind === 'opening' ? 'looking' : 'no-password' };
  }

  return {
    mode: () => mode,
    workplace: () => active,
    isOnCall,
    inTurn: (job) => {
      const result = turn.then(job);
      turn = result.catch(() => undefined);
      return result;
    },
    enterDialer: async () => {
      await leaveRehearsal();
      const { dialer } = parts.settings();
      active = dialer ? await openedWorkplace('dialer') : null;
      mode = dialer ? 'dialer' : 'not-set-up';
      connect();
    },
    enterRehearsal: async () => {
      if (rehearsal) return { kind: 'started' };
      if (isOnCall()) return { kind: 'on-a-call' };
      const place = await openedWorkplace('rehearsal');
      rehearsal = await parts.startRehearsal();
      disconnect({ kind: 'looking' });
      active = place;
      active.setVisible(visible);
      mode = 'rehearsal';
      active.connect(rehearsal.logIn);
      onChanged();
      return { kind: 'started' };
    },
    followSecrets: () => {
      // It is left alone otherwise: a new one would try a refused password once more.
      const isCurrent = connectedWith === secrets.inHand();
      if (secrets.password.password() === null || !isCurrent) connect();
    },
    setVisible: (nowVisible) => {
      visible = nowVisible;
      active?.setVisible(nowVisible);
    },
    opened: () => Promise.all(workplaces.values()),
  };
}

/** The log-in that settings and secrets make up. */
export function logInOf(
  settings: Pick<Settings, 'trustedCertificate'> & {
    readonly dialer: NonNullable<Settings['dialer']>;
  },
  secrets: Secrets,
): DialerLogIn {
  const { dialer, trustedCertificate } = settings;
  const { eventStream } = dialer;
  return {
    ...dialer,
    password: secrets.password.password,
    eventStream: eventStream && { ...eventStream, token: secrets.token.password },
    trusted: isFor(trustedCertificate, dialer.address) ? trustedCertificate : null,
  };
}

function isFor(trusted: Settings['trustedCertificate'], address: string): boolean {
  return trusted?.origin === new URL(address).origin;
}

/** A dialer that is out of sight takes no caller off the line; one that stays so must not lock all. */
const callerStaysMs = 5 * 60_000;

function mayHaveCaller(view: CallView): boolean {
  if (view.kind === 'on-call') return true;
  const last = view.kind === 'caller-gone' ? null : shownCall(view);
  return last !== null && last.provenance.seenAgoMs < callerStaysMs;
}
