import { describe, expect, it } from 'vitest';
import {
  answeredPatienceMs,
  latestEntries,
  sentPatienceMs,
} from '../../../electron/transfers/journal.ts';
import type { JournalChange } from '../../../electron/transfers/journal.ts';
import { answeredLine, isDone, linesIn, namesOf, open, sentLine } from './journal-bench.ts';
import { createMemoryFile } from './memory-file.ts';
import { attemptNamed, entryNamed } from './samples.ts';

describe('who follows the journal', () => {
  it('is told of each answer and each settlement, though the disk hangs', async () => {
    const file = createMemoryFile();
    const { journal, clock } = await open(file);
    const told: JournalChange[] = [];
    journal.follow((change) => told.push(change));
    file.hang();
    const entry = entryNamed('a');
    const settled = { as: 'happened', by: 'look', at: entry.at } as const;
    void journal.sent(attemptNamed('a'));
    void journal.answered(entry).then(() => journal.settled('a', settled));
    expect(told).toEqual([]);
    await clock.advance(3 * answeredPatienceMs);
    expect(told).toEqual([
      { kind: 'answered', entry },
      { kind: 'settled', attempt: 'a', settled },
    ]);
    file.goOn();
  });
});

describe('what stands in the file', () => {
  it('is one line of JSON for the order and one for its answer, with every field', async () => {
    const file = createMemoryFile();
    const { journal } = await open(file);
    await journal.sent(attemptNamed('a'));
    expect(file.text()).toBe(sentLine('a'));
    await journal.answered(entryNamed('a'));
    expect(file.text()).toBe(sentLine('a') + answeredLine('a'));
    expect(JSON.parse(answeredLine('a'))).toEqual({
      version: 1,
      line: 'answered',
      attempt: 'a',
      at: '2026-03-15T20:17:00.000Z',
      dialer: 'https://dialer.example.com',
      agentUser: '1028',
      callId: 'Y-a',
      action: 'extension-transfer',
      label: 'Dana, floor lead',
      destination: '+1 (800) 555-1234',
      dialString: '18005551234',
      status: '',
      from: 'window',
      entryId: 'dana',
      outcome: { kind: 'handed-over' },
      said: 'SUCCESS: ra_call_control transfer',
      tookMs: 84,
      settled: null,
    });
  });

  it('stays one line where a text holds line breaks', async () => {
    const file = createMemoryFile();
    const { journal } = await open(file);
    await journal.answered({ ...entryNamed('a'), said: 'one\ntwo\r\nthree\u2028four' });
    expect(file.text().split('\n')).toHaveLength(2);
    expect((await open(file)).journal.latest()[0]?.said).toBe('one\ntwo\r\nthree\u2028four');
  });

  it('comes back as the latest entries, newest first', async () => {
    const file = createMemoryFile();
    const { journal } = await open(file);
    for (const name of ['a', 'b', 'c']) await journal.answered(entryNamed(name));
    expect(namesOf(journal.latest())).toEqual(['c', 'b', 'a']);
    const again = await open(file);
    expect(again.journal.latest()).toEqual(journal.latest());
    expect(again.notices).toEqual([]);
  });

  it(`is listed as far as the newest ${latestEntries}, however many lines each has`, async () => {
    const more = (name: string) =>
      ['freed', 'happened'].map((as) => {
        const settled = { as, by: 'person', at: '2026-03-15T20:17:09.000Z' };
        return `${JSON.stringify({ line: 'settled', version: 1, attempt: name, settled })}\n`;
      });
    const lines = Array.from(
      { length: 250 },
      (_, n) => sentLine(`${n}`) + answeredLine(`${n}`) + more(`${n}`).join(''),
    );
    const { journal } = await open(createMemoryFile(lines.join('')));
    expect(namesOf(journal.latest())).toHaveLength(latestEntries);
    expect(journal.latest()[0]?.attempt).toBe('249');
    await journal.answered(entryNamed('250'));
    expect(journal.latest()).toHaveLength(latestEntries);
    expect(journal.latest()[0]?.attempt).toBe('250');
  });

  it('is found whole at the start, though presses that Baton refused fill the list', async () => {
    const refused = { kind: 'refused', reason: 'no-call' } as const;
    const refusals = Array.from({ length: latestEntries + 50 }, (_, number) => {
      const entry = { ...entryNamed(`refused-${number}`), outcome: refused };
      return `${JSON.stringify({ line: 'answered', ...entry })}\n`;
    });
    const { journal } = await open(createMemoryFile([answeredLine('a'), ...refusals].join('')));
    expect(journal.latest()).toHaveLength(latestEntries);
    expect(namesOf(journal.latest())).not.toContain('a');
    expect(journal.found).toHaveLength(latestEntries + 51);
    expect(journal.found[0]?.attempt).toBe('a');
  });

  it('names no dialer where an old version wrote it', async () => {
    const old = { ...entryNamed('a'), dialer: undefined };
    const file = createMemoryFile(`${JSON.stringify({ line: 'answered', ...old })}\n`);
    const { journal, notices } = await open(file);
    expect(journal.latest()).toEqual([{ ...old, dialer: '' }]);
    expect(notices).toEqual([]);
  });
});

