import type { AppState } from '../../shared/app-state.ts';
import type { Clock } from '../clock.ts';
import { openTray } from './tray.ts';
import type { TrayActions, TrayIcon } from './tray.ts';
import { trayLook } from './tray-menu.ts';

/** The tray's icon, there as long as it is wanted. */
export interface TrayHold {
  /** Shows a state; called with every one. */
  readonly follow: (state: AppState) => void;
  readonly isShown: () => boolean;
  readonly close: () => void;
}

/** Opening hours begin and end without any news of the state. */
const lookAgainMs = 30_000;

/** Builds the hold; nothing is in the tray before the first state. */
export function createTrayHold(clock: Clock, actions: TrayActions): TrayHold {
  let icon: TrayIcon | null = null;
  let latest: AppState | null = null;
  let cancelNext: () => void = () => undefined;

  function remove(): void {
    cancelNext();
    icon?.remove();
    icon = null;
  }

  function showLatest(): void {
    if (!latest) return;
    const look = trayLook(latest, clock.wallMs());
    if (icon) icon.show(look);
    else icon = openTray(look, actions);
    cancelNext();
    cancelNext = clock.after(lookAgainMs, showLatest);
  }

  return {
    follow: (state) => {
      latest = state;
      if (state.settings.preferences.tray) showLatest();
      else remove();
    },
    isShown: () => icon !== null,
    close: remove,
  };
}
