import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { t } from '../../../shared/texts/t.ts';
import type { MenuLine } from './look.ts';

/** A window without a pointer: each key is followed by a look at where the focus is. */
export interface Keyboard {
  /** Presses keys one after the other; fails where the focus is lost or can't be seen. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Goes by Tab to something; fails where no number of Tabs leads to it. */
  readonly tabTo: (target: Locator) => Promise<void>;
  /** Goes there, and presses it. */
  readonly enter: (target: Locator) => Promise<void>;
  /** Chooses a line of the menu by the arrow keys. */
  readonly choose: (line: MenuLine) => Promise<void>;
}

const mostStops = 120;

/** Sits down at the keyboard of a window. */
export function keyboardOf(page: Page): Keyboard {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      const focus = await settledFocus(page);
      expect(focus, `the focus after ${key}, on ${focus.on}`).toMatchObject({
        isSomewhere: true,
        isSeen: true,
      });
    }
  };
  const tabTo = async (target: Locator) => {
    await target.waitFor();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}.`);
  };
  const enter = async (target: Locator) => {
    await tabTo(target);
    await press('Enter');
  };
  return {
    press,
    type: (text) => page.keyboard.type(text),
    tabTo,
    enter,
    choose: async (line) => {
      await enter(page.getByRole('button', { name: t('menu.name'), exact: true }));
      const wanted = page.getByRole('menuitem', { name: t(line), exact: true });
      for (let stop = 0; stop < mostStops; stop += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) break;
        await press('ArrowDown');
      }
      await press('Enter');
    },
  };
}

/** What has the focus, or what stands around it for it, has a ring of two pixels or a caret. */
export interface Focus {
  readonly isSomewhere: boolean;
  readonly isSeen: boolean;
  readonly on: string;
}

/** Where the focus is, once the window has taken in what was pressed. */
async function settledFocus(page: Page): Promise<Focus> {
  return page.evaluate(
    () =>
      new Promise<Focus>((resolve) => {
        const look = () => {
          const element = document.activeElement;
          const isSomewhere = element !== null && element !== document.body;
          const ringed = element?.closest('label') ?? element;
          const hasRing = [element, ringed].some((each) => {
            const style = each && getComputedStyle(each);
            return style?.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
          });
          // A menu has the focus as a whole for a moment, until its first line takes it.
          const isMenu = element?.matches('[role="menu"]') ?? false;
          const on = element?.outerHTML.slice(0, 160) ?? '';
          return { isSomewhere, isSeen: hasRing || isMenu, on };
        };
        let frames = 0;
        const settle = () => {
          const focus = look();
          frames += 1;
          // What closes, and what takes its place, needs a moment.
          if ((focus.isSomewhere && focus.isSeen && frames > 2) || frames > 30) resolve(focus);
          else requestAnimationFrame(settle);
        };
        requestAnimationFrame(settle);
      }),
  );
}
