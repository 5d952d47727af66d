import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orders, outcomeOn, sitDown } from './agent.ts';
import { sitDownAgain } from './same-baton.ts';

describe('one click', () => {
  it('hands the call on the screen over, and everybody says the same', async () => {
    const { dialer, page, button, takeCall, journal, machine } = await sitDownAgain();
    const callId = await takeCall();
    await expect(page.getByRole('heading', { name: '(727) 555-0112' }).isVisible()).resolves.toBe(
      true,
    );

    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Handed over to Dana');

    expect(dialer.redirects).toMatchObject([
      { callId, agentUser: '1028', extension: '918005550134' },
    ]);
    expect(dialer.dispositions.map(({ status }) => status)).toEqual(['MGRXFR']);
    expect(orders(dialer)).toHaveLength(1);
    expect(journal()).toMatchObject([
      { line: 'sent', callId, label: 'Dana, floor lead', dialString: '918005550134' },
      {
        line: 'answered',
        callId,
        agentUser: '1028',
        destination: '9 1 (800) 555-0134',
        dialString: '918005550134',
        label: 'Dana, floor lead',
        status: 'MGRXFR',
        outcome: { kind: 'handed-over' },
        said: `SUCCESS: ra_call_control transfer - 1028|${callId}|918005550134`,
      },
    ]);
    expect(readFileSync(join(machine.profile, 'journal.jsonl'), 'utf8').endsWith('\n')).toBe(true);
  });

  it('shows on the button exactly what the dialer then dials', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    await takeCall();
    const shown = await button('Dana, floor lead').innerText();
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Handed over');
    expect(shown.replace(/\s/g, '')).toContain(dialer.redirects[0]?.extension);
  });

  it('is one order, though it was a double click, and the buttons rest until the next call', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    await takeCall();
    await button('Dana, floor lead').dblclick();
    await outcomeOn(page, 'Handed over to Dana');
    await button('Sam, nights').click({ force: true });
    expect(await button('Sam, nights').getAttribute('aria-disabled')).toBe('true');

    const next = await takeCall();
    await expect.poll(() => button('Sam, nights').getAttribute('aria-disabled')).not.toBe('true');
    await button('Sam, nights').click();
    await outcomeOn(page, 'Handed over to Sam');
    expect(orders(dialer)).toHaveLength(2);
    expect(dialer.redirects[1]).toMatchObject({ callId: next, extension: '918005550177' });
  });

  it('sends nothing from a second button while the first one’s order is out', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    await takeCall();
    dialer.misbehave({ kind: 'slow', ms: 1500 }, { function: 'ra_call_control' });
    await button('Dana, floor lead').click();
    await page.getByText('Handing over to Dana').waitFor();
    expect(await button('Sam, nights').getAttribute('aria-disabled')).toBe('true');
    await button('Sam, nights').click({ force: true });
    await outcomeOn(page, 'Handed over to Dana');
    expect(dialer.redirects.map(({ extension }) => extension)).toEqual(['918005550134']);
    expect(orders(dialer)).toHaveLength(1);
  });

  it('is one order, though the page asks for it twice at once, and once more for another', async () => {
    const { dialer, page, takeCall } = await sitDownAgain();
    const callId = await takeCall();
    const answers = await page.evaluate(
      (id) =>
        Promise.all(
          ['dana', 'dana', 'sam'].map((entryId) =>
            window.baton.transfer({
              callId: id,
              to: { kind: 'entry', entryId },
              confirmed: false,
              held: false,
              evenClosed: false,
            }),
          ),
        ),
      callId,
    );
    expect(answers).toEqual([
      { kind: 'handed-over' },
      { kind: 'handed-over' },
      { kind: 'refused', reason: 'transfer-in-flight' },
    ]);
    expect(orders(dialer)).toHaveLength(1);
    expect(dialer.redirects).toHaveLength(1);
  });

  it('goes over one kept-alive connection, as a POST with nothing in the address', async () => {
    const { dialer, page, button, takeCall } = await sitDownAgain();
    await takeCall();
    const used = () => new Set(dialer.requests.map(({ connection }) => connection));
    const before = used();
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Handed over');
    const [order] = orders(dialer);
    expect(order).toMatchObject({ method: 'POST', path: '/agc/api.php', query: '' });
    expect(order?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    // One that a look has used before: the order waits for no new connection.
    expect(before).toContain(order?.connection);
    expect(dialer.requests.every(({ method, query }) => method === 'POST' && query === '')).toBe(
      true,
    );
  });
});

describe('the keys', () => {
  it('1 to 9 press the buttons that they were given to', async () => {
    const { dialer, page, takeCall } = await sitDownAgain();
    await takeCall();
    await page.keyboard.press('1');
    await outcomeOn(page, 'Handed over to Dana');
    await takeCall();
    await page.keyboard.press('3');
    await outcomeOn(page, 'Handed over to Billing');
    expect(dialer.redirects.map(({ extension }) => extension)).toEqual([
      '918005550134',
      expect.stringMatching(/^90009\*BILLING\*\*\d+\*\*7275550112\*\*1028\*\*$/),
    ]);
  });

  it('press nothing while a text is being typed', async () => {
    const { dialer, page, takeCall } = await sitDownAgain();
    await takeCall();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Add a button' }).click();
    await page.getByLabel('Label').fill('');
    await page.keyboard.type('123');
    await page.keyboard.press('Escape');
    expect(orders(dialer)).toEqual([]);
  });
});

describe('hanging up', () => {
  it('asks once more, and then ends the call', async () => {
    const { dialer, page, takeCall, journal } = await sitDownAgain();
    const callId = await takeCall();
    await page.getByRole('button', { name: 'Hang up' }).click();
    expect(orders(dialer)).toEqual([]);
    await page.getByRole('button', { name: /hang up/i }).click();
    await outcomeOn(page, 'Hung up');
    expect(dialer.redirects).toMatchObject([{ callId, extension: 'Hangup' }]);
    expect(journal().at(-1)).toMatchObject({ action: 'hang-up', outcome: { kind: 'hung-up' } });
  });
});

describe('the history', () => {
  it('shows the latest ones, also after a restart', async () => {
    const { baton, machine, page, button, takeCall } = await sitDown();
    await takeCall();
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Handed over to Dana');
    await baton.stop();

    const again = await machine.start();
    await again.page.getByRole('button', { name: 'Menu' }).click();
    await again.page.getByRole('menuitem', { name: 'History' }).click();
    const history = again.page.getByRole('dialog', { name: 'History' }).getByRole('list');
    await history.getByText('Dana, floor lead').waitFor();
    await history.getByText('Handed over').first().waitFor();
  });
});
