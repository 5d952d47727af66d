import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { orders, outcomeOn, sitDown } from './agent.ts';
import type { Desk } from './agent.ts';
import { afterSlowLook, looksDuring } from './looks.ts';
import { crashPage, pressInWindow, takeQuestions, textInWindow } from './window-from-main.ts';

/** Waits until the window shows a text, whatever has become of its page meanwhile. */
const windowShows = (desk: Desk, text: string, timeout = 15_000) =>
  expect.poll(() => textInWindow(desk.baton), { timeout }).toContain(text);

/** The orders that were meant to do something: not the check of the log-in, which harms nothing. */
const given = ({ dialer }: Desk) => orders(dialer).filter(({ form }) => form['stage'] !== 'PROBE');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a page that crashes during a call', () => {
  it('is there again with the call, twice, and the third time within a minute the person is asked', async () => {
    const desk = await sitDown();
    const questions = await takeQuestions(desk.baton);
    const callId = await desk.takeCall();

    for (let crash = 1; crash <= 2; crash += 1) {
      await crashPage(desk.baton);
      await windowShows(desk, callId);
      expect(await questions.asked()).toEqual([]);
    }
    await crashPage(desk.baton);
    expect(await questions.asked()).toMatchObject([{ buttons: ['Load again', 'Close Baton'] }]);

    expect(await looksDuring(desk.dialer, pause(4000))).toBeGreaterThanOrEqual(2);
    expect(await textInWindow(desk.baton)).toBe('');

    await questions.answer('Load again');
    await windowShows(desk, callId);
    await pressInWindow(desk.baton, 'Dana, floor lead');
    await windowShows(desk, 'Handed over to Dana');
    expect(desk.dialer.redirects).toMatchObject([{ callId, extension: '918005550134' }]);
    expect(desk.baton.written()).not.toContain('"event":"bug"');
  });

  it('while an order is out sends nothing twice, and says what became of it', async () => {
    const desk = await sitDown();
    const { dialer } = desk;
    const callId = await desk.takeCall();
    dialer.misbehave({ kind: 'slow', ms: 5000 }, { function: 'ra_call_control' });
    await desk.button('Dana, floor lead').click();
    await desk.page.getByText('Handing over to Dana').waitFor();

    await crashPage(desk.baton);

    await windowShows(desk, 'Handing over to Dana');
    await windowShows(desk, 'Handed over to Dana');
    expect(given(desk)).toHaveLength(1);
    expect(dialer.redirects).toMatchObject([{ callId, extension: '918005550134' }]);
  });

  it('ends Baton where the person says so', async () => {
    const desk = await sitDown();
    const questions = await takeQuestions(desk.baton);
    for (let crash = 0; crash < 3; crash += 1) {
      if (crash > 0) await windowShows(desk, 'Agent');
      await crashPage(desk.baton);
    }
    const closed = desk.baton.electron.waitForEvent('close', { timeout: 20_000 });
    await questions.answer('Close Baton').catch(() => undefined);
    await closed;
  });
});

describe('a page that hangs during a call', () => {
  const hang = (desk: Desk, ms: number) =>
    void desk.page
      .evaluate((forMs) => {
        const end = Date.now() + forMs;
        while (Date.now() < end);
      }, ms)
      .catch(() => undefined);

  it(
    'can be loaded again, while the call goes on being followed',
    { timeout: 90_000 },
    async () => {
      const desk = await sitDown();
      const questions = await takeQuestions(desk.baton);
      const first = await desk.takeCall();
      hang(desk, 80_000);

      const asked = expect.poll(questions.asked, { timeout: 20_000 }).toHaveLength(1);
      expect(await looksDuring(desk.dialer, asked)).toBeGreaterThanOrEqual(5);
      expect(await questions.asked()).toMatchObject([{ buttons: ['Reload', 'Wait'] }]);
      const { agentUser } = desk.dialer.logIn;
      desk.dialer.endCall(first);
      const next = desk.dialer.ring({
        agentUser,
        callerNumber: '7275550199',
        inGroup: 'SALESLINE',
      });
      expect(await looksDuring(desk.dialer, pause(10_000))).toBeGreaterThanOrEqual(5);

      await questions.answer('Reload');
      await windowShows(desk, next);
      expect(given(desk)).toEqual([]);
    },
  );

  it('and then answers again is not asked about any more', { timeout: 90_000 }, async () => {
    const desk = await sitDown();
    const questions = await takeQuestions(desk.baton);
    const callId = await desk.takeCall();
    hang(desk, 16_000);
    await expect.poll(questions.asked, { timeout: 20_000 }).toMatchObject([{ takenBack: false }]);
    await expect.poll(questions.asked, { timeout: 20_000 }).toMatchObject([{ takenBack: true }]);
    await desk.button('Dana, floor lead').click();
    await outcomeOn(desk.page, 'Handed over to Dana');
    expect(desk.dialer.redirects).toMatchObject([{ callId }]);
  });
});

describe('a computer that sleeps', () => {
  it('has Baton look at once when it wakes up, however seldom it looked before', async () => {
    const desk = await sitDown();
    await desk.baton.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().forEach((window) => window.hide()),
    );
    for (const event of ['resume', 'unlock-screen']) {
      await afterSlowLook(desk.dialer);
      const woken = desk.baton.electron.evaluate(
        ({ powerMonitor }, name) => void powerMonitor.emit(name),
        event,
      );
      expect(
        await looksDuring(desk.dialer, Promise.all([woken, pause(1500)])),
        event,
      ).toBeGreaterThan(0);
    }
  });

  it.runIf(process.platform === 'linux')(
    'hands over the call of now, and never the one from before, when it was frozen',
    async () => {
      const desk = await sitDown();
      const before = await desk.takeCall();
      const { agentUser } = desk.dialer.logIn;
      onTestFinished(() => signalAll(desk.machine.profile, 'SIGCONT'));
      signalAll(desk.machine.profile, 'SIGSTOP');
      desk.dialer.endCall(before);
      const now = desk.dialer.ring({ agentUser, callerNumber: '7275550199', inGroup: 'SALESLINE' });
      await pause(8000);

      signalAll(desk.machine.profile, 'SIGCONT');
      expect(await looksDuring(desk.dialer, pause(1500))).toBeGreaterThan(0);
      const card = desk.page.getByRole('region', { name: 'Call' });
      await card.getByText(now).waitFor();
      await desk.page.waitForTimeout(600);
      await desk.button('Dana, floor lead').click();
      await outcomeOn(desk.page, 'Handed over to Dana');
      expect(desk.dialer.redirects).toMatchObject([{ callId: now }]);
      expect(given(desk).map(({ form }) => form['value'])).toEqual([now]);
    },
  );
});

/** Sends a signal to every process of a Baton: all of them name its profile. */
function signalAll(profile: string, signal: 'SIGSTOP' | 'SIGCONT'): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (command.includes(`--user-data-dir=${profile}`)) process.kill(Number(pid), signal);
    } catch {
      // It has ended meanwhile.
    }
  }
}
