import { beforeAll, describe, expect, it } from 'vitest';
import type { History } from '../../../electron/history/history.ts';
import { createHistory } from '../../../electron/history/history.ts';
import { systemClock } from '../../../electron/clock.ts';
import { answeredLine, entryAt, everything } from './history-bench.ts';
import { createMemoryHistoryFile } from './memory-history-file.ts';

const count = 100_000;
let history: History;

/** CPU time, which other programs on a busy machine do not count into. */
async function cpuMs(job: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function medianCpuMs(job: (round: number) => Promise<unknown>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) rounds.push(await cpuMs(() => job(round)));
  return rounds.sort((one, other) => one - other)[2] ?? Infinity;
}

describe('a hundred thousand attempts', () => {
  beforeAll(async () => {
    const lines = Array.from({ length: count }, (_, index) =>
      answeredLine(
        entryAt(index, {
          label: `Büro ${index % 60}`,
          dialString: `9180055${50_000 + (index % 60)}`,
        }),
      ),
    );
    history = createHistory({
      file: createMemoryHistoryFile(lines.join('')),
      journal: { found: [], follow: () => undefined },
      clock: systemClock,
      timeZone: () => 'Europe/Madrid',
      keptDays: () => null,
      isBusy: () => false,
    });
    const page = await history.find({ query: everything, offset: 0, limit: 100 });
    expect(page.found).toBe(count);
  }, 60_000);

  // A quarter of a second is many times what it takes, and far from what a wait feels like.
  it.each(['buro', 'nobody', '(800) 555-00', 'y-m99', 'buro 5 1028'])(
    'are searched without a wait: %s',
    async (text) => {
      const looked = (round: number) => `${text}${' '.repeat(round)}`;
      const ms = await medianCpuMs((round) =>
        history.find({ query: { ...everything, text: looked(round) }, offset: 0, limit: 100 }),
      );
      expect(ms).toBeLessThan(250);
    },
  );

  it('hand over a later page of what was found without searching again', async () => {
    const query = { ...everything, text: 'buro' };
    await history.find({ query, offset: 0, limit: 100 });
    const ms = await medianCpuMs((round) =>
      history.find({ query, offset: round * 10_000, limit: 100 }),
    );
    expect(ms).toBeLessThan(10);
  });

  it('let the rest of the program have its turn while they are searched and written', async () => {
    const query = { ...everything, before: entryAt(10_000).at };
    let turns = 0;
    let isOver = false;
    const turn = () => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    const { content } = await history.export({ query, format: 'csv', masked: true });
    for await (const piece of content) expect(piece.length).toBeLessThan(200_000);
    isOver = true;
    expect(turns).toBeGreaterThan(20);
  }, 60_000);
});
