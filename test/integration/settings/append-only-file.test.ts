import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { allLines, asideName, fileIn, modeOf } from './append-only-file-bench.ts';
import { emptyFolder } from './empty-folder.ts';

describe('appending', () => {
  it('makes folder and file, for their owner alone', async () => {
    const umask = process.umask(0);
    onTestFinished(() => void process.umask(umask));
    const folder = join(emptyFolder(), 'deep', 'profile');
    const { path, file, text } = fileIn(join(folder, '.'));
    expect(await file.append('one\n')).toBe(true);
    expect(text()).toBe('one\n');
    expect([modeOf(path), modeOf(folder)]).toEqual(['600', '700']);
  });

  it('takes a file that others could read away from them', async () => {
    const { path, file } = fileIn(emptyFolder(), 'one\n');
    chmodSync(path, 0o644);
    await file.append('two\n');
    expect(modeOf(path)).toBe('600');
  });

  it('keeps the order of the calls, however many come at once', async () => {
    const { file, text } = fileIn(emptyFolder());
    const lines = Array.from({ length: 100 }, (_, number) => `line ${number}\n`);
    await Promise.all(lines.map((line) => file.append(line)));
    expect(text()).toBe(lines.join(''));
  });

  it('begins on a line of its own where the last one has no end', async () => {
    const { file, text } = fileIn(emptyFolder(), 'one\nto');
    await file.append('three\n');
    expect(text()).toBe('one\nto\nthree\n');
  });

  it('begins anew where somebody has removed the file', async () => {
    const { path, file, text } = fileIn(emptyFolder());
    await file.append('one\n');
    await rm(path);
    await file.append('two\n');
    expect(text()).toBe('two\n');
  });

  it('says so, and throws nothing, where the place is no folder', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'profile'), 'a file');
    const { file } = fileIn(join(folder, 'profile'));
    expect(await file.append('one\n')).toBe(false);
    expect(await file.lastLines(10)).toBeNull();
  });

  it('says so, and throws nothing, where the file is a folder', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'journal.jsonl'));
    const { file } = fileIn(folder);
    expect(await file.append('one\n')).toBe(false);
    expect(await file.lastLines(10)).toBeNull();
    expect(await file.setAside([{ start: 0, end: 1, text: null }])).toBeNull();
  });
});

describe('reading the last lines', () => {
  it('finds none where there is no file', async () => {
    expect(await fileIn(emptyFolder()).file.lastLines(10)).toEqual([]);
  });

  it('gives them oldest first, with the bytes they take up', async () => {
    const { file } = fileIn(emptyFolder(), 'a\nünü\nc');
    expect(await file.lastLines(2)).toEqual([
      { start: 2, end: 8, text: 'ünü' },
      { start: 8, end: 9, text: 'c' },
    ]);
    expect(await file.lastLines(3)).toHaveLength(3);
    expect(await file.lastLines(100)).toHaveLength(3);
  });

  it.each([1, 7, 65_535, 65_536, 65_537, 200_000])(
    'gives whole lines wherever the blocks that are read begin: lines of %d bytes',
    async (length) => {
      const lines = Array.from({ length: 9 }, (_, number) => `${number}`.repeat(length));
      const { file } = fileIn(emptyFolder(), `${lines.join('\n')}\n`);
      for (let count = 1; count <= 10; count += 1) {
        const read = await file.lastLines(count);
        expect(read?.map((line) => line.text)).toEqual(lines.slice(-count));
      }
    },
  );

  it('tells bytes that are no text from text', async () => {
    const { file } = fileIn(emptyFolder(), Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a]));
    expect(await file.lastLines(10)).toEqual([
      { start: 0, end: 2, text: 'a' },
      { start: 2, end: 5, text: null },
    ]);
  });
});

