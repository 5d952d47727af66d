import type { Locale } from '../../../shared/texts/locales.ts';
import { t } from '../../../shared/texts/t.ts';
import { canaryPassword } from '../agent.ts';
import { emptyMachine } from '../baton-app.ts';
import type { BatonApp } from '../baton-app.ts';
import { readableFile, speakWith } from './full-desk.ts';
import { closeSheet, pressed, sheetOf } from './look.ts';
import type { Look } from './look.ts';

/** Looks at a screen of one of several Batons. */
export type LookAt = (baton: BatonApp) => Look;

/** The first start: the welcome, the settings, a set-up that is offered; and the rehearsal. */
export async function startScreens(lookAt: LookAt, locale: Locale = 'en'): Promise<void> {
  const baton = await emptyMachine().start({ keyring: 'unlocked' });
  const { page } = baton;
  const look = lookAt(baton);
  await page.locator('.welcome').waitFor();
  await speakWith(page, locale);
  await look('welcome');
  await pressed(page, 'set-up.connect');
  const settings = sheetOf(page);
  await settings.getByLabel(t('settings.address')).fill('dialer.example.com/vicidial/admin.php');
  await settings.getByLabel(t('settings.api-user'), { exact: true }).fill('6666');
  await settings.getByLabel(t('settings.password'), { exact: true }).fill('pass word');
  await settings.getByLabel(t('settings.agent-user'), { exact: true }).click();
  await look('settings-filled-in');
  await closeSheet(page);
  await offer(baton);
  await look('set-up-offered');
  await pressed(sheetOf(page), 'set-up.offer.not-now');
  await sheetOf(page).waitFor({ state: 'hidden' });
  await pressed(page, 'set-up.practise');
  await page.getByRole('timer').waitFor({ timeout: 15_000 });
  await look('rehearsal');
}

/** The system's dialog answers with a set-up file. */
async function offer({ electron, page }: BatonApp): Promise<void> {
  const path = readableFile('set-up.json', JSON.stringify(setUp));
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  await pressed(page, 'set-up.open-file');
  const sheet = sheetOf(page);
  await sheet.getByLabel(t('settings.password'), { exact: true }).fill(canaryPassword);
}

const setUp = {
  format: 'baton-set-up',
  version: 1,
  from: 'Ada of the front office',
  dialer: { address: 'https://dialer.example.com', apiUser: '6666' },
};
