import { app, dialog } from 'electron';
import type { Log } from '../log.ts';

/**
 * The one handler for bugs, which throw: an expected failure is a value and never comes here.
 * What went wrong is logged, and Baton closes, since nothing that it shows can be trusted now.
 */
export function closeOnBugs(log: Log): void {
  const close = (error: unknown) => {
    log.bug(error);
    if (app.isReady()) {
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
