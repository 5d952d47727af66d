import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownNames } from '../../../shared/texts/locales.ts';
import { t } from '../../../shared/texts/t.ts';
import { canaryPassword, cardSays, startDialer, waiting } from '../agent.ts';
import { emptyMachine } from '../baton-app.ts';
import { readableFile, sitDownFull } from '../screens/full-desk.ts';
import type { FullDesk } from '../screens/full-desk.ts';
import { keyboardOf } from '../screens/keyboard.ts';
import { outcomeSays, sheetOf } from '../screens/look.ts';

const state = ({ page }: Pick<FullDesk, 'page'>) => page.evaluate(() => window.baton.readState());

async function sitAtKeyboard() {
  const desk = await sitDownFull();
  // The pointer's last press does not count as the keyboard's.
  await desk.page.keyboard.press('Tab');
  return { ...desk, keys: keyboardOf(desk.page), sheet: sheetOf(desk.page) };
}

describe(
  'with the keyboard alone, and the focus in sight all the time,',
  { timeout: 120_000 },
  () => {
    it('a call is handed over by what is found, and a countdown is taken back', async () => {
      const { page, keys, takeCall, dialer } = await sitAtKeyboard();
      const callId = await takeCall();
      await keys.press('Control+f');
      await keys.type('fraud');
      await page.getByRole('option', { name: 'Fraud team' }).waitFor();
      await keys.press('Enter', 'Enter');
      await page.locator('.dial-counting').first().waitFor();
      await keys.press('Escape');
      await outcomeSays(page, t('outcome.taken-back.short'));
      expect(dialer.redirects).toEqual([]);

      await keys.press('Control+f');
      await keys.type('technical');
      await page.getByRole('option', { name: 'Technical support' }).waitFor();
      await keys.press('Enter', 'Enter');
      await outcomeSays(page, t('order.handed-over', { name: 'Technical support' }));
      expect(dialer.redirects).toMatchObject([{ callId }]);
    });

    it('an entry is added, with opening hours and a key', async () => {
      const { page, keys, sheet } = await sitAtKeyboard();
      await keys.choose('menu.add-button');
      await sheet.waitFor();
      await keys.type('Night watch');
      await keys.tabTo(sheet.getByLabel(t('entry.number'), { exact: true }));
      await keys.type('860 0099');
      await keys.enter(part(sheet, 'entry.part.key-and-marks'));
      await keys.tabTo(sheet.getByLabel(t('entry.key'), { exact: true }));
      await keys.type('9');
      await keys.enter(part(sheet, 'entry.part.hours'));
      await keys.tabTo(sheet.getByLabel(t('entry.hours.has')));
      await keys.press('Space');
      const from = sheet.getByLabel(t('entry.hours.from'), { exact: true });
      await keys.tabTo(sheet.getByRole('checkbox', { name: 'Sat' }));
      await keys.press('Space');
      await keys.tabTo(from);
      await keys.type('1000PM');
      await keys.tabTo(sheet.getByLabel(t('entry.hours.to'), { exact: true }));
      await keys.type('0600AM');
      await keys.enter(sheet.getByRole('button', { name: t('entry.add') }));
      await sheet.waitFor({ state: 'hidden' });
      const { speedDial } = await state({ page });
      const added = speedDial.entries.find(({ label }) => label === 'Night watch');
      expect(added).toMatchObject({ destination: { number: '860 0099' } });
      expect(added?.hours?.open.at(0)?.days).toContain(6);
      expect(added?.hours?.open).toMatchObject([{ from: '22:00', to: '06:00' }]);
      expect(speedDial.keys['9']).toBe(added?.id);
    });

    it('the directory is arranged, and says where something has gone', async () => {
      const { page, keys } = await sitAtKeyboard();
      const before = (await state({ page })).speedDial.entries.map(({ label }) => label);
      await keys.choose('menu.arrange');
      const list = page.getByRole('grid', { name: t('arrange.list') });
      await keys.tabTo(list.getByRole('row').first());
      const row = list.getByRole('row', { name: /^Dana, floor lead/ });
      for (let step = 0; step < 20 && !(await isFocused(row)); step += 1) {
        await keys.press('ArrowDown');
      }
      await keys.press('ArrowRight', 'ArrowRight', 'Enter');
      const down = page.getByRole('menuitem', { name: t('arrange.move-down') });
      await down.waitFor();
      for (let step = 0; step < 5 && !(await isFocused(down)); step += 1) {
        await keys.press('ArrowDown');
      }
      await keys.press('Enter');
      const moved = t('arrange.moved.entry', {
        label: 'Dana, floor lead',
        place: 2,
        count: 3,
        group: t('directory.group.managers'),
      });
      await page.getByRole('status').filter({ hasText: moved }).waitFor({ state: 'attached' });
      const after = (await state({ page })).speedDial.entries.map(({ label }) => label);
      expect(after.slice(0, 2)).toEqual([before[1], before[0]]);
      await keys.enter(page.getByRole('button', { name: t('arrange.done') }));
      await page.getByRole('main', { name: t('speed-dial.name') }).waitFor();
    });

    it('entries are brought in from a file', async () => {
      const { page, baton, keys, sheet } = await sitAtKeyboard();
      const path = readableFile('contacts.csv', 'label,number\r\nWarehouse,9 1 800 555 0151\r\n');
      await baton.electron.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, path);
      await keys.choose('menu.import');
      await keys.enter(sheet.getByRole('button', { name: t('import.choose') }));
      const bringIn = t('import.bring-in-count', { count: 1 });
      await keys.enter(sheet.getByRole('button', { name: bringIn }));
      await sheet
        .getByText(t('import.done', { count: 1 }))
        .first()
        .waitFor();
      await keys.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
      const { speedDial } = await state({ page });
      expect(speedDial.entries.map(({ label }) => label)).toContain('Warehouse');
    });

    it('an attempt is found in the history and copied', async () => {
      const { page, baton, keys, sheet, takeCall } = await sitAtKeyboard();
      const callId = await takeCall();
      await keys.press('3');
      await outcomeSays(page, t('order.handed-over', { name: 'Billing' }));
      await keys.choose('menu.history');
      await keys.tabTo(sheet.getByLabel(t('history.search')));
      await keys.type('billing');
      await sheet.getByText(t('history.count', { found: 1 })).waitFor();
      await keys.enter(sheet.locator('.attempt-summary').first());
      await keys.enter(sheet.getByRole('button', { name: t('history.copy') }));
      await sheet.getByText(t('window.copied')).first().waitFor();
      const copied = await baton.electron.evaluate(({ clipboard }) => clipboard.readText());
      expect(copied).toContain(callId);
    });

    it('another language is chosen', async () => {
      const { page, keys, sheet } = await sitAtKeyboard();
      await keys.choose('menu.preferences');
      await keys.tabTo(sheet.getByRole('radio', { name: ownNames.en }));
      await keys.press('ArrowDown');
      await page.waitForFunction(() => document.documentElement.lang === 'es');
      expect(await isFocused(sheet.getByRole('radio', { name: ownNames.es }))).toBe(true);
      await keys.press('ArrowUp');
      await page.waitForFunction(() => document.documentElement.lang === 'en');
    });

    it('Tab leads through the window and through a sheet, round and round', async () => {
      const { page, keys } = await sitAtKeyboard();
      expect(await stopsUntilRound(page)).toBeGreaterThan(8);
      await keys.choose('menu.preferences');
      await sheetOf(page).waitFor();
      expect(await stopsUntilRound(page)).toBeGreaterThan(20);
      await keys.press('Escape');
      expect(await isFocused(page.getByRole('button', { name: t('menu.name') }))).toBe(true);
    });

    it('a set-up is accepted at the first start', async () => {
      const dialer = await startDialer();
      const baton = await emptyMachine().start({ keyring: 'unlocked' });
      const { page } = baton;
      const keys = keyboardOf(page);
      const example = new URL('../../../docs/set-up.example.json', import.meta.url);
      const set = {
        ...(JSON.parse(readFileSync(example, 'utf8')) as object),
        dialer: { address: dialer.address, apiUser: '6666' },
        team: undefined,
      };
      const path = readableFile('set-up.json', JSON.stringify(set));
      await baton.electron.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, path);
      await page.locator('.welcome').waitFor();
      await keys.enter(page.getByRole('button', { name: t('set-up.open-file') }));
      const sheet = sheetOf(page);
      await keys.tabTo(sheet.getByLabel(t('settings.agent-user')));
      await keys.type('1028');
      await keys.tabTo(sheet.getByLabel(t('settings.password'), { exact: true }));
      await keys.type(canaryPassword);
      await keys.press('Enter');
      await sheet.waitFor({ state: 'hidden' });
      await cardSays(page, waiting);
    });
  },
);

type Within = ReturnType<typeof sheetOf>;

const part = (sheet: Within, key: 'entry.part.key-and-marks' | 'entry.part.hours') =>
  sheet.locator('summary', { hasText: t(key) });

const isFocused = (target: Within) =>
  target.evaluate((element) => element === document.activeElement);

/** How many Tabs it takes to come back to where one was. */
async function stopsUntilRound(page: FullDesk['page']): Promise<number> {
  await page.keyboard.press('Tab');
  await page.evaluate(() => Reflect.set(window, 'beganAt', document.activeElement));
  for (let stops = 1; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    const isRound = await page.evaluate(
      () => Reflect.get(window, 'beganAt') === document.activeElement,
    );
    if (isRound) return stops;
  }
  throw new Error('Tab does not come back.');
}
