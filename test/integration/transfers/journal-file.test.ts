import { randomInt } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../electron/clock.ts';
import { createAppendOnlyFile } from '../../../electron/settings/append-only-file.ts';
import { latestEntries, openJournal } from '../../../electron/transfers/journal.ts';
import { journalLineSchema } from '../../../shared/journal.ts';
import type { Notice } from '../../../shared/notice.ts';
import { attemptNamed, entryNamed } from '../../unit/transfers/samples.ts';
import { emptyFolder } from '../settings/empty-folder.ts';
import { buildJournalProgram, runJournalProgram } from './journal-program.ts';

const label = 'Zoë – “floor lead” 🎧';
const sentLine = (name: string) =>
  `${JSON.stringify({ line: 'sent', ...attemptNamed(name), label })}\n`;
const answeredLine = (name: string) =>
  `${JSON.stringify({ line: 'answered', ...entryNamed(name), label })}\n`;

async function openAt(path: string) {
  const notices: Notice[] = [];
  const journal = await openJournal({
    file: createAppendOnlyFile({ path, wallMs: systemClock.wallMs }),
    clock: systemClock,
    onNotice: (notice) => notices.push(notice),
    onNoticeOver: () => undefined,
    onChanged: () => undefined,
  });
  return { journal, notices };
}

const namesOf = (entries: readonly { readonly attempt: string }[]) =>
  entries.map((entry) => entry.attempt);

const isWhole = (line: string) => {
  try {
    return journalLineSchema.safeParse(JSON.parse(line)).success;
  } catch {
    return false;
  }
};

const sentNames = (written: readonly string[]) =>
  written.filter((name) => name.startsWith('sent ')).map((name) => name.slice('sent '.length));

describe('a file that was cut off', () => {
  const kept = sentLine('a') + answeredLine('a');
  const last = sentLine('b') + answeredLine('b');
  const bytes = Buffer.from(kept + last);

  it('at any byte of its last lines loses the torn one and nothing else, and goes on', async () => {
    const folder = emptyFolder();
    for (let cut = Buffer.byteLength(kept); cut <= bytes.length; cut += 1) {
      const place = join(folder, `${cut}`);
      mkdirSync(place);
      await expectOnlyTheTornLineLost(place, bytes.subarray(0, cut));
    }
  }, 120_000);

  async function expectOnlyTheTornLineLost(place: string, left: Buffer): Promise<void> {
    const path = join(place, 'journal.jsonl');
    writeFileSync(path, left);
    const ends = left.lastIndexOf('\n') + 1;
    const torn = left.subarray(ends);
    const tornIsWhole = isWhole(torn.toString());
    const whole = tornIsWhole ? left : left.subarray(0, ends);

    const { journal, notices } = await openAt(path);

    const asides = readdirSync(place).filter((name) => name !== 'journal.jsonl');
    const setAside = torn.length > 0 && !tornIsWhole;
    expect(notices.map((notice) => notice.kind)).toEqual(
      setAside ? ['journal-lines-set-aside'] : [],
    );
    expect(asides.map((name) => readFileSync(join(place, name)))).toEqual(setAside ? [torn] : []);
    const attempts = whole.toString().includes('"b"') ? ['b', 'a'] : ['a'];
    expect(namesOf(journal.latest())).toEqual(attempts);
    expect(readFileSync(path).subarray(0, whole.length)).toEqual(whole);

    await journal.answered(entryNamed('c'));
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.every(isWhole)).toBe(true);
    expect(namesOf(journal.latest())).toEqual(['c', ...attempts]);
  }
});

describe('a long journal', () => {
  it('opens well below a second with 100,000 lines', async () => {
    const path = join(emptyFolder(), 'journal.jsonl');
    const lines = Array.from({ length: 50_000 }, (_, n) => sentLine(`${n}`) + answeredLine(`${n}`));
    writeFileSync(path, lines.join(''));
    const startedMs = performance.now();
    const { journal } = await openAt(path);
    expect(performance.now() - startedMs).toBeLessThan(500);
    expect(journal.latest()).toHaveLength(latestEntries);
    expect(journal.latest()[0]?.attempt).toBe('49999');
  });
});

describe('a click', () => {
  it('waits for the disk far less than the quarter of a second that it would', async () => {
    const { journal } = await openAt(join(emptyFolder(), 'journal.jsonl'));
    const waits: number[] = [];
    for (let number = 0; number < 51; number += 1) {
      const startedMs = performance.now();
      await journal.sent(attemptNamed(`${number}`));
      waits.push(performance.now() - startedMs);
    }
    const median = waits.sort((one, other) => one - other)[25];
    expect(median).toBeLessThan(125);
  });
});

