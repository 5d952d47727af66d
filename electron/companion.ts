import type { AppState, Mode } from '../shared/app-state.ts';
import { currentCall } from '../shared/call.ts';
import type { CallView } from '../shared/call.ts';
import type { RehearsalAnswer, SaveSettingsAnswer } from '../shared/ipc.ts';
import type { Notice, NoticeKind } from '../shared/notice.ts';
import type { Settings, SettingsForm } from '../shared/settings.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import { createAppStateStore } from './app-state-store.ts';
import type { AppStateStore } from './app-state-store.ts';
import { createNoticeBoard } from './notice-board.ts';
import type { NoticeBoard } from './notice-board.ts';
import { dialerSettingsOf, isAnotherLogIn } from './settings/dialer-settings.ts';
import type { KeptFile } from './settings/kept-file.ts';
import type { PasswordVault, VaultListener } from './settings/password-vault.ts';
import { settingsNotices } from './settings/settings-file.ts';
import type { SpeedDialFile } from './settings/speed-dial-file.ts';
import type { DialerLogIn, Workplace } from './workplace.ts';

/** A built-in dialer that is running. */
export interface Rehearsal {
  readonly logIn: DialerLogIn;
  readonly stop: () => Promise<void>;
}

/** What Baton is made of, apart from its window. */
export interface CompanionParts {
  readonly settingsFile: KeptFile<Settings>;
  readonly openVault: (listener: VaultListener) => PasswordVault;
  /** Opens the workplace of a mode: its speed dial and its journal. Called once for each. */
  readonly openWorkplace: (
    mode: WorkingMode,
    onChanged: () => void,
    board: NoticeBoard,
  ) => Promise<Workplace>;
  readonly startRehearsal: () => Promise<Rehearsal>;
  /** Gets the fields of the state that changed. */
  readonly publish: (changed: Partial<AppState>) => void;
}

/** A mode in which there is a dialer to work with. */
export type WorkingMode = Exclude<Mode, 'not-set-up'>;

/** Baton without its window: which dialer it works with, and all that the window shows. */
export interface Companion {
  /** As it is at this moment, the ages in it fresh; waits for `start` to be done. */
  readonly state: () => Promise<AppState>;
  /** The workplace of the mode, null while nothing is set up. */
  readonly workplace: () => Workplace | null;
  readonly start: (rehearse: boolean) => Promise<void>;
  readonly saveSettings: (form: SettingsForm) => Promise<SaveSettingsAnswer>;
  readonly forgetPassword: () => Promise<void>;
  readonly unlockKeychain: () => Promise<void>;
  readonly startRehearsal: () => Promise<RehearsalAnswer>;
  readonly endRehearsal: () => Promise<void>;
  readonly setKeepOnTop: (keep: boolean) => void;
  readonly saveSpeedDialEntry: (entry: SpeedDialEntry) => void;
  readonly removeSpeedDialEntry: (id: string) => void;
  /** Takes over what somebody has written to the speed-dial file. */
  readonly refreshSpeedDial: () => void;
  /** Whether anybody can see the window. */
  readonly setVisible: (visible: boolean) => void;
  readonly dismissNotice: (kind: string) => void;
  /** Waits for an order that is out, and writes what waits to be written. */
  readonly close: () => Promise<void>;
}