describe('setting lines aside', () => {
  it('takes a torn end out of the file and keeps it, byte for byte, for its owner alone', async () => {
    const folder = emptyFolder();
    const torn = Buffer.from([0x7b, 0xff, 0x00, 0xc3]);
    const { file, text } = fileIn(folder, Buffer.concat([Buffer.from('one\n'), torn]));
    const lines = (await file.lastLines(1)) ?? [];
    expect(await file.setAside(lines)).toBe(`${asideName}.jsonl`);
    expect(text()).toBe('one\n');
    const aside = join(folder, `${asideName}.jsonl`);
    expect(readFileSync(aside)).toEqual(torn);
    expect(modeOf(aside)).toBe('600');
  });

  it('takes lines out from between others, and leaves no temporary file', async () => {
    const folder = emptyFolder();
    const { path, file, text } = fileIn(folder, 'one\nXX\ntwo\nYY\nZZ\nthree\n');
    writeFileSync(`${path}.tmp`, 'left by a kill');
    const lines = (await file.lastLines(10)) ?? [];
    await file.setAside(lines.filter((line) => /X|Y|Z/.test(line.text ?? '')));
    expect(text()).toBe('one\ntwo\nthree\n');
    expect(readFileSync(join(folder, `${asideName}.jsonl`), 'utf8')).toBe('XX\nYY\nZZ\n');
    expect(readdirSync(folder).sort()).toEqual(['journal.jsonl', `${asideName}.jsonl`]);
    expect(modeOf(path)).toBe('600');
  });

  it('never overwrites what was set aside before', async () => {
    const folder = emptyFolder();
    const { file } = fileIn(folder, 'one\nXX\nYY\n');
    for (const text of ['YY', 'XX']) {
      const lines = (await file.lastLines(10)) ?? [];
      await file.setAside(lines.filter((line) => line.text === text));
    }
    expect(readFileSync(join(folder, `${asideName}.jsonl`), 'utf8')).toBe('YY\n');
    expect(readFileSync(join(folder, `${asideName}-2.jsonl`), 'utf8')).toBe('XX\n');
  });
});

describe('reading all lines', () => {
  it('finds none where there is no file', async () => {
    expect(await allLines(fileIn(emptyFolder()).file)).toEqual({ lines: [], isWhole: true });
  });

  it.each([1, 7, 65_535, 65_536, 65_537, 200_000])(
    'gives the same lines as from the end, wherever the blocks end: lines of %d bytes',
    async (length) => {
      const text = Array.from({ length: 9 }, (_, number) => `${number}`.repeat(length)).join('\n');
      for (const end of ['', '\n']) {
        const { file } = fileIn(emptyFolder(), text + end);
        const { lines } = await allLines(file);
        expect(lines).toHaveLength(9);
        expect(lines).toEqual(await file.lastLines(100));
      }
    },
  );

  it('gives what stood there when it began, and holds up no append', async () => {
    const { file, text } = fileIn(emptyFolder(), 'one\n');
    const seen: (string | null)[] = [];
    await file.readAll(async (lines) => {
      seen.push(...lines.map((line) => line.text));
      expect(await file.append('two\n')).toBe(true);
    });
    expect(seen).toEqual(['one']);
    expect(text()).toBe('one\ntwo\n');
  });

  it('says so where the file can’t be read', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'journal.jsonl'));
    expect((await allLines(fileIn(folder).file)).isWhole).toBe(false);
  });
});

/** A small disk of its own, which only root may mount. */
function smallDisk(kilobytes: number): string | null {
  const folder = emptyFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}

describe('a disk that is full', () => {
  it('takes what it can hold, whole, says so for the rest, and takes that once there is room', async ({
    skip,
  }) => {
    const folder = smallDisk(64);
    if (folder === null) return skip('Only root may mount a small disk to fill.');
    const { file, text } = fileIn(folder);
    writeFileSync(join(folder, 'filling'), Buffer.alloc(32 * 1024));
    const line = (number: number) => `${`line ${number} `.padEnd(2999, '.')}\n`;
    const answers: boolean[] = [];
    for (let number = 0; number < 20; number += 1) answers.push(await file.append(line(number)));
    const fitted = answers.indexOf(false);
    expect(fitted).toBeGreaterThan(5);
    expect(answers.slice(fitted)).not.toContain(true);
    const whole = Array.from({ length: fitted }, (_, number) => line(number)).join('');
    expect(text()).toBe(whole);

    await rm(join(folder, 'filling'));
    expect(await file.append(line(99))).toBe(true);
    expect(text()).toBe(whole + line(99));
  });

  it('loses nothing where a torn end can’t be kept aside for want of room', async ({ skip }) => {
    const folder = smallDisk(64);
    if (folder === null) return skip('Only root may mount a small disk to fill.');
    const { file, text } = fileIn(folder, 'one\n{"torn');
    const lines = (await file.lastLines(1)) ?? [];
    expect(() => writeFileSync(join(folder, 'filling'), Buffer.alloc(128 * 1024))).toThrow(
      'ENOSPC',
    );
    expect(await file.setAside(lines)).toBeNull();
    expect(text()).toBe('one\n{"torn');
    expect(readdirSync(folder).sort()).toEqual(['filling', 'journal.jsonl']);
  });
});
