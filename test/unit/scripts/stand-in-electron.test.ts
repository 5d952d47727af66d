import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PlainError } from '../../../scripts/command.mjs';
import {
  cachedStandIn,
  checkDigest,
  placeInElectronFolder,
  standIn,
} from '../../../scripts/stand-in-electron.mjs';

let cache = '';

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'baton-'));
});

afterEach(() => rm(cache, { recursive: true }));

test("an archive's entry keeps its place, and its program becomes electron", () => {
  expect(placeInElectronFolder('Cypress/icudtl.dat')).toBe('icudtl.dat');
  expect(placeInElectronFolder('Cypress/locales/de.pak')).toBe('locales/de.pak');
  expect(placeInElectronFolder('Cypress/Cypress')).toBe('electron');
});

test.each([
  'Cypress/resources/app/index.js',
  'Cypress/resources/app-update.yml',
  'Cypress/browser_v8_context_snapshot.bin',
])("%s, somebody else's code, is left out", (name) => {
  expect(placeInElectronFolder(name)).toBeNull();
});

describe('a fetched file', () => {
  const digest = createHash('sha512').update('as published').digest('base64');

  test('is taken if its digest is the expected one', async () => {
    await writeFile(join(cache, 'file'), 'as published');
    await expect(checkDigest(join(cache, 'file'), digest)).resolves.toBeUndefined();
  });

  test('is refused if a single letter differs', async () => {
    await writeFile(join(cache, 'file'), 'as publisheD');
    await expect(checkDigest(join(cache, 'file'), digest)).rejects.toThrow(PlainError);
  });
});

describe('the cache', () => {
  const folder = () => join(cache, `electron-${standIn.electronVersion}-${standIn.platform}`);

  test('has no stand-in when nothing was fetched', async () => {
    expect(await cachedStandIn(cache)).toBeNull();
    expect(await readdir(cache)).toEqual([]);
  });

  test('has no stand-in when there is a folder without a version', async () => {
    await mkdir(folder());
    expect(await cachedStandIn(cache)).toBeNull();
  });

  test('has a stand-in that gets the launcher of this checkout', async () => {
    await mkdir(join(folder(), 'resources', 'app'), { recursive: true });
    await writeFile(join(folder(), 'resources', 'app', 'main.mjs'), 'an older launcher');
    await writeFile(join(folder(), 'version'), standIn.electronVersion);
    expect(await cachedStandIn(cache)).toEqual({
      path: join(folder(), 'electron'),
      version: standIn.electronVersion,
    });
    const launcher = await readFile(join(folder(), 'resources', 'app', 'main.mjs'), 'utf8');
    expect(launcher).toBe(await readFile('scripts/stand-in-app.mjs', 'utf8'));
    expect(await readdir(join(folder(), 'resources', 'app'))).toEqual(['main.mjs', 'package.json']);
  });
});
