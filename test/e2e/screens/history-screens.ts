import { t } from '../../../shared/texts/t.ts';
import type { FullDesk } from './full-desk.ts';
import { closeSheet, openSheet, outcomeSays, pressed } from './look.ts';
import type { Look } from './look.ts';

/** The history after some work: the list, one attempt, what is not found, a file, and the day. */
export async function historyScreens(desk: FullDesk, look: Look): Promise<void> {
  await work(desk);
  const { page } = desk;
  const sheet = await openSheet(page, 'menu.history');
  await sheet.locator('.attempt-summary').first().waitFor();
  await look('history');
  await sheet.locator('.attempt-summary').first().click();
  await sheet.getByRole('button', { name: t('history.copy') }).waitFor();
  await look('history-of-one-attempt');
  await pressed(sheet, 'history.export');
  await sheet.getByText(t('history.export.csv')).waitFor();
  await look('history-exported');
  await pressed(sheet, 'history.export.cancel');
  await sheet.getByLabel(t('history.search')).fill('nobody at all');
  await sheet.getByText(t('history.none-found')).waitFor();
  await look('history-without-a-match');
  await sheet.getByText(t('history.view.day'), { exact: true }).click();
  await sheet.getByText(t('history.day.ended')).waitFor();
  await look('history-of-a-day');
  await closeSheet(page);
}

/** Hands calls over, and has one refused. */
async function work({ page, dialer, takeCall, endCall, button }: FullDesk): Promise<void> {
  for (const key of ['billing', 'support', 'floor-lead'] as const) {
    const name = t(`directory.sample.${key}`);
    await takeCall();
    await button(name).click();
    await outcomeSays(page, t('order.handed-over', { name }));
  }
  await takeCall();
  dialer.setSystemApiActive(false);
  const name = t('directory.sample.returns');
  await button(name).click();
  await outcomeSays(page, t('order.outcome-of', { outcome: t('outcome.refused.short'), name }));
  dialer.setSystemApiActive(true);
  await endCall();
}
