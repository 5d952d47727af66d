import { randomUUID } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { app, clipboard, powerMonitor, session } from 'electron';
import type { BrowserWindow } from 'electron';
import type { AppState } from '../shared/app-state.ts';
import { allEntries } from '../shared/directory-view.ts';
import { createAnswerTransfer } from './answer-transfer.ts';
import type { AnswerTransferParts, TakeTransfer } from './answer-transfer.ts';
import { createSleepWatch } from './calls/sleep-watch.ts';
import { createCheckConnection } from './check-up.ts';
import { systemClock, systemUptimeMs } from './clock.ts';
import { createCompanion } from './companion.ts';
import type { Companion } from './companion.ts';
import type { Network } from './connection.ts';
import { serveAppScheme } from './desktop/app-scheme.ts';
import { setApplicationMenu } from './desktop/application-menu.ts';
import { registerLinks } from './desktop/baton-links.ts';
import { denyByDefault } from './desktop/deny-by-default.ts';
import { openDesktop } from './desktop/desktop.ts';
import type { Desktop } from './desktop/desktop.ts';
import { createFileDialogs } from './desktop/file-dialogs.ts';
import { createHandOver } from './desktop/hand-over.ts';
import { handleRequests, sendStateChanged } from './desktop/ipc-main.ts';
import { openMainWindow } from './desktop/main-window.ts';
import { watchPage } from './desktop/page-watch.ts';
import { showQuietly, showWindow } from './desktop/show-window.ts';
import type { StartRequest } from './desktop/start-request.ts';
import type { StartRequests } from './desktop/start-requests.ts';
import { isStartOfSystem } from './desktop/start-with-system.ts';
import { startWakeWatch } from './desktop/wake-watch.ts';
import { createFrontCall } from './front-call.ts';
import { createReadImport } from './import-thread.ts';
import type { Log } from './log.ts';
import { openProfile } from './open-profile.ts';
import type { Profile } from './open-profile.ts';
import { startRehearsal } from './rehearsal.ts';
import { createRequestHandlers } from './request-handlers.ts';

/** What a Baton with a window is opened with. */
interface OpenBatonOptions {
  /** Holds the built page and the preload script. */
  readonly builtFolder: string;
  readonly profileFolder: string;
  readonly network: Network;
  readonly log: Log;
  readonly rehearsal: boolean;
  /** What this start asks for, and what later ones do. */
  readonly own: StartRequest;
  readonly startRequests: StartRequests;
  /** Opens the answer channel of a command that waits; null where none does. */
  readonly connectForAnswer: AnswerTransferParts['connect'];
}

/** An order that is out has its answer by then. */
const quitPatienceMs = 12_000;

/**
 * Builds Baton's parts, connects them, and opens the window; Electron has to be ready.
 *
 * @returns what takes the transfers of the command line from now on.
 */
