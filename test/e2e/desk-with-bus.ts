import type { Page } from 'playwright-core';
import type { Preferences } from '../../shared/preferences.ts';
import { sitDown } from './agent.ts';
import type { Desk } from './agent.ts';
import { startScreen } from './own-screen.ts';
import type { OwnScreen } from './own-screen.ts';
import { startSessionBus } from './session-bus.ts';
import type { SessionBus } from './session-bus.ts';

/** An agent at work on a desktop with a screen and a session bus of its own. */
export interface DeskWithBus<Furniture> extends Desk {
  readonly screen: OwnScreen;
  readonly bus: SessionBus;
  readonly furniture: Furniture;
}

/**
 * Sits an agent down at a desktop.
 *
 * @param furnish puts onto the bus what the desktop has, before Baton starts.
 */
export async function sitDownAtDesktop<Furniture>(
  furnish: (bus: SessionBus) => Promise<Furniture>,
): Promise<DeskWithBus<Furniture>> {
  const screen = await startScreen();
  const bus = await startSessionBus();
  const furniture = await furnish(bus);
  const start = { bus: bus.address, environment: { DISPLAY: screen.display } };
  return { ...(await sitDown({ start })), screen, bus, furniture };
}

/** Changes some of the preferences, as the settings do. */
export async function prefer(page: Page, preferences: Partial<Preferences>): Promise<void> {
  await page.evaluate((given) => window.baton.setPreferences(given), preferences);
}

/** Names an entry as the rescue, as the form of buttons does. */
export async function nameRescue(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (given) => window.baton.changeDirectory({ kind: 'set-rescue', id: given }),
    id,
  );
}

/** Leaves the window to itself, as an agent does who looks at another program. */
export async function lookAway({ baton }: Pick<Desk, 'baton'>): Promise<void> {
  await baton.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().forEach((window) => window.hide()),
  );
}
