import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { countdownMs, holdMs } from '../../../shared/speed-dial.ts';
import type { Asking, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { outcomeWords } from '../../../shared/words/outcome-words.ts';
import { orders, outcomeOn, saveEntry } from '../agent.ts';
import type { Desk } from '../agent.ts';
import { dialled, entryTo, nothingWasSent, sitDownWith } from './directory-desk.ts';
import { sitDownAgain } from '../same-baton.ts';

const label = 'Legal';
const asking = (asks: Asking): SpeedDialEntry => entryTo('legal', '8600042', { label, asks });

/** Open for an hour on the day after tomorrow, wherever this runs. */
const closed = entryTo('legal', '8600042', {
  label,
  hours: {
    zone: 'UTC',
    open: [{ days: [((new Date().getUTCDay() + 1) % 7) + 1], from: '09:00', to: '10:00' }],
    alternative: 'sam',
  },
});

/** Past the end of a countdown, so that what was to be sent would have been. */
const afterwards = (desk: Desk) => desk.page.waitForTimeout(countdownMs + 700);

/** When the next order reaches the dialer, by this process's clock in milliseconds. */
function nextOrderAtMs(dialer: DemoDialer): Promise<number> {
  return new Promise((resolve) => {
    const end = dialer.onRequest(({ form }) => {
      if (form['function'] !== 'ra_call_control') return;
      end();
      resolve(performance.now());
    });
  });
}

async function startCountdown(): Promise<Desk> {
  const desk = await sitDownWith(asking('countdown'));
  await desk.takeCall();
  await desk.button(label).click();
  await desk.button(label).getByText('Handing over in').waitFor();
  return desk;
}

/** An agent with a caller on the line in front, and another one on the second line. */
async function sitDownWithTwoLines(): Promise<Desk> {
  const agents = ['1028', '1029'].map((user) => ({ user, fullName: `Agent ${user}` }));
  const desk = await sitDownAgain({ agents, lines: 2 });
  await saveEntry(desk.page, asking('countdown'));
  await desk.takeCall();
  desk.dialer.ring({ agentUser: '1029', callerNumber: '7275550199', inGroup: 'SALESLINE' });
  await desk.page.getByRole('radio', { name: '555-0199' }).waitFor();
  return desk;
}

/** What a taken-back countdown leaves behind: a word, and nothing at the dialer. */
async function wasTakenBack(desk: Desk): Promise<void> {
  await outcomeOn(desk.page, 'Taken back');
  await afterwards(desk);
  expect(orders(desk.dialer)).toEqual([]);
  expect(await desk.button('Sam, nights').getAttribute('aria-disabled')).toBe('false');
}

describe('a button that counts down', () => {
  it('sends after three seconds, and says until then that it will', async () => {
    const desk = await sitDownWith(asking('countdown'));
    await desk.takeCall();
    const sentAtMs = nextOrderAtMs(desk.dialer);
    const pressedMs = performance.now();
    await desk.button(label).click();
    await outcomeOn(desk.page, 'Handing over to Legal in 3 seconds.');
    const tookMs = (await sentAtMs) - pressedMs;
    expect(tookMs).toBeGreaterThanOrEqual(countdownMs);
    expect(tookMs).toBeLessThan(countdownMs + 2500);
    await outcomeOn(desk.page, 'Handed over to Legal');
    expect(dialled(desk)).toEqual(['8600042']);
    expect(orders(desk.dialer)).toHaveLength(1);
  });

  it('takes it back when it is pressed again, and sends nothing', async () => {
    const desk = await startCountdown();
    await desk.button(label).click();
    await wasTakenBack(desk);
  });

  it('is taken back when another line is chosen, which is said on that line’s card', async () => {
    const desk = await sitDownWithTwoLines();
    await desk.button(label).click();
    await outcomeOn(desk.page, 'Handing over to Legal in 3 seconds.');
    await desk.chooseLine('1029');
    const { happened } = outcomeWords({ kind: 'refused', reason: 'other-line-chosen' });
    await outcomeOn(desk.page, happened);
    await desk.chooseLine('1028');
    await wasTakenBack(desk);
  });

  it('takes it back by Escape, wherever the focus is', async () => {
    const desk = await startCountdown();
    await desk.page.getByRole('combobox').focus();
    await desk.page.keyboard.press('Escape');
    await wasTakenBack(desk);
  });

  it('takes it back by the button in the line below', async () => {
    const desk = await startCountdown();
    await desk.page.getByRole('contentinfo').getByRole('button', { name: 'Take back' }).click();
    await wasTakenBack(desk);
  });

  it('lets no other button send meanwhile', async () => {
    const desk = await startCountdown();
    const other = desk.button('Sam, nights');
    expect(await other.getAttribute('aria-disabled')).toBe('true');
    await other.click({ force: true });
    await desk.page.keyboard.press('1');
    await outcomeOn(desk.page, 'Handed over to Legal');
    expect(dialled(desk)).toEqual(['8600042']);
    expect(orders(desk.dialer)).toHaveLength(1);
  });

  it('sends nothing when the call ends meanwhile, and says so', async () => {
    const desk = await sitDownWith(asking('countdown'));
    const callId = await desk.takeCall();
    await desk.button(label).click();
    await desk.button(label).getByText('Handing over in').waitFor();
    desk.dialer.endCall(callId);
    await afterwards(desk);
    expect(orders(desk.dialer)).toEqual([]);
    const said = await outcomeOn(desk.page, 'Not sent: Legal');
    expect(said).toContain(outcomeWords({ kind: 'refused', reason: 'no-call' }).happened);
  });
});

async function pressDown(desk: Desk, button: Locator): Promise<void> {
  await button.hover();
  await desk.page.mouse.down();
}

describe('a button that is held to send', () => {
  it('sends by the pointer once it was held for a second, and only once', async () => {
    const desk = await sitDownWith(asking('hold'));
    await desk.takeCall();
    const sentAtMs = nextOrderAtMs(desk.dialer);
    const pressedMs = performance.now();
    // It is there for a second: looked for before the press.
    const seen = desk.button(label).getByText('Keep holding…').waitFor();
    await pressDown(desk, desk.button(label));
    await seen;
    expect((await sentAtMs) - pressedMs).toBeGreaterThanOrEqual(holdMs);
    await outcomeOn(desk.page, 'Handed over to Legal');
    await desk.page.mouse.up();
    await nothingMoreThan(desk, 1);
    expect(dialled(desk)).toEqual(['8600042']);
  });

  it.each(['Enter', ' ', '4'])('sends by the key "%s" that is held for a second', async (key) => {
    const desk = await sitDownWith(asking('hold'));
    await desk.takeCall();
    if (key !== '4') await desk.button(label).focus();
    await desk.page.keyboard.down(key);
    await outcomeOn(desk.page, 'Handed over to Legal');
    await desk.page.keyboard.up(key);
    await nothingMoreThan(desk, 1);
  });

  it('sends nothing when it is let go early, and says how it is meant', async () => {
    const desk = await sitDownWith(asking('hold'));
    await desk.takeCall();
    await desk.button(label).click({ delay: 300 });
    await outcomeOn(desk.page, 'Hold the button to send: Legal');
    await nothingWasSent(desk);
    await desk.button(label).dblclick();
    await desk.page.waitForTimeout(holdMs);
    await nothingWasSent(desk);
  });

  it('sends by a second press within five seconds, for whoever can’t hold', async () => {
    const desk = await sitDownWith(asking('hold'));
    await desk.takeCall();
    await desk.page.keyboard.press('4');
    await outcomeOn(desk.page, 'Hold the button to send: Legal');
    await desk.page.waitForTimeout(700);
    await nothingWasSent(desk);
    await desk.button(label).click();
    await outcomeOn(desk.page, 'Handed over to Legal');
    expect(dialled(desk)).toEqual(['8600042']);
  });

  it('asks anew when the second press comes later than that', async () => {
    const desk = await sitDownWith(asking('hold'));
    await desk.takeCall();
    await desk.button(label).click();
    await outcomeOn(desk.page, 'Hold the button to send: Legal');
    await desk.page.waitForTimeout(5300);
    await desk.button(label).click();
    await outcomeOn(desk.page, 'Hold the button to send: Legal');
    await nothingWasSent(desk);
  });
});

/** Lets what a press may still bring come, and counts the orders. */
async function nothingMoreThan(desk: Desk, count: number): Promise<void> {
  await desk.page.waitForTimeout(holdMs + 300);
  expect(orders(desk.dialer)).toHaveLength(count);
}

describe('a destination that is closed', () => {
  const askedFor = (desk: Desk) => desk.page.getByRole('group', { name: label });

  async function pressClosed(press: (desk: Desk) => Promise<void>): Promise<Desk> {
    const desk = await sitDownWith(closed);
    await desk.takeCall();
    expect(await desk.button(label).innerText()).toContain('Closed till');
    await press(desk);
    await askedFor(desk).getByText('Closed till').waitFor();
    await nothingWasSent(desk);
    return desk;
  }

  const byPointer = (desk: Desk) => desk.button(label).click();
  const byKey = (desk: Desk) => desk.page.keyboard.press('4');
  const answer = (desk: Desk, name: string) => askedFor(desk).getByRole('button', { name }).click();

  it('asks in the button’s place first, and hands over to the other one that it offers', async () => {
    const desk = await pressClosed(byPointer);
    await answer(desk, 'Sam, nights instead');
    await outcomeOn(desk.page, 'Handed over to Sam, nights');
    expect(dialled(desk)).toEqual(['918005550177']);
  });

  it('is sent to all the same where a person says so', async () => {
    const desk = await pressClosed(byPointer);
    await answer(desk, 'Send all the same');
    await outcomeOn(desk.page, 'Handed over to Legal');
    expect(dialled(desk)).toEqual(['8600042']);
  });

  it('is a button again when a person leaves it, and nothing was sent', async () => {
    const desk = await pressClosed(byPointer);
    await answer(desk, 'Never mind');
    await desk.button(label).waitFor();
    expect(await askedFor(desk).count()).toBe(0);
    await nothingWasSent(desk);
  });

  it('asks when its number key is pressed too, and is answered by keys', async () => {
    const desk = await pressClosed(byKey);
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Enter');
    await outcomeOn(desk.page, 'Handed over to Legal');
    expect(dialled(desk)).toEqual(['8600042']);
  });
});
