import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createWindowPlaceKeeper } from '../../../electron/desktop/window-place-keeper.ts';
import type { Area, KeptPlace, Screen } from '../../../electron/desktop/window-places.ts';
import { createVirtualClock } from '../virtual-clock.ts';

const large: Screen = {
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  scaleFactor: 1,
};
const right: Screen = {
  bounds: { x: 1920, y: 0, width: 1280, height: 1024 },
  workArea: { x: 1920, y: 0, width: 1280, height: 1024 },
  scaleFactor: 1,
};

/** A window as a system without a window manager has it: it does at once what it is told. */
function fakeWindow() {
  const events = new EventEmitter();
  let bounds: Area = { x: 0, y: 0, width: 400, height: 680 };
  let isMaximised = false;
  const told: string[] = [];
  const window = Object.assign(events, {
    isDestroyed: () => false,
    isVisible: () => true,
    isMaximized: () => isMaximised,
    getBounds: () => bounds,
    getNormalBounds: () => bounds,
    setBounds: (next: Area) => {
      bounds = next;
      events.emit('move');
    },
    setMinimumSize: (width: number, height: number) => told.push(`at least ${width}x${height}`),
    maximize: () => (isMaximised = true),
    unmaximize: () => (isMaximised = false),
    setAlwaysOnTop: (isOnTop: boolean) => told.push(isOnTop ? 'on top' : 'not on top'),
    setVisibleOnAllWorkspaces: (isThere: boolean) => told.push(isThere ? 'everywhere' : 'here'),
    setMaximizable: () => undefined,
    setFullScreenable: () => undefined,
  });
  return {
    window: window as never,
    events,
    told,
    bounds: () => bounds,
    isMaximised: () => isMaximised,
    drag: (to: Area) => {
      bounds = to;
      events.emit('move');
    },
  };
}

function setUp(places: readonly KeptPlace[] = [], first: readonly Screen[] = [large]) {
  const clock = createVirtualClock();
  const window = fakeWindow();
  const displays = new EventEmitter();
  let screens = first;
  let kept = places;
  let saves = 0;
  const withIds = () => screens.map((screen, id) => ({ ...screen, id }));
  const keeper = createWindowPlaceKeeper({
    window: window.window,
    screen: Object.assign(displays, {
      getAllDisplays: withIds,
      getPrimaryDisplay: () => withIds()[0],
    }) as never,
    clock,
    kept: () => kept,
    save: (next) => {
      kept = next;
      saves += 1;
    },
  });
  return {
    keeper,
    window,
    clock,
    kept: () => kept,
    saves: () => saves,
    setScreens: (next: readonly Screen[], event: string) => {
      screens = next;
      displays.emit(event);
    },
    displays,
  };
}

const asWindow = { form: 'window', keepOnTop: false } as const;
const asStrip = { form: 'strip', keepOnTop: false } as const;

