import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { DemoDialer, DemoDialerOptions } from '../../electron/demo/demo-dialer.ts';
import type { DemoApiUser } from '../../electron/demo/dialer-data.ts';
import type { DialerRefusal } from '../../shared/outcome.ts';
import { outcomeWords } from '../../shared/words/outcome-words.ts';
import { apiUser, canaryPassword, orders, outcomeOn, saveEntry } from './agent.ts';
import type { Desk } from './agent.ts';
import { startAnsweringProxy } from './answering-proxy.ts';
import { lookReply } from './look-reply.ts';
import type { AnsweringProxy } from './answering-proxy.ts';
import { sitDownAgain } from './same-baton.ts';

/** What the agent is told, and what stands of it in the journal, after one press of a button. */
async function isRefused(desk: Desk, label: string, reason: DialerRefusal): Promise<void> {
  const { page, button, journal, baton } = desk;
  await button(label).click();
  const said = await outcomeOn(page, 'Refused: ');
  const words = outcomeWords({ kind: 'refused', reason });
  expect(said).toContain(words.happened);
  expect(said).toContain(words.advice);
  const answered = journal().at(-1);
  expect(answered).toMatchObject({ line: 'answered', outcome: { kind: 'refused', reason } });
  expect(JSON.stringify(answered)).not.toContain(canaryPassword);
  expect(JSON.stringify(answered)).not.toContain('SELECT');
  expect(await page.content()).not.toContain(canaryPassword);
  expect(baton.written()).not.toContain(canaryPassword);
}

/** What makes the built-in dialer refuse an order for the call that it has just put through. */
interface Cause {
  readonly user?: Partial<DemoApiUser>;
  readonly happens?: (dialer: DemoDialer, callId: string) => void;
  readonly label?: string;
}

const causes: readonly (readonly [DialerRefusal, Cause])[] = [
  ['login-refused', { happens: (dialer) => dialer.setPassword('6666', 'changed') }],
  ['function-not-allowed', { user: { allowedFunctions: ['agent_status'] } }],
  ['api-not-active', { happens: (dialer) => dialer.setSystemApiActive(false) }],
  ['agent-not-logged-in', { happens: (dialer) => dialer.logAgentOut('1028') }],
  ['no-such-call', { happens: (dialer, callId) => dialer.endCall(callId) }],
  ['in-group-not-valid', { label: 'Old line' }],
];

describe('a refusal of the built-in dialer', () => {
  it.each(causes)('%s is said in the window and stands in the journal', async (reason, cause) => {
    const desk = await sitDownBehindProxy({ users: [{ ...apiUser, ...cause.user }] });
    const { dialer, page, proxy, takeCall } = desk;
    await saveEntry(page, {
      id: 'old',
      label: 'Old line',
      group: 'departments',
      destination: { kind: 'in-group', inGroup: 'OLDLINE' },
    });
    const callId = await takeCall();
    // Looks go on showing the call, so that the order is the first to meet what has happened.
    proxy.answerLooks(lookReply({ status: 'INCALL', callerid: callId, campaign_id: 'SALESLIN' }));
    cause.happens?.(dialer, callId);
    await isRefused(desk, cause.label ?? 'Dana, floor lead', reason);
    expect(orders(dialer)).toHaveLength(1);
    expect(dialer.redirects).toEqual([]);
  });
});

/** What the built-in dialer never says to a client that keeps to the rules; `%` is the call ID. */
const lines: readonly (readonly [DialerRefusal, string])[] = [
  ['api-user-locked', `ERROR: Invalid Username/Password: |6666|${canaryPassword}|0|1|LOCK|\n`],
  ['source-not-valid', 'ERROR: Invalid Source - \n'],
  ['request-incomplete', 'ERROR: ra_call_control not valid - %||EXTENSIONTRANSFER\n'],
  ['number-not-valid', 'ERROR: phone_number is not valid - \n'],
  ['stage-not-valid', 'ERROR: stage is not valid - EXTENSIONTRANSFER\n'],
  ['function-missing', ''],
];

async function sitDownBehindProxy(
  options: DemoDialerOptions = {},
  probe: string | null = null,
): Promise<Desk & { readonly proxy: AnsweringProxy }> {
  const proxies: AnsweringProxy[] = [];
  const desk = await sitDownAgain({
    ...options,
    address: async ({ address }) => {
      const started = await startAnsweringProxy(address, probe);
      proxies.push(started);
      return started.address;
    },
  });
  const [proxy] = proxies;
  if (!proxy) throw new Error('There is no proxy.');
  return { ...desk, proxy };
}

describe('a refusal that another dialer may give', () => {
  it.each(lines)('%s is said in the window and stands in the journal', async (reason, line) => {
    // One without the function answers the check that harms nothing as it answers an order.
    const desk = await sitDownBehindProxy({}, reason === 'function-missing' ? '' : null);
    const callId = await desk.takeCall();
    desk.proxy.answerOrders(line.replace('%', callId));
    await isRefused(desk, 'Dana, floor lead', reason);
    expect(desk.proxy.orders()).toBe(1);
    expect(desk.dialer.redirects).toEqual([]);
  });
});

describe('after a refusal', () => {
  it('the buttons are free again, and the next press goes out', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    await takeCall();
    dialer.setSystemApiActive(false);
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Refused: Dana');
    dialer.setSystemApiActive(true);
    await button('Sam, nights').click();
    await outcomeOn(page, 'Handed over to Sam');
    expect(dialer.redirects).toMatchObject([{ extension: '918005550177' }]);
  });
});

describe('an order that never got to the dialer', () => {
  it('is said to be not sent, and why', async () => {
    const { dialer, page, button, takeCall, journal } = await sitDownAgain();
    await takeCall();
    await dialer.stop();
    await button('Dana, floor lead').click();
    const said = await outcomeOn(page, 'Not sent: Dana');
    // Whether the question whose call it is met the silence or the order did: the look may be fresh.
    const reasons = ['connection-refused', 'owner-not-known'] as const;
    const outcomes = reasons.map((reason) => ({ kind: 'refused', reason }) as const);
    const outcome = journal().at(-1)?.['outcome'];
    expect(outcomes).toContainEqual(outcome);
    const known = outcomes.find(({ reason }) =>
      isDeepStrictEqual(outcome, { kind: 'refused', reason }),
    );
    expect(said).toContain(known && outcomeWords(known).happened);
  });
});
