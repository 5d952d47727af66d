import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { locales } from '../../../shared/texts/locales.ts';
import type { Locale } from '../../../shared/texts/locales.ts';
import { spokenLocale } from '../../../shared/texts/t.ts';
import { axeFindings } from '../axe.ts';
import type { BatonApp } from '../baton-app.ts';
import { prefer } from '../desk-with-bus.ts';
import { tooWide } from '../layout.ts';
import type { Look } from './look.ts';
import { smallTargets } from './targets.ts';

/** Collects what is wrong with the screens that are looked at, by their names. */
export interface Audit {
  readonly lookAt: (baton: BatonApp) => Look;
  /** Fails unless nothing was wrong with any of so many screens. */
  readonly conclude: (screens: number) => void;
}

/** Finds what is wrong with a screen, one line each. */
export type Check = (baton: BatonApp) => Promise<readonly string[]>;

/** Builds an audit of what some checks find on a screen, one after the other. */
export function audit(...checks: readonly Check[]): Audit {
  const wrong: Record<string, readonly string[]> = {};
  let looked = 0;
  return {
    lookAt: (baton) => async (name) => {
      looked += 1;
      const found: string[] = [];
      for (const check of checks) found.push(...(await check(baton)));
      if (found.length > 0) wrong[name] = [...new Set(found)];
    },
    conclude: (screens) => {
      expect(wrong).toEqual({});
      expect(looked).toBe(screens);
    },
  };
}

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', contrast: 'more' },
} as const;

const everyLook = Object.keys(looks) as readonly (keyof typeof looks)[];

const plain = { colorScheme: 'light', contrast: null, forcedColors: null } as const;

/**
 * What axe finds in each look, what moves though less motion is asked for, and what is too small. In
 * forced colours axe is asked for what these can change: names and roles stay the same.
 */
export const barriers = (inLooks = everyLook): Check => {
  return async ({ page }) => {
    const found: string[] = [];
    for (const look of inLooks) {
      await page.emulateMedia({ ...plain, ...looks[look], reducedMotion: 'reduce' });
      const findings = await axeFindings(page, look === 'forced colours' ? 'of colour' : 'all');
      for (const finding of findings) found.push(`${look}: ${finding}`);
    }
    for (const moving of await running(page)) found.push(`moves: ${moving}`);
    for (const small of await smallTargets(page)) found.push(small);
    // Motion stays reduced: what begins to move now would still move in the next screen.
    await page.emulateMedia({ ...plain, reducedMotion: 'reduce' });
    return found;
  };
};

const running = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) =>
        effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 120) ?? '') : '',
      ),
  );

/** What does not fit at 320 pixels in any language, and at 200 % in English. */
export const overflows: Check = async (baton) => {
  const found: string[] = [];
  await fit(baton, { width: 320, zoom: 1 });
  const ownLocale = spokenLocale();
  for (const locale of [...locales.filter((each) => each !== ownLocale), ownLocale]) {
    await say(baton.page, locale);
    for (const wide of await unfit(baton.page)) found.push(`320 px, ${locale}: ${wide}`);
  }
  await fit(baton, { width: 400, zoom: 2 });
  for (const wide of await unfit(baton.page)) found.push(`200 %: ${wide}`);
  await fit(baton, { width: 400, zoom: 1 });
  return found;
};

/** Several lines scroll sideways in a strip of their own, where they are too many for the width. */
const unfit = async (page: Page) =>
  (await tooWide(page)).filter((element) => !element.startsWith('<div class="line-strip"'));

/** Changes the language as it stands, whatever is open. */
async function say(page: Page, locale: Locale): Promise<void> {
  await prefer(page, { language: locale });
  await page.waitForFunction((lang) => document.documentElement.lang === lang, locale);
}

async function fit(
  { electron, page }: BatonApp,
  { width, zoom }: { readonly width: number; readonly zoom: number },
): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, to) => {
      const [window] = BrowserWindow.getAllWindows();
      const [, height = 740] = window?.getContentSize() ?? [];
      window?.setContentSize(to.width, height);
      window?.webContents.setZoomFactor(to.zoom);
    },
    { width, zoom },
  );
  await page.waitForFunction((wide) => window.innerWidth === wide, width / zoom);
  // The list of buttons counts its columns anew once it has been measured.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
