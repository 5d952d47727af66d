import { app, BrowserWindow, dialog } from 'electron';
import type { Log } from '../log.ts';

/**
 * The one handler for bugs, which throw: an expected failure is a value and never comes here.
 * What went wrong is logged, and Baton closes, since nothing that it shows can be trusted now.
 */
export function closeOnBugs(log: Log): void {
  const close = (error: unknown) => {
    log.bug(error);
    // The box waits for a person to press OK; while Baton ends there may be none.
    if (BrowserWindow.getAllWindows().length > 0) {
      dialog.showErrorBox(
        'Baton has to close',
        'Something in Baton itself went wrong. Start it again; an order that was on its way is in the list of attempts.',
      );
    }
    app.exit(1);
  };
  process.on('uncaughtException', close);
  process.on('unhandledRejection', close);
}