/** Builds the companion; nothing runs before `start`. */
export function createCompanion(parts: CompanionParts): Companion {
  const { settingsFile } = parts;
  let store: AppStateStore | null = null;
  const board = createNoticeBoard(refresh);
  const vault = parts.openVault({ onChanged: vaultChanged, onNotice: board.post });
  const workplaces = new Map<WorkingMode, Promise<Workplace>>();
  let mode: Mode = 'not-set-up';
  let visible = true;
  let active: Workplace | null = null;
  let rehearsal: Rehearsal | null = null;
  /** Which of the vault's passwords the connection was made with, null where there is none. */
  let connectedWith: number | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let tellStarted: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (tellStarted = resolve));

  store = createAppStateStore(currentState(), parts.publish);

  function currentState(): AppState {
    const { dialer, keepOnTop } = settingsFile.value();
    return {
      mode,
      settings: { dialer, keepOnTop, password: vault.state() },
      call: active?.callView() ?? { kind: 'not-set-up' },
      transfer: active?.desk.view() ?? { kind: 'idle' },
      speedDial: active?.speedDial.entries() ?? [],
      dialerBuild: active?.build() ?? null,
      journal: active?.journal.latest() ?? [],
      notices: board.notices(),
    };
  }

  function refresh(): void {
    store?.set(currentState());
  }

  function vaultChanged(): void {
    const state = vault.state();
    if (state.kind === 'this-run-only') {
      board.post({ kind: 'password-this-run-only', because: state.because });
    } else board.takeDown('password-this-run-only');
    refresh();
  }

  /** Changes of mode take turns: two at once would leave a dialer connected that nobody shows. */
  function inTurn<Value>(job: () => Promise<Value> | Value): Promise<Value> {
    const result = turn.then(job);
    turn = result.catch(() => undefined);
    return result;
  }

  function openedWorkplace(working: WorkingMode): Promise<Workplace> {
    const opened = workplaces.get(working) ?? parts.openWorkplace(working, refresh, board);
    workplaces.set(working, opened);
    // One that failed to open is tried anew the next time.
    opened.catch(() => workplaces.delete(working));
    return opened;
  }

  async function enterDialer(): Promise<void> {
    await leaveRehearsal();
    const { dialer } = settingsFile.value();
    active = dialer ? await openedWorkplace('dialer') : null;
    mode = dialer ? 'dialer' : 'not-set-up';
    connectToDialer();
  }

  async function enterRehearsal(): Promise<RehearsalAnswer> {
    if (rehearsal) return { kind: 'started' };
    if (active && currentCall(active.callView())) return { kind: 'on-a-call' };
    const place = await openedWorkplace('rehearsal');
    rehearsal = await parts.startRehearsal();
    disconnect({ kind: 'looking' });
    active = place;
    active.setVisible(visible);
    mode = 'rehearsal';
    active.connect(rehearsal.logIn);
    refresh();
    return { kind: 'started' };
  }

  async function leaveRehearsal(): Promise<void> {
    if (!rehearsal) return;
    disconnect({ kind: 'looking' });
    await rehearsal.stop();
    rehearsal = null;
  }

  function disconnect(view: CallView): void {
    connectedWith = null;
    active?.disconnect(view);
  }

  function connectToDialer(): void {
    const { dialer } = settingsFile.value();
    if (mode === 'dialer' && active && dialer) {
      if (vault.password() === null) disconnect(viewWithoutPassword());
      else {
        connectedWith = vault.passwordNumber();
        active.setVisible(visible);
        active.connect({ ...dialer, password: vault.password });
      }
    }
    refresh();
  }

  function viewWithoutPassword(): CallView {
    return { kind: vault.state().kind === 'opening' ? 'looking' : 'no-password' };
  }

  /**
   * Once the vault has another password at hand, or none any more, the connection follows. It is
   * left alone otherwise: a new one would try a refused password once more.
   */
  async function afterVault(change?: Promise<void>): Promise<void> {
    await change;
    await inTurn(() => {
      if (vault.password() === null || connectedWith !== vault.passwordNumber()) connectToDialer();
    });
  }

  async function saveSettings(form: SettingsForm): Promise<SaveSettingsAnswer> {
    const { password, ...typed } = form;
    const dialer = dialerSettingsOf(typed);
    if (password === null) {
      const { kind } = vault.state();
      const noneAtHand = kind === 'none' || kind === 'opening' || kind === 'unreadable';
      if (noneAtHand) return { kind: 'password-missing' };
      if (isAnotherLogIn(settingsFile.value().dialer, dialer))
        return { kind: 'password-of-another' };
    }
    saveSettingsFile({ dialer });
    // Not waited for: the system may ask the person about its keychain for as long as it likes.
    if (password !== null) void vault.keep(password, dialer);
    await enterDialer();
    return { kind: 'saved' };
  }

  function saveSettingsFile(fields: Partial<Settings>): void {
    const saved = settingsFile.save({ ...settingsFile.value(), ...fields });
    if (saved.ok) board.takeDown('settings-not-written');
    else board.post({ kind: 'settings-not-written' });
    refresh();
  }

  function changeSpeedDial(change: (file: SpeedDialFile) => readonly Notice[]): void {
    if (!active) return;
    const told = change(active.speedDial);
    speedDialNotices.forEach(board.takeDown);
    told.forEach(board.post);
    refresh();
  }

  const owner = () => settingsFile.value().dialer;

  return {
    state: async () => {
      await started;
      return currentState();
    },
    workplace: () => active,
    start: (rehearse) => {
      const starting = inTurn(async () => {
        settingsNotices(settingsFile).forEach(board.post);
        await (rehearse ? enterRehearsal() : enterDialer());
      });
      // Not waited for: a keychain can take its time, and the window is there meanwhile.
      void starting.then(tellStarted).then(() => afterVault(vault.open(owner())));
      return starting;
    },
    saveSettings: (form) => inTurn(() => saveSettings(form)),
    forgetPassword: () => {
      vault.forget();
      return afterVault();
    },
    unlockKeychain: () => afterVault(vault.unlock(owner())),
    startRehearsal: () => inTurn(enterRehearsal),
    endRehearsal: () => inTurn(enterDialer),
    setKeepOnTop: (keep) => saveSettingsFile({ keepOnTop: keep }),
    saveSpeedDialEntry: (entry) => changeSpeedDial((file) => file.put(entry)),
    removeSpeedDialEntry: (id) => changeSpeedDial((file) => file.remove(id)),
    refreshSpeedDial: () => changeSpeedDial((file) => file.refresh()),
    setVisible: (nowVisible) => {
      visible = nowVisible;
      active?.setVisible(nowVisible);
    },
    dismissNotice: board.takeDown,
    close: async () => {
      const opened = await Promise.all(workplaces.values());
      await Promise.all(opened.map(closeWorkplace));
    },
  };
}

async function closeWorkplace({ desk, journal }: Workplace): Promise<void> {
  await desk.settled();
  await journal.close();
}

/** What may have been said of an earlier change, and does not hold after the next. */
const speedDialNotices: readonly NoticeKind[] = [
  'speed-dial-not-written',
  'speed-dial-edit-not-readable',
  'speed-dial-edit-entries-left-out',
];