describe('lines that can’t be read', () => {
  it.each([
    ['a torn last line', answeredLine('a'), answeredLine('b').slice(0, 40), ''],
    ['a damaged line between others', answeredLine('a'), '\u0000\u0000{"x\n', answeredLine('c')],
    ['JSON that is no line of a journal', answeredLine('a'), '{"version":1}\n', ''],
    ['an outcome that does not exist', '', answeredLine('a').replace('handed-over', 'won'), ''],
  ])('are kept aside, and said so: %s', async (_, before, torn, after) => {
    const file = createMemoryFile(before + torn + after);
    const { journal, notices } = await open(file);
    expect(file.text()).toBe(before + after);
    expect(file.asides).toEqual([torn]);
    expect(notices).toEqual([{ kind: 'journal-lines-set-aside', count: 1, keptAs: 'aside-1' }]);
    expect(journal.latest()).toHaveLength(before === '' ? 0 : after === '' ? 1 : 2);
  });

  it('stay where they are, unseen, where they can’t be kept aside', async () => {
    const file = createMemoryFile(`${answeredLine('a')}{"torn`);
    file.breakDisk();
    const { journal, notices } = await open(file);
    expect(namesOf(journal.latest())).toEqual(['a']);
    expect(file.text()).toBe(`${answeredLine('a')}{"torn`);
    expect(notices).toEqual([]);
  });

  it('do not count where a newer Baton wrote them: they stay in the file, and are not shown', async () => {
    const newer = `${JSON.stringify({ version: 2, line: 'warm-transfer' })}\n`;
    const file = createMemoryFile(answeredLine('a') + newer);
    const { journal, notices } = await open(file);
    expect(namesOf(journal.latest())).toEqual(['a']);
    expect(file.text()).toBe(answeredLine('a') + newer);
    expect(notices).toEqual([]);
  });

  it('do not count where they are empty', async () => {
    const file = createMemoryFile(`${answeredLine('a')}\n\n${answeredLine('b')}`);
    const { journal, notices } = await open(file);
    expect(namesOf(journal.latest())).toEqual(['b', 'a']);
    expect(notices).toEqual([]);
  });
});

describe('a journal whose file can’t be read at all', () => {
  it('opens empty, and records what comes', async () => {
    const file = { ...createMemoryFile(), lastLines: () => Promise.resolve(null) };
    const { journal } = await open(file);
    expect(journal.latest()).toEqual([]);
    await journal.answered(entryNamed('a'));
    expect(namesOf(journal.latest())).toEqual(['a']);
  });
});

