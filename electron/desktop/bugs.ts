import { app, BrowserWindow, dialog } from 'electron';
import { t } from '../../shared/texts/t.ts';
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
      dialog.showErrorBox(t('trouble.bug.title'), t('trouble.bug.said'));
    }
    app.exit(1);
  };
  process.on('uncaughtException', close);
  process.on('unhandledRejection', close);
}
