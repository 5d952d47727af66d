import { describe, expect, it } from 'vitest';
import type { Fault } from '../../electron/demo/fault.ts';
import type { UnknownCause } from '../../shared/outcome.ts';
import { settlementWords } from '../../shared/words/outcome-words.ts';
import { apiUser, orders, outcomeOn, sitDown } from './agent.ts';
import { sitDownAgain } from './same-baton.ts';

type End = 'happened' | 'did-not-happen';

/** What the dialer does to an order's answer, what that is called, and what the next looks show. */
const faults: readonly (readonly [string, Fault, UnknownCause, End])[] = [
  ['never answers', { kind: 'silent', acts: true }, 'timed-out', 'happened'],
  ['never answers and did nothing', { kind: 'silent', acts: false }, 'timed-out', 'did-not-happen'],
  [
    'drops the connection after acting',
    { kind: 'dropped', when: 'after-acting' },
    'connection-lost',
    'happened',
  ],
  [
    'drops it before acting',
    { kind: 'dropped', when: 'before-acting' },
    'connection-lost',
    'did-not-happen',
  ],
  ['drops it in mid-reply', { kind: 'dropped', when: 'mid-reply' }, 'connection-lost', 'happened'],
  [
    'answers with a page of HTML',
    { kind: 'html-page', acts: true },
    'reply-unreadable',
    'happened',
  ],
  ['answers in another language', { kind: 'translated' }, 'reply-unreadable', 'happened'],
  [
    'fails with an HTTP error',
    { kind: 'http-status', status: 500, acts: true },
    'server-error',
    'happened',
  ],
];

const lockedWords = 'Not known: Dana';

describe('an order to a dialer that', () => {
  it.each(faults)(
    '%s is not known, is settled by looking, and is not sent again',
    async (_what, fault, cause, end) => {
      const { dialer, page, button, takeCall, journal } = await sitDownAgain();
      const callId = await takeCall();
      dialer.misbehave(fault, { function: 'ra_call_control' });
      await button('Dana, floor lead').click();
      const words = settlementWords(end, 'extension-transfer');
      const said = await outcomeOn(page, `${words.short}: Dana`);
      expect(said).toContain(words.happened);
      expect(said).toContain(words.advice);
      // The agent is told at once; the line is written next.
      await expect
        .poll(() => journal().slice(-3))
        .toMatchObject([
          { line: 'sent', callId },
          { line: 'answered', callId, outcome: { kind: 'unknown', cause } },
          { line: 'settled', settled: { as: end, by: 'look' } },
        ]);
      expect(dialer.redirects).toHaveLength(end === 'happened' ? 1 : 0);
      expect(orders(dialer)).toHaveLength(1);
    },
  );
});

describe('an outcome that is not known', () => {
  it('locks the call’s buttons until the dialer shows that the call is still there', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    await takeCall();
    const dropped = { kind: 'dropped', when: 'before-acting' } as const;
    dialer.misbehave(dropped, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await outcomeOn(page, lockedWords);
    expect(await button('Sam, nights').getAttribute('aria-disabled')).toBe('true');
    await button('Sam, nights').click({ force: true });
    expect(orders(dialer)).toHaveLength(1);

    dialer.misbehave(null, { function: 'ra_call_control' });
    await outcomeOn(page, 'Did not happen: Dana');
    await button('Sam, nights').click();
    await outcomeOn(page, 'Handed over to Sam');
    expect(dialer.redirects).toMatchObject([{ extension: '918005550177' }]);
  });

  it('stays so where the API user may not look, and says that only the agent can tell', async () => {
    const { dialer, page, button, takeCallByHand, journal } = await sitDownAgain({
      users: [{ ...apiUser, level: 4 }],
    });
    await takeCallByHand();
    const dropped = { kind: 'dropped', when: 'before-acting' } as const;
    dialer.misbehave(dropped, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await page.getByRole('button', { name: /^Yes/ }).click();
    const said = await outcomeOn(page, lockedWords);
    expect(said).toContain(settlementWords('cannot-check', 'extension-transfer').happened);
    expect(await button('Sam, nights').getAttribute('aria-disabled')).toBe('true');

    dialer.misbehave(null, { function: 'ra_call_control' });
    await page.getByRole('button', { name: /free the buttons/ }).click();
    await expect.poll(journal).toContainEqual(expect.objectContaining({ line: 'settled' }));
    await button('Sam, nights').click();
    await page.getByRole('button', { name: /^Yes/ }).click();
    await outcomeOn(page, 'Handed over to Sam');
    expect(dialer.redirects).toMatchObject([{ extension: '918005550177' }]);
    expect(dialer.refusedLogIns).toHaveLength(1);
  });

  it('is what an order becomes during which Baton was killed, and nothing is repeated', async () => {
    const { dialer, button, takeCall, page, machine, baton } = await sitDown();
    await takeCall();
    dialer.misbehave({ kind: 'silent', acts: false }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await page.getByText('Handing over to Dana').waitFor();
    // Before, it may still ask whose call it is.
    await expect.poll(() => orders(dialer).length).toBe(1);
    const closed = baton.electron.waitForEvent('close');
    baton.electron.process().kill('SIGKILL');
    await closed;

    const again = await machine.start();
    await again.page.getByRole('button', { name: 'Menu' }).click();
    await again.page.getByRole('menuitem', { name: 'History' }).click();
    const history = again.page.getByRole('dialog', { name: 'History' });
    await history.getByRole('list').getByText('Not known').waitFor();
    expect(orders(dialer)).toHaveLength(1);
  });
});