describe('a disk that can’t be written', () => {
  it('holds nothing up, and is told with how many attempts wait', async () => {
    const file = createMemoryFile();
    const { clock, journal, notices } = await open(file);
    file.breakDisk();
    expect(await isDone(journal.sent(attemptNamed('a')), clock.settle)).toBe(true);
    expect(await isDone(journal.answered(entryNamed('a')), clock.settle)).toBe(true);
    expect(await isDone(journal.answered(entryNamed('b')), clock.settle)).toBe(true);
    expect(notices.at(-1)).toEqual({ kind: 'journal-not-written', waiting: 2 });
    expect(namesOf(journal.latest())).toEqual(['b', 'a']);
  });

  it('gets everything in order once it works again, by itself, and the notice goes', async () => {
    const file = createMemoryFile();
    const { clock, journal, over } = await open(file);
    file.breakDisk();
    await journal.sent(attemptNamed('a'));
    await journal.answered(entryNamed('a'));
    await clock.advance(60_000);
    await journal.answered(entryNamed('b'));
    expect([file.text(), over]).toEqual(['', []]);
    file.mendDisk();
    await clock.advance(5000);
    expect(linesIn(file)).toEqual(['sent a', 'answered a', 'answered b']);
    expect(over).toEqual(['journal-not-written']);
    expect(clock.nextTimerMs()).toBeNull();
  });

  it('gets everything in order with the next attempt, if that comes first', async () => {
    const file = createMemoryFile();
    const { journal } = await open(file);
    file.breakDisk();
    await journal.answered(entryNamed('a'));
    file.mendDisk();
    await journal.answered(entryNamed('b'));
    expect(linesIn(file)).toEqual(['answered a', 'answered b']);
  });

  it('gets what waits when the program ends', async () => {
    const file = createMemoryFile();
    const { clock, journal } = await open(file);
    file.breakDisk();
    await journal.answered(entryNamed('a'));
    file.mendDisk();
    await journal.close();
    expect(linesIn(file)).toEqual(['answered a']);
    expect(clock.nextTimerMs()).toBeNull();
  });
});

describe('a disk that hangs', () => {
  it(`holds an order up for ${sentPatienceMs} ms, and an answer for ${answeredPatienceMs}`, async () => {
    const file = createMemoryFile();
    const { clock, journal } = await open(file);
    file.hang();
    const sent = journal.sent(attemptNamed('a'));
    await clock.advance(sentPatienceMs - 1);
    expect(await isDone(sent, clock.settle)).toBe(false);
    await clock.advance(1);
    expect(await isDone(sent, clock.settle)).toBe(true);
    const answered = journal.answered(entryNamed('a'));
    await clock.advance(answeredPatienceMs - 1);
    expect(await isDone(answered, clock.settle)).toBe(false);
    await clock.advance(1);
    expect(await isDone(answered, clock.settle)).toBe(true);
  });

  it('is told after five seconds, and no more once it goes on, with every line in its place', async () => {
    const file = createMemoryFile();
    const { clock, journal, notices, over } = await open(file);
    file.hang();
    void journal.sent(attemptNamed('a'));
    void journal.answered(entryNamed('a'));
    await clock.advance(4999);
    expect(notices).toEqual([]);
    await clock.advance(1);
    expect(notices).toEqual([{ kind: 'journal-not-written', waiting: 1 }]);
    file.goOn();
    await clock.settle();
    expect(linesIn(file)).toEqual(['sent a', 'answered a']);
    expect(over).toEqual(['journal-not-written']);
    expect(file.mostAtOnce()).toBe(1);
  });

  it('does not keep the program from ending', async () => {
    const file = createMemoryFile();
    const { clock, journal } = await open(file);
    file.hang();
    void journal.answered(entryNamed('a'));
    const closed = journal.close();
    await clock.advance(answeredPatienceMs);
    expect(await isDone(closed, clock.settle)).toBe(true);
  });
});

describe('the order of things', () => {
  it('is kept for lines that come while others are written, and each is on disk when told', async () => {
    const file = createMemoryFile();
    const { journal } = await open(file);
    const names = Array.from({ length: 50 }, (_, n) => `${n}`);
    await Promise.all(
      names.map(async (name) => {
        await journal.sent(attemptNamed(name));
        expect(file.text()).toContain(sentLine(name));
        await journal.answered(entryNamed(name));
        expect(file.text()).toContain(answeredLine(name));
      }),
    );
    expect(linesIn(file)).toHaveLength(100);
    expect(linesIn(file).slice(0, 50)).toEqual(names.map((name) => `sent ${name}`));
    expect(file.mostAtOnce()).toBe(1);
  });

  it('lists an entry, and says so, only once it is on disk', async () => {
    const file = createMemoryFile();
    const { clock, journal, changes } = await open(file);
    file.hang();
    const answered = journal.answered(entryNamed('a'));
    await clock.settle();
    expect([journal.latest(), changes()]).toEqual([[], 0]);
    file.goOn();
    await answered;
    expect(namesOf(journal.latest())).toEqual(['a']);
    expect(changes()).toBe(1);
  });
});