describe('the place of the window', () => {
  it('is remembered once it has settled, and once for a whole drag', async () => {
    const { keeper, window, clock, kept, saves } = setUp();
    keeper.follow(asWindow);
    await clock.advance(1000);
    const before = saves();
    for (let step = 1; step <= 20; step += 1) {
      window.drag({ x: step * 10, y: 30, width: 400, height: 680 });
      await clock.advance(50);
    }
    expect(saves()).toBe(before);
    await clock.advance(500);
    expect(saves()).toBe(before + 1);
    expect(kept().at(-1)?.place).toMatchObject({ x: 200, y: 30 });
  });

  it('is remembered at once when the window closes', () => {
    const { keeper, window, kept } = setUp();
    keeper.follow(asWindow);
    window.drag({ x: 77, y: 30, width: 400, height: 680 });
    window.events.emit('close');
    expect(kept().at(-1)?.place.x).toBe(77);
  });

  it('comes back at the next start, maximised too', () => {
    const first = setUp();
    first.keeper.follow(asWindow);
    first.window.drag({ x: 300, y: 200, width: 500, height: 600 });
    first.window.events.emit('close');
    const second = setUp(first.kept());
    second.keeper.follow(asWindow);
    expect(second.window.bounds()).toEqual({ x: 300, y: 200, width: 500, height: 600 });
    const maximised = first.kept().map((one) => ({
      ...one,
      place: { ...one.place, isMaximised: true },
    }));
    const third = setUp(maximised);
    third.keeper.follow(asWindow);
    expect(third.window.isMaximised()).toBe(true);
  });

  it('is its own for each form', () => {
    const { keeper, window } = setUp();
    keeper.follow(asWindow);
    window.drag({ x: 300, y: 200, width: 500, height: 600 });
    keeper.follow(asStrip);
    expect(window.bounds()).toMatchObject({ width: 380, height: 200 });
    window.drag({ x: 900, y: 880, width: 380, height: 150 });
    keeper.follow(asWindow);
    expect(window.bounds()).toEqual({ x: 300, y: 200, width: 500, height: 600 });
    keeper.follow(asStrip);
    expect(window.bounds()).toEqual({ x: 900, y: 880, width: 380, height: 150 });
  });

  it('does not change with a state that changes neither form nor "on top"', () => {
    const { keeper, window } = setUp();
    keeper.follow(asWindow);
    window.drag({ x: 300, y: 200, width: 500, height: 600 });
    keeper.follow({ ...asWindow });
    expect(window.bounds()).toMatchObject({ x: 300 });
    keeper.follow({ ...asWindow, keepOnTop: true });
    expect(window.bounds()).toMatchObject({ x: 300 });
    expect(window.told.at(-2)).toBe('on top');
  });
});

describe('the strip', () => {
  it('is on top and on every desktop, whatever is chosen for the window', () => {
    const { keeper, window } = setUp();
    keeper.follow(asStrip);
    expect(window.told).toEqual(['on top', 'everywhere', 'at least 320x112']);
    keeper.follow(asWindow);
    expect(window.told.slice(3)).toEqual(['not on top', 'here', 'at least 320x480']);
  });
});

describe('a change of the screens', () => {
  it('brings the window from a screen that is gone, and back when that is there again', async () => {
    const { keeper, window, clock, setScreens } = setUp([], [large, right]);
    keeper.follow(asWindow);
    window.drag({ x: 2500, y: 100, width: 400, height: 680 });
    await clock.advance(600);
    setScreens([large], 'display-removed');
    expect(window.bounds()).toEqual({ x: 1520, y: 100, width: 400, height: 680 });
    await clock.advance(600);
    setScreens([large, right], 'display-added');
    expect(window.bounds()).toEqual({ x: 2500, y: 100, width: 400, height: 680 });
  });

  it('makes the window smaller where its screen is, below its least size where it has to', () => {
    const { keeper, window, setScreens } = setUp();
    keeper.follow(asWindow);
    const tiny = { x: 0, y: 0, width: 640, height: 400 };
    setScreens([{ bounds: tiny, workArea: tiny, scaleFactor: 1 }], 'display-metrics-changed');
    expect(window.bounds()).toMatchObject({ y: 0, height: 400 });
    expect(window.told.at(-1)).toBe('at least 320x400');
  });

  it('leaves the window where it is dragged to while only the task bar changes', async () => {
    const { keeper, window, clock, setScreens } = setUp();
    keeper.follow(asWindow);
    await clock.advance(600);
    window.drag({ x: 300, y: 200, width: 500, height: 600 });
    const withTaller = { ...large, workArea: { ...large.workArea, height: 1000 } };
    setScreens([withTaller], 'display-metrics-changed');
    expect(window.bounds()).toEqual({ x: 300, y: 200, width: 500, height: 600 });
  });

  it('means nothing to a window that is closed', () => {
    const { keeper, window, displays } = setUp();
    keeper.follow(asWindow);
    window.events.emit('closed');
    expect(displays.eventNames().flatMap((name) => displays.listeners(name))).toEqual([]);
  });
});
