import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  installedOfficialElectron,
  releaseHostAnswers,
  releaseUrl,
} from '../../../scripts/official-electron.mjs';

describe('an installed Electron', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baton-'));
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'package.json'), '{ "version": "45.4.1" }');
    await writeFile(join(folder, 'dist', 'version'), 'v45.4.1');
    await writeFile(join(folder, 'dist', 'electron'), '');
    await writeFile(join(folder, 'path.txt'), 'electron');
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('is found when it is complete', async () => {
    const path = join(folder, 'dist', 'electron');
    expect(await installedOfficialElectron(folder)).toEqual({ path, version: '45.4.1' });
  });

  test.each(['path.txt', 'dist/version', 'dist/electron'])(
    'is not taken when its unpacking was cut short before %s',
    async (file) => {
      await rm(join(folder, file));
      expect(await installedOfficialElectron(folder)).toBeNull();
    },
  );

  test('is not taken when it is left over from another version', async () => {
    await writeFile(join(folder, 'dist', 'version'), '44.0.0');
    expect(await installedOfficialElectron(folder)).toBeNull();
  });
});

describe('the release address', () => {
  const address = (env: NodeJS.ProcessEnv) => releaseUrl(env, '45.4.1', 'linux-x64');

  test("is Electron's own where no mirror is set", () => {
    expect(address({})).toMatch(
      /^https:\/\/github\.com\/.*\/v45\.4\.1\/electron-v45\.4\.1-linux-x64\.zip$/,
    );
  });

  test.each(['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'NPM_CONFIG_ELECTRON_MIRROR'])(
    'is on the mirror that %s names',
    (variable) => {
      expect(address({ [variable]: 'https://mirror.example/e/' })).toBe(
        'https://mirror.example/e/v45.4.1/electron-v45.4.1-linux-x64.zip',
      );
    },
  );

  test('keeps to the folders of a mirror that arranges them in another way', () => {
    const env = {
      ELECTRON_MIRROR: 'https://mirror.example/',
      ELECTRON_CUSTOM_DIR: '{{ version }}',
    };
    expect(address(env)).toBe('https://mirror.example/45.4.1/electron-v45.4.1-linux-x64.zip');
  });
});

describe('a release host', () => {
  async function host(listener: RequestListener) {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/electron.zip`;
  }

  test('answers if it has the release, of which no more than the beginning is fetched', async () => {
    const url = await host((_request, response) => {
      response.writeHead(200, { 'content-length': 1_000_000_000 });
      response.write('PK');
    });
    expect(await releaseHostAnswers(5_000, url)).toBe(true);
  });

  test('does not answer if it refuses', async () => {
    const url = await host((_request, response) => response.writeHead(403).end());
    expect(await releaseHostAnswers(5_000, url)).toBe(false);
  });

  test('does not answer if it stays silent for the time it is given', async () => {
    const url = await host(() => undefined);
    expect(await releaseHostAnswers(100, url)).toBe(false);
  });

  test('does not answer if nobody listens', async () => {
    expect(await releaseHostAnswers(5_000, 'http://127.0.0.1:9/electron.zip')).toBe(false);
  });
});
