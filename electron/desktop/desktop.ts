import { app, globalShortcut, powerMonitor, screen } from 'electron';
import type { BrowserWindow } from 'electron';
import type { AppState } from '../../shared/app-state.ts';
import { currentCall } from '../../shared/call.ts';
import type { DesktopView } from '../../shared/preferences.ts';
import { t } from '../../shared/texts/t.ts';
import type { Clock } from '../clock.ts';
import type { KeptFile } from '../settings/kept-file.ts';
import type { WindowPlaces } from '../settings/window-place-file.ts';
import type { DesktopWorld } from './desktop-world.ts';
import { createGlobalKeys } from './global-keys.ts';
import { createNotifications } from './notifications.ts';
import { createNotifier } from './notifier.ts';
import { createOutsidePresses } from './outside-presses.ts';
import { createScreenLock } from './screen-lock.ts';
import { showQuietly, showWindow } from './show-window.ts';
import { createStartWithSystem } from './start-with-system.ts';
import { createTrayHold } from './tray-hold.ts';
import { createWindowPlaceKeeper } from './window-place-keeper.ts';
import type { WindowPlaceKeeper } from './window-place-keeper.ts';

/** What the desktop is made of. */
export interface DesktopParts {
  readonly world: DesktopWorld;
  /** The window, null while there is none; one that is closed counts as none. */
  readonly window: () => BrowserWindow | null;
  readonly placeFile: Pick<KeptFile<WindowPlaces>, 'value' | 'save'>;
  readonly clock: Clock;
  /** Called when {@link Desktop.view} answers otherwise than before. */
  readonly onChanged: () => void;
}

/** Baton outside of its window: tray, keys of the whole desktop, notifications, the window's place. */
export interface Desktop {
  /** What the window shows of it. */
  readonly view: () => DesktopView;
  /** Puts a new window where it was; called before it is shown, with the state of that moment. */
  readonly place: (window: BrowserWindow, state: AppState) => void;
  /** Follows the state; called with each that is published. */
  readonly stateChanged: (state: AppState) => void;
  readonly setStartsWithSystem: (starts: boolean) => void;
  /** While the settings record a key, the keys of the whole desktop rest: they would swallow it. */
  readonly recordKeys: (isRecording: boolean) => void;
  /** Gives the keys back and takes the icon away; called when Baton ends. */
  readonly close: () => void;
}

/** Opens the desktop's parts; Electron has to be ready. */
export function openDesktop(parts: DesktopParts): Desktop {
  const { world, clock, onChanged } = parts;
  const { state } = world;
  const window = () => {
    const open = parts.window();
    return open && !open.isDestroyed() ? open : null;
  };
  const show = (): void => showWindow(window());
  let keeper: WindowPlaceKeeper | null = null;

  const notifier = createNotifier({
    onFailed: () => {
      // Whoever sees the window has missed nothing.
      if (!isInSight(window())) world.post({ kind: 'notification-failed' });
      showQuietly(window());
      onChanged();
    },
    onWorksAgain: onChanged,
  });
  const notifications = createNotifications({
    notifier,
    state,
    wallMs: clock.wallMs,
    isLocked: createScreenLock(powerMonitor),
    hasFocus: () => window()?.isFocused() ?? false,
    isVisible: () => isInSight(window()),
    showWindow: show,
    showQuietly: () => showQuietly(window()),
    press: (callId, entryId) => void presses.press({ callId, entryId, from: 'notification' }),
  });
  const presses = createOutsidePresses({
    clock,
    state,
    press: world.press,
    takeBack: world.takeBack,
    showWindow: show,
    answer: notifications.answer,
  });
  const keys = createGlobalKeys({
    shortcuts: globalShortcut,
    isSupported: !isWayland(process.env),
    onPress: presses.keyPressed,
    onConflicts: onChanged,
  });
  const tray = createTrayHold(clock, {
    press: (callId, entryId) => void presses.press({ callId, entryId, from: 'tray' }),
    takeBack: presses.takeBack,
    show,
    chooseForm: world.chooseForm,
    quit: world.quit,
  });
  const startWithSystem = createStartWithSystem({
    platform: process.platform,
    isPackaged: app.isPackaged,
    app,
    program: process.execPath,
    environment: process.env,
    comment: () => t('desktop.autostart.comment'),
  });

  /** The state is made anew with every look at the agent, and the system is slow to tell. */
  let startsWithSystem = startWithSystem.value();

  function followTray(now: AppState): void {
    const wasShown = tray.isShown();
    tray.follow(now);
    if (tray.isShown() !== wasShown) onChanged();
  }

  return {
    view: () => ({
      keyConflicts: keys.conflicts(),
      startsWithSystem,
      hasTray: tray.isShown(),
      hasNotifications: notifier.isWorking(),
    }),
    place: (opened, { settings }) => {
      const { placeFile } = parts;
      keeper = createWindowPlaceKeeper({
        window: opened,
        screen,
        clock,
        kept: () => placeFile.value().places,
        save: (places) => placeFile.save({ places: [...places] }),
      });
      keeper.follow(settings.preferences);
    },
    stateChanged: (now) => {
      const { preferences } = now.settings;
      if (window()) keeper?.follow(preferences);
      followTray(now);
      keys.follow({ chosen: preferences.globalKeys, isOnCall: currentCall(now.call) !== null });
      notifications.follow(now);
    },
    setStartsWithSystem: (starts) => {
      startWithSystem.set(starts);
      startsWithSystem = startWithSystem.value();
      onChanged();
    },
    recordKeys: keys.pause,
    close: () => {
      keys.close();
      tray.close();
    },
  };
}

/** A window that is behind others counts: no system tells of that. */
function isInSight(window: BrowserWindow | null): boolean {
  return window !== null && window.isVisible() && !window.isMinimized();
}

/** There programs get keys of the whole desktop by a portal only, which asks a person each time. */
function isWayland(environment: NodeJS.ProcessEnv): boolean {
  return process.platform === 'linux' && environment['XDG_SESSION_TYPE'] === 'wayland';
}
