import { describe, expect, it } from 'vitest';
import { answeredLine, linesIn, open, sentLine } from './journal-bench.ts';
import { createMemoryFile } from './memory-file.ts';
import { attemptNamed } from './samples.ts';

describe('an order that was out when Baton ended', () => {
  it('gets the outcome that is true, not known, in the list and in the file', async () => {
    const file = createMemoryFile(answeredLine('a') + sentLine('b'));
    const { journal } = await open(file);
    const unknown = {
      ...attemptNamed('b'),
      outcome: { kind: 'unknown', cause: 'interrupted' },
      said: '',
      tookMs: 0,
      settled: null,
    };
    expect(journal.latest()[0]).toEqual(unknown);
    expect(linesIn(file)).toEqual(['answered a', 'sent b', 'answered b']);
  });

  it('is closed once: the next start finds nothing to do', async () => {
    const file = createMemoryFile(sentLine('b'));
    await open(file);
    const before = file.text();
    const { journal } = await open(file);
    expect(file.text()).toBe(before);
    expect(journal.latest()).toHaveLength(1);
  });

  it('is closed whether it was out for the first or for the second time', async () => {
    const file = createMemoryFile();
    const before = await open(file);
    await before.journal.sent(attemptNamed('a'));
    await before.journal.triedAgain('a', 'connection-refused', attemptNamed('a').at);
    await before.journal.sent(attemptNamed('b'));
    const { journal } = await open(file);
    const interrupted = { kind: 'unknown', cause: 'interrupted' };
    expect(journal.latest()).toMatchObject([
      { attempt: 'b', outcome: interrupted },
      { attempt: 'a', outcome: interrupted },
    ]);
    expect(linesIn(file)).toEqual([
      'sent a',
      'tried-again a',
      'sent b',
      'answered a',
      'answered b',
    ]);
  });
});

describe('an outcome that was settled later', () => {
  const settled = { as: 'happened', by: 'look', at: '2026-03-15T20:17:09.000Z' } as const;

  it('has a line of its own, and its entry tells so, now and after the next start', async () => {
    const file = createMemoryFile(sentLine('a') + answeredLine('a') + sentLine('b'));
    const { journal, changes } = await open(file);
    const before = changes();
    await journal.settled('b', settled);
    expect(changes()).toBe(before + 1);
    expect(linesIn(file).at(-1)).toBe('settled b');
    for (const each of [journal, (await open(file)).journal]) {
      expect(each.latest().map((entry) => entry.settled)).toEqual([settled, null]);
    }
  });

  it('is what the latest of its lines says', async () => {
    const file = createMemoryFile(sentLine('a'));
    const { journal } = await open(file);
    await journal.settled('a', { ...settled, as: 'freed', by: 'person' });
    await journal.settled('a', settled);
    expect((await open(file)).journal.latest()[0]?.settled).toEqual(settled);
  });

  it('of an attempt before the stretch that is read is passed over', async () => {
    const line = { line: 'settled', version: 1, attempt: 'long-ago', settled };
    const { journal, notices } = await open(createMemoryFile(`${JSON.stringify(line)}\n`));
    expect([journal.latest(), notices]).toEqual([[], []]);
  });
});
