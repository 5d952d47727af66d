import { describe, expect, it } from 'vitest';
import { numberProblem } from '../../../shared/number-problem.ts';
import { buttons, orders, outcomeOn, sitDown } from '../agent.ts';
import {
  dialled,
  found,
  isPicked,
  labelsOf,
  nothingWasSent,
  pick,
  searchField,
  section,
} from './directory-desk.ts';
import { sitDownAgain } from '../same-baton.ts';

describe('a number that is in no directory', () => {
  it('is typed as people write it, shown as it is dialled, and sent by the second Enter', async () => {
    const desk = await sitDownAgain();
    const { page, takeCall, dialer, journal } = desk;
    await takeCall();
    await searchField(page).pressSequentially('(727) 555-0199');
    await found(page).getByText('Dial 727 555 0199').waitFor();
    await page.keyboard.press('Enter');
    await isPicked(page, 'Dial 727 555 0199');
    expect(await pick(page).innerText()).toContain('Not in the directory');
    await nothingWasSent(desk);

    await page.keyboard.press('Enter');
    await outcomeOn(page, 'Handed over to 727 555 0199');
    expect(dialled(desk)).toEqual(['7275550199']);
    expect(orders(dialer)).toHaveLength(1);
    expect(journal().at(-1)).toMatchObject({
      line: 'answered',
      label: '',
      destination: '(727) 555-0199',
      dialString: '7275550199',
    });
  });

  it('is sent from a directory that is empty, too', async () => {
    const desk = await sitDown();
    const { page, takeCall } = desk;
    for (const { id } of buttons) {
      await page.evaluate(
        (given) => window.baton.changeDirectory({ kind: 'remove-entry', id: given }),
        id,
      );
    }
    await page.getByText('No buttons yet').waitFor();
    await takeCall();
    await searchField(page).fill('7275550199');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await outcomeOn(page, 'Handed over');
    expect(dialled(desk)).toEqual(['7275550199']);
  });

  it('stands among those used lately afterwards, and is one press away from there', async () => {
    const desk = await sitDown();
    const { page, takeCall } = desk;
    await takeCall();
    await searchField(page).fill('*98');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await outcomeOn(page, 'Handed over to *98');
    await section(page, 'Used lately').waitFor();
    expect(await labelsOf(page, 'Used lately')).toEqual(['Dial *98']);

    await takeCall();
    await section(page, 'Used lately').getByRole('button', { name: 'Dial *98' }).click();
    await outcomeOn(page, 'Handed over to *98');
    expect(dialled(desk)).toEqual(['*98', '*98']);
  });

  it('says what the dialer will drop before anything is sent', async () => {
    const desk = await sitDownAgain();
    const { page, takeCall } = desk;
    await takeCall();
    await searchField(page).fill('+1 727 555 0199');
    await page.keyboard.press('Enter');
    await pick(page).getByText('The dialer drops +').waitFor();
    await nothingWasSent(desk);
    await pick(page).click();
    await outcomeOn(page, 'Handed over');
    expect(dialled(desk)).toEqual(['17275550199']);
  });

  it('that the dialer would refuse is refused in words, and Enter picks and sends nothing', async () => {
    const desk = await sitDownAgain();
    const { page, takeCall } = desk;
    await takeCall();
    await searchField(page).fill('+6');
    await page.getByText(numberProblem('+6', null) ?? 'no problem').waitFor();
    expect(await found(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await pick(page).count()).toBe(0);
    await nothingWasSent(desk);
  });

  it('says under what it finds why it can’t be dialled itself, and moves nothing', async () => {
    const { page } = await sitDownAgain();
    const problem = page.getByText(numberProblem('+9', null) ?? 'no problem');
    const first = found(page).first();
    await searchField(page).fill('a');
    const before = await first.boundingBox();
    await searchField(page).fill('+9');
    await problem.waitFor();
    expect(await found(page).getByText('Dial', { exact: false }).count()).toBe(0);
    const [now, list, line] = [first, first.locator('..'), problem].map((part) =>
      part.boundingBox(),
    );
    expect((await now)?.y).toBe(before?.y);
    const { y = 0, height = 0 } = (await list) ?? {};
    expect((await line)?.y).toBeCloseTo(y + height, 0);

    await searchField(page).fill('+91');
    await problem.waitFor({ state: 'detached' });
  });

  it('keeps its letters where the dialer does', async () => {
    const desk = await sitDownAgain({ build: '250122-1010' });
    const { page, takeCall } = desk;
    await takeCall();
    await searchField(page).fill('1-800-FLOWERS');
    await page.keyboard.press('Enter');
    await isPicked(page, 'Dial 1800FLOWERS');
    await pick(page).click();
    await outcomeOn(page, 'Handed over');
    expect(dialled(desk)).toEqual(['1800FLOWERS']);
  });
});
