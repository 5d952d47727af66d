import type { AppState } from '../shared/app-state.ts';
import type { RehearsalAnswer, SaveSettingsAnswer, TrustAnswer } from '../shared/ipc.ts';
import type { Notice, NoticeKind } from '../shared/notice.ts';
import type { Settings, SettingsForm } from '../shared/settings.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import { createAppStateStore } from './app-state-store.ts';
import type { AppStateStore } from './app-state-store.ts';
import { createCheckUp } from './check-up.ts';
import type { CheckConnection } from './check-up.ts';
import { createModes, logInOf } from './modes.ts';
import type { Rehearsal, WorkingMode } from './modes.ts';
import { createNoticeBoard } from './notice-board.ts';
import type { NoticeBoard } from './notice-board.ts';
import { createSecrets } from './secrets.ts';
import { settingsChange } from './settings-change.ts';
import type { KeptFile } from './settings/kept-file.ts';
import type { LogInFile, LogInFileListener } from './settings/log-in-file.ts';
import type { PasswordVault, VaultListener } from './settings/password-vault.ts';
import { settingsNotices } from './settings/settings-file.ts';
import type { SpeedDialFile } from './settings/speed-dial-file.ts';
import { trustAnswer } from './trust.ts';
import type { HandedCall, Workplace } from './workplace.ts';

/** What Baton is made of, apart from its window. */
export interface CompanionParts {
  readonly settingsFile: KeptFile<Settings>;
  readonly openLogInFile: (listener: LogInFileListener) => LogInFile;
  readonly openPasswordVault: (listener: VaultListener) => PasswordVault;
  readonly openTokenVault: (listener: VaultListener) => PasswordVault;
  /** Opens the workplace of a mode: its speed dial and its journal. Called once for each. */
  readonly openWorkplace: (
    mode: WorkingMode,
    onChanged: () => void,
    board: NoticeBoard,
  ) => Promise<Workplace>;
  readonly startRehearsal: () => Promise<Rehearsal>;
  readonly checkConnection: CheckConnection;
  /** Baton's own version. */
  readonly version: string;
  /** Gets the fields of the state that changed. */
  readonly publish: (changed: Partial<AppState>) => void;
}

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
  readonly trustCertificate: (choice: {
    readonly fingerprint: string;
    readonly typed: string;
  }) => Promise<TrustAnswer>;
  readonly forgetCertificate: () => Promise<void>;
  /** Checks the connection of the settings step by step; the state tells how far it is. */
  readonly checkConnection: () => Promise<void>;
  /** The latest check as a text without any secret, null before the first. */
  readonly doctorReport: () => string | null;
  /** Another program hands a call over, or says that the phone rings. */
  readonly handOver: (handed: HandedCall | 'ring') => Promise<void>;
  readonly saveSpeedDialEntry: (entry: SpeedDialEntry) => void;
  readonly removeSpeedDialEntry: (id: string) => void;
  /** Takes over what somebody has written to the speed-dial file. */
  readonly refreshSpeedDial: () => void;
  /** Whether anybody can see the window. */
  readonly setVisible: (visible: boolean) => void;
  readonly post: (notice: Notice) => void;
  readonly dismissNotice: (kind: string) => void;
  /** Waits for an order that is out, and writes what waits to be written. */
  readonly close: () => Promise<void>;
}

