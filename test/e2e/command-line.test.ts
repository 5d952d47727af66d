import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readAnswerLine } from '../../electron/transfer-answer.ts';
import { countdownMs } from '../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import { orders, outcomeOn, sitDown } from './agent.ts';
import type { Desk } from './agent.ts';
import { emptyMachine } from './baton-app.ts';
import type { Machine } from './baton-app.ts';
import { sitDownAgain } from './same-baton.ts';

/** Runs `baton --transfer` beside whatever runs on the machine. */
async function transfer({ command }: Machine, ...given: readonly string[]) {
  const child = spawn(command.executable, [...command.arguments, '--transfer', ...given], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill());
  const [said, ended] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const [code] = ended as [number | null];
  expect(said.trimEnd().split('\n')).toHaveLength(1);
  return { answer: readAnswerLine(said), code };
}

const allow = (page: Page) =>
  page.evaluate(() => window.baton.setPreferences({ commandLineAllowed: true }));

const put = (page: Page, entry: SpeedDialEntry) =>
  page.evaluate(
    (given) => window.baton.changeDirectory({ kind: 'save-entry', entry: given, key: null }),
    entry,
  );

const police: SpeedDialEntry = {
  id: 'police',
  label: 'Police',
  destination: { kind: 'number', number: '9 911' },
  group: 'others',
  asks: 'hold',
};

const sitDownWithCall = async () => withCall(await sitDownAgain());

/** The agent with a call, and the command line allowed. */
async function withCall(desk: Desk): Promise<Desk & { readonly callId: string }> {
  await allow(desk.page);
  const callId = await desk.takeCall();
  return { ...desk, callId };
}

describe('baton --transfer', { timeout: 90_000 }, () => {
  it('hands the call in front over, says so in one line, and shows it in the window', async () => {
    const { machine, dialer, page, callId, journal } = await sitDownWithCall();
    const { answer, code } = await transfer(machine, 'billing');
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      kind: 'handed-over',
      button: 'Billing',
      callId,
      dialString: 'BILLING',
    });
    expect(orders(dialer)).toHaveLength(1);
    await outcomeOn(page, 'Handed over');
    expect(journal().at(-1)).toMatchObject({ from: 'command-line', entryId: 'billing', callId });
    expect(readdirSync(machine.profile).filter((name) => name.startsWith('answer-'))).toEqual([]);
  });

  it('is not allowed before a person has allowed it', async () => {
    const { machine, dialer, page, takeCall } = await sitDown();
    await takeCall();
    expect(await transfer(machine, 'Billing')).toMatchObject({
      code: 4,
      answer: { kind: 'not-allowed' },
    });
    expect(orders(dialer)).toEqual([]);
    await allow(page);
    expect(await transfer(machine, 'Billing')).toMatchObject({ code: 0 });
  });

  it('counts down where a button wants to be held, and can be taken back in the window', async () => {
    const { machine, dialer, page, callId } = await sitDownWithCall();
    await put(page, police);
    const answered = transfer(machine, 'Police');
    await expect
      .poll(async () => (await page.evaluate(() => window.baton.readState())).transfer.kind, {
        interval: 50,
        timeout: 10_000,
      })
      .toBe('counting');
    expect(await page.evaluate((id) => window.baton.takeBack({ callId: id }), callId)).toBe(true);
    expect(await answered).toMatchObject({
      code: 1,
      answer: { kind: 'refused', reason: 'taken-back' },
    });
    const beganMs = performance.now();
    expect(await transfer(machine, 'Police')).toMatchObject({ code: 0 });
    expect(performance.now() - beganMs).toBeGreaterThan(countdownMs);
    expect(orders(dialer)).toHaveLength(1);
  });

  it('sends one order where it is run twice at once', async () => {
    const { machine, dialer } = await sitDownWithCall();
    const both = await Promise.all([transfer(machine, 'Billing'), transfer(machine, 'Billing')]);
    const kinds = both.map(({ answer }) => answer?.kind);
    expect(kinds).toContain('handed-over');
    expect(orders(dialer)).toHaveLength(1);
  });

  it('says that there is no call, no such button, and what can’t be read', async () => {
    const { machine, dialer, page } = await sitDownAgain();
    await allow(page);
    expect(await transfer(machine, 'Billing')).toMatchObject({
      code: 1,
      answer: { kind: 'refused', reason: 'no-call', callId: null },
    });
    expect(await transfer(machine, 'Nobody')).toMatchObject({
      code: 1,
      answer: { kind: 'no-such-button', button: 'Nobody' },
    });
    expect(await transfer(machine, 'Billing', '--ring')).toMatchObject({
      code: 2,
      answer: { kind: 'not-readable', reason: 'arguments' },
    });
    expect(orders(dialer)).toEqual([]);
  });

  it('starts no Baton where none runs, and leaves room for one', async () => {
    const machine = emptyMachine();
    expect(await transfer(machine, 'Billing')).toMatchObject({
      code: 3,
      answer: { kind: 'not-running' },
    });
    const { page } = await machine.start();
    await page.getByRole('button', { name: 'Connect a dialer' }).waitFor();
  });

  it('brings no window to the front', async () => {
    const { machine, baton, page } = await withCall(await sitDown());
    // Where outcomes are to be told and no notification can come, the window tells them instead.
    await page.evaluate(() => window.baton.setPreferences({ notifyOfOutcomes: false }));
    await baton.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().forEach((window) => window.hide()),
    );
    expect(await transfer(machine, 'Billing')).toMatchObject({ code: 0 });
    const shown = await baton.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    );
    expect(shown).toEqual([false]);
  });
});
