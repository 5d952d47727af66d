import { describe, expect, it } from 'vitest';
import { orders, outcomeOn } from './agent.ts';
import type { Desk } from './agent.ts';
import { sitDownAgain } from './same-baton.ts';

/** Loads the window's page anew, as after a fault of the page; Baton itself goes on. */
async function reload({ page, baton }: Desk): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'beforeReload', true));
  await baton.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().forEach((contents) => contents.reload()),
  );
  await page.waitForFunction(() => !Reflect.has(window, 'beforeReload'));
}

describe('a window that is loaded anew', () => {
  it('in the middle of an order shows the call’s order, locks the buttons, and then says what became of it', async () => {
    const desk = await sitDownAgain();
    const { dialer, page, button, takeCall } = desk;
    const callId = await takeCall();
    // The order is in doubt for a while, and the call stays on the card meanwhile.
    dialer.misbehave({ kind: 'slow', ms: 4000 }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await page.getByText('Handing over to Dana').waitFor();
    await expect.poll(() => orders(dialer).length).toBe(1);
    dialer.misbehave({ kind: 'silent', acts: true }, { function: 'agent_status' });

    await reload(desk);

    await page.getByText('Handing over to Dana').waitFor();
    await page.getByRole('region', { name: 'Call' }).getByText(callId).waitFor();
    for (const label of ['Dana, floor lead', 'Sam, nights', 'Billing']) {
      expect(await button(label).getAttribute('aria-disabled'), label).toBe('true');
      await button(label).click({ force: true });
    }
    await page.keyboard.press('2');
    await outcomeOn(page, 'Handed over to Dana');
    expect(orders(dialer)).toHaveLength(1);
    expect(dialer.redirects).toMatchObject([{ callId, extension: '918005550134' }]);
  });

  it('shows an outcome that came before, and keeps its buttons locked for that call', async () => {
    const desk = await sitDownAgain();
    const { dialer, page, button, takeCall } = desk;
    const callId = await takeCall();
    dialer.misbehave({ kind: 'dropped', when: 'before-acting' }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Not known: Dana');
    // No look settles it meanwhile.
    dialer.misbehave({ kind: 'silent', acts: true }, { function: 'agent_status' });

    await reload(desk);

    await outcomeOn(page, 'Not known: Dana');
    await page.getByRole('region', { name: 'Call' }).getByText(callId).waitFor();
    expect(await button('Sam, nights').getAttribute('aria-disabled')).toBe('true');
    await button('Sam, nights').click({ force: true });
    expect(orders(dialer)).toHaveLength(1);

    dialer.misbehave(null, { function: 'agent_status' });
    dialer.misbehave(null, { function: 'ra_call_control' });
    await outcomeOn(page, 'Did not happen: Dana');
    await button('Sam, nights').click();
    await outcomeOn(page, 'Handed over to Sam');
    expect(dialer.redirects).toMatchObject([{ callId, extension: '918005550177' }]);
  });
});
