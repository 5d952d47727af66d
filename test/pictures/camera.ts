import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BatonApp } from '../e2e/baton-app.ts';
import type { Look } from '../e2e/screens/look.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

/** What is worth seeing in every width, and from right to left. */
const mainScreens: ReadonlySet<string> = new Set([
  'welcome',
  'set-up-offered',
  'rehearsal',
  'no-call',
  'on-call',
  'refused',
  'not-known',
  'found',
  'closed-asked',
  'favourites-and-used-lately',
  'team-directory',
  'entry-with-all-parts',
  'arranged',
  'import-with-wrong-rows',
  'history',
  'history-of-a-day',
  'preferences-language',
  'preferences-dial-rules',
  'settings',
  'three-lines',
]);

/** The last part of the preferences stands beside the one before it. */
const sameAsBefore = 'preferences-command-line';

const shot = async ({ page }: BatonApp, name: string) => {
  await page.screenshot({ path: `${folder}${name}.png` });
};

/** Makes the window so many pixels wide, and as high as it is at first. */
async function resize({ electron, page }: BatonApp, width: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 740),
    width,
  );
  await page.waitForFunction((wide) => window.innerWidth === wide, width);
}

/** Takes a screen in light and in dark, the main ones narrow and wide too. */
export function camera(baton: BatonApp): Look {
  return async (name) => {
    if (name === sameAsBefore) return;
    const { page } = baton;
    // The pointer would leave a button lit, and a picture of a cursor's whim.
    await page.mouse.move(2, 400);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await shot(baton, `${name}-${colorScheme}`);
    }
    if (!mainScreens.has(name)) return;
    for (const [word, width] of Object.entries({ narrow: 320, wide: 900 })) {
      await resize(baton, width);
      await shot(baton, `${name}-${word}`);
    }
    await resize(baton, 400);
  };
}

/** Takes the main screens in Arabic, and the strip. */
export function cameraFromRightToLeft(baton: BatonApp): Look {
  return async (name) => {
    if (!mainScreens.has(name) && !name.startsWith('strip')) return;
    const { page } = baton;
    await page.mouse.move(2, 400);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await shot(baton, `${name}-arabic`);
  };
}
