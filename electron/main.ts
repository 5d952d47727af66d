import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, clipboard, powerMonitor, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { systemClock } from './clock.ts';
import { createCompanion } from './companion.ts';
import { registerAppScheme, serveAppScheme } from './desktop/app-scheme.ts';
import { setApplicationMenu } from './desktop/application-menu.ts';
import { closeOnBugs } from './desktop/bugs.ts';
import { denyByDefault, denyNavigation } from './desktop/deny-by-default.ts';
import { handleRequests, sendStateChanged } from './desktop/ipc-main.ts';
import { openMainWindow } from './desktop/main-window.ts';
import { makeProfilePrivate } from './desktop/private-profile.ts';
import { showWindow } from './desktop/show-window.ts';
import { becomeSingleInstance } from './desktop/single-instance.ts';
import { createLog } from './log.ts';
import { openProfile } from './open-profile.ts';
import { startRehearsal } from './rehearsal.ts';
import { createRequestHandlers } from './request-handlers.ts';

const builtFolder = dirname(fileURLToPath(import.meta.url));
const log = createLog((line) => process.stderr.write(`${line}\n`));
/** An order that is out has its answer by then. */
const quitPatienceMs = 12_000;

let window: BrowserWindow | null = null;
const pageContents = () => (window && !window.isDestroyed() ? window.webContents : null);

function start(profileFolder: string): void {
  denyByDefault(session.defaultSession);
  serveAppScheme(session.defaultSession, join(builtFolder, 'renderer'));
  setApplicationMenu();

  const profile = openProfile(profileFolder, systemClock);
  const companion = createCompanion({
    ...profile,
    startRehearsal: () => startRehearsal(systemClock),
    publish: (changed) => sendStateChanged(pageContents(), changed),
  });
  const handlers = createRequestHandlers(companion, {
    // A promise from Electron 44 on.
    copyText: async (text) => await clipboard.writeText(text),
    setKeepOnTop: (keep) => window?.setAlwaysOnTop(keep),
  });
  handleRequests(handlers, pageContents, log.bug);

  void companion.start(process.argv.includes('--rehearsal'));
  powerMonitor.on('resume', () => companion.workplace()?.lookNow());
  app.once('will-quit', (event) => {
    event.preventDefault();
    systemClock.after(quitPatienceMs, () => app.exit());
    void companion.close().then(() => app.exit());
  });
  window = openMainWindow(builtFolder, profile.settingsFile.value().keepOnTop, {
    onVisibility: (visible) => companion.setVisible(visible),
    onFocus: () => companion.refreshSpeedDial(),
  });
}

closeOnBugs(log);
const profileFolder = makeProfilePrivate();
if (profileFolder !== null && becomeSingleInstance(() => showWindow(window))) {
  // Root has to do without it while developing: Chromium's sandbox does not run as root.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();
  denyNavigation();
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => start(profileFolder));
} else {
  app.quit();
}
