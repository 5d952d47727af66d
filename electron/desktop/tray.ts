import { isDeepStrictEqual } from 'node:util';
import { Menu, nativeImage, Tray } from 'electron';
import type { MenuItemConstructorOptions, NativeImage } from 'electron';
import { assertNever } from '../../shared/assert-never.ts';
import type { Preferences } from '../../shared/preferences.ts';
import { drawTrayIcon } from './tray-icon.ts';
import type { TraySign } from './tray-icon.ts';
import type { TrayItem, TrayLook } from './tray-menu.ts';

/** What a person can do in the tray. */
export interface TrayActions {
  readonly press: (callId: string, entryId: string) => void;
  readonly takeBack: (callId: string) => void;
  readonly show: () => void;
  readonly chooseForm: (form: Preferences['form']) => void;
  readonly quit: () => void;
}

/** The icon in the tray, with its menu. */
export interface TrayIcon {
  /** Shows a look; what is the same as before is not set again. */
  readonly show: (look: TrayLook) => void;
  readonly remove: () => void;
}

/**
 * Puts an icon into the tray.
 *
 * @returns null where the system takes none.
 */
export function openTray(first: TrayLook, actions: TrayActions): TrayIcon | null {
  const tray = createTray(first.sign);
  if (!tray) return null;
  let shown: TrayLook | null = null;

  function show(look: TrayLook): void {
    if (shown !== null && shown.sign !== look.sign) tray?.setImage(trayImage(look.sign));
    if (shown?.tooltip !== look.tooltip) tray?.setToolTip(look.tooltip);
    // An open menu closes when it is replaced, under the hand of whoever is choosing from it.
    if (!isDeepStrictEqual(shown?.items, look.items)) {
      tray?.setContextMenu(Menu.buildFromTemplate(menuOf(look, actions)));
    }
    shown = look;
  }

  // On a Mac the click opens the menu.
  if (process.platform !== 'darwin') tray.on('click', actions.show);
  show(first);
  return { show, remove: () => tray.destroy() };
}

function createTray(sign: TraySign): Tray | null {
  try {
    return new Tray(trayImage(sign));
  } catch {
    return null;
  }
}

/** Pixels at 100%: 16 in the menu bar of a Mac and on Windows, 22 in the panels of Linux. */
const iconSize = process.platform === 'linux' ? 22 : 16;

/** For screens of 100%, 150% and 200%. */
const scaleFactors = [1, 1.5, 2] as const;

function trayImage(sign: TraySign): NativeImage {
  const isTemplate = process.platform === 'darwin';
  const image = nativeImage.createEmpty();
  for (const scaleFactor of scaleFactors) {
    const { size, bitmap } = drawTrayIcon(sign, iconSize * scaleFactor, isTemplate);
    const representation = nativeImage.createFromBitmap(Buffer.from(bitmap), {
      width: size,
      height: size,
    });
    image.addRepresentation({ scaleFactor, buffer: representation.toPNG() });
  }
  image.setTemplateImage(isTemplate);
  return image;
}

function menuOf({ items }: TrayLook, actions: TrayActions): MenuItemConstructorOptions[] {
  return items.map((item) => menuItem(item, actions));
}

function menuItem(item: TrayItem, actions: TrayActions): MenuItemConstructorOptions {
  if (item.kind === 'separator') return { type: 'separator' };
  // A single `&` would underline the letter behind it, and vanish.
  const label = item.label.replaceAll('&', '&&');
  switch (item.kind) {
    case 'text':
      return { label, enabled: false };
    case 'entry':
      return entryMenuItem(label, item, actions);
    case 'take-back':
      return { label, click: () => actions.takeBack(item.callId) };
    case 'show':
      return { label, click: actions.show };
    case 'form':
      return { label, click: () => actions.chooseForm(item.form) };
    case 'quit':
      return { label, click: actions.quit };
    default:
      return assertNever(item);
  }
}

function entryMenuItem(
  label: string,
  { callId, entryId }: Extract<TrayItem, { kind: 'entry' }>,
  { press }: TrayActions,
): MenuItemConstructorOptions {
  if (callId === null) return { label, enabled: false };
  return { label, click: () => press(callId, entryId) };
}
