import { describe, expect, it } from 'vitest';
import { startPagePulse } from '../../../electron/desktop/page-pulse.ts';
import { createVirtualClock } from '../virtual-clock.ts';

/** A page that answers, hangs or is down as a test says; `told` is what was made of it. */
function page() {
  const clock = createVirtualClock();
  const told: string[] = [];
  let up = true;
  let hanging = false;
  let waiting: (() => void)[] = [];
  const pulse = startPagePulse({
    clock,
    isUp: () => up,
    ask: () => new Promise<void>((resolve) => (hanging ? waiting.push(resolve) : resolve())),
    onSilent: () => told.push('silent'),
    onAnswer: () => told.push('answers'),
  });
  return {
    clock,
    told,
    pulse,
    setUp: (now: boolean) => (up = now),
    hang: () => (hanging = true),
    goOn: async () => {
      hanging = false;
      waiting.forEach((answer) => answer());
      waiting = [];
      await clock.settle();
    },
  };
}

describe('the pulse of the page', () => {
  it('says nothing of a page that answers', async () => {
    const { clock, told } = page();
    await clock.advance(600_000);
    expect(told).toEqual([]);
  });

  it('tells of ten seconds without an answer, once, and of the answer that comes then', async () => {
    const { clock, told, hang, goOn } = page();
    hang();
    await clock.advance(11_000);
    expect(told).toEqual([]);
    await clock.advance(1000);
    expect(told).toEqual(['silent']);
    await clock.advance(60_000);
    expect(told).toEqual(['silent']);
    await goOn();
    expect(told).toEqual(['silent', 'answers']);
    hang();
    await clock.advance(14_000);
    expect(told).toEqual(['silent', 'answers', 'silent']);
  });

  it('says nothing of a page that is slow', async () => {
    const { clock, told, hang, goOn } = page();
    for (let time = 0; time < 20; time += 1) {
      hang();
      await clock.advance(9000);
      await goOn();
    }
    expect(told).toEqual([]);
  });

  it('says nothing of a page that is down', async () => {
    const { clock, told, setUp, hang } = page();
    hang();
    await clock.advance(9000);
    setUp(false);
    await clock.advance(60_000);
    setUp(true);
    await clock.advance(9000);
    expect(told).toEqual([]);
  });

  it('counts anew for another page, and takes no answer of the one before', async () => {
    const { clock, told, pulse, hang, goOn } = page();
    hang();
    await clock.advance(12_000);
    pulse.startOver();
    await clock.advance(10_000);
    expect(told).toEqual(['silent']);
    await clock.advance(2000);
    expect(told).toEqual(['silent', 'silent']);
    pulse.startOver();
    await goOn();
    expect(told).toEqual(['silent', 'silent']);
  });

  it('ends', async () => {
    const { clock, told, pulse, hang } = page();
    hang();
    pulse.stop();
    await clock.advance(60_000);
    expect(told).toEqual([]);
    expect(clock.nextTimerMs()).toBeNull();
  });
});