export function openBaton(options: OpenBatonOptions): TakeTransfer {
  const { builtFolder, log, own } = options;
  denyByDefault(session.defaultSession);
  serveAppScheme(session.defaultSession, join(builtFolder, 'renderer'));
  registerLinks(app, process.platform, process.execPath);

  let window: BrowserWindow | null = null;
  const openWindow = () => (window && !window.isDestroyed() ? window : null);
  const pageContents = () => openWindow()?.webContents ?? null;
  const profile = openProfile(options.profileFolder, systemClock, options.network);
  const frontCall = createFrontCall(systemClock);
  let desktop: Desktop | null = null;

  function publish(changed: Partial<AppState>): void {
    sendStateChanged(pageContents(), changed);
    if (changed.locale) setApplicationMenu();
    const state = companion.published();
    frontCall.follow(state.call);
    desktop?.stateChanged(state);
  }

  const companion: Companion = createCompanion({
    ...profile,
    startRehearsal: () => startRehearsal(systemClock),
    checkConnection: createCheckConnection(profile.reach),
    readImport: createReadImport({
      workerFile: join(builtFolder, 'import-worker.js'),
      clock: systemClock,
    }),
    newId: randomUUID,
    systemLanguages: () => app.getPreferredSystemLanguages(),
    pressedFor: frontCall.pressedFor,
    version: app.getVersion(),
    publish,
  });
  setApplicationMenu();
  desktop = openDesktopOf(companion, profile, openWindow);
  const opened = desktop;

  handleRequests(
    createRequestHandlers(companion, {
      // A promise from Electron 44 on.
      copyText: async (text) => await clipboard.writeText(text),
      setStartsWithSystem: opened.setStartsWithSystem,
      recordKeys: opened.recordKeys,
      files: createFileDialogs(openWindow),
    }),
    pageContents,
    log.bug,
  );
  void companion.start(options.rehearsal);
  watchComputer(companion);
  closeInOrder(companion, opened);

  const events = {
    onVisibility: (visible: boolean) => companion.setVisible(visible),
    onFocus: () => companion.directory.refreshBetweenCalls(),
  };
  const { keepOnTop } = profile.settingsFile.value().preferences;
  const quietly = own.kind !== 'none' || isStartOfSystem(process.argv, app, process.platform);
  window = openMainWindow(builtFolder, keepOnTop, events, quietly);
  opened.place(window, companion.published());
  watchPage(window, {
    clock: systemClock,
    onRecovered: () => companion.post({ kind: 'window-recovered' }),
  });
  options.startRequests.deliver(takeStartRequests(companion, openWindow));
  companion.desktopChanged(opened.view());
  return createAnswerTransfer({
    isAllowed: () => companion.published().settings.preferences.commandLineAllowed,
    started: companion.state,
    entries: () => allEntries(companion.published().speedDial, companion.published().team),
    dialPlan: () => {
      const { settings, dialerBuild } = companion.published();
      return { rules: settings.dialRules, build: dialerBuild };
    },
    pressedFor: frontCall.pressedFor,
    transfer: (click) =>
      companion.workplace()?.transfer(click) ??
      Promise.resolve({ kind: 'refused', reason: 'no-call' }),
    connect: options.connectForAnswer,
    clock: systemClock,
  });
}

function openDesktopOf(
  companion: Companion,
  profile: Profile,
  window: () => BrowserWindow | null,
): Desktop {
  const desktop: Desktop = openDesktop({
    world: {
      state: companion.published,
      press: companion.outside.press,
      takeBack: companion.outside.takeBack,
      chooseForm: (form) => companion.setPreferences({ form }),
      post: companion.post,
      quit: () => app.quit(),
    },
    window,
    placeFile: profile.placeFile,
    clock: systemClock,
    onChanged: () => companion.desktopChanged(desktop.view()),
  });
  return desktop;
}

/** Sleep, waking up, another date and another network: what was seen before counts less. */
function watchComputer(companion: Companion): void {
  const awake = () => companion.workplace()?.awake();
  createSleepWatch({
    clock: systemClock,
    uptimeMs: systemUptimeMs,
    onGap: awake,
    onDateSet: () => void companion.handOver('ring'),
  });
  startWakeWatch({
    powerMonitor,
    networkInterfaces,
    clock: systemClock,
    onWake: awake,
    onUnlock: () => void companion.handOver('ring'),
    onNetworkChange: () => companion.workplace()?.networkChanged(),
  });
}

function closeInOrder(companion: Companion, desktop: Desktop): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    desktop.close();
    systemClock.after(quitPatienceMs, () => app.exit());
    void companion.close().then(() => app.exit());
  });
}

function takeStartRequests(companion: Companion, window: () => BrowserWindow | null) {
  return createHandOver({
    showCall: (callId, feed) => void companion.handOver({ callId, feed }),
    offerSetUp: companion.setUp.openLink,
    lookNow: () => void companion.handOver('ring'),
    tellNotReadable: () => companion.post({ kind: 'hand-over-not-readable' }),
    bringToFront: () => showWindow(window()),
    showQuietly: () => showQuietly(window()),
  });
}
