import type { BrowserWindow } from 'electron';

/** Brings a window to the person's eyes, wherever it is; does nothing where it is gone already. */
export function showWindow(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
