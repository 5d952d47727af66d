import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { buildChildProgram } from '../../child-program.ts';
import { allLines, fileIn, modeOf } from './append-only-file-bench.ts';
import { emptyFolder } from './empty-folder.ts';
import { linesKept } from './endless-shortener-lines.ts';

/** Puts another file in the place of one, as an editor does. */
function replaceWith(path: string, content: string): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

describe('taking lines out', () => {
  it('leaves the others as they are, for their owner alone, and no temporary file', async () => {
    const folder = emptyFolder();
    const { path, file, text } = fileIn(folder, 'XX\none\nYY\nZZ\ntwo');
    const { lines } = await allLines(file);
    expect(await file.takeOut(lines.filter((line) => /X|Y|Z/.test(line.text ?? '')))).toBe(true);
    expect(text()).toBe('one\ntwo');
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
    expect(modeOf(path)).toBe('600');
  });

  it('copies more than fits into memory at once, byte for byte', async () => {
    const line = `${'x'.repeat(300_000)}\n`;
    const { file, text } = fileIn(emptyFolder(), `gone\n${line.repeat(12)}`);
    await allLines(file);
    await file.takeOut([{ start: 0, end: 5 }]);
    expect(text() === line.repeat(12)).toBe(true);
  });

  it('loses nothing that is appended meanwhile', async () => {
    const { file, text } = fileIn(emptyFolder(), `gone\n${'kept\n'.repeat(50_000)}`);
    await allLines(file);
    const taking = file.takeOut([{ start: 0, end: 5 }]);
    const appends = Array.from({ length: 20 }, (_, number) => file.append(`new ${number}\n`));
    expect(await taking).toBe(true);
    expect(await Promise.all(appends)).not.toContain(false);
    const added = Array.from({ length: 20 }, (_, number) => `new ${number}\n`).join('');
    expect(text() === 'kept\n'.repeat(50_000) + added).toBe(true);
  });

  it('takes out what was read before its own appends', async () => {
    const { file, text } = fileIn(emptyFolder(), 'gone\none');
    await allLines(file);
    await file.append('two\n');
    await file.append('three\n');
    expect(await file.takeOut([{ start: 0, end: 5 }])).toBe(true);
    expect(text()).toBe('one\ntwo\nthree\n');
    expect(await file.takeOut([{ start: 0, end: 4 }])).toBe(true);
    expect(text()).toBe('two\nthree\n');
  });

  it.each<[string, (path: string) => void]>([
    ['written it', (path) => appendFileSync(path, 'theirs\n')],
    ['cut it off', (path) => truncateSync(path, 3)],
    ['put another in its place, as long as it', (path) => replaceWith(path, 'gone\nnew\n')],
    ['removed it', (path) => rmSync(path)],
  ])('leaves a file alone of which another program has since %s', async (_, change) => {
    const folder = emptyFolder();
    const { path, file } = fileIn(folder, 'gone\none\n');
    const { lines } = await allLines(file);
    change(path);
    const now = existsSync(path) ? readFileSync(path, 'utf8') : null;
    expect(await file.takeOut(lines.slice(0, 1))).toBe(false);
    expect(await file.setAside(lines.slice(0, 1))).toBeNull();
    expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(now);
    expect(readdirSync(folder)).toEqual(now === null ? [] : ['journal.jsonl']);
  });

  it('leaves it alone, too, where that was while it was copied, and takes it out once it is read anew', async () => {
    const folder = emptyFolder();
    const { path, file, text } = fileIn(folder, `gone\n${'kept\n'.repeat(500_000)}`);
    await allLines(file);
    const copying = watch(folder);
    const begun = once(copying, 'change');
    const taking = file.takeOut([{ start: 0, end: 5 }]);
    await begun;
    appendFileSync(path, 'theirs\n');
    copying.close();
    expect(await taking).toBe(false);
    expect(text().endsWith('kept\ntheirs\n')).toBe(true);
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
    await allLines(file);
    expect(await file.takeOut([{ start: 0, end: 5 }])).toBe(true);
    expect(text() === `${'kept\n'.repeat(500_000)}theirs\n`).toBe(true);
  });

  it('takes away what a killed one has left, even with no line to take out', async () => {
    const folder = emptyFolder();
    const { path, file } = fileIn(folder, 'one\n');
    writeFileSync(`${path}.tmp`, 'half');
    expect(await file.takeOut([])).toBe(true);
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
  });

  it('says so, and leaves all as it was, where the folder can’t be written', async () => {
    const folder = emptyFolder();
    const { path, file, text } = fileIn(folder, 'one\ntwo\n');
    // A folder in the temporary file's place: not even root can write it as a file.
    mkdirSync(join(`${path}.tmp`, 'full'), { recursive: true });
    await allLines(file);
    expect(await file.takeOut([{ start: 0, end: 4 }])).toBe(false);
    expect(text()).toBe('one\ntwo\n');
  });

  it(
    'leaves the file whole, as it was or as it shall be, after each of 30 kills',
    { timeout: 120_000 },
    async () => {
      const folder = emptyFolder();
      const program = await buildChildProgram(
        new URL('endless-shortener.ts', import.meta.url),
        emptyFolder(),
      );
      const path = join(folder, 'journal.jsonl');
      const outcomes = new Set<string>();
      for (let kill = 0; kill < 30; kill += 1) {
        const shortener = spawn(process.execPath, [program, path], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        await once(shortener.stdout, 'data');
        // Every other one is met after its first time, however long that takes on this disk.
        const isLater = kill % 2 === 1;
        if (isLater) await once(shortener.stdout, 'data');
        await delay(isLater ? kill / 4 : 5 * kill);
        shortener.kill('SIGKILL');
        await once(shortener, 'exit');
        outcomes.add(endOf(readFileSync(path, 'utf8')));
      }
      expect([...outcomes].filter((outcome) => outcome !== 'old' && outcome !== 'new')).toEqual([]);
      // A file that was never met while it was shortened would prove nothing.
      expect(outcomes.size).toBe(2);
    },
  );
});

/** Which of the two files it is that the killed program was writing in turn, null where it is neither. */
function endOf(text: string): string {
  const kept = 'kept\n'.repeat(linesKept);
  if (text === kept) return 'new';
  return text === `gone\n${kept}` ? 'old' : `${text.length} bytes`;
}
