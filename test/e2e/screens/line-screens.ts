import type { Locale } from '../../../shared/texts/locales.ts';
import { t } from '../../../shared/texts/t.ts';
import { apiUser, sitDown, startDialer } from '../agent.ts';
import { connect, connectionTo } from '../connection.ts';
import { emptyMachine } from '../baton-app.ts';
import type { BatonApp } from '../baton-app.ts';
import { prefer } from '../desk-with-bus.ts';
import { startTlsFront } from '../tls-front.ts';
import { readableFile, sitDownFull } from './full-desk.ts';
import { countSlowly } from './look.ts';
import type { LookAt } from './start-screens.ts';

/** Several lines, one of them with a second caller. */
export async function severalLinesScreens(lookAt: LookAt, locale: Locale = 'en'): Promise<void> {
  const agents = ['1028', '1029', '1030'].map((user) => ({ user, fullName: `Agent ${user}` }));
  const { baton, page, takeCall, dialer } = await sitDownFull({ agents, lines: 3, locale });
  await takeCall();
  dialer.ring({ agentUser: '1029', callerNumber: '7275550199', inGroup: 'BILLING' });
  await page.getByRole('radio', { name: '555-0199' }).waitFor();
  await lookAt(baton)('three-lines');
}

/** The strip with a caller on another line, and with a set-up that waits in the window. */
export async function besideStripScreens(lookAt: LookAt, locale: Locale = 'en'): Promise<void> {
  const agents = ['1028', '1029'].map((user) => ({ user, fullName: `Agent ${user}` }));
  const { baton, page, takeCall, endCall, dialer } = await sitDownFull({
    agents,
    lines: 2,
    locale,
  });
  const look = lookAt(baton);
  await countSlowly(baton);
  await takeCall();
  await prefer(page, { form: 'strip' });
  const other = dialer.ring({ agentUser: '1029', callerNumber: '7275550199', inGroup: 'BILLING' });
  await page.locator('.strip-line').waitFor();
  await look('strip-other-line');
  const counting = page.locator('.strip-order .order-free');
  await page.locator('.strip-button', { hasText: t('directory.sample.fraud') }).click();
  await counting.waitFor();
  await look('strip-other-line-countdown');
  await page.keyboard.press('Escape');
  await counting.waitFor({ state: 'hidden' });
  dialer.endCall(other);
  await endCall();
  await offerSetUp(baton);
  await page.locator('.strip-waits .button').waitFor();
  await look('strip-set-up-waits');
}

/** The system's dialog answers with a set-up file. */
async function offerSetUp({ electron, page }: BatonApp): Promise<void> {
  const dialer = { address: 'https://dialer.example.com', apiUser: '6666' };
  const setUp = { format: 'baton-set-up', version: 1, from: 'Ada of the front office', dialer };
  const path = readableFile('set-up.json', JSON.stringify(setUp));
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  await page.evaluate(() => window.baton.openSetUpFile());
}

/** An API user who may not look: a call is typed by hand, and its owner is asked about. */
export async function typedCallScreens(lookAt: LookAt): Promise<void> {
  const desk = await sitDownFull({ users: [{ ...apiUser, level: 4 }] });
  const { baton, page, takeCallByHand, button } = desk;
  const look = lookAt(baton);
  await page.getByText(t('call.view.no-permission-level.title')).first().waitFor();
  await look('no-permission');
  await takeCallByHand();
  await look('call-typed-by-hand');
  await button(t('directory.sample.billing')).click();
  await page.getByRole('button', { name: t('order.whose-call.no'), exact: true }).waitFor();
  await look('whose-call-asked');
}

/** A certificate that nobody vouches for, and one that is not the trusted one. */
export async function certificateScreens(lookAt: LookAt): Promise<void> {
  const dialer = await startDialer();
  const front = await startTlsFront(dialer.port, 'self-signed');
  const baton = await emptyMachine().start({ keyring: 'unlocked' });
  const { page } = baton;
  const look = lookAt(baton);
  await connect(page, { ...connectionTo(dialer), address: front.address });
  const open = page.getByRole('button', { name: t('call.action.look-at-certificate') });
  await open.waitFor();
  await look('certificate-not-trusted');
  await open.click();
  await look('certificate');
  await page.getByRole('button', { name: t('certificate.trust') }).click();
  await page.getByText(t('call.view.ready.title')).first().waitFor();
  front.show('renewed');
  await open.click();
  await page.getByText(t('certificate.changed.title')).first().waitFor();
  await look('certificate-changed');
}

/** A computer without a keychain, and a directory without an entry. */
export async function bareScreens(lookAt: LookAt): Promise<void> {
  const { baton, page } = await sitDown({ keyring: 'none' });
  for (const id of ['dana', 'sam', 'billing']) {
    await page.evaluate(
      (given) => window.baton.changeDirectory({ kind: 'remove-entry', id: given }),
      id,
    );
  }
  await page.getByText(t('speed-dial.none')).waitFor();
  await lookAt(baton)('no-entries-and-no-keychain');
}
