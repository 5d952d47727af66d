import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { t } from '../../../shared/texts/t.ts';
import { loseNextAnswer } from '../screens/call-screens.ts';
import { sitDownFull } from '../screens/full-desk.ts';
import { outcomeSays } from '../screens/look.ts';

/** Writes down what the live regions say from now on: each change of their words, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const last = new Map<Element, string>();
    const hear = () => {
      for (const region of document.querySelectorAll('[role="status"], [role="alert"]')) {
        const read = region.cloneNode(true) as Element;
        for (const hidden of read.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
        const text = read.textContent.trim();
        if (text !== (last.get(region) ?? '')) said.push(text);
        last.set(region, text);
      }
    };
    hear();
    said.length = 0;
    new MutationObserver(hear).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Reflect.set(window, 'said', said);
  });
  return () => page.evaluate(() => Reflect.get(window, 'said') as string[]);
}

/** Those of the announcements in which certain words stand. */
const among = (said: readonly string[], words: string): readonly string[] =>
  said.filter((text) => text.includes(words));

describe('what happens is read out, once', { timeout: 120_000 }, () => {
  it('a call that comes, an order that goes out, and what became of it', async () => {
    const { page, dialer, takeCall, button } = await sitDownFull();
    const heard = await listen(page);
    await takeCall();
    const name = t('directory.sample.billing');
    dialer.misbehave({ kind: 'slow', ms: 1500 }, { function: 'ra_call_control', times: 1 });
    await button(name).click();
    await outcomeSays(page, t('order.handed-over', { name }));
    // Whatever is said twice is said by then: the timer and the looks have gone on.
    await page.waitForTimeout(2500);
    const said = await heard();
    expect(among(said, '(727) 555-0112')).toHaveLength(1);
    expect(among(said, t('order.out.transfer', { name }))).toHaveLength(1);
    expect(among(said, t('order.handed-over', { name }))).toHaveLength(1);
  });

  it('a refusal each time, though its words are the same', async () => {
    const { page, dialer, takeCall, button } = await sitDownFull();
    await takeCall();
    dialer.setSystemApiActive(false);
    const heard = await listen(page);
    const name = t('directory.sample.billing');
    const refused = t('order.outcome-of', { outcome: t('outcome.refused.short'), name });
    for (const round of [1, 2]) {
      await button(name).click();
      await expect.poll(async () => among(await heard(), refused).length).toBe(round);
    }
  });

  it('a countdown as it begins and not at each second, and that it was taken back', async () => {
    const { page, takeCall, button } = await sitDownFull();
    await takeCall();
    const heard = await listen(page);
    const name = t('directory.sample.fraud');
    await button(name).click();
    await page.locator('.dial-counting').first().waitFor();
    await page.waitForTimeout(1500);
    await page.keyboard.press('Escape');
    await outcomeSays(page, t('outcome.taken-back.short'));
    const said = await heard();
    expect(among(said, t('order.counting', { name, seconds: 3 }))).toHaveLength(1);
    expect(among(said, t('outcome.taken-back.short'))).toHaveLength(1);
  });
});

describe('nothing is told by colour alone', { timeout: 120_000 }, () => {
  it('each look of a button and of the line has a sign of its own and a word', async () => {
    const { page, dialer, takeCall, button } = await sitDownFull();
    const signs: Record<string, string> = {};
    /** The sign and the word on the button and in the line, which are the same. */
    const note = async (look: string, label: string) => {
      const state = button(label).locator('.dial-state');
      await state.waitFor();
      const line = page.locator('.order-line .order-head');
      const sign = await signOf(state.locator('.icon'));
      expect(await signOf(line.locator('.icon').first())).toBe(sign);
      expect((await state.innerText()).trim()).not.toBe('');
      expect((await line.innerText()).trim()).not.toBe('');
      signs[look] = sign;
    };
    await takeCall();
    dialer.setSystemApiActive(false);
    await button(t('directory.sample.billing')).click();
    await outcomeSays(page, t('outcome.refused.short'));
    await note('bad', t('directory.sample.billing'));
    dialer.setSystemApiActive(true);
    dialer.misbehave({ kind: 'slow', ms: 1500 }, { function: 'ra_call_control', times: 1 });
    const name = t('directory.sample.support');
    await button(name).click();
    await page.getByText(t('order.out.transfer', { name })).first().waitFor();
    await note('out', name);
    await outcomeSays(page, t('order.handed-over', { name }));
    await note('good', name);
    await takeCall();
    loseNextAnswer(dialer);
    await button(t('directory.sample.returns')).click();
    await outcomeSays(page, t('outcome.unknown.short'));
    await note('unsure', t('directory.sample.returns'));
    expect(new Set(Object.values(signs)).size).toBe(4);
  });
});

/** The picture of a sign, by which it is told from others without colour. */
const signOf = (icon: ReturnType<Page['locator']>) => icon.evaluate((element) => element.innerHTML);
