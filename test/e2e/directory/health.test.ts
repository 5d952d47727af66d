import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { outcomeOn, saveEntry } from '../agent.ts';
import type { Desk } from '../agent.ts';
import { sitDownWith } from './directory-desk.ts';

/** An in-group that the dialer does not know. */
const broken: SpeedDialEntry = {
  id: 'legal',
  label: 'Legal',
  group: 'departments',
  destination: { kind: 'in-group', inGroup: 'NOWHERE' },
};

const mended: SpeedDialEntry = {
  ...broken,
  destination: { kind: 'in-group', inGroup: 'SUPPORT' },
};

/** Presses the button in a call of its own, which the dialer refuses. */
async function pressRefused({ page, dialer, button, takeCall }: Desk): Promise<void> {
  const callId = await takeCall();
  await button('Legal').click();
  await outcomeOn(page, 'Refused: Legal');
  dialer.endCall(callId);
  await page.getByRole('heading', { name: 'Waiting for a call' }).waitFor();
}

/** All that a button is described by, for eyes and for screen readers alike. */
async function described(page: Page, { button }: Desk): Promise<string> {
  const id = (await button('Legal').getAttribute('aria-describedby')) ?? 'none';
  return (await page.locator(`[id="${id}"]`).textContent()) ?? '';
}

const today = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(new Date());

describe('a button', () => {
  it('bears a mark in words from the second refusal in a row on, until it works again', async () => {
    const desk = await sitDownWith(broken);
    const { page, takeCall, button, baton, machine } = desk;
    await pressRefused(desk);
    await takeCall();
    expect(await button('Legal').innerText()).not.toContain('Refused 1');
    await button('Legal').click();
    await outcomeOn(page, 'Refused: Legal');
    desk.dialer.liveCalls().forEach(({ callId }) => desk.dialer.endCall(callId));
    await takeCall();

    await button('Legal').getByText('Refused 2 times').waitFor();
    expect(await described(page, desk)).toContain(
      `The dialer refused its last 2 orders, the latest on ${today}.`,
    );
    // The journal tells of it after a restart too.
    await baton.stop();
    const again = await machine.start();
    await again.page.getByText('Refused 2 times').waitFor();
    await again.stop();
  });

  it('says when it last worked, and bears no mark any more', async () => {
    const desk = await sitDownWith(broken);
    const { page, takeCall, button } = desk;
    await pressRefused(desk);
    await pressRefused(desk);
    await takeCall();
    await button('Legal').getByText('Refused 2 times').waitFor();
    expect(await described(page, desk)).not.toContain('Last worked');

    await saveEntry(page, mended, '4');
    await button('Legal').getByText('In-group SUPPORT').waitFor();
    await button('Legal').click();
    await outcomeOn(page, 'Handed over to Legal');
    await takeCall();
    await expect.poll(() => described(page, desk)).toContain(`Last worked ${today}.`);
    expect(await button('Legal').innerText()).not.toContain('Refused');
  });
});
