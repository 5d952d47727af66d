import type { BrowserWindow } from 'electron';
import type { Clock } from '../clock.ts';

/** A page that is loaded is painted well within this time. */
export const unpaintedMs = 2_000;

/** Windows whose page has never been painted: they come into sight by themselves in a moment. */
const unpainted = new WeakSet<BrowserWindow>();

/**
 * Shows a new window once its page is there, instead of an empty one before; or two seconds after the
 * page was loaded, since now and then nothing is painted in a window that is hidden, and it never says
 * that it is ready: one start in some hundreds on a busy X server, every one on some Wayland systems.
 *
 * @param quietly leaves the keyboard where it is: another program has started Baton, not a person.
 */
export function showOncePainted(window: BrowserWindow, quietly: boolean, clock: Clock): void {
  unpainted.add(window);
  let stopWaiting = (): void => undefined;
  window.once('ready-to-show', show);
  // Loaded, or given up: an empty window that can be closed is better than none.
  window.webContents.once('did-stop-loading', () => (stopWaiting = clock.after(unpaintedMs, show)));
  window.once('closed', () => stopWaiting());

  function show() {
    stopWaiting();
    if (!unpainted.delete(window)) return;
    if (quietly) window.showInactive();
    else window.show();
  }
}

/** Brings a window to the person's eyes, wherever it is; does nothing where it is gone already. */
export function showWindow(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed() || unpainted.has(window)) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/**
 * Makes a hidden or minimised window visible without taking the keyboard from where it is; does
 * nothing to a window that is on the screen, or gone already.
 */
export function showQuietly(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed() || unpainted.has(window)) return;
  if (window.isVisible() && !window.isMinimized()) return;
  window.showInactive();
  // Not every system restores a minimised window without giving it the focus.
  if (!window.isMinimized()) return;
  window.flashFrame(true);
  window.once('focus', () => window.flashFrame(false));
}
