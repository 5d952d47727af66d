import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../../shared/words/outcome-words.ts';
import type { Fault } from '../../electron/demo/fault.ts';
import type { UnknownCause } from '../../shared/outcome.ts';
import { orders, outcomeOn, sitDown } from './agent.ts';

const faults: readonly (readonly [string, Fault, UnknownCause])[] = [
  ['never answers', { kind: 'silent', acts: true }, 'timed-out'],
  ['never answers and did nothing', { kind: 'silent', acts: false }, 'timed-out'],
  [
    'drops the connection after acting',
    { kind: 'dropped', when: 'after-acting' },
    'connection-lost',
  ],
  ['drops it before acting', { kind: 'dropped', when: 'before-acting' }, 'connection-lost'],
  ['drops it in mid-reply', { kind: 'dropped', when: 'mid-reply' }, 'connection-lost'],
  ['answers with a page of HTML', { kind: 'html-page', acts: true }, 'reply-unreadable'],
  ['answers in another language', { kind: 'translated' }, 'reply-unreadable'],
  ['fails with an HTTP error', { kind: 'http-status', status: 500, acts: true }, 'server-error'],
];

describe('an order to a dialer that', () => {
  it.each(faults)('%s is not known, and not sent again', async (_what, fault, cause) => {
    const { dialer, page, button, takeCall, journal } = await sitDown();
    const callId = await takeCall();
    dialer.misbehave(fault, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    const said = await outcomeOn(page, 'Not known: Dana');
    const words = outcomeWords({ kind: 'unknown', cause });
    expect(said).toContain(words.happened);
    expect(said).toContain(words.advice);
    expect(journal().at(-1)).toMatchObject({ callId, outcome: { kind: 'unknown', cause } });
    // Looks go on meanwhile; another order would have come with them.
    const looks = dialer.requests.length;
    await expect.poll(() => dialer.requests.length, { timeout: 10_000 }).toBeGreaterThan(looks + 2);
    expect(orders(dialer)).toHaveLength(1);
  });
});

describe('an outcome that is not known', () => {
  it('locks the call’s buttons until the agent says that the caller is still there', async () => {
    const { dialer, page, button, takeCall } = await sitDown();
    await takeCall();
    dialer.misbehave({ kind: 'dropped', when: 'before-acting' }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Not known: Dana');
    expect(await button('Sam, nights').getAttribute('aria-disabled')).toBe('true');
    await button('Sam, nights').click({ force: true });
    expect(orders(dialer)).toHaveLength(1);

    dialer.misbehave(null, { function: 'ra_call_control' });
    await page.getByRole('button', { name: /free the buttons/ }).click();
    await button('Sam, nights').click();
    await outcomeOn(page, 'Handed over to Sam');
    expect(dialer.redirects).toMatchObject([{ extension: '918005550177' }]);
  });

  it('is what an order becomes during which Baton was killed, and nothing is repeated', async () => {
    const { dialer, page, button, takeCall, machine, baton } = await sitDown();
    await takeCall();
    dialer.misbehave({ kind: 'silent', acts: false }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await page.getByText('Handing over to Dana').waitFor();
    const closed = baton.electron.waitForEvent('close');
    baton.electron.process().kill('SIGKILL');
    await closed;

    const again = await machine.start();
    await again.page.getByRole('button', { name: 'Menu' }).click();
    await again.page.getByRole('menuitem', { name: 'Attempts' }).click();
    await again.page.getByRole('dialog', { name: 'Attempts' }).getByText('Not known').waitFor();
    expect(orders(dialer)).toHaveLength(1);
  });
});
