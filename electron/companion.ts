import type { AppState } from '../shared/app-state.ts';
import type { RehearsalAnswer, SaveSettingsAnswer } from '../shared/ipc.ts';
import type { Notice } from '../shared/notice.ts';
import type { DialRules } from '../shared/dial-rules.ts';
import type { DesktopView } from '../shared/preferences.ts';
import type { SettingsForm } from '../shared/settings.ts';
import type { TeamSource } from '../shared/team-directory.ts';
import { createAppStateStore } from './app-state-store.ts';
import type { AppStateStore } from './app-state-store.ts';
import { createCheckUp } from './check-up.ts';
import type { CompanionParts, SharedParts } from './companion-parts.ts';
import { currentState } from './current-state.ts';
import { createDirectoryDesk } from './directory-desk.ts';
import type { DirectoryDesk } from './directory-desk.ts';
import { createKeptSettings } from './kept-settings.ts';
import { createModeDialRules } from './mode-dial-rules.ts';
import { createModes, logInOf } from './modes.ts';
import { createNoticeBoard } from './notice-board.ts';
import { createPressFromOutside } from './press-from-outside.ts';
import type { PressFromOutside } from './press-from-outside.ts';
import { createSecrets } from './secrets.ts';
import { createSetUpDesk } from './set-up-desk.ts';
import type { SetUpDesk } from './set-up-desk.ts';
import { createSettingsDesk } from './settings-desk.ts';
import type { SettingsDesk } from './settings-desk.ts';
import { settingsNotices } from './settings/settings-file.ts';
import type { HandedCall, Workplace } from './workplace.ts';

/** Baton without its window: which dialer it works with, and all that the window shows. */
export interface Companion {
  /** As it is at this moment, the ages in it fresh; waits for `start` to be done. */
  readonly state: () => Promise<AppState>;
  /** As it was last published. */
  readonly published: () => AppState;
  /** The workplace of the mode, null while nothing is set up. */
  readonly workplace: () => Workplace | null;
  readonly start: (rehearse: boolean) => Promise<void>;
  readonly saveSettings: (form: SettingsForm) => Promise<SaveSettingsAnswer>;
  readonly forgetPassword: () => Promise<void>;
  readonly unlockKeychain: () => Promise<void>;
  readonly startRehearsal: () => Promise<RehearsalAnswer>;
  readonly endRehearsal: () => Promise<void>;
  readonly setPreferences: SettingsDesk['setPreferences'];
  readonly setDialRules: (rules: DialRules) => void;
  readonly setTeamSource: (source: TeamSource | null) => void;
  readonly loadTeam: () => Promise<void>;
  /** Set-ups that are handed out. */
  readonly setUp: SetUpDesk;
  /** The agent's own directory. */
  readonly directory: DirectoryDesk;
  /** Presses from elsewhere than the window. */
  readonly outside: PressFromOutside;
  /** What the desktop tells of itself. */
  readonly desktopChanged: (desktop: DesktopView) => void;
  readonly trustCertificate: SettingsDesk['trustCertificate'];
  readonly forgetCertificate: () => Promise<void>;
  /** Checks the connection of the settings step by step; the state tells how far it is. */
  readonly checkConnection: () => Promise<void>;
  /** The latest check as a text without any secret, null before the first. */
  readonly doctorReport: () => string | null;
  /** Another program hands a call over, or says that the phone rings. */
  readonly handOver: (handed: HandedCall | 'ring') => Promise<void>;
  /** Whether anybody can see the window. */
  readonly setVisible: (visible: boolean) => void;
  readonly post: (notice: Notice) => void;
  readonly dismissNotice: (kind: string) => void;
  /** Waits for an order that is out, and writes what waits to be written. */
  readonly close: () => Promise<void>;
}

