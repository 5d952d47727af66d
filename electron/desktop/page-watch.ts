import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { t } from '../../shared/texts/t.ts';
import type { Clock } from '../clock.ts';
import { startPagePulse } from './page-pulse.ts';
import { createPageRecovery } from './page-recovery.ts';

/** What watching the page needs. */
export interface PageWatchParts {
  readonly clock: Clock;
  /** The page went down, or hung, and is being loaded again. */
  readonly onRecovered: () => void;
}

/** Watches over the page of Baton's window: see {@link createPageRecovery}. */
export function watchPage(window: BrowserWindow, parts: PageWatchParts): void {
  const { webContents } = window;
  // A question may outlast the window that it is about.
  const whileOpen = (act: () => void) => () => {
    if (!window.isDestroyed()) act();
  };
  const recovery = createPageRecovery({
    ...parts,
    reload: whileOpen(() => webContents.reload()),
    kill: whileOpen(() => webContents.forcefullyCrashRenderer()),
    askAboutHang: (signal) => askAboutHang(window, signal),
    askAboutCrashes: () => askAboutCrashes(window),
    close: whileOpen(() => window.close()),
  });
  const pulse = startPagePulse({
    clock: parts.clock,
    isUp: () => !webContents.isCrashed() && !webContents.isDevToolsOpened(),
    ask: () => webContents.executeJavaScript('true'),
    onSilent: recovery.unresponsive,
    onAnswer: recovery.responsive,
  });
  window.once('closed', pulse.stop);
  webContents.on(
    'render-process-gone',
    whileOpen(() => {
      pulse.startOver();
      recovery.gone();
    }),
  );
  webContents.on('unresponsive', recovery.unresponsive);
  webContents.on('responsive', recovery.responsive);
}

/** Belongs to the window, without which macOS would stop the main process while it is shown. */
async function askAboutHang(
  window: BrowserWindow,
  signal: AbortSignal,
): Promise<'reload' | 'wait'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Baton',
    message: t('trouble.hang.title'),
    detail: t('trouble.hang.said'),
    buttons: [t('trouble.hang.reload'), t('trouble.hang.wait')],
    defaultId: 0,
    cancelId: 1,
    signal,
  });
  return response === 0 ? 'reload' : 'wait';
}

async function askAboutCrashes(window: BrowserWindow): Promise<'reload' | 'close'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Baton',
    message: t('trouble.crashes.title'),
    detail: t('trouble.crashes.said'),
    buttons: [t('trouble.crashes.load'), t('trouble.crashes.close')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0 ? 'reload' : 'close';
}
