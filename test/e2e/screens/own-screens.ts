import { t } from '../../../shared/texts/t.ts';
import { prefer } from '../desk-with-bus.ts';
import type { FullDesk } from './full-desk.ts';
import { closeSheet, countSlowly, openSheet, pressed } from './look.ts';
import type { Look } from './look.ts';

const parts = [
  'language',
  'window',
  'notifications',
  'keys',
  'dial-rules',
  'team',
  'history',
  'command-line',
] as const;

/** Each part of the preferences. */
export async function preferencesScreens({ page }: FullDesk, look: Look): Promise<void> {
  await page.evaluate(() =>
    window.baton.setDialRules({
      country: 'US',
      countryCode: 'keep',
      trunkPrefix: '',
      internationalPrefix: '011',
      outsidePrefix: '9',
    }),
  );
  const sheet = await openSheet(page, 'menu.preferences');
  await sheet.getByText(t('preferences.team.from.https'), { exact: true }).click();
  await sheet
    .getByLabel(t('preferences.team.url'), { exact: true })
    .fill('https://example.com/team.json');
  for (const part of parts) {
    await sheet
      .getByRole('button', { name: t(`preferences.${part}`), exact: true })
      .first()
      .click();
    await look(`preferences-${part}`);
  }
  await sheet
    .getByRole('button', {
      name: t('preferences.keys.record-for', { name: t('preferences.keys.rescue') }),
    })
    .click();
  await page.keyboard.press('a');
  await look('preferences-key-refused');
  await page.keyboard.press('Escape');
  await closeSheet(page);
}

/** The connection's settings, its check, a call ID typed by hand. */
export async function settingsScreens({ page }: FullDesk, look: Look): Promise<void> {
  const settings = await openSheet(page, 'menu.settings');
  await look('settings');
  await settings.getByLabel(t('settings.address')).fill('http://');
  await pressed(settings, 'settings.save');
  await settings.locator('.field-problem').first().waitFor();
  await look('settings-wrong');
  await pressed(settings, 'settings.cancel');
  await settings.waitFor({ state: 'hidden' });
  const check = await openSheet(page, 'menu.check-connection');
  await check.getByRole('button', { name: t('doctor.check-again') }).waitFor();
  await page.waitForFunction(
    () => document.querySelector('dialog .button-main')?.ariaDisabled !== 'true',
  );
  await look('connection-checked');
  await closeSheet(page);
  const typing = await openSheet(page, 'menu.type-call');
  await pressed(typing, 'call-card.type.show');
  await typing.getByText(t('call-card.type.missing')).waitFor();
  await look('call-id-wrong');
  await closeSheet(page);
}

/** The small form beside a softphone. */
export async function stripScreens(desk: FullDesk, look: Look): Promise<void> {
  const { page, endCall, dialer } = desk;
  await endCall();
  await countSlowly(desk.baton);
  await prefer(page, { form: 'strip' });
  await page.locator('.strip').waitFor();
  await look('strip-no-call');
  const { agentUser } = dialer.logIn;
  const callId = dialer.ring({ agentUser, callerNumber: '7275550112', inGroup: 'SALESLINE' });
  await page.getByText('(727) 555-0112').first().waitFor();
  await page.waitForTimeout(600);
  await look('strip-on-call');
  const counting = page.locator('.strip-order .order-free');
  await page.locator('.strip-button', { hasText: t('directory.sample.fraud') }).click();
  await counting.waitFor();
  await look('strip-countdown');
  await page.keyboard.press('Escape');
  await counting.waitFor({ state: 'hidden' });
  dialer.setSystemApiActive(false);
  await page.locator('.strip-button', { hasText: t('directory.sample.billing') }).click();
  await page.locator('.strip-button.dial-bad').waitFor();
  await look('strip-refused');
  dialer.setSystemApiActive(true);
  await page.locator('.strip-button', { hasText: t('directory.sample.billing') }).click();
  await page.locator('.strip-button.dial-good').waitFor();
  await look('strip-handed-over');
  if (dialer.liveCalls().some((call) => call.callId === callId)) dialer.endCall(callId);
  await prefer(page, { form: 'window' });
  await page.locator('.app').waitFor();
}
