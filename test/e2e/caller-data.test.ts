import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { outcomeOn, sitDown, startDialer, saveEntry } from './agent.ts';
import { connectionTo } from './connection.ts';
import { startAnsweringProxy } from './answering-proxy.ts';
import type { AnsweringProxy } from './answering-proxy.ts';
import { emptyMachine } from './baton-app.ts';
import { harmIn, noHarm, watch } from './harm.ts';
import { hostile } from './hostile-texts.ts';
import { goToRow, labelsIn, openSheet, readHistory } from './hostile-window.ts';
import { setWidth, tooWide } from './layout.ts';
import { lookReply, rowOf } from './look-reply.ts';
import { writeProfileFile } from './profile-files.ts';

async function deskBehindProxy() {
  const proxies: AnsweringProxy[] = [];
  const desk = await sitDown({
    address: async ({ address }) => {
      const proxy = await startAnsweringProxy(address);
      proxies.push(proxy);
      return proxy.address;
    },
  });
  const [proxy] = proxies;
  if (!proxy) throw new Error('The proxy has not started.');
  await watch(desk.page);
  return { ...desk, proxy };
}

async function lookNow(page: Page, proxy: AnsweringProxy): Promise<void> {
  const before = proxy.looks();
  await page.evaluate(() => window.baton.lookAgain());
  await expect.poll(proxy.looks, { interval: 10, timeout: 5000 }).toBeGreaterThan(before);
}

/** As a press does, but without the time that the window takes for a call that nobody has read. */
async function handOver(page: Page, callId: string, entryId: string): Promise<void> {
  const outcome = await page.evaluate((click) => window.baton.transfer(click), {
    callId,
    to: { kind: 'entry' as const, entryId },
    confirmed: false,
    held: false,
    evenClosed: false,
  });
  expect(outcome).toEqual({ kind: 'handed-over' });
}

/** The IDs of the buttons whose labels are hostile, in their order. */
async function hostileIds(page: Page): Promise<readonly string[]> {
  const { speedDial } = await page.evaluate(() => window.baton.readState());
  return hostile.flatMap((text) =>
    speedDial.entries.filter(({ label }) => label === text).map(({ id }) => id),
  );
}

const callNumber = (index: number) => `Y0315201639${String(400_000 + index).padStart(9, '0')}`;

/** The texts of an element, one by one. */
const textsOf = (page: Page, selector: string): Promise<readonly (string | null)[]> =>
  page.locator(selector).evaluateAll((found) => found.map(({ textContent }) => textContent));

describe('what the dialer says of a call', () => {
  it('is text in every field, and never more than fits', async () => {
    const { page, baton, proxy, journal } = await deskBehindProxy();
    await setWidth(baton, 320);
    const card = page.getByRole('region', { name: 'Call' });
    for (const [index, text] of hostile.entries()) {
      const callId = callNumber(index);
      proxy.answerLooks(lookReply(rowOf(callId, text)));
      proxy.answerOrders(`SUCCESS: ra_call_control transfer - 1028|${callId}|${text}\n`);
      await lookNow(page, proxy);
      await card.getByText(callId).waitFor();
      expect(await harmIn(page), text).toEqual(noHarm);
      expect(await card.innerText()).toContain('No number shown');
      await handOver(page, callId, 'dana');
    }

    const shown = await readHistory(page);
    const said = journal().flatMap((line) => (line['line'] === 'answered' ? [line['said']] : []));
    expect(said).toHaveLength(hostile.length);
    expect(shown.map((attempt) => attempt.said)).toEqual(said.toReversed());
    expect(said).toContainEqual(expect.stringContaining('${window.ran = 1} `${alert(1)}`'));

    for (const text of hostile) {
      for (const row of [
        { ...rowOf(callNumber(99), '1'), status: text },
        { ...rowOf(text, '1') },
        { status: 'PAUSED', pause_code: text },
      ]) {
        proxy.answerLooks(lookReply(row));
        await lookNow(page, proxy);
        expect(await harmIn(page), text).toEqual(noHarm);
      }
    }
    const longest = 'W'.repeat(20);
    const long = {
      ...rowOf('W'.repeat(40), '8'.repeat(20)),
      campaign_id: longest,
      lead_id: '1'.repeat(10),
    };
    proxy.answerLooks(lookReply(long));
    await card.getByText('8'.repeat(20)).first().waitFor();
    expect(await tooWide(page)).toEqual([]);
    proxy.answerLooks(lookReply({ status: 'PAUSED', pause_code: longest }));
    await card.getByText(longest).first().waitFor();
    expect(await tooWide(page)).toEqual([]);
    proxy.answerLooks(lookReply({ status: longest }));
    await card.getByText(longest).first().waitFor();
    expect(await tooWide(page)).toEqual([]);
  });
});

