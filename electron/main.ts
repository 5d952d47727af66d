import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { networkInterfaces } from 'node:os';
import { app, clipboard, powerMonitor, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { createSleepWatch } from './calls/sleep-watch.ts';
import { createCheckConnection } from './check-up.ts';
import { systemClock, systemUptimeMs } from './clock.ts';
import { createCompanion } from './companion.ts';
import type { Network } from './connection.ts';
import { registerAppScheme, serveAppScheme } from './desktop/app-scheme.ts';
import { setApplicationMenu } from './desktop/application-menu.ts';
import { receiveLinks, registerLinks } from './desktop/baton-links.ts';
import { closeOnBugs } from './desktop/bugs.ts';
import { denyByDefault, denyNavigation } from './desktop/deny-by-default.ts';
import { createFindProxy } from './desktop/find-proxy.ts';
import { createHandOver } from './desktop/hand-over.ts';
import { restartHeadless } from './desktop/headless.ts';
import { handleRequests, sendStateChanged } from './desktop/ipc-main.ts';
import { openMainWindow } from './desktop/main-window.ts';
import { watchPage } from './desktop/page-watch.ts';
import { makeProfilePrivate } from './desktop/private-profile.ts';
import { showQuietly, showWindow } from './desktop/show-window.ts';
import { becomeSingleInstance } from './desktop/single-instance.ts';
import { readProgramSwitches, readStartRequest } from './desktop/start-request.ts';
import type { ProgramSwitches, StartRequest } from './desktop/start-request.ts';
import { createStartRequests } from './desktop/start-requests.ts';
import { startWakeWatch } from './desktop/wake-watch.ts';
import { doctorExitCodes } from './doctor-command.ts';
import { createLog } from './log.ts';
import { openProfile } from './open-profile.ts';
import { printCheckUp, printNotReadable } from './print-check-up.ts';
import { startRehearsal } from './rehearsal.ts';
import { createRequestHandlers } from './request-handlers.ts';
import { readSystemAuthorities } from './settings/system-authorities.ts';

const builtFolder = dirname(fileURLToPath(import.meta.url));
const log = createLog((line) => process.stderr.write(`${line}\n`));
const startRequests = createStartRequests();
/** Read while Electron gets ready. */
const authorities = readSystemAuthorities();
/** An order that is out has its answer by then. */
const quitPatienceMs = 12_000;

type DoctorSwitches = Extract<ProgramSwitches, { kind: 'doctor' }>;

let window: BrowserWindow | null = null;
const pageContents = () => (window && !window.isDestroyed() ? window.webContents : null);

async function openNetwork(): Promise<Network> {
  const findProxy = createFindProxy(session.defaultSession, process.env);
  return { authorities: await authorities, findProxy };
}

async function start(profileFolder: string, own: StartRequest, rehearsal: boolean): Promise<void> {
  denyByDefault(session.defaultSession);
  serveAppScheme(session.defaultSession, join(builtFolder, 'renderer'));
  setApplicationMenu();
  registerLinks(app, process.platform, process.execPath);

  const profile = openProfile(profileFolder, systemClock, await openNetwork());
  const companion = createCompanion({
    ...profile,
    startRehearsal: () => startRehearsal(systemClock),
    checkConnection: createCheckConnection(profile.reach),
    version: app.getVersion(),
    publish: (changed) => sendStateChanged(pageContents(), changed),
  });
  const handlers = createRequestHandlers(companion, {
    // A promise from Electron 44 on.
    copyText: async (text) => await clipboard.writeText(text),
    setKeepOnTop: (keep) => window?.setAlwaysOnTop(keep),
  });
  handleRequests(handlers, pageContents, log.bug);

  void companion.start(rehearsal);
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
  app.once('will-quit', (event) => {
    event.preventDefault();
    systemClock.after(quitPatienceMs, () => app.exit());
    void companion.close().then(() => app.exit());
  });
  const events = {
    onVisibility: (visible: boolean) => companion.setVisible(visible),
    onFocus: () => companion.refreshSpeedDial(),
  };
  const { keepOnTop } = profile.settingsFile.value();
  window = openMainWindow(builtFolder, keepOnTop, events, own.kind !== 'none');
  watchPage(window, {
    clock: systemClock,
    onRecovered: () => companion.post({ kind: 'window-recovered' }),
  });
  startRequests.deliver(
    createHandOver({
      showCall: (callId, feed) => void companion.handOver({ callId, feed }),
      lookNow: () => void companion.handOver('ring'),
      tellNotReadable: () => companion.post({ kind: 'hand-over-not-readable' }),
      bringToFront: () => showWindow(window),
      showQuietly: () => showQuietly(window),
    }),
  );
}

/** `baton --doctor`: no window, and beside a Baton that runs. */
async function checkUp(doctor: DoctorSwitches): Promise<void> {
  const profileFolder = makeProfilePrivate(() => undefined);
  await app.whenReady();
  app.exit(
    profileFolder === null
      ? await printNotReadable(`The folder ${app.getPath('userData')}`, doctor, app.getVersion())
      : await printCheckUp(
          openProfile(profileFolder, systemClock, await openNetwork(), 'beside'),
          doctor,
          app.getVersion(),
        ),
  );
}

function refuse(because: string): void {
  process.stderr.write(`${because}\n`, () => app.exit(doctorExitCodes.notChecked));
}

function startOnly(rehearsal: boolean): void {
  const profileFolder = makeProfilePrivate();
  if (profileFolder === null) {
    app.quit();
    return;
  }
  const own = readStartRequest(process.argv);
  receiveLinks(app, startRequests.receive);
  if (!becomeSingleInstance(own, startRequests.receive)) {
    app.quit();
    return;
  }
  startRequests.receive(own);
  // Root has to do without it while developing: Chromium's sandbox does not run as root.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();
  denyNavigation();
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => start(profileFolder, own, rehearsal));
}

closeOnBugs(log);
const switches = readProgramSwitches(process.argv);
if (switches.kind === 'window') startOnly(switches.rehearsal);
else if (switches.kind === 'not-readable') refuse(switches.because);
else if (!restartHeadless(app)) void checkUp(switches);