/** Builds the companion; nothing runs before `start`. */
export function createCompanion(parts: CompanionParts): Companion {
  const { settingsFile } = parts;
  let store: AppStateStore | null = null;
  const board = createNoticeBoard(refresh);
  const logInFile = parts.openLogInFile({ onNotice: board.post, onNoticeOver: board.takeDown });
  const secrets = createSecrets(
    parts.openPasswordVault({ onChanged: vaultsChanged, onNotice: board.post }),
    parts.openTokenVault({ onChanged: vaultsChanged, onNotice: board.post }),
  );
  const modes = createModes({
    settings: settingsFile.value,
    secrets,
    openWorkplace: (mode) => parts.openWorkplace(mode, refresh, board),
    startRehearsal: parts.startRehearsal,
    onChanged: refresh,
  });
  const checkUp = createCheckUp(parts.checkConnection, parts.version, refresh);
  let tellStarted: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (tellStarted = resolve));
  /** The keychain has answered, or a person has gone on without it: there is somebody to ask. */
  let tellConnected: () => void = () => undefined;
  const connected = new Promise<void>((resolve) => (tellConnected = resolve));

  store = createAppStateStore(currentState(), parts.publish);

  function currentState(): AppState {
    const { dialer, keepOnTop, trustedCertificate } = settingsFile.value();
    const active = modes.workplace();
    return {
      mode: modes.mode(),
      settings: {
        dialer,
        keepOnTop,
        password: secrets.password.state(),
        streamToken: secrets.token.state(),
        trustedFingerprint: trustedCertificate?.fingerprint ?? null,
      },
      lines: active?.lines() ?? [],
      chosenLine: active?.chosenLine() ?? null,
      call: active?.callView() ?? { kind: 'not-set-up' },
      stream: active?.stream() ?? { kind: 'off' },
      transfer: active?.transferView() ?? { kind: 'idle' },
      speedDial: active?.speedDial.entries() ?? [],
      dialerBuild: active?.build() ?? null,
      journal: active?.journal.latest() ?? [],
      notices: board.notices(),
      doctor: checkUp.report(),
    };
  }

  function refresh(): void {
    store?.set(currentState());
  }

  function vaultsChanged(): void {
    const kept = [
      ['password-this-run-only', secrets.password.state()],
      ['token-this-run-only', secrets.token.state()],
    ] as const;
    for (const [kind, state] of kept) {
      if (state.kind === 'this-run-only') board.post({ kind, because: state.because });
      else board.takeDown(kind);
    }
    refresh();
  }

  /** Once the vaults have other secrets at hand, or none any more, the connection follows. */
  async function afterVaults(change?: Promise<void>): Promise<void> {
    await change;
    await modes.inTurn(modes.followSecrets);
  }

  async function saveSettings(form: SettingsForm): Promise<SaveSettingsAnswer> {
    const change = settingsChange(form, settingsFile.value(), secrets);
    if (change.kind !== 'change') return change;
    const { dialer, trustedCertificate } = change;
    saveSettingsFile({ dialer, trustedCertificate });
    const record = logInFile.recordFor(dialer);
    // Another password: what was refused before says nothing of it.
    if (form.password !== null) record.forget();
    const { refused, unanswered } = record.value();
    change.keepSecrets();
    await modes.enterDialer();
    // A person has looked at the log-in, and wants it tried as it is.
    if (refused || unanswered.length > 0) modes.workplace()?.lookAgain();
    return { kind: 'saved' };
  }

  function saveSettingsFile(fields: Partial<Settings>): void {
    const saved = settingsFile.save({ ...settingsFile.value(), ...fields });
    if (saved.ok) board.takeDown('settings-not-written');
    else board.post({ kind: 'settings-not-written' });
    refresh();
  }

  async function trustCertificate(choice: {
    readonly fingerprint: string;
    readonly typed: string;
  }): Promise<TrustAnswer> {
    const answer = await trustAnswer(choice, modes.workplace());
    if (answer.kind !== 'trusted') return answer;
    saveSettingsFile({ trustedCertificate: answer.certificate });
    if (modes.mode() === 'dialer') await modes.enterDialer();
    return { kind: 'trusted' };
  }

  function changeSpeedDial(change: (file: SpeedDialFile) => readonly Notice[]): void {
    const active = modes.workplace();
    if (!active) return;
    const told = change(active.speedDial);
    speedDialNotices.forEach(board.takeDown);
    told.forEach(board.post);
    refresh();
  }

  const savedDialer = () => settingsFile.value().dialer;

  return {
    state: async () => {
      await started;
      return currentState();
    },
    workplace: modes.workplace,
    start: (rehearse) => {
      const starting = modes.inTurn(async () => {
        settingsNotices(settingsFile).forEach(board.post);
        await (rehearse ? modes.enterRehearsal() : modes.enterDialer());
      });
      // Not waited for: a keychain can take its time, and the window is there meanwhile.
      void starting
        .then(tellStarted)
        .then(() => afterVaults(secrets.open(savedDialer())))
        .then(tellConnected);
      return starting;
    },
    saveSettings: (form) => modes.inTurn(() => saveSettings(form)),
    forgetPassword: () => {
      secrets.password.forget();
      return afterVaults();
    },
    unlockKeychain: () => afterVaults(secrets.unlock(savedDialer())),
    startRehearsal: () => modes.inTurn(modes.enterRehearsal),
    endRehearsal: () => modes.inTurn(modes.enterDialer),
    setKeepOnTop: (keep) => saveSettingsFile({ keepOnTop: keep }),
    trustCertificate: (choice) => modes.inTurn(() => trustCertificate(choice)),
    forgetCertificate: () =>
      modes.inTurn(async () => {
        saveSettingsFile({ trustedCertificate: null });
        if (modes.mode() === 'dialer') await modes.enterDialer();
      }),
    checkConnection: async () => {
      // The one that works, in a rehearsal the rehearsal's own.
      const running = modes.workplace()?.connection() ?? null;
      const { dialer, trustedCertificate } = settingsFile.value();
      if (running) await checkUp.run(running.logIn, running);
      else if (dialer) await checkUp.run(logInOf({ dialer, trustedCertificate }, secrets), null);
    },
    doctorReport: checkUp.text,
    handOver: async (handed) => {
      const cameMs = performance.now();
      await connected;
      // A keychain may have waited for its person for hours: by then it is another call.
      const isLate = performance.now() - cameMs > handOverKeptMs;
      const place = isLate ? null : modes.workplace();
      if (place) await place.handOver(handed);
      else if (handed !== 'ring') {
        board.post({ kind: 'handed-call-not-shown', callId: handed.callId });
      }
    },
    saveSpeedDialEntry: (entry) => changeSpeedDial((file) => file.put(entry)),
    removeSpeedDialEntry: (id) => changeSpeedDial((file) => file.remove(id)),
    refreshSpeedDial: () => changeSpeedDial((file) => file.refresh()),
    setVisible: modes.setVisible,
    post: board.post,
    dismissNotice: board.takeDown,
    close: async () => {
      const opened = await modes.opened();
      await Promise.all(opened.map(closeWorkplace));
    },
  };
}

async function closeWorkplace({ settled, journal }: Workplace): Promise<void> {
  await settled();
  await journal.close();
}

/** A call that is handed over to a Baton that is just starting is shown for so long after. */
const handOverKeptMs = 60_000;

/** What may have been said of an earlier change, and does not hold after the next. */
const speedDialNotices: readonly NoticeKind[] = [
  'speed-dial-not-written',
  'speed-dial-edit-not-readable',
  'speed-dial-edit-entries-left-out',
];
