import type { AppState, Mode } from '../shared/app-state.ts';
import { parseDialerAddress } from '../shared/dialer-address.ts';
import type { SaveSettingsAnswer } from '../shared/ipc.ts';
import type { Notice } from '../shared/notice.ts';
import type { DialerSettings, Settings, SettingsForm } from '../shared/settings.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import { createAppStateStore } from './app-state-store.ts';
import { createNoticeBoard } from './notice-board.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { KeptFile } from './settings/kept-file.ts';
import type { PasswordVault } from './settings/password-vault.ts';
import type { DialerLogIn, Workplace } from './workplace.ts';

/** A built-in dialer that is running. */
export interface Rehearsal {
  readonly logIn: DialerLogIn;
  readonly stop: () => Promise<void>;
}

/** What Baton is made of, apart from its window. */
export interface CompanionParts {
  readonly settingsFile: KeptFile<Settings>;
  readonly openVault: (onChanged: () => void) => PasswordVault;
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
  /** As it is at this moment: the ages in it are fresh. */
  readonly state: () => AppState;
  /** The workplace of the mode, null while nothing is set up. */
  readonly workplace: () => Workplace | null;
  readonly start: (rehearse: boolean) => Promise<void>;
  readonly saveSettings: (form: SettingsForm) => Promise<SaveSettingsAnswer>;
  readonly forgetPassword: () => Promise<void>;
  readonly unlockKeychain: () => Promise<void>;
  readonly startRehearsal: () => Promise<void>;
  readonly endRehearsal: () => Promise<void>;
  readonly setKeepOnTop: (keep: boolean) => void;
  readonly saveSpeedDialEntry: (entry: SpeedDialEntry) => void;
  readonly removeSpeedDialEntry: (id: string) => void;
  /** Takes over what somebody has written to the speed-dial file. */
  readonly refreshSpeedDial: () => void;
  readonly dismissNotice: (kind: string) => void;
  /** Writes what waits to be written; takes a second at the most. */
  readonly close: () => Promise<void>;
}

/** Builds the companion; nothing runs before `start`. */
export function createCompanion(parts: CompanionParts): Companion {
  const { settingsFile } = parts;
  const board = createNoticeBoard(refresh);
  const vault = parts.openVault(refresh);
  const workplaces = new Map<WorkingMode, Promise<Workplace>>();
  let mode: Mode = 'not-set-up';
  let active: Workplace | null = null;
  let rehearsal: Rehearsal | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const store = createAppStateStore(currentState(), parts.publish);

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
    store.set(currentState());
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
    return opened;
  }

  async function enterDialer(): Promise<void> {
    await leaveRehearsal();
    const { dialer } = settingsFile.value();
    active = dialer ? await openedWorkplace('dialer') : null;
    mode = dialer ? 'dialer' : 'not-set-up';
    connectToDialer();
    refresh();
  }

  async function enterRehearsal(): Promise<void> {
    if (rehearsal) return;
    active?.disconnect({ kind: 'looking' });
    rehearsal = await parts.startRehearsal();
    active = await openedWorkplace('rehearsal');
    mode = 'rehearsal';
    active.connect(rehearsal.logIn);
    refresh();
  }

  async function leaveRehearsal(): Promise<void> {
    if (!rehearsal) return;
    active?.disconnect({ kind: 'looking' });
    await rehearsal.stop();
    rehearsal = null;
  }

  function connectToDialer(): void {
    const { dialer } = settingsFile.value();
    if (mode !== 'dialer' || !active || !dialer) return;
    const isOpening = vault.state().kind === 'opening';
    if (vault.password() !== null) active.connect({ ...dialer, password: vault.password });
    else active.disconnect({ kind: isOpening ? 'looking' : 'no-password' });
    refresh();
  }

  /** Once the vault has a password, or has none any more, the connection follows. */
  async function afterVault(change: () => Promise<void> | void): Promise<void> {
    await change();
    await inTurn(connectToDialer);
  }

  async function saveSettings(form: SettingsForm): Promise<SaveSettingsAnswer> {
    const { password, ...typed } = form;
    const dialer = { ...typed, address: baseAddress(typed) };
    if (password === null) {
      const { kind } = vault.state();
      const noneAtHand = kind === 'none' || kind === 'opening' || kind === 'unreadable';
      if (noneAtHand) return { kind: 'password-missing' };
      if (isAnother(settingsFile.value().dialer, dialer)) return { kind: 'password-of-another' };
    }
    saveSettingsFile({ dialer });
    if (password !== null) await vault.keep(password);
    await enterDialer();
    return { kind: 'saved' };
  }

  function saveSettingsFile(fields: Partial<Settings>): void {
    const saved = settingsFile.save({ ...settingsFile.value(), ...fields });
    if (!saved.ok) board.post({ kind: 'settings-not-written' });
    refresh();
  }

  function changeSpeedDial(change: (place: Workplace) => readonly Notice[]): void {
    if (active) change(active).forEach(board.post);
    refresh();
  }

  return {
    state: currentState,
    workplace: () => active,
    start: (rehearse) =>
      inTurn(async () => {
        settingsNotices(settingsFile).concat(vault.notices).forEach(board.post);
        await (rehearse ? enterRehearsal() : enterDialer());
        // Not waited for: a keychain can take its time, and the window is there meanwhile.
        void afterVault(vault.open);
      }),
    saveSettings: (form) => inTurn(() => saveSettings(form)),
    forgetPassword: () => afterVault(vault.forget),
    unlockKeychain: () => afterVault(vault.unlock),
    startRehearsal: () => inTurn(enterRehearsal),
    endRehearsal: () => inTurn(enterDialer),
    setKeepOnTop: (keep) => saveSettingsFile({ keepOnTop: keep }),
    saveSpeedDialEntry: (entry) => changeSpeedDial((place) => place.speedDial.put(entry)),
    removeSpeedDialEntry: (id) => changeSpeedDial((place) => place.speedDial.remove(id)),
    refreshSpeedDial: () => {
      if (active?.speedDial.refresh()) refresh();
    },
    dismissNotice: board.takeDown,
    close: async () => {
      const opened = await Promise.all(workplaces.values());
      await Promise.all(opened.map(({ journal }) => journal.close()));
    },
  };
}

function settingsNotices(file: KeptFile<Settings>): readonly Notice[] {
  if (!file.damage) return [];
  const { kind, keptAs } = file.damage;
  return kind === 'damaged'
    ? [{ kind: 'settings-damaged', keptAs }]
    : [{ kind: 'settings-from-newer-version', keptAs }];
}

/** The schema has let the address through, so that it can be read. */
function baseAddress(form: Pick<DialerSettings, 'address' | 'plainHttpAllowed'>): string {
  const parsed = parseDialerAddress(form.address, form.plainHttpAllowed);
  return parsed.ok ? parsed.value : form.address;
}

/** A password that was typed for one dialer and user is not sent to another. */
function isAnother(kept: DialerSettings | null, typed: DialerSettings): boolean {
  return kept?.address !== typed.address || kept.apiUser !== typed.apiUser;
}
