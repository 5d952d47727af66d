import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closedFolder, electronOpenToOthers } from '../../../scripts/open-to-others.mjs';

describe.skipIf(process.platform === 'win32')('a place that other users may not get to', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baton-'));
    await mkdir(join(folder, 'electron'));
    await writeFile(join(folder, 'electron', 'electron'), 'program');
    await chmod(join(folder, 'electron', 'electron'), 0o755);
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('is known by the first closed folder on the way up', async () => {
    expect(closedFolder(join(folder, 'electron'))).toBe(folder);
    await chmod(folder, 0o711);
    expect(closedFolder(join(folder, 'electron'))).toBeNull();
  });

  test('has its Electron copied, once, to where they can start it', async () => {
    const electron = { path: join(folder, 'electron', 'electron'), version: '45.4.1' };
    const cache = join(folder, 'cache');
    const copy = await electronOpenToOthers(electron, cache);
    expect(await readFile(copy, 'utf8')).toBe('program');
    expect((await stat(copy)).mode & 0o777).toBe(0o755);
    expect(await electronOpenToOthers(electron, cache)).toBe(copy);
    expect(await readdir(cache)).toHaveLength(1);
  });

  test('leaves an Electron that they can start where it is', async () => {
    await chmod(folder, 0o711);
    const electron = { path: join(folder, 'electron', 'electron'), version: '45.4.1' };
    expect(await electronOpenToOthers(electron, join(folder, 'cache'))).toBe(electron.path);
  });
});
