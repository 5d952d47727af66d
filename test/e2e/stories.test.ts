import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../../shared/words/outcome-words.ts';
import { orders, outcomeOn, sitDown, typeCall } from './agent.ts';
import { sitDownAgain } from './same-baton.ts';

const twoAgents = [
  { user: '1028', fullName: 'Remote Agent One' },
  { user: '1029', fullName: 'Remote Agent Two' },
];

/**
 * What goes wrong with tools of this kind, told as it happened elsewhere, and how it ends here. Each
 * begins where the others' stories begin.
 */
describe('the story of', () => {
  it('another agent’s caller, who is not moved although the dialer would: a pasted call ID', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain({ agents: twoAgents });
    const others = dialer.ring({
      agentUser: '1029',
      callerNumber: '7275550199',
      inGroup: 'SALESLINE',
    });
    // Agent 1028 is free, and pastes the ID of 1029's call from a chat message.
    expect(await typeCall(page, others)).toContain('not');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await button('Dana, floor lead').getAttribute('aria-disabled')).toBe('true');
    await button('Dana, floor lead').click({ force: true });
    const asked = await page.evaluate(
      (callId) =>
        window.baton.transfer({
          callId,
          to: { kind: 'entry', entryId: 'dana' },
          confirmed: true,
          held: false,
          evenClosed: false,
        }),
      others,
    );
    expect(asked.kind).toBe('refused');
    expect(orders(dialer)).toEqual([]);

    // The good end: their own caller is handed over, the other agent's talks on.
    const own = await takeCall();
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Handed over to Dana');
    expect(dialer.redirects.map(({ callId }) => callId)).toEqual([own]);
    expect(dialer.liveCalls().map(({ callId }) => callId)).toEqual([others]);
  });

  it('another agent’s caller, whose call took the place of the one on the screen in that moment', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain({ agents: twoAgents });
    const first = await takeCall();
    // Until the next look the screen still shows the first call, and the dialer has moved on.
    dialer.misbehave({ kind: 'slow', ms: 1200 }, { function: 'agent_status', times: 1 });
    const looks = dialer.requests.length;
    await expect.poll(() => dialer.requests.length).toBeGreaterThan(looks);
    dialer.endCall(first);
    dialer.ring({ agentUser: '1028', callerNumber: '7275550177', inGroup: 'SALESLINE' });
    await button('Dana, floor lead').click();
    const said = await outcomeOn(page, 'Not sent: Dana');
    expect(said).toContain('Look who is on the line');
    expect(orders(dialer)).toEqual([]);
    expect(dialer.redirects).toEqual([]);
  });

  it('the double click, which is one order, and the second target, which is refused aloud', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    const callId = await takeCall();
    dialer.misbehave({ kind: 'slow', ms: 1500 }, { function: 'ra_call_control' });
    await button('Dana, floor lead').dblclick();
    await page.getByText('Handing over to Dana').waitFor();
    await button('Sam, nights').click({ force: true });
    const said = await outcomeOn(page, 'Not sent: Sam');
    expect(said).toContain(
      outcomeWords({ kind: 'refused', reason: 'transfer-in-flight' }).happened,
    );

    await outcomeOn(page, 'Handed over to Dana');
    expect(orders(dialer)).toHaveLength(1);
    expect(dialer.redirects).toMatchObject([{ callId, extension: '918005550134' }]);
  });

  it('the reply that was lost after the dialer had acted: no hang-up cuts the caller off', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    const callId = await takeCall();
    dialer.misbehave({ kind: 'silent', acts: true }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await page.getByText('Handing over to Dana').waitFor();
    await expect.poll(() => orders(dialer).length).toBe(1);
    // Nothing is seen for a while either: this is when a hang-up does the harm.
    dialer.misbehave({ kind: 'silent', acts: true }, { function: 'agent_status' });
    await outcomeOn(page, 'Not known: Dana');
    const asked = await page.evaluate(
      (id) => window.baton.hangUp({ callId: id, confirmed: true }),
      callId,
    );
    expect(asked.kind).toBe('refused');

    // The good end: the next look shows that the caller is at Dana's.
    dialer.misbehave(null, { function: 'agent_status' });
    await outcomeOn(page, 'Handed over, by the look of it: Dana');
    expect(dialer.redirects).toMatchObject([{ callId, extension: '918005550134' }]);
    expect(orders(dialer)).toHaveLength(1);
  });

  it('the reply that was lost before the dialer had acted: the caller is still there, and is handed over', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    const callId = await takeCall();
    dialer.misbehave({ kind: 'dropped', when: 'before-acting' }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Not known: Dana');
    const hangUp = page
      .getByRole('region', { name: 'Call' })
      .getByRole('button', { name: 'Hang up' });
    expect(await hangUp.getAttribute('aria-disabled')).toBe('true');
    await hangUp.click({ force: true });
    await hangUp.click({ force: true });
    const asked = await page.evaluate(
      (id) => window.baton.hangUp({ callId: id, confirmed: true }),
      callId,
    );
    expect(asked).toEqual({ kind: 'refused', reason: 'call-not-settled' });
    expect(orders(dialer)).toHaveLength(1);

    // The good end: the dialer shows that the caller is still there, and the agent presses again.
    dialer.misbehave(null, { function: 'ra_call_control' });
    await outcomeOn(page, 'Did not happen: Dana');
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Handed over to Dana');
    expect(dialer.redirects).toMatchObject([{ callId, extension: '918005550134' }]);
  });

  it('the transfer after the caller has hung up, which says so instead of “error”', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    const callId = await takeCall();
    dialer.callerHangsUp(callId);
    await page.getByRole('region', { name: 'Call' }).getByText('hung up').first().waitFor();
    expect(await button('Dana, floor lead').getAttribute('aria-disabled')).toBe('true');
    await button('Dana, floor lead').click({ force: true });
    const said = await outcomeOn(page, 'Not sent: Dana');
    expect(said).toContain('The caller has hung up');
    expect(said.toLowerCase()).not.toContain('error');
    expect(orders(dialer)).toEqual([]);

    // The good end: the line is free again, and the next caller is handed over.
    dialer.endCall(callId);
    const next = await takeCall();
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Handed over to Dana');
    expect(dialer.redirects.map((redirect) => redirect.callId)).toEqual([next]);
  });

  it('the button that does nothing: here every press is answered, on the screen and aloud', async () => {
    const { dialer, page, button, takeCall } = await sitDown();
    const line = page.getByRole('status', { name: 'Outcome' });
    // Without a call, refused, and at last handed over.
    await button('Dana, floor lead').click({ force: true });
    await line.getByText('Not sent: Dana').waitFor();
    await takeCall();
    dialer.setSystemApiActive(false);
    await button('Sam, nights').click();
    await line.getByText('Refused: Sam').waitFor();
    dialer.setSystemApiActive(true);
    await button('Billing').click();
    await line.getByText('Handed over to Billing').waitFor();
    // A status is what a screen reader says by itself; “connected” is what nobody can know.
    expect((await line.innerText()).toLowerCase()).not.toMatch(/connected|answered/);
  });

  it('the wrong leg: an order names the call and the line it is on, and the softphone is left out', async () => {
    const { dialer, page, button, takeCall, chooseLine } = await sitDownAgain({
      agents: twoAgents,
      lines: 2,
    });
    const first = await takeCall();
    const second = dialer.ring({
      agentUser: '1029',
      callerNumber: '7275550199',
      inGroup: 'SALESLINE',
    });
    await page.getByRole('radio', { name: '555-0199' }).waitFor();
    await chooseLine('1029');
    await page.getByRole('region', { name: 'Call' }).getByText(second).waitFor();
    await page.waitForTimeout(600);
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Handed over to Dana');
    expect(orders(dialer).map(({ form }) => [form['value'], form['agent_user']])).toEqual([
      [second, '1029'],
    ]);
    expect(dialer.liveCalls().map(({ callId }) => callId)).toEqual([first]);
  });

  it('the softphone’s own transfer key, of which whoever sets Baton up is warned', async () => {
    const { page } = await sitDownAgain();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await page.getByText('not with the softphone’s own transfer key').waitFor();
  });
});