describe('a program that records', () => {
  let folder = '';
  let program = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baton-journal-'));
    program = await buildJournalProgram(folder);
    // Another user runs it too.
    await chmod(folder, 0o755);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const writtenBy = (printed: readonly string[]) =>
    printed.filter((line) => line.startsWith('written ')).map((line) => line.slice(8));

  it('leaves every line that it knew to be on disk, killed fifty times at any moment', async () => {
    const path = join(emptyFolder(), 'journal.jsonl');
    const acknowledged: string[] = [];
    for (let kill = 0; kill < 50; kill += 1) {
      const run = runJournalProgram([process.execPath, program, path, `run${kill}`, '1000000']);
      // Every other time in the midst of opening, which is when what was left is put in order.
      await run.untilPrinted(kill % 2 === 0 ? 'opening' : 'written answered run');
      // Not in order to wait for anything: the moment of a kill is any moment.
      await new Promise((resolve) => setTimeout(resolve, randomInt(40)));
      run.process.kill('SIGKILL');
      await run.end();
      acknowledged.push(...writtenBy(run.printed));
      // The first run may be killed before there is a file.
      const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
      expect(lines.filter((line) => !isWhole(line))).toEqual([]);
      const found = lines.map((line) => journalLineSchema.parse(JSON.parse(line)));
      const names = new Set(found.map(({ line, attempt }) => `${line} ${attempt}`));
      expect(acknowledged.filter((name) => !names.has(name))).toEqual([]);
      expect(names.size).toBe(lines.length);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(50);
    const { journal } = await openAt(path);
    expect(journal.latest()).not.toEqual([]);
    const closed = readFileSync(path, 'utf8').split('\n');
    const count = (kind: string) => closed.filter((line) => line.includes(kind)).length;
    expect(count('"line":"sent"')).toBe(count('"line":"answered"'));
    // Whatever was on disk as sent when it was killed is known not to be known, tried twice or not.
    const entries = closed
      .filter((line) => line !== '')
      .map((line) => journalLineSchema.parse(JSON.parse(line)))
      .flatMap((line) => (line.line === 'answered' ? [line] : []));
    const outcomes = new Map(entries.map((entry) => [entry.attempt, entry.outcome]));
    const known = sentNames(acknowledged).map((name) => outcomes.get(name)?.kind);
    expect(known).not.toContain(undefined);
    expect(known).toContain('unknown');
  }, 180_000);

  it.skipIf(process.platform === 'win32')(
    'goes on when its file can’t grow any more, and the file holds whole lines only',
    async () => {
      const path = join(emptyFolder(), 'journal.jsonl');
      const limited = `ulimit -f 8 && exec "${process.execPath}" "${program}" "${path}" full 200`;
      const run = runJournalProgram(['bash', '-c', limited]);
      await run.end();
      expect(run.process.exitCode).toBe(0);
      expect(run.printed).toContain('notice journal-not-written');
      expect(run.printed.at(-1)).toBe('done 200');
      const lines = readFileSync(path, 'utf8').split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toHaveLength(
        writtenBy(run.printed).length,
      );
      expect(lines.length).toBeGreaterThan(5);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'goes on in a folder that it may only read, and leaves it as it is',
    async () => {
      const place = emptyFolder();
      const path = join(place, 'journal.jsonl');
      const content = `${answeredLine('a')}${sentLine('b')}{"torn`;
      writeFileSync(path, content, { mode: 0o400 });
      // Root may write everywhere, so it is somebody else who tries.
      const isRoot = process.getuid?.() === 0;
      const nobody = { uid: 65_534, gid: 65_534 };
      if (isRoot) [path, place].forEach((each) => chownSync(each, nobody.uid, nobody.gid));
      chmodSync(path, 0o400);
      chmodSync(place, 0o500);
      const run = runJournalProgram(
        [process.execPath, program, path, 'late', '3'],
        isRoot ? nobody : {},
      );
      await run.end();
      chmodSync(place, 0o700);
      expect(run.process.exitCode).toBe(0);
      expect(run.printed).toContain('notice journal-not-written');
      // Three attempts, the one in the file, and the one that was interrupted.
      expect(run.printed.at(-1)).toBe('done 5');
      expect(readFileSync(path, 'utf8')).toBe(content);
      expect(readdirSync(place)).toEqual(['journal.jsonl']);
    },
  );
});
