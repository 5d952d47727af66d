import { describe, expect, it } from 'vitest';
import { noticeWords } from '../../shared/words/notice-words.ts';
import { apiUser, orders, outcomeOn, sitDown, startDialer } from './agent.ts';
import { connect, connectionTo } from './connection.ts';
import type { Desk } from './agent.ts';
import { emptyMachine } from './baton-app.ts';
import { afterSlowLook, looksDuring } from './looks.ts';
import { startOnceMore } from './second-start.ts';
import { sitDownAgain } from './same-baton.ts';

/** An API user of the lowest level that may give orders: it may not look at agents. */
const blindUser = { ...apiUser, level: 4 };
const notReadable = noticeWords({ kind: 'hand-over-not-readable' }).happened;
const notYours = (callId: string) =>
  noticeWords({ kind: 'handed-call-not-yours', callId }).happened;

/** Sits an agent down whose API user may not look at agents, so that nothing shows their call. */
async function sitDownBlind(): Promise<Desk & { readonly call: () => string }> {
  const desk = await sitDownAgain({ users: [blindUser] });
  await desk.page.getByText('The API user may not look').first().waitFor();
  const { dialer } = desk;
  const call = () =>
    dialer.ring({
      agentUser: dialer.logIn.agentUser,
      callerNumber: '7275550112',
      inGroup: 'SALESLINE',
    });
  return { ...desk, call };
}

const card = ({ page }: Pick<Desk, 'page'>) => page.getByRole('region', { name: 'Call' });

/** The orders that were meant to do something: not the check of the log-in, which harms nothing. */
const given = ({ dialer }: Pick<Desk, 'dialer'>) =>
  orders(dialer).filter(({ form }) => form['stage'] !== 'PROBE');

/** Baton takes a press for the call before, if it comes sooner than anybody can read. */
const readCard = ({ page }: Pick<Desk, 'page'>) => page.waitForTimeout(600);

describe('a call that is handed over to a Baton that runs', { timeout: 90_000 }, () => {
  it('by a command line is shown, and goes where the agent sends it', async () => {
    const desk = await sitDownBlind();
    const callId = desk.call();
    expect(await startOnceMore(desk.machine, ['--call', callId, '7275550112'])).toBe(0);
    await card(desk).getByText(callId).waitFor();
    await card(desk).getByText('from your softphone').waitFor();
    await readCard(desk);
    expect(given(desk)).toEqual([]);

    await desk.button('Dana, floor lead').click();
    await outcomeOn(desk.page, 'Handed over to Dana');
    expect(desk.dialer.redirects).toMatchObject([{ callId, extension: '918005550134' }]);
  });

  it('by a link is shown, and goes nowhere before the agent has said that it is theirs', async () => {
    const desk = await sitDownBlind();
    const callId = desk.call();
    expect(await startOnceMore(desk.machine, ['--', `baton://call/${callId}`])).toBe(0);
    await card(desk).getByText(callId).waitFor();
    await card(desk).getByText('from a link').waitFor();
    await readCard(desk);
    expect(given(desk)).toEqual([]);

    await desk.button('Dana, floor lead').click();
    await desk.page.getByText('Nobody can check').first().waitFor();
    await desk.page.waitForTimeout(1000);
    expect(given(desk)).toEqual([]);

    await desk.page.getByRole('button', { name: 'Yes, hand over to Dana' }).click();
    await outcomeOn(desk.page, 'Handed over to Dana');
    expect(desk.dialer.redirects).toMatchObject([{ callId, extension: '918005550134' }]);
  });

  it('is not believed where the dialer shows another as the agent’s', async () => {
    const desk = await sitDownAgain();
    const own = await desk.takeCall();
    const others = desk.dialer.ring({
      agentUser: '1029',
      callerNumber: '7275550199',
      inGroup: 'SALESLINE',
    });
    for (const handed of [
      ['--call', others],
      ['--', `baton://call/${others}`],
    ]) {
      await startOnceMore(desk.machine, handed);
      await desk.page.getByText(notYours(others)).waitFor();
      await card(desk).getByText(own).waitFor();
      await desk.page.evaluate(() => window.baton.dismissNotice('handed-call-not-yours'));
      await desk.page.getByText(notYours(others)).waitFor({ state: 'hidden' });
    }
    await readCard(desk);
    await desk.button('Dana, floor lead').click();
    await outcomeOn(desk.page, 'Handed over to Dana');
    expect(given(desk).map(({ form }) => form['value'])).toEqual([own]);
  });

  it.each([
    ['two links', ['--', 'baton://call/Y1', 'baton://call/Y2']],
    ['a link and a switch', ['baton://call/Y1', '--call', 'Y2']],
    ['a link with more in it', ['--', 'baton://call/Y1%0d%0a--transfer']],
    ['a link that wants something done', ['--', 'baton://transfer/Y1/918005550134']],
    ['a switch without its ID', ['--call']],
  ])('is dropped with a notice where it is %s', async (_what, handed) => {
    const desk = await sitDownAgain();
    const own = await desk.takeCall();
    expect(await startOnceMore(desk.machine, handed)).toBe(0);
    await desk.page.getByText(notReadable).waitFor();
    await card(desk).getByText(own).waitFor();
    expect(given(desk)).toEqual([]);
  });
});

describe('a call that Baton is started with', { timeout: 90_000 }, () => {
  it.each([
    ['a command line', (callId: string) => ['--call', callId], 'from your softphone'],
    ['a link', (callId: string) => ['--', `baton://call/${callId}`], 'from a link'],
  ])('by %s is shown once everything is there', async (_by, start, said) => {
    const dialer = await startDialer({ users: [blindUser] });
    const machine = emptyMachine();
    const first = await machine.start({ keyring: 'unlocked' });
    await connect(first.page, connectionTo(dialer));
    await first.page.getByText('The API user may not look').first().waitFor();
    await first.stop();
    const callId = dialer.ring({
      agentUser: dialer.logIn.agentUser,
      callerNumber: '7275550112',
      inGroup: 'SALESLINE',
    });

    const second = await machine.start({ keyring: 'unlocked', arguments: start(callId) });
    await card(second).getByText(callId).waitFor();
    await card(second).getByText(said).waitFor();
    expect(given({ dialer })).toEqual([]);
  });

  it('and that can’t be read is told of once', async () => {
    const machine = emptyMachine();
    const { page } = await machine.start({ arguments: ['baton://call/Y1', 'baton://call/Y2'] });
    await page.getByText(notReadable).waitFor();
    await page.evaluate(() => window.baton.dismissNotice('hand-over-not-readable'));
    await page.getByText(notReadable).waitFor({ state: 'hidden' });
    await page.waitForTimeout(2000);
    expect(await page.getByText(notReadable).count()).toBe(0);
  });
});

describe('a phone that rings', () => {
  it('has Baton look at once, however seldom it looked before, and leaves the window alone', async () => {
    const desk = await sitDown();
    const { dialer, machine, baton } = desk;
    await baton.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().forEach((window) => window.hide()),
    );
    for (const handed of [
      ['--ring', '7275550112'],
      ['--', 'baton://ring'],
    ]) {
      await afterSlowLook(dialer);
      expect(await looksDuring(dialer, startOnceMore(machine, handed))).toBeGreaterThan(0);
    }
    const shown = await baton.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    );
    expect(shown).toEqual([false]);
  });
});
