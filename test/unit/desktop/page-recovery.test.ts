import { describe, expect, it } from 'vitest';
import { createPageRecovery } from '../../../electron/desktop/page-recovery.ts';
import { createVirtualClock } from '../virtual-clock.ts';

/** A page whose fate a test decides; `done` is what was done for it, `questions` what was asked. */
function watchedPage() {
  const clock = createVirtualClock();
  const done: string[] = [];
  const hangs: { answer: (answer: 'reload' | 'wait') => void; signal: AbortSignal }[] = [];
  const crashes: ((answer: 'reload' | 'close') => void)[] = [];
  const recovery = createPageRecovery({
    clock,
    reload: () => done.push('reload'),
    kill: () => done.push('kill'),
    close: () => done.push('close'),
    onRecovered: () => done.push('tell'),
    askAboutHang: (signal) =>
      new Promise((resolve) => {
        hangs.push({ answer: resolve, signal });
        // As a message box does that is closed by its signal.
        signal.addEventListener('abort', () => resolve('wait'));
      }),
    askAboutCrashes: () => new Promise((resolve) => crashes.push(resolve)),
  });
  const answerHang = async (answer: 'reload' | 'wait') => {
    hangs.at(-1)?.answer(answer);
    await clock.settle();
  };
  const answerCrashes = async (answer: 'reload' | 'close') => {
    crashes.at(-1)?.(answer);
    await clock.settle();
  };
  return { ...recovery, clock, done, hangs, crashes, answerHang, answerCrashes };
}

describe('a page that goes down', () => {
  it('is loaded again, and the person is told', () => {
    const page = watchedPage();
    page.gone();
    expect(page.done).toEqual(['reload', 'tell']);
  });

  it('is left down the third time within a minute, until the person decides', async () => {
    const page = watchedPage();
    page.gone();
    await page.clock.advance(29_000);
    page.gone();
    await page.clock.advance(29_000);
    page.done.length = 0;
    page.gone();
    await page.clock.advance(600_000);
    expect(page.done).toEqual([]);
    expect(page.crashes).toHaveLength(1);
  });

  it('is loaded again or closed as the person says, and has two more tries then', async () => {
    const page = watchedPage();
    for (let time = 0; time < 3; time += 1) page.gone();
    page.done.length = 0;
    await page.answerCrashes('reload');
    expect(page.done).toEqual(['reload', 'tell']);
    page.gone();
    page.gone();
    expect(page.crashes).toHaveLength(1);
    page.gone();
    expect(page.crashes).toHaveLength(2);
    page.done.length = 0;
    await page.answerCrashes('close');
    expect(page.done).toEqual(['close']);
  });

  it('is loaded again as often as it takes where that is seldom', async () => {
    const page = watchedPage();
    for (let time = 0; time < 20; time += 1) {
      page.gone();
      await page.clock.advance(30_000);
    }
    expect(page.crashes).toHaveLength(0);
    expect(page.done.filter((what) => what === 'reload')).toHaveLength(20);
  });
});

describe('a page that hangs', () => {
  it('is asked about once, and left alone until there is an answer', async () => {
    const page = watchedPage();
    page.unresponsive();
    page.unresponsive();
    await page.clock.advance(600_000);
    expect(page.hangs).toHaveLength(1);
    expect(page.done).toEqual([]);
  });

  it('is ended and loaded again when the person says so, which counts as no crash', async () => {
    const page = watchedPage();
    for (let time = 0; time < 5; time += 1) {
      page.done.length = 0;
      page.unresponsive();
      await page.answerHang('reload');
      expect(page.done).toEqual(['kill']);
      page.gone();
      expect(page.done).toEqual(['kill', 'reload', 'tell']);
    }
    expect(page.crashes).toHaveLength(0);
  });

  it('is asked about again after half a minute of waiting', async () => {
    const page = watchedPage();
    page.unresponsive();
    await page.answerHang('wait');
    await page.clock.advance(29_999);
    expect(page.hangs).toHaveLength(1);
    await page.clock.advance(1);
    expect(page.hangs).toHaveLength(2);
    await page.answerHang('reload');
    expect(page.done).toEqual(['kill']);
  });

  it('that answers again takes the question back, and is not asked about any more', async () => {
    const page = watchedPage();
    page.unresponsive();
    page.responsive();
    expect(page.hangs[0]?.signal.aborted).toBe(true);
    await page.clock.advance(600_000);
    expect(page.hangs).toHaveLength(1);

    page.unresponsive();
    await page.answerHang('wait');
    page.responsive();
    await page.clock.advance(600_000);
    expect(page.hangs).toHaveLength(2);
    expect(page.done).toEqual([]);
  });

  it('that hangs again while an old question is being taken back is asked about anew', async () => {
    const page = watchedPage();
    page.unresponsive();
    page.responsive();
    page.unresponsive();
    await page.clock.settle();
    expect(page.hangs).toHaveLength(2);
    await page.answerHang('reload');
    expect(page.done).toEqual(['kill']);
  });

  it('that goes down by itself takes the question back and is loaded again', async () => {
    const page = watchedPage();
    page.unresponsive();
    page.gone();
    expect(page.hangs[0]?.signal.aborted).toBe(true);
    await page.clock.advance(600_000);
    expect(page.done).toEqual(['reload', 'tell']);
    expect(page.hangs).toHaveLength(1);
  });
});
