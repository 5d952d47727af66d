import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { t } from '../../../shared/texts/t.ts';
import { callViewWords } from '../../../shared/words/call-view-words.ts';
import { waiting } from '../agent.ts';
import type { FullDesk } from './full-desk.ts';
import { countSlowly, openMenu, outcomeSays } from './look.ts';
import type { Look } from './look.ts';

/** What the card says of an agent who waits, while a call is on, and once it is over. */
export async function callScreens(desk: FullDesk, look: Look): Promise<void> {
  const { page, dialer, takeCall } = desk;
  const card = page.getByRole('region', { name: t('call-card.name') });
  await card.getByText(callViewWords(waiting).title).first().waitFor();
  await look('no-call');
  const callId = await takeCall();
  await look('on-call');
  await page.getByRole('button', { name: t('call-card.hang-up') }).click();
  await page.getByRole('button', { name: t('call-card.hang-up.again-name') }).waitFor();
  await look('hang-up-asked');
  await openMenu(page);
  await look('menu');
  await page.keyboard.press('Escape');
  dialer.callerHangsUp(callId);
  await card.getByText(t('call.view.caller-gone.title')).first().waitFor();
  await look('caller-gone');
  await desk.endCall();
}

/** What keeps Baton from the dialer. */
export async function troubleScreens({ page, dialer }: FullDesk, look: Look): Promise<void> {
  const card = page.getByRole('region', { name: t('call-card.name') });
  dialer.logAgentOut('1028');
  await card.getByText(t('call.view.agent-not-logged-in.title')).first().waitFor();
  await look('not-logged-in');
  dialer.misbehave({ kind: 'dropped', when: 'before-acting' });
  await card.getByText(t('call.view.out-of-reach.title')).first().waitFor();
  await look('out-of-reach');
  dialer.misbehave(null);
  dialer.setPassword('6666', 'changed');
  await card.getByText(t('call.view.login-refused.title')).first().waitFor();
  await look('log-in-refused');
}

/** What becomes of a press. */
export async function orderScreens(desk: FullDesk, look: Look): Promise<void> {
  await refusedScreens(desk, look);
  await sentScreens(desk, look);
  await unknownScreens(desk, look);
}

const manager = () => t('directory.sample.floor-lead');

async function refusedScreens({ page, dialer, takeCall, button }: FullDesk, look: Look) {
  await takeCall();
  dialer.setSystemApiActive(false);
  // Twice, so that the button is marked.
  for (const round of [1, 2]) {
    await button(manager()).click();
    await outcomeSays(
      page,
      t('order.outcome-of', { outcome: t('outcome.refused.short'), name: manager() }),
    );
    if (round === 1) await page.waitForTimeout(400);
  }
  await look('refused');
  dialer.setSystemApiActive(true);
}

async function sentScreens({ page, dialer, button }: FullDesk, look: Look) {
  dialer.misbehave({ kind: 'slow', ms: 3500 }, { function: 'ra_call_control', times: 1 });
  const name = t('directory.sample.night-manager');
  await button(name).click();
  await page.getByText(t('order.out.transfer', { name })).first().waitFor();
  await look('handing-over');
  await outcomeSays(page, t('order.handed-over', { name }));
  await look('handed-over');
}

/** The next order is done and gets no answer, and from then on no look settles it. */
export function loseNextAnswer(dialer: DemoDialer): void {
  dialer.misbehave({ kind: 'dropped', when: 'after-acting' }, { function: 'ra_call_control' });
  const end = dialer.onRequest(({ form }) => {
    if (form['function'] !== 'ra_call_control') return;
    end();
    dialer.misbehave({ kind: 'silent', acts: true }, { function: 'agent_status' });
  });
}

async function unknownScreens({ page, dialer, takeCall, button }: FullDesk, look: Look) {
  await takeCall();
  loseNextAnswer(dialer);
  const name = t('directory.sample.billing');
  await button(name).click();
  await outcomeSays(page, t('order.outcome-of', { outcome: t('outcome.unknown.short'), name }));
  await look('not-known');
  dialer.misbehave(null, { function: 'agent_status' });
  dialer.misbehave(null, { function: 'ra_call_control' });
  await outcomeSays(page, t('outcome.settlement.handed-over.short'));
  await look('settled-by-a-look');
}

/** What an entry can ask before it sends. */
export async function askingScreens(desk: FullDesk, look: Look): Promise<void> {
  const { page, takeCall, button } = desk;
  await countSlowly(desk.baton);
  await takeCall();
  const counting = page.locator('.dial-counting').first();
  await button(t('directory.sample.fraud')).click();
  await counting.waitFor();
  await look('countdown');
  await page.keyboard.press('Escape');
  await counting.waitFor({ state: 'hidden' });
  await button(t('directory.sample.cancellations')).click();
  await page.getByText(t('speed-dial.hold-or-press-again')).first().waitFor();
  await look('hold-asked');
  await button(t('directory.sample.repairs')).click();
  const all = page.getByRole('button', { name: t('order.closed.all-the-same') });
  await all.waitFor();
  await look('closed-asked');
  await page.getByRole('button', { name: t('order.closed.never-mind') }).click();
  await all.waitFor({ state: 'hidden' });
}
