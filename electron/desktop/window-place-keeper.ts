import type { BrowserWindow, Screen as ElectronScreen } from 'electron';
import type { Clock } from '../clock.ts';
import {
  arrangementOf,
  broughtOntoScreen,
  placeFor,
  smallestSizes,
  withPlace,
} from './window-places.ts';
import type { KeptPlace, Screen, WindowForm, WindowPlace } from './window-places.ts';

/** What a window place keeper is made of. */
export interface WindowPlaceKeeperParts {
  readonly window: BrowserWindow;
  readonly screen: Pick<ElectronScreen, 'getAllDisplays' | 'getPrimaryDisplay' | 'on' | 'off'>;
  readonly clock: Clock;
  /** What was remembered, oldest first. */
  readonly kept: () => readonly KeptPlace[];
  readonly save: (places: readonly KeptPlace[]) => void;
}

/** How a person wants the window. */
interface WantedWindow {
  readonly form: WindowForm;
  /** Of the window; the strip always stays on top. */
  readonly keepOnTop: boolean;
}

/** Puts the window where it was, and remembers where it goes. */
export interface WindowPlaceKeeper {
  /** Gives the window a form, in that form's own place; called with every state. */
  readonly follow: (wanted: WantedWindow) => void;
}

/** A window that is dragged tells of every step. */
const settledAfterMs = 500;

const screenEvents = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
const placeEvents = ['move', 'resize', 'maximize', 'unmaximize'] as const;

/** Builds the keeper of a new window, which has not been shown yet. */
export function createWindowPlaceKeeper(parts: WindowPlaceKeeperParts): WindowPlaceKeeper {
  const { window, clock } = parts;
  let wanted: WantedWindow | null = null;
  let arrangement = arrangementOf(screensNow());
  let cancelSave: () => void = () => undefined;

  function screensNow(): readonly Screen[] {
    const { id } = parts.screen.getPrimaryDisplay();
    const screens = [...parts.screen.getAllDisplays()];
    return screens.sort((one, other) => Number(other.id === id) - Number(one.id === id));
  }

  function remember(): void {
    cancelSave();
    if (!wanted || window.isDestroyed()) return;
    const { form } = wanted;
    const place = { ...window.getNormalBounds(), isMaximised: window.isMaximized() };
    parts.save(withPlace(parts.kept(), { form, screens: arrangementOf(screensNow()), place }));
  }

  function rememberOnceSettled(): void {
    cancelSave();
    cancelSave = clock.after(settledAfterMs, remember);
  }

  function put({ isMaximised, ...bounds }: WindowPlace, form: WindowForm): void {
    const { width, height } = smallestSizes[form];
    // A window that has to be larger than its screen could not be brought onto it whole.
    window.setMinimumSize(Math.min(width, bounds.width), Math.min(height, bounds.height));
    if (window.isMaximized()) window.unmaximize();
    window.setBounds(bounds);
    if (isMaximised) maximise();
  }

  /** Maximising shows a window, and a new one is not shown before its page is there. */
  function maximise(): void {
    if (window.isVisible()) window.maximize();
    else window.once('show', () => window.maximize());
  }

  function screensChanged(): void {
    if (!wanted || window.isDestroyed()) return;
    const screens = screensNow();
    const isAnother = arrangementOf(screens) !== arrangement;
    arrangement = arrangementOf(screens);
    const { form } = wanted;
    const isKnown = parts.kept().some((kept) => kept.form === form && kept.screens === arrangement);
    if (isAnother && isKnown) put(placeFor(form, parts.kept(), screens), form);
    else if (!window.isMaximized()) {
      put({ ...broughtOntoScreen(window.getBounds(), screens), isMaximised: false }, form);
    }
  }

  for (const name of placeEvents) window.on(name as 'move', rememberOnceSettled);
  window.on('close', remember);
  for (const name of screenEvents) parts.screen.on(name as 'display-added', screensChanged);
  window.once('closed', () => {
    cancelSave();
    for (const name of screenEvents) parts.screen.off(name as 'display-added', screensChanged);
  });

  return {
    follow: (next) => {
      const before = wanted;
      if (before?.form === next.form && before.keepOnTop === next.keepOnTop) return;
      if (before && before.form !== next.form) remember();
      wanted = next;
      applyForm(window, next);
      if (before?.form !== next.form)
        put(placeFor(next.form, parts.kept(), screensNow()), next.form);
    },
  };
}

/** The strip stays beside the softphone, above everything and on every desktop. */
function applyForm(window: BrowserWindow, { form, keepOnTop }: WantedWindow): void {
  const isStrip = form === 'strip';
  window.setAlwaysOnTop(isStrip || keepOnTop, 'floating');
  window.setVisibleOnAllWorkspaces(isStrip);
  window.setMaximizable(!isStrip);
  window.setFullScreenable(!isStrip);
}
