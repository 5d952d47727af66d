import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { apiUser, connect, connectionTo, outcomeOn, sitDown, startDialer } from './agent.ts';
import { emptyMachine } from './baton-app.ts';
import { startTlsFront } from './tls-front.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // The page may fetch nothing, not even its own style sheets a second time.
  preload: false,
};

interface Finding {
  readonly rule: string;
  readonly where: readonly string[];
}

/** What axe finds against WCAG 2.2 AA on the screen as it stands, in light and in dark. */
async function findings(page: Page): Promise<Readonly<Record<string, readonly Finding[]>>> {
  const found: Record<string, readonly Finding[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations, passes } = await runAxe(page);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    found[colorScheme] = violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }));
  }
  return found;
}

async function runAxe(page: Page): Promise<AxeResults> {
  // Not as a script of the page, which its content security policy would refuse.
  await page.evaluate(axeSource);
  return page.evaluate((options) => {
    const axe = Reflect.get(window, 'axe') as {
      run: (within: Document, how: RunOptions) => Promise<AxeResults>;
    };
    return axe.run(document, options);
  }, rules);
}

const nothing = { light: [], dark: [] };

async function open(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

describe('nothing stands against WCAG 2.2 AA, in light and in dark', () => {
  it('on the welcome screen, in a rehearsal and on its sheets', async () => {
    const { page } = await emptyMachine().start();
    const start = page.getByRole('button', { name: 'Practise on the built-in dialer' });
    await start.waitFor();
    expect(await findings(page), 'welcome').toEqual(nothing);
    await page.getByRole('button', { name: 'Connect a dialer' }).click();
    await page.getByRole('button', { name: 'Save settings' }).click();
    expect(await findings(page), 'settings, with every field wrong').toEqual(nothing);
    await close(page);
    await start.click();
    await page.getByRole('timer').waitFor({ timeout: 10_000 });
    expect(await findings(page), 'rehearsal, on a call').toEqual(nothing);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menu').waitFor();
    expect(await findings(page), 'menu').toEqual(nothing);
    await page.getByRole('menuitem', { name: 'Edit the buttons' }).click();
    expect(await findings(page), 'buttons being edited').toEqual(nothing);
    await open(page, 'Add a button');
    await page.getByRole('button', { name: 'Add button' }).click();
    expect(await findings(page), 'new button, with every field wrong').toEqual(nothing);
  });

  it('at work: no call, on a call, refused, not known, handed over, and in the attempts', async () => {
    const { page, dialer, button, takeCall } = await sitDown();
    await page.getByText('Waiting for a call').first().waitFor();
    expect(await findings(page), 'no call').toEqual(nothing);

    await takeCall();
    expect(await findings(page), 'on a call').toEqual(nothing);
    await page.getByRole('button', { name: 'Hang up' }).click();
    expect(await findings(page), 'hanging up, to be confirmed').toEqual(nothing);
    dialer.setSystemApiActive(false);
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Refused: Dana');
    expect(await findings(page), 'refused').toEqual(nothing);

    dialer.setSystemApiActive(true);
    dialer.misbehave({ kind: 'slow', ms: 3500 }, { function: 'ra_call_control' });
    await button('Sam, nights').click();
    await page.getByText('Handing over to Sam').first().waitFor();
    expect(await findings(page), 'order out').toEqual(nothing);
    await outcomeOn(page, 'Handed over to Sam');
    expect(await findings(page), 'handed over').toEqual(nothing);

    const next = await takeCall();
    dialer.misbehave({ kind: 'dropped', when: 'before-acting' }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Not known: Dana');
    expect(await findings(page), 'not known').toEqual(nothing);
    dialer.callerHangsUp(next);
    await page.getByText('The caller has hung up').first().waitFor();
    expect(await findings(page), 'caller gone').toEqual(nothing);

    await open(page, 'Attempts');
    await page
      .getByRole('dialog')
      .getByText(/Not known|Did not happen/)
      .click();
    expect(await findings(page), 'attempts').toEqual(nothing);
    await close(page);
    await open(page, 'Settings');
    expect(await findings(page), 'settings').toEqual(nothing);
    await close(page);
    dialer.misbehave({ kind: 'http-status', status: 500, acts: false });
    await page.getByText('The dialer is out of reach').first().waitFor();
    expect(await findings(page), 'out of reach').toEqual(nothing);
  });

  it('with several lines, a call typed by hand that has to be asked about, and the check of the connection', async () => {
    const agents = ['1028', '1029', '1030'].map((user) => ({ user, fullName: `Agent ${user}` }));
    const { page, dialer, takeCall, baton } = await sitDown({
      agents,
      lines: 3,
    });
    await takeCall();
    dialer.ring({ agentUser: '1029', callerNumber: '7275550199', inGroup: 'SALESLINE' });
    await page.getByRole('radio', { name: '555-0199' }).waitFor();
    expect(await findings(page), 'three lines').toEqual(nothing);
    await open(page, 'Check connection');
    await page.getByRole('dialog').getByRole('button', { name: 'Check again' }).waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector('[role="dialog"] .button-main, dialog .button-main')
          ?.ariaDisabled !== 'true',
    );
    expect(await findings(page), 'check of the connection').toEqual(nothing);
    await close(page);
    await baton.stop();

    const low = await sitDown({ users: [{ ...apiUser, level: 4 }] });
    await low.page.getByText('may not look').first().waitFor();
    expect(await findings(low.page), 'may not look').toEqual(nothing);
    await open(low.page, 'Type a call ID');
    await low.page.getByRole('button', { name: 'Show the call' }).click();
    expect(await findings(low.page), 'call ID, wrong').toEqual(nothing);
    await close(low.page);
    await low.takeCallByHand();
    expect(await findings(low.page), 'call typed by hand').toEqual(nothing);
    await low.button('Dana, floor lead').click();
    await low.page.getByRole('button', { name: /^Yes/ }).waitFor();
    expect(await findings(low.page), 'question whose call it is').toEqual(nothing);
  });

  it('before a certificate that is not trusted, and one that has changed', async () => {
    const dialer = await startDialer();
    const front = await startTlsFront(dialer.port, 'self-signed');
    const { page } = await emptyMachine().start();
    await connect(page, { ...connectionTo(dialer), address: front.address });
    const look = page.getByRole('button', { name: 'Look at the certificate' });
    await look.waitFor();
    expect(await findings(page), 'not trusted').toEqual(nothing);
    await look.click();
    expect(await findings(page), 'certificate').toEqual(nothing);
    await page.getByRole('button', { name: 'Trust this certificate' }).click();
    await page.getByText('Waiting for a call').first().waitFor();
    front.show('renewed');
    await look.click();
    await page.getByText('has changed').first().waitFor();
    expect(await findings(page), 'changed certificate').toEqual(nothing);
  });
});
