import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openKeptFile } from '../../../electron/settings/kept-file.ts';
import type { KeptFile, Migration } from '../../../electron/settings/kept-file.ts';
import type { KeptFilePlace } from '../../../electron/settings/settings-file.ts';
import { emptyProfile, placeIn } from './profile-folder.ts';

const schema = z.strictObject({ colour: z.string(), size: z.number() });
type Sample = z.infer<typeof schema>;
const initial: Sample = { colour: 'plain', size: 1 };

function open(place: KeptFilePlace, migrations: readonly Migration[] = []): KeptFile<Sample> {
  return openKeptFile({ ...place, name: 'sample', schema, migrations, initial });
}

const pathIn = (place: KeptFilePlace) => join(place.folder, 'sample.json');

describe('a kept file', () => {
  it('starts with the initial value and writes nothing before the first change', () => {
    const place = emptyProfile();
    expect(open(place).value()).toEqual(initial);
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('gives back at the next start what was saved, as text that people can read', () => {
    const place = emptyProfile();
    expect(open(place).save({ colour: 'red', size: 2 })).toEqual({ ok: true, value: null });
    expect(open(placeIn(place.folder)).value()).toEqual({ colour: 'red', size: 2 });
    expect(readFileSync(pathIn(place), 'utf8')).toBe(
      '{\n  "version": 1,\n  "colour": "red",\n  "size": 2\n}\n',
    );
  });

  it.skipIf(process.platform === 'win32')('can be read by its owner alone', () => {
    const place = emptyProfile();
    open(place).save({ colour: 'red', size: 2 });
    expect(statSync(pathIn(place)).mode & 0o777).toBe(0o600);
    chmodSync(pathIn(place), 0o644);
    open(placeIn(place.folder));
    expect(statSync(pathIn(place)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['zeros', '\0'.repeat(200)],
    ['nothing', ''],
    ['half of it', '{"version": 1, "colour": "r'],
    ['a list', '[1, 2]'],
    ['a value of another shape', '{"version": 1, "colour": 7, "size": 1}'],
    ['no version', '{"colour": "red", "size": 1}'],
  ])('sets a file aside that holds %s, byte for byte, and says under which name', (_what, text) => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), text);
    const file = open(place);
    const keptAs = 'sample.damaged-2026-03-15T20-16-39-000Z.json';
    expect(file.damage).toEqual({ kind: 'damaged', keptAs });
    expect(file.value()).toEqual(initial);
    file.save({ colour: 'new', size: 3 });
    expect(readFileSync(join(place.folder, keptAs), 'utf8')).toBe(text);
  });

  it('sets a file of a newer version aside instead of writing over what it does not know', () => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), '{"version": 2, "colour": "red", "size": 1, "more": true}');
    const { damage } = open(place);
    expect(damage?.kind).toBe('newer-version');
    expect(readFileSync(join(place.folder, damage?.keptAs ?? ''), 'utf8')).toContain('"more"');
  });

  it('takes an older version through every migration since, in order', () => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), '{"version": 1, "color": "red"}');
    const migrations: Migration[] = [
      ({ color, ...rest }) => ({ ...rest, colour: color }),
      (content) => ({ ...content, size: content['colour'] === 'red' ? 9 : 0 }),
    ];
    const file = open(place, migrations);
    expect(file.value()).toEqual({ colour: 'red', size: 9 });
    file.save({ colour: 'red', size: 10 });
    expect(readFileSync(pathIn(place), 'utf8')).toContain('"version": 3');
  });

  it('notices what somebody else has written, and leaves alone what it can’t read', () => {
    const place = emptyProfile();
    const file = open(place);
    file.save({ colour: 'red', size: 2 });
    expect(file.refresh()).toBe('unchanged');
    writeFileSync(pathIn(place), '{"version": 1, "colour": "blue", "size": 2}');
    expect(file.refresh()).toBe('changed');
    expect(file.value().colour).toBe('blue');
    writeFileSync(pathIn(place), '{"version": 1, "colour": ');
    expect(file.refresh()).toBe('unreadable');
    expect(file.value().colour).toBe('blue');
    expect(readFileSync(pathIn(place), 'utf8')).toBe('{"version": 1, "colour": ');
  });

  it.skipIf(process.platform === 'win32')(
    'leaves a file alone that the system does not let it read, and says so',
    () => {
      const place = emptyProfile();
      // A folder in the file's place: not even root can read it as a file.
      mkdirSync(pathIn(place));
      const file = open(place);
      expect(file.damage).toEqual({ kind: 'not-readable', keptAs: 'sample.json' });
      expect(file.save({ colour: 'red', size: 2 })).toEqual({ ok: false, problem: 'not-written' });
      expect(file.value().colour).toBe('red');
      expect(readdirSync(place.folder)).toEqual(['sample.json']);
    },
  );

  it('takes away the temporary files that a killed writer has left, and nothing else', () => {
    const place = emptyProfile();
    const others = ['other.json.tmp-1766390400abcdef', 'sample.damaged-x.json'];
    for (const name of ['sample.json.tmp-1766390400abcdef', ...others]) {
      writeFileSync(join(place.folder, name), 'x');
    }
    open(place);
    expect(readdirSync(place.folder).sort()).toEqual(others);
  });

  it(
    'is whole after each of 200 kills in the middle of writing',
    { timeout: 180_000 },
    async () => {
      // Two profiles at once, for two cores.
      await Promise.all([emptyProfile(), emptyProfile()].map((place) => killWriters(place, 100)));
    },
  );
});

async function killWriters(place: KeptFilePlace, kills: number): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    const writer = spawn(process.execPath, [writerScript, place.folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(writer.stdout, 'data');
    await delay(kill % 20);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const content: unknown = JSON.parse(readFileSync(pathIn(place), 'utf8'));
    expect(content).toMatchObject({ version: 1, ending: 'whole' });
  }
  open(placeIn(place.folder));
  expect(readdirSync(place.folder).filter((name) => name.includes('.tmp-'))).toEqual([]);
}

const writerScript = fileURLToPath(new URL('endless-writer.mjs', import.meta.url));

describe('a kept file that is opened beside another Baton', () => {
  it.each(['beside', 'read-only'] as const)('is left as it is, damaged or not (%s)', (access) => {
    const { folder, ...place } = emptyProfile();
    const unfinished = join(folder, 'sample.json.tmp-0a1b2c');
    for (const path of [join(folder, 'sample.json'), unfinished]) writeFileSync(path, '{"vers');
    chmodSync(join(folder, 'sample.json'), 0o644);
    const file = open({ ...place, folder, access });
    expect(file.damage).toEqual({ kind: 'damaged', keptAs: 'sample.json' });
    expect(file.save({ colour: 'red', size: 2 }).ok).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['sample.json', 'sample.json.tmp-0a1b2c']);
    expect(readFileSync(join(folder, 'sample.json'), 'utf8')).toBe('{"vers');
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, 'sample.json')).mode & 0o777).toBe(0o644);
    }
  });

  it('is written where it may be, and never where it is only read', () => {
    const place = emptyProfile();
    expect(open({ ...place, access: 'beside' }).save({ colour: 'red', size: 2 }).ok).toBe(true);
    const reader = open({ ...placeIn(place.folder), access: 'read-only' });
    expect(reader.value()).toEqual({ colour: 'red', size: 2 });
    expect(reader.save({ colour: 'blue', size: 3 }).ok).toBe(false);
    expect(open(placeIn(place.folder)).value()).toEqual({ colour: 'red', size: 2 });
  });
});
