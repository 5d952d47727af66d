import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { systemClock } from '../clock.ts';
import { appPage } from './app-scheme.ts';
import { showOncePainted } from './show-window.ts';

/** What the window tells of itself. */
export interface WindowEvents {
  /** Shown or hidden (minimised included). */
  readonly onVisibility: (visible: boolean) => void;
  readonly onFocus: () => void;
}

/**
 * Opens Baton's window on the built page: sandboxed, isolated, without Node.
 *
 * @param builtFolder holds `preload.cjs`.
 * @param quietly leaves the keyboard where it is: another program has started Baton, not a person.
 */
export function openMainWindow(
  builtFolder: string,
  keepOnTop: boolean,
  events: WindowEvents,
  quietly = false,
): BrowserWindow {
  const window = new BrowserWindow({
    width: 400,
    height: 740,
    minWidth: 320,
    minHeight: 480,
    title: 'Baton',
    show: false,
    alwaysOnTop: keepOnTop,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(builtFolder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // The spelling checker would fetch its dictionaries from a server.
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  showOncePainted(window, quietly, systemClock);
  for (const shown of ['show', 'restore'] as const) {
    window.on(shown as 'show', () => events.onVisibility(true));
  }
  for (const hidden of ['hide', 'minimize'] as const) {
    window.on(hidden as 'hide', () => events.onVisibility(false));
  }
  window.on('focus', events.onFocus);
  // A page that goes down while it loads is the page watch's to load again.
  window.loadURL(appPage).catch(() => undefined);
  return window;
}
