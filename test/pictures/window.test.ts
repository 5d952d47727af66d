import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { apiUser, connect, connectionTo, outcomeOn, sitDown, startDialer } from '../e2e/agent.ts';
import type { Desk } from '../e2e/agent.ts';
import { emptyMachine } from '../e2e/baton-app.ts';
import { startTlsFront } from '../e2e/tls-front.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

const moreButtons: readonly SpeedDialEntry[] = [
  {
    id: 'support',
    label: 'Technical support',
    group: 'departments',
    destination: { kind: 'in-group', inGroup: 'SUPPORT' },
  },
  {
    id: 'returns',
    label: 'Returns desk',
    group: 'departments',
    destination: { kind: 'number', number: '8600051' },
  },
  {
    id: 'survey',
    label: 'Survey after the call',
    group: 'others',
    destination: { kind: 'number', number: '*98' },
    status: 'SURVEY',
  },
];

async function take(page: Page, name: string): Promise<void> {
  // The pointer would leave a button lit, and a picture of a cursor's whim.
  await page.mouse.move(200, 76);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `${folder}${name}-${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function deskWithButtons(options: Parameters<typeof sitDown>[0] = {}): Promise<Desk> {
  // As on most agents' computers: without one a notice says so, on every screen.
  const desk = await sitDown({ ...options, keyring: 'unlocked' });
  for (const entry of moreButtons) {
    await desk.page.evaluate((given) => window.baton.saveSpeedDialEntry(given), entry);
  }
  return desk;
}

it('welcome and settings', async () => {
  const { page } = await emptyMachine().start();
  await page.getByRole('button', { name: 'Connect a dialer' }).waitFor();
  await take(page, 'welcome');
  await page.getByRole('button', { name: 'Connect a dialer' }).click();
  await page.getByLabel('Dialer address').fill('dialer.example.com/vicidial/admin.php');
  await page.getByLabel('API user').fill('6666');
  await page.getByLabel('Password', { exact: true }).fill('pass word');
  await page.getByLabel('Agent user').click();
  await take(page, 'settings');
});

it('rehearsal', async () => {
  const { page } = await emptyMachine().start({ arguments: ['--rehearsal'] });
  await page.getByRole('timer').waitFor();
  await take(page, 'rehearsal');
});

it('a call, an order on its way, and handed over', async () => {
  const { page, takeCall, button, dialer } = await deskWithButtons();
  await page.getByText('No call').first().waitFor();
  await take(page, 'no-call');
  await takeCall();
  await take(page, 'on-call');
  dialer.misbehave({ kind: 'slow', ms: 3000 }, { function: 'ra_call_control', times: 1 });
  await button('Dana, floor lead').click();
  await page.getByText('Handing over to Dana').waitFor();
  await take(page, 'handing-over');
  await outcomeOn(page, 'Handed over to Dana');
  await take(page, 'handed-over');
  await page.getByRole('button', { name: 'Menu' }).click();
  await take(page, 'menu');
  await page.getByRole('menuitem', { name: 'Attempts' }).click();
  await page.getByRole('dialog', { name: 'Attempts' }).waitFor();
  await take(page, 'attempts');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Add a button' }).click();
  await take(page, 'add-a-button');
});

it('refused, and not known', async () => {
  const { page, takeCall, button, dialer } = await deskWithButtons();
  await takeCall();
  dialer.setSystemApiActive(false);
  await button('Dana, floor lead').click();
  await outcomeOn(page, 'Refused');
  await take(page, 'refused');
  dialer.setSystemApiActive(true);
  dialer.misbehave({ kind: 'dropped', when: 'after-acting' }, { function: 'ra_call_control' });
  // No look settles it while the picture is taken.
  dialer.misbehave({ kind: 'silent', acts: true }, { function: 'agent_status' });
  await button('Technical support').click();
  await outcomeOn(page, 'Not known');
  await take(page, 'not-known');
  dialer.misbehave(null, { function: 'agent_status' });
  await outcomeOn(page, 'by the look of it');
  await take(page, 'settled-by-a-look');
});

it('the other screens of the call card', async () => {
  const { page, takeCall, dialer } = await deskWithButtons();
  const callId = await takeCall();
  dialer.callerHangsUp(callId);
  await page.getByText('hung up').first().waitFor();
  await take(page, 'caller-gone');
  dialer.logAgentOut('1028');
  await page.getByText('not logged in').first().waitFor();
  await take(page, 'not-logged-in');
  dialer.misbehave({ kind: 'dropped', when: 'before-acting' });
  await page.getByText('reached').or(page.getByText('broke')).first().waitFor();
  await take(page, 'unreachable');
  dialer.misbehave(null);
  dialer.setPassword('6666', 'changed');
  await page.getByRole('button', { name: 'Ask again' }).waitFor();
  await page.getByText('refused').first().waitFor();
  await take(page, 'login-refused');
});

it('no permission', async () => {
  const { page } = await deskWithButtons({
    users: [{ ...apiUser, allowedFunctions: ['ra_call_control'] }],
  });
  await page.getByText('may not').first().waitFor();
  await take(page, 'no-permission');
});

it('a call typed by hand, and the question whose it is', async () => {
  const { page, takeCallByHand, button } = await deskWithButtons({
    users: [{ ...apiUser, level: 4 }],
  });
  await page.getByText('may not look').first().waitFor();
  await takeCallByHand();
  await take(page, 'typed-call');
  await button('Dana, floor lead').click();
  await page.getByRole('button', { name: /^Yes/ }).waitFor();
  await take(page, 'whose-call');
});

it('several lines, and the check of the connection', async () => {
  const agents = ['1028', '1029', '1030'].map((user) => ({ user, fullName: `Agent ${user}` }));
  const { page, takeCall, dialer } = await deskWithButtons({ agents, lines: 3 });
  await takeCall();
  dialer.ring({ agentUser: '1029', callerNumber: '7275550199', inGroup: 'BILLING' });
  await page.getByRole('radio', { name: '555-0199' }).waitFor();
  await take(page, 'three-lines');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Check connection' }).click();
  await page.getByText('All is well').first().waitFor();
  await take(page, 'check-connection');
});

it('a certificate that is not trusted, and one that has changed', async () => {
  const dialer = await startDialer();
  const front = await startTlsFront(dialer.port, 'self-signed');
  const { page } = await emptyMachine().start({ keyring: 'unlocked' });
  await connect(page, { ...connectionTo(dialer), address: front.address });
  const look = page.getByRole('button', { name: 'Look at the certificate' });
  await look.waitFor();
  await take(page, 'certificate-card');
  await look.click();
  await take(page, 'certificate');
  await page.getByRole('button', { name: 'Trust this certificate' }).click();
  await page.getByText('Waiting for a call').first().waitFor();
  front.show('renewed');
  await look.click();
  await take(page, 'certificate-changed');
});

it('narrow and wide', async () => {
  const { page, takeCall, baton } = await deskWithButtons();
  await takeCall();
  for (const [name, width] of [
    ['narrow', 320],
    ['wide', 900],
  ] as const) {
    await baton.electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 680),
      width,
    );
    await take(page, name);
  }
});
