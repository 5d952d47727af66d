import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import { t } from '../../shared/texts/t.ts';

const line: MenuItemConstructorOptions = { type: 'separator' };

/**
 * Sets the menu, for the keys in it above all: copy and paste on macOS, zoom everywhere. Called again
 * when another language is spoken: Electron's own labels are English wherever it runs.
 */
export function setApplicationMenu(): void {
  const own = process.platform === 'darwin' ? [ownMenu()] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, editMenu(), viewMenu(), windowMenu()]));
}

function ownMenu(): MenuItemConstructorOptions {
  const { name } = app;
  return {
    label: name,
    submenu: [
      { role: 'about', label: t('app-menu.about', { name }) },
      line,
      { role: 'services', label: t('app-menu.services') },
      line,
      { role: 'hide', label: t('app-menu.hide', { name }) },
      { role: 'hideOthers', label: t('app-menu.hide-others') },
      { role: 'unhide', label: t('app-menu.unhide') },
      line,
      { role: 'quit', label: t('app-menu.quit', { name }) },
    ],
  };
}

function editMenu(): MenuItemConstructorOptions {
  return {
    label: t('app-menu.edit'),
    submenu: [
      { role: 'undo', label: t('app-menu.undo') },
      { role: 'redo', label: t('app-menu.redo') },
      line,
      { role: 'cut', label: t('app-menu.cut') },
      { role: 'copy', label: t('app-menu.copy') },
      { role: 'paste', label: t('app-menu.paste') },
      { role: 'selectAll', label: t('app-menu.select-all') },
    ],
  };
}

function viewMenu(): MenuItemConstructorOptions {
  return {
    label: t('app-menu.view'),
    submenu: [
      { role: 'resetZoom', label: t('app-menu.reset-zoom') },
      { role: 'zoomIn', label: t('app-menu.zoom-in') },
      { role: 'zoomOut', label: t('app-menu.zoom-out') },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  };
}

function windowMenu(): MenuItemConstructorOptions {
  return {
    label: t('app-menu.window'),
    role: 'window',
    submenu: [
      { role: 'minimize', label: t('app-menu.minimise') },
      { role: 'close', label: t('app-menu.close') },
    ],
  };
}
