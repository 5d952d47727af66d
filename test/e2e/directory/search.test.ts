import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { orders, outcomeOn, saveEntry } from '../agent.ts';
import type { Desk } from '../agent.ts';
import {
  bringDirectory,
  dialled,
  entryTo,
  found,
  isPicked,
  nothingWasSent,
  pick,
  searchField,
  section,
} from './directory-desk.ts';
import { sitDownAgain } from '../same-baton.ts';

const ida = entryTo('ida', '860 0042', { label: 'Ida', note: 'Speaks Portuguese' });
const secret = entryTo('secret', '8600077', { label: 'Director', numberHidden: true });

const labelsFound = (page: Page) => found(page).locator('.found-label').allInnerTexts();

async function sitDownToSearch(): Promise<Desk> {
  const desk = await sitDownAgain();
  await saveEntry(desk.page, ida);
  await saveEntry(desk.page, secret);
  await desk.button('Director').waitFor();
  return desk;
}

describe('the search', () => {
  it('finds as one types: by label, number, group and note, whatever is typed before', async () => {
    const { page } = await sitDownToSearch();
    const field = searchField(page);
    for (const [typed, first] of [
      ['sam', 'Sam, nights'],
      ['0134', 'Dana, floor lead'],
      ['departm', 'Billing'],
      ['portuguese', 'Ida'],
      ['nights managers', 'Sam, nights'],
    ] as const) {
      await field.fill('');
      await field.pressSequentially(typed);
      await expect.poll(() => labelsFound(page).then(([label]) => label)).toBe(first);
      // The sections give way to what was found.
      expect(await section(page, 'Managers').count(), typed).toBe(0);
    }
    await field.fill('nobody of that name');
    await page.getByText('Nothing found.').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await section(page, 'Managers').waitFor();
  });

  it('shows by Enter what it would press and sends nothing; the second Enter sends that', async () => {
    const desk = await sitDownToSearch();
    const { page, takeCall, dialer } = desk;
    await takeCall();
    await searchField(page).fill('bill');
    await page.keyboard.press('Enter');
    await isPicked(page, 'Billing');
    expect(await pick(page).innerText()).toContain('In-group BILLING');
    await nothingWasSent(desk);

    // A key that is held down repeats itself, and is one press.
    await page.keyboard.press('Escape');
    await searchField(page).fill('bill');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await isPicked(page, 'Billing');
    await nothingWasSent(desk);

    await page.keyboard.press('Enter');
    await outcomeOn(page, 'Handed over to Billing');
    expect(dialled(desk)).toEqual([expect.stringContaining('*BILLING*')]);
    expect(orders(dialer)).toHaveLength(1);
    // The call is gone, and with it what was looked for.
    await expect.poll(() => searchField(page).inputValue()).toBe('');
  });

  it('goes to another by the arrows, and a press in the list picks and sends nothing', async () => {
    const desk = await sitDownToSearch();
    const { page, takeCall } = desk;
    await takeCall();
    await searchField(page).fill('managers');
    await expect.poll(() => labelsFound(page)).toHaveLength(4);
    const [, second = ''] = await labelsFound(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isPicked(page, second);

    await found(page).filter({ hasText: 'Ida' }).click();
    await isPicked(page, 'Ida');
    await nothingWasSent(desk);
    await pick(page).click();
    await outcomeOn(page, 'Handed over to Ida');
    expect(dialled(desk)).toEqual(['8600042']);
  });

  it('sends nothing when another call has come between the two Enters', async () => {
    const desk = await sitDownToSearch();
    const { page, takeCall, dialer } = desk;
    const first = await takeCall();
    await searchField(page).fill('dana');
    await page.keyboard.press('Enter');
    await isPicked(page, 'Dana, floor lead');
    dialer.endCall(first);
    const second = await takeCall();

    await page.keyboard.press('Enter');
    await isPicked(page, 'Dana, floor lead');
    await nothingWasSent(desk);
    await page.keyboard.press('Enter');
    await outcomeOn(page, 'Handed over to Dana');
    expect(dialer.redirects.map(({ callId }) => callId)).toEqual([second]);
  });

  it('takes digits as text: no key presses its button, and Escape empties the field', async () => {
    const desk = await sitDownToSearch();
    const { page, takeCall } = desk;
    await takeCall();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('123');
    expect(await searchField(page).inputValue()).toBe('123');
    await nothingWasSent(desk);
    await page.keyboard.press('Escape');
    await page.keyboard.type('1');
    expect(await searchField(page).inputValue()).toBe('1');
    await nothingWasSent(desk);
  });

  it('finds a hidden number by nothing but its label, and shows no digit of it', async () => {
    const { page } = await sitDownToSearch();
    await searchField(page).fill('0077');
    await found(page).first().waitFor();
    expect(await labelsFound(page)).toEqual(['Dial 0077']);
    await searchField(page).fill('direc');
    await page.keyboard.press('Enter');
    await isPicked(page, 'Director');
    expect(await page.locator('body').innerText()).toContain('Number hidden');
    expect(await page.content()).not.toContain('0077');
  });
});

/** The times from a key to the painted page that answers it, in milliseconds. */
async function watchTyping(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const took: number[] = [];
    Reflect.set(window, 'took', took);
    const { port1, port2 } = new MessageChannel();
    let begunMs = 0;
    port1.onmessage = () => took.push(performance.now() - begunMs);
    const onKey = () => {
      begunMs = performance.now();
      // The message comes after the frame is painted.
      requestAnimationFrame(() => port2.postMessage(null));
    };
    window.addEventListener('keydown', onKey, { capture: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'took') as number[]);
}

/** How long each frame takes while the list is scrolled to its end, in milliseconds. */
function scrollThrough(page: Page): Promise<readonly number[]> {
  return page.locator('.directory').evaluate(async (list) => {
    const frames: number[] = [];
    for (let step = 1; step <= 60; step += 1) {
      const begunMs = performance.now();
      list.scrollTop = (list.scrollHeight * step) / 60;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      frames.push(performance.now() - begunMs);
    }
    return frames;
  });
}

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Infinity;

/** Far above what a person notices, for a machine that is busy with other tests. */
const boundMs = { median: 150, most: 600 };

describe('a directory of 5,000 entries', () => {
  it('answers to each key that is typed, and scrolls, without a wait', async ({ annotate }) => {
    const desk = await sitDownAgain();
    const { page, button } = desk;
    const entries = Array.from({ length: 5000 }, (_, index) =>
      entryTo(`e${index}`, `(727) 555-${String(index).padStart(4, '0')}`, {
        label: `Branch ${index}, ${['north', 'south', 'east', 'west'][index % 4]}`,
        group: index % 2 === 0 ? 'managers' : 'others',
        note: index === 4321 ? 'The one with the lighthouse' : 'A branch',
      }),
    );
    await bringDirectory(desk, { entries });
    await button('Branch 0, north').waitFor();

    const frames = await scrollThrough(page);
    await button('Branch 4999, west').waitFor();
    expect(await page.locator('.dial').count()).toBeLessThan(150);
    const typing = await watchTyping(page);
    await searchField(page).click();
    await page.keyboard.type('branch lighthouse', { delay: 120 });
    await found(page).filter({ hasText: 'Branch 4321' }).waitFor();
    await expect.poll(typing).toHaveLength('branch lighthouse'.length);

    for (const [what, took] of [
      ['scrolling', frames],
      ['typing', await typing()],
    ] as const) {
      const [middle, most] = [median(took), Math.max(...took)];
      await annotate(`${what}: ${middle.toFixed()} ms, at most ${most.toFixed()} ms`);
      expect(middle, what).toBeLessThan(boundMs.median);
      expect(most, what).toBeLessThan(boundMs.most);
    }
  });
});