describe('what is written on a button', () => {
  it('is text in the form, on the button, in the order’s line, in the history and where it is removed', async () => {
    const { page, baton, proxy } = await deskBehindProxy();
    await setWidth(baton, 320);
    const [first, ...others] = hostile.map((text, index) => ({
      label: text,
      number: `${text.slice(0, 50)} 86${index}`,
    }));
    await openSheet(page, 'Add a button');
    for (const { label, number } of [...others, first].filter((typed) => typed !== undefined)) {
      await page.getByLabel('Label', { exact: true }).fill(label);
      await page.getByLabel('Number', { exact: true }).fill(number);
      expect(await harmIn(page), label).toEqual(noHarm);
      expect(await tooWide(page), label).toEqual([]);
    }
    await page.getByRole('button', { name: 'Add entry' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    for (const [index, { label, number }] of others.entries()) {
      await saveEntry(page, {
        id: `hostile-${index}`,
        label,
        group: 'managers',
        destination: { kind: 'number', number },
      });
    }
    const labels = await labelsIn(page, 'Managers');
    expect(labels.slice(2)).toEqual(hostile);

    const entryIds = await hostileIds(page);
    for (const [index, text] of hostile.entries()) {
      const callId = callNumber(index);
      proxy.answerLooks(lookReply({ status: 'INCALL', callerid: callId }));
      proxy.answerOrders(`SUCCESS: ra_call_control transfer - 1028|${callId}|1\n`);
      await lookNow(page, proxy);
      await page.getByText(callId).waitFor();
      await handOver(page, callId, entryIds[index] ?? '');
      await outcomeOn(page, 'Handed over to');
      expect(await textsOf(page, '.order-head strong')).toEqual([`Handed over to ${text}`]);
      expect(await tooWide(page), text).toEqual([]);
    }
    const history = await readHistory(page);
    expect(history.map(({ label }) => label)).toEqual(hostile.toReversed());

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Arrange the buttons' }).click();
    await goToRow(page, hostile.at(-1) ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText(`Removed ${hostile.at(-1) ?? ''}.`).waitFor();
    expect(await tooWide(page)).toEqual([]);
  });

  it('is text too where a hand has written it into the files of the speed dial and the journal', async () => {
    const dialer = await startDialer();
    const { address, apiUser, agentUser } = connectionTo(dialer);
    const machine = emptyMachine();
    const entries = hostile.flatMap((text) => [
      {
        label: text,
        group: 'others',
        destination: { kind: 'number', number: `<i>8${'6'.repeat(50)}` },
      },
      { id: text, label: 'Bad ID', group: 'others', destination: { kind: 'number', number: '86' } },
      { label: 'Bad group', group: text, destination: { kind: 'number', number: '86' } },
      { label: 'Bad in-group', group: 'others', destination: { kind: 'in-group', inGroup: text } },
    ]);
    const attempts = hostile.map((text, index) => ({
      line: 'answered',
      version: 1,
      attempt: text,
      at: index === 0 ? text : '2026-03-15T20:16:39.000Z',
      agentUser: text,
      callId: text,
      action: 'extension-transfer',
      label: text,
      destination: text,
      dialString: text,
      status: text,
      outcome: { kind: 'handed-over' },
      said: text.repeat(20),
      tookMs: 1,
    }));
    const settings = { address, plainHttpAllowed: false, apiUser, agentUser, source: 'baton' };
    const file = (content: object) => JSON.stringify({ version: 1, ...content });
    writeProfileFile(machine, 'settings.json', file({ dialer: settings, keepOnTop: false }));
    writeProfileFile(machine, 'speed-dial.json', file({ entries }));
    writeProfileFile(
      machine,
      'journal.jsonl',
      attempts.map((attempt) => `${JSON.stringify(attempt)}\n`).join(''),
    );

    const baton = await machine.start();
    const { page } = baton;
    await page.getByText('could not be read').first().waitFor();
    await watch(page);
    await setWidth(baton, 320);
    const labels = await labelsIn(page, 'Others');
    expect(labels.filter((label) => label?.startsWith('Bad') !== true)).toEqual(hostile);
    // An attempt at no time that any clock shows is none.
    const history = await readHistory(page);
    expect(history.map(({ label }) => label)).toEqual(hostile.slice(1).toReversed());
  });
});
