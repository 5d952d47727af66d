import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import {
  showOncePainted,
  showQuietly,
  showWindow,
  unpaintedMs,
} from '../../../electron/desktop/show-window.ts';
import { createVirtualClock } from '../virtual-clock.ts';

/** A window of which a test says how it stands; `done` is what was done with it. */
function fakeWindow(stands: { visible?: boolean; minimised?: boolean; destroyed?: boolean }) {
  const { visible = true, minimised = false, destroyed = false } = stands;
  const done: string[] = [];
  const events = new EventEmitter();
  const webContents = new EventEmitter();
  const window = Object.assign(events, {
    webContents,
    isDestroyed: () => destroyed,
    isVisible: () => visible,
    isMinimized: () => minimised,
    ...Object.fromEntries(
      ['show', 'showInactive', 'focus', 'restore'].map((name) => [name, () => done.push(name)]),
    ),
    flashFrame: (flash: boolean) => done.push(flash ? 'flash' : 'flash no more'),
  }) as never;
  const loaded = () => webContents.emit('did-stop-loading');
  return { window, events, loaded, done };
}

describe('a window that is shown quietly', () => {
  it('comes into sight without the keyboard', () => {
    const { window, done } = fakeWindow({ visible: false });
    showQuietly(window);
    expect(done).toEqual(['showInactive']);
  });

  it('is left alone where it is in sight already, or gone', () => {
    for (const stands of [{ visible: true }, { visible: false, destroyed: true }]) {
      const { window, done } = fakeWindow(stands);
      showQuietly(window);
      expect(done).toEqual([]);
    }
    showQuietly(null);
  });

  it('draws the eye to the task bar where it stays minimised, until somebody looks', () => {
    const { window, events, done } = fakeWindow({ minimised: true });
    showQuietly(window);
    expect(done).toEqual(['showInactive', 'flash']);
    events.emit('focus');
    events.emit('focus');
    expect(done).toEqual(['showInactive', 'flash', 'flash no more']);
  });
});

describe('a window that a person asks for', () => {
  it('comes to the front, minimised or not', () => {
    const minimised = fakeWindow({ minimised: true });
    showWindow(minimised.window);
    expect(minimised.done).toEqual(['restore', 'show', 'focus']);
    const hidden = fakeWindow({ visible: false });
    showWindow(hidden.window);
    expect(hidden.done).toEqual(['show', 'focus']);
  });

  it('is left alone where it is gone', () => {
    const { window, done } = fakeWindow({ destroyed: true });
    showWindow(window);
    showWindow(null);
    expect(done).toEqual([]);
  });
});

describe('a new window', () => {
  it.each([
    [false, 'show'],
    [true, 'showInactive'],
  ])('is not shown before its page is there (quietly: %s)', (quietly, shown) => {
    const { window, events, done } = fakeWindow({ visible: false });
    showOncePainted(window, quietly, createVirtualClock());
    showQuietly(window);
    showWindow(window);
    expect(done).toEqual([]);
    events.emit('ready-to-show');
    expect(done).toEqual([shown]);
    showQuietly(window);
    expect(done).toEqual([shown, 'showInactive']);
  });

  it('is shown two seconds after it was loaded where the system never says that it was painted', async () => {
    const time = createVirtualClock();
    const { window, events, loaded, done } = fakeWindow({ visible: false });
    showOncePainted(window, false, time);
    await time.advance(10 * unpaintedMs);
    loaded();
    await time.advance(unpaintedMs - 1);
    expect(done).toEqual([]);
    await time.advance(1);
    expect(done).toEqual(['show']);
    events.emit('ready-to-show');
    expect(done).toEqual(['show']);
  });

  it('is shown once where both happen, and never after it was closed', async () => {
    for (const [event, shown] of [
      ['ready-to-show', ['show']],
      ['closed', []],
    ] as const) {
      const time = createVirtualClock();
      const { window, events, loaded, done } = fakeWindow({ visible: false });
      showOncePainted(window, false, time);
      loaded();
      events.emit(event);
      await time.advance(unpaintedMs);
      expect(done).toEqual(shown);
    }
  });
});
