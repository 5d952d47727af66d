import { request } from 'undici';
import { beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { findNginx } from '../../scripts/nginx.mjs';
import type { Nginx } from '../../scripts/nginx.mjs';
import { startNginx, tokens } from '../integration/event-stream/nginx-under-test.ts';
import { cardSays, orders, outcomeOn, sitDown } from './agent.ts';
import { openSettings } from './connection.ts';

/** Fetching the packages, the first time. */
const fetchLimit = 5 * 60_000;

let found: Nginx | string = '';

beforeAll(async () => {
  found = await findNginx();
}, fetchLimit);

beforeEach(({ skip }) => {
  if (typeof found === 'string') skip(found);
});

it('shows the call of the dialer’s Start Call URL, hands it over, and shows its end', async () => {
  if (typeof found === 'string') throw new Error(found);
  const nginx = await startNginx(found, { plain: true });
  onTestFinished(nginx.stop);
  const { page, dialer, button, baton } = await sitDown();
  await openSettings(page);
  const address = `${nginx.origin}/baton/calls/{agent}`;
  await page.getByLabel('Event stream address (optional)').fill(address);
  await page.getByLabel('Token (optional)', { exact: true }).fill(tokens.first);
  await page.getByLabel('Look at the agent’s status').uncheck();
  await page.getByRole('button', { name: 'Save settings' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const listening = { kind: 'listening', agentUser: '1028', by: 'event-stream' } as const;
  await cardSays(page, listening);

  const call = { agentUser: '1028', callerNumber: '7275550112', inGroup: 'SALESLINE' };
  const card = page.getByRole('region', { name: 'Call' });
  const fetchUrl = async (name: string, fields: Record<string, string>): Promise<void> => {
    const query = new URLSearchParams({ token: tokens.dialer, user: '1028', ...fields });
    const { statusCode } = await request(`${nginx.origin}/baton/${name}?${query.toString()}`);
    expect(statusCode).toBeLessThan(300);
  };
  /** The dialer fetches the URL when it hands the call over, be Baton listening already or not. */
  const takeCall = async (): Promise<void> => {
    const callId = dialer.ring(call);
    await fetchUrl('start-call', { call_id: callId, phone_number: call.callerNumber });
    await card.getByText(callId).waitFor();
    await card.getByRole('heading', { name: '(727) 555-0112' }).waitFor();
  };
  await takeCall();

  // Baton takes a press for the call before, if it comes sooner than anybody can read.
  await page.waitForTimeout(600);
  await button('Dana, floor lead').click();
  await outcomeOn(page, 'Handed over to Dana, floor lead');
  expect(orders(dialer)).toHaveLength(1);

  // A call that was handed over goes by itself; only the URL tells of the end of this one.
  await takeCall();
  await fetchUrl('end-call', {});
  await cardSays(page, listening);
  expect(orders(dialer)).toHaveLength(1);
  expect(baton.written()).not.toContain(tokens.first);
});
