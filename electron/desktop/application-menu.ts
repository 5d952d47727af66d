import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

/** Sets the menu, for the keys in it above all: copy and paste on macOS, zoom everywhere. */
export function setApplicationMenu(): void {
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  };
  const own: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const window: MenuItemConstructorOptions = { role: 'windowMenu' };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, { role: 'editMenu' }, view, window]));
}
