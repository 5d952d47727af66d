import { describe, expect, it } from 'vitest';
import { apiUser, canaryPassword, cardSays, startDialer, waiting } from './agent.ts';
import { connect, connectionTo } from './connection.ts';
import { emptyMachine } from './baton-app.ts';
import { sitDownAgain } from './same-baton.ts';

describe('the call card', () => {
  it('shows the call: ID, caller, kind, in-group, lead, time and where that is known from', async () => {
    const { page, takeCall, dialer } = await sitDownAgain();
    const callId = await takeCall();
    const card = page.getByRole('region', { name: 'Call' });
    const text = await card.innerText();
    expect(text).toContain(callId);
    expect(text).toContain('(727) 555-0112');
    expect(text).toContain('Inbound');
    expect(text).toContain('SALESLIN');
    expect(text).toContain(`Lead ${dialer.liveCalls()[0]?.leadId ?? 'none'}`);
    expect(text).toContain('seen');
    expect(await page.getByRole('timer').innerText()).toMatch(/^00:0\d$/);
    await expect.poll(() => page.getByRole('timer').innerText(), { timeout: 5000 }).toBe('00:05');
  });

  it('copies the call ID', async () => {
    const { page, takeCall, baton } = await sitDownAgain();
    const callId = await takeCall();
    await page.getByRole('button', { name: 'Copy call ID' }).click();
    await page.getByText('Copied').first().waitFor();
    const copied = await baton.electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toBe(callId);
  });

  it('lets the call ID be selected', async () => {
    const { page, takeCall } = await sitDownAgain();
    const callId = await takeCall();
    await page.getByText(callId).dblclick();
    expect(await page.evaluate(() => String(window.getSelection()).trim())).toBe(callId);
  });

  it('says that there is no call, and lets the buttons rest with the reason', async () => {
    const { page, button } = await sitDownAgain();
    await cardSays(page, waiting);
    expect(await button('Dana, floor lead').getAttribute('aria-disabled')).toBe('true');
  });

  it('says that the agent is not logged in', async () => {
    const { page, dialer } = await sitDownAgain();
    dialer.logAgentOut('1028');
    await cardSays(page, { kind: 'agent-not-logged-in', agentUser: '1028' });
    dialer.logAgentIn('1028');
    await cardSays(page, waiting);
  });

  it('says that the caller is gone, and lets the buttons rest', async () => {
    const { page, dialer, takeCall, button } = await sitDownAgain();
    const callId = await takeCall();
    dialer.callerHangsUp(callId);
    const card = page.getByRole('region', { name: 'Call' });
    await card.getByText('hung up').first().waitFor();
    expect(await button('Dana, floor lead').getAttribute('aria-disabled')).toBe('true');
  });

  it('says that the dialer can’t be reached, and comes back by itself', async () => {
    const { page, dialer } = await sitDownAgain();
    dialer.misbehave({ kind: 'dropped', when: 'before-acting' });
    const cause = { kind: 'connection-lost' } as const;
    await cardSays(page, { kind: 'dialer-unreachable', cause, lastCall: null });
    dialer.misbehave(null);
    await cardSays(page, waiting);
  });

  it('says that the API user may not look at agents', async () => {
    const { page } = await sitDownAgain({
      users: [{ ...apiUser, allowedFunctions: ['ra_call_control'] }],
    });
    await cardSays(page, {
      kind: 'no-permission',
      apiUser: '6666',
      agentUser: '1028',
      because: 'function',
    });
  });
});

describe('a refused log-in', () => {
  it('is one request, not two, until the agent asks again', async () => {
    const dialer = await startDialer();
    const { page } = await emptyMachine().start();
    await connect(page, { ...connectionTo(dialer), password: 'wrong' });
    await page.getByRole('heading', { name: 'The log-in was refused' }).waitFor();
    const asked = () => dialer.requests.filter(({ form }) => form['function'] !== 'version').length;
    expect(asked()).toBe(1);
    await page.waitForTimeout(4000);
    expect(asked()).toBe(1);
    expect(dialer.refusedLogIns).toHaveLength(1);

    await page.getByRole('button', { name: 'Ask again' }).click();
    await expect.poll(asked).toBe(2);
    await page.waitForTimeout(2500);
    expect(dialer.refusedLogIns).toHaveLength(2);

    dialer.setPassword('6666', 'wrong');
    await page.getByRole('button', { name: 'Ask again' }).click();
    await cardSays(page, waiting);
  });

  it('is one look of a user below level 7, whose password is right: that is what is said', async () => {
    const { page, dialer } = await sitDownAgain({ users: [{ ...apiUser, level: 4 }] });
    const view = { kind: 'no-permission', apiUser: '6666', agentUser: '1028' } as const;
    await cardSays(page, { ...view, because: 'level' });
    await page.waitForTimeout(2500);
    expect(dialer.refusedLogIns).toHaveLength(1);
    expect(await page.content()).not.toContain(canaryPassword);
  });
});
