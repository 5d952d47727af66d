import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressProblemInWords } from '../../shared/dialer-address.ts';
import { fieldProblem } from '../../shared/dialer-fields.ts';
import {
  apiUser,
  canaryPassword,
  cardSays,
  orders,
  outcomeOn,
  sitDown,
  startDialer,
  waiting,
} from './agent.ts';
import { connect, connectionTo, openSettings } from './connection.ts';
import { emptyMachine } from './baton-app.ts';

const save = (page: Page) => page.getByRole('button', { name: 'Save settings' }).click();

async function saved(page: Page): Promise<void> {
  await save(page);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

const settingsOf = async (page: Page) =>
  (await page.evaluate(() => window.baton.readState())).settings;

/** What stands next to a field, where a screen reader finds it as well. */
async function besideField(page: Page, label: string): Promise<string> {
  return page
    .getByLabel(label, { exact: true })
    .evaluate(
      (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.innerText,
    )
    .then((text) => text ?? '');
}

describe('an address', () => {
  it('works as people paste it, and is kept as the one in front of the dialer’s folders', async () => {
    const dialer = await startDialer();
    const { page } = await emptyMachine().start();
    await connect(page, connectionTo(dialer));
    const { address, port } = dialer;
    for (const pasted of [
      `${address}/`,
      `${address}/agc/api.php`,
      `${address}/agc/vicidial.php?relogin=YES`,
      `${address}/vicidial/admin.php?ADD=3&user=6666`,
      `  ${address}/vicidial/  `,
      `HTTP://127.0.0.1:${port}/VICIDIAL/welcome.php`,
    ]) {
      await openSettings(page);
      await page.getByLabel('Dialer address').fill(pasted);
      expect(await besideField(page, 'Dialer address')).toBe(`Baton uses ${address}.`);
      const asked = dialer.requests.length;
      await saved(page);
      await expect
        .poll(() => dialer.requests.length, { message: pasted })
        .toBeGreaterThan(asked + 1);
      await cardSays(page, waiting);
      expect((await settingsOf(page)).dialer?.address).toBe(address);
    }
    const byName = `http://localhost:${port}`;
    await openSettings(page);
    await page.getByLabel('Dialer address').fill(`${byName}/vicidial/admin.php`);
    await page.getByLabel('Password', { exact: true }).fill(canaryPassword);
    await saved(page);
    await cardSays(page, waiting);
    expect((await settingsOf(page)).dialer?.address).toBe(byName);
  });

  it('without a scheme is https, and with plain http needs a yes unless it is this computer', async () => {
    const { page } = await emptyMachine().start();
    await page.getByRole('button', { name: 'Connect a dialer' }).click();
    const field = page.getByLabel('Dialer address');
    const yes = page.getByLabel('Allow plain http');
    await field.fill('dialer.example.com:8443/vicidial/admin.php');
    expect(await besideField(page, 'Dialer address')).toBe(
      'Baton uses https://dialer.example.com:8443.',
    );
    for (const own of ['http://127.0.0.1:8080', 'http://localhost', 'http://[::1]/agc/']) {
      await field.fill(own);
      expect(await yes.count(), own).toBe(0);
    }

    await field.fill('http://dialer.example.com');
    await page.getByLabel('API user').fill(apiUser.user);
    await page.getByLabel('Password', { exact: true }).fill(apiUser.password);
    await page.getByLabel('Agent user').fill('1028');
    expect(await yes.isChecked()).toBe(false);
    await save(page);
    expect(await besideField(page, 'Dialer address')).toBe(
      addressProblemInWords({ kind: 'plain-http-not-allowed', host: 'dialer.example.com' }),
    );
    expect(await settingsOf(page)).toMatchObject({ dialer: null, password: { kind: 'none' } });
    await yes.check();
    expect(await besideField(page, 'Dialer address')).not.toContain('read the password');

    const refusedByMain = await page.evaluate(
      (form) =>
        window.baton.saveSettings(form).then(
          () => 'saved',
          () => 'refused',
        ),
      {
        address: 'http://dialer.example.com',
        plainHttpAllowed: false,
        apiUser: apiUser.user,
        password: 'x',
        agentUser: '1028',
        source: 'baton',
        lines: 1,
        looks: true,
        eventStream: null,
        streamToken: null,
      },
    );
    expect(refusedByMain).toBe('refused');
    expect((await settingsOf(page)).dialer).toBeNull();
  });
});

describe('what the dialer would mangle', () => {
  it('is refused at once, with the character and why, and nothing is sent', async () => {
    const dialer = await startDialer();
    const { page } = await emptyMachine().start();
    await page.getByRole('button', { name: 'Connect a dialer' }).click();
    await page.getByLabel('Dialer address').fill(dialer.address);
    const wrong = [
      ['API user', 'apiUser', 'boss@desk'],
      ['Password', 'password', 'secret pass'],
      ['Password', 'password', 'pa$$word'],
      ['Password', 'password', 'pässword'],
      ['Agent user', 'agentUser', '1028.'],
      ['Source', 'source', 'ba-ton'],
      ['Source', 'source', 'b'],
    ] as const;
    for (const [label, field, typed] of wrong) {
      await page.getByLabel(label, { exact: true }).fill(typed);
      await page.keyboard.press('Tab');
      expect(await besideField(page, label), label).toBe(fieldProblem(field, typed));
    }
    expect(await besideField(page, 'Password')).toContain('“ä” at position 2');
    await save(page);
    expect(await page.locator(':focus').getAttribute('name')).toBe('apiUser');
    expect(await settingsOf(page)).toMatchObject({ dialer: null, password: { kind: 'none' } });
    expect(dialer.requests).toEqual([]);
  });
});

describe('the password', () => {
  it('does not come back into the form, and stays where nothing else is typed', async () => {
    const dialer = await startDialer();
    const { page } = await emptyMachine().start();
    await connect(page, connectionTo(dialer));
    await cardSays(page, waiting);
    await openSettings(page);
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
    expect(await page.content()).not.toContain(canaryPassword);
    await page.getByLabel('Agent user').fill('1029');
    await saved(page);
    await cardSays(page, { ...waiting, agentUser: '1029' });
    expect(dialer.refusedLogIns).toEqual([]);
  });

  it('has to be typed again for another dialer or API user, and nothing is sent before', async () => {
    const first = await startDialer();
    const second = await startDialer({ users: [{ ...apiUser, user: '7777', password: 'other' }] });
    const { page } = await emptyMachine().start();
    await connect(page, connectionTo(first));
    await cardSays(page, waiting);
    const before = await settingsOf(page);
    const asksAgain = page.getByRole('alert').getByText('Type the password of this one');

    await openSettings(page);
    await page.getByLabel('API user').fill('7777');
    await save(page);
    await asksAgain.waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('password');
    await page.getByLabel('Dialer address').fill(second.address);
    await save(page);
    await asksAgain.waitFor();
    expect(second.requests).toEqual([]);
    expect(first.requests.filter(({ form }) => form['user'] === '7777')).toEqual([]);
    expect(await settingsOf(page)).toEqual(before);

    await page.getByLabel('Password', { exact: true }).fill('other');
    await saved(page);
    await cardSays(page, waiting);
    await expect.poll(() => second.requests.length).toBeGreaterThan(0);
    for (const { body } of second.requests) {
      expect(body).not.toContain(encodeURIComponent(canaryPassword));
    }
  });
});

describe('settings that are saved while an order is out', () => {
  it('do not make it two, and its answer is still heard', async () => {
    const { dialer, page, button, takeCall, journal } = await sitDown();
    const callId = await takeCall();
    dialer.misbehave({ kind: 'slow', ms: 7000 }, { function: 'ra_call_control', times: 1 });
    await button('Dana, floor lead').click();
    await page.getByText('Handing over to Dana').waitFor();
    await expect.poll(() => orders(dialer).length).toBe(1);
    await openSettings(page);
    await saved(page);
    await cardSays(page, waiting);
    await page.keyboard.press('2');
    await button('Sam, nights').click({ force: true });
    expect(await button('Sam, nights').getAttribute('aria-disabled')).toBe('true');
    const another = await page.evaluate(
      (given) =>
        window.baton.transfer({
          callId: given,
          to: { kind: 'entry', entryId: 'sam' },
          confirmed: false,
          held: false,
          evenClosed: false,
        }),
      callId,
    );
    expect(another).toEqual({ kind: 'refused', reason: 'transfer-in-flight' });
    await outcomeOn(page, 'Handed over to Dana');
    expect(orders(dialer)).toHaveLength(1);
    expect(dialer.redirects).toMatchObject([{ extension: '918005550134' }]);
    expect(journal().at(-1)).toMatchObject({
      label: 'Dana, floor lead',
      outcome: { kind: 'handed-over' },
    });
  });
});