/** Builds the companion; nothing runs before `start`. */
export function createCompanion(parts: CompanionParts): Companion {
  let opened: AppStateStore | null = null;
  let desktop = noDesktop;
  const board = createNoticeBoard(refresh);
  const settings = createKeptSettings(
    parts.settingsFile,
    parts.systemLanguages,
    () => board,
    refresh,
  );
  const logInFile = parts.openLogInFile({ onNotice: board.post, onNoticeOver: board.takeDown });
  const secrets = createSecrets(
    parts.openPasswordVault({ onChanged: vaultsChanged, onNotice: board.post }),
    parts.openTokenVault({ onChanged: vaultsChanged, onNotice: board.post }),
  );
  const dialRules = createModeDialRules(settings);
  const team = parts.openTeam({
    source: () => settings.value().team,
    onChanged: refresh,
  });
  const shared: SharedParts = {
    board,
    onChanged: refresh,
    dialRules: dialRules.of,
    team,
    keptDays: () => settings.value().preferences.keptDays,
  };
  const modes = createModes({
    settings: settings.value,
    secrets,
    openWorkplace: (mode) => parts.openWorkplace(mode, shared),
    startRehearsal: parts.startRehearsal,
    onChanged: refresh,
  });
  const settingsDesk = createSettingsDesk({ settings, secrets, logInFile, modes });
  const directory = createDirectoryDesk({
    file: () => modes.workplace()?.speedDial ?? null,
    teamEntries: () => team.view()?.copy?.entries ?? [],
    readImport: parts.readImport,
    newId: parts.newId,
    isOnCall: modes.isOnCall,
    country: () => dialRules.of(modes.mode()).country,
    board,
    onChanged: refresh,
  });
  const setUp = createSetUpDesk({
    settings,
    board,
    inTurn: modes.inTurn,
    saveSettings: settingsDesk.save,
    onTeamChanged: team.sourceChanged,
    onChanged: refresh,
  });
  const checkUp = createCheckUp(parts.checkConnection, parts.version, refresh);
  const sources = { settings, secrets, modes, dialRules, team, board, checkUp, setUp };
  const state = (): AppState => currentState({ ...sources, desktop: () => desktop });
  let tellStarted: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (tellStarted = resolve));
  /** The keychain has answered, or a person has gone on without it: there is somebody to ask. */
  let tellConnected: () => void = () => undefined;
  const connected = new Promise<void>((resolve) => (tellConnected = resolve));

  const store = createAppStateStore(state(), parts.publish);
  opened = store;

  function refresh(): void {
    if (!opened) return;
    const isOnCall = modes.isOnCall();
    team.callsChanged(isOnCall);
    // A rehearsal's callers are nobody's.
    setUp.callsChanged(isOnCall && modes.mode() === 'dialer');
    directory.callsChanged();
    opened.set(state());
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

  return {
    state: async () => {
      await started;
      return state();
    },
    published: () => store.state(),
    workplace: modes.workplace,
    start: (rehearse) => {
      const starting = modes.inTurn(async () => {
        settingsNotices(parts.settingsFile).forEach(board.post);
        await (rehearse ? modes.enterRehearsal() : modes.enterDialer());
      });
      // Not waited for: a keychain can take its time, and the window is there meanwhile.
      void starting.then(tellStarted).then(settingsDesk.openSecrets).then(tellConnected);
      return starting;
    },
    saveSettings: (form) => modes.inTurn(() => settingsDesk.save(form)),
    forgetPassword: settingsDesk.forgetPassword,
    unlockKeychain: settingsDesk.unlockKeychain,
    startRehearsal: () => modes.inTurn(modes.enterRehearsal),
    endRehearsal: () => modes.inTurn(modes.enterDialer),
    setPreferences: settingsDesk.setPreferences,
    setDialRules: (rules) => dialRules.set(modes.mode(), rules),
    setTeamSource: (source) => {
      settings.save({ team: source });
      team.sourceChanged();
    },
    loadTeam: team.load,
    setUp,
    directory,
    outside: createPressFromOutside(modes.workplace, parts.pressedFor),
    desktopChanged: (view) => {
      desktop = view;
      refresh();
    },
    trustCertificate: settingsDesk.trustCertificate,
    forgetCertificate: settingsDesk.forgetCertificate,
    checkConnection: async () => {
      // The one that works, in a rehearsal the rehearsal's own.
      const running = modes.workplace()?.connection() ?? null;
      const { dialer, trustedCertificate } = settings.value();
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
    setVisible: modes.setVisible,
    post: board.post,
    dismissNotice: board.takeDown,
    close: async () => {
      team.close();
      directory.closeImport();
      const places = await modes.opened();
      await Promise.all(places.map((place) => place.end()));
    },
  };
}

/** A call that is handed over to a Baton that is just starting is shown for so long after. */
const handOverKeptMs = 60_000;

/** Until the desktop has told of itself. */
const noDesktop: DesktopView = {
  keyConflicts: [],
  startsWithSystem: null,
  hasTray: false,
  hasNotifications: false,
};
