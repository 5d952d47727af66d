import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFetchTeam, largestTeamBytes } from '../../../electron/directory/fetch-team.ts';
import type { PublishedTeam } from '../../../electron/directory/fetch-team.ts';
import { readFileAtMost } from '../../../electron/settings/read-file-at-most.ts';
import { createPublisher, teamText } from '../../unit/directory/team-samples.ts';
import { emptyFolder } from '../settings/empty-folder.ts';

const publisher = createPublisher();
const { publicKey } = publisher;

const fetchTeam = createFetchTeam({
  connect: () => {
    throw new Error('A file is no server.');
  },
  readFile: readFileAtMost,
});
const trouble = (kind: string) => ({ kind: 'trouble', trouble: { kind } });
const fresh = (text: string, fields: Partial<PublishedTeam> = {}) => ({
  kind: 'fresh',
  team: { text, signature: null, etag: null, ...fields },
});

describe('a team directory in a file', () => {
  const load = (path: string, key: string | null = null) =>
    fetchTeam({ from: { kind: 'file', path }, publicKey: key }, null);

  it('is read, with the signature beside it where a key is set', async () => {
    const path = join(emptyFolder(), 'team.json');
    writeFileSync(path, teamText());
    expect(await load(path, publicKey)).toEqual(fresh(teamText()));
    writeFileSync(`${path}.sig`, publisher.sign(teamText()));
    expect(await load(path)).toEqual(fresh(teamText()));
    expect(await load(path, publicKey)).toEqual(
      fresh(teamText(), { signature: publisher.sign(teamText()) }),
    );
  });

  it('that is none, a folder, a device or a pipe that nobody writes to is not waited for', async () => {
    const folder = emptyFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'file'), '');
    const below = join(folder, 'file', 'team.json');
    const notThere = [join(folder, 'none'), below, join(folder, 'n'.repeat(300)), '/team\0.json'];
    for (const path of [...notThere, join(folder, 'folder'), '/dev/zero', pipe]) {
      expect(await load(path), path).toEqual(trouble('file-not-readable'));
    }
  });

  it.skipIf(process.getuid?.() === 0)('that nobody may read is said to be that', async () => {
    const path = join(emptyFolder(), 'team.json');
    writeFileSync(path, teamText());
    chmodSync(path, 0o000);
    expect(await load(path)).toEqual(trouble('file-not-readable'));
  });

  it('is not read where it is larger than any', async () => {
    const path = join(emptyFolder(), 'team.json');
    writeFileSync(path, teamText().padEnd(largestTeamBytes));
    expect(await load(path)).toMatchObject({ kind: 'fresh' });
    writeFileSync(path, teamText().padEnd(largestTeamBytes + 1));
    expect(await load(path)).toEqual(trouble('too-large'));
  });

  it('is one version from end to end, though it is replaced again and again', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'team.json');
    const versions = ['A', 'B'].map((name) => teamText(name).padEnd(1_000_000));
    const replace = (at: number): void => {
      writeFileSync(join(folder, 'next'), versions[at % 2] ?? '');
      renameSync(join(folder, 'next'), path);
    };
    replace(0);
    for (let times = 1; times <= 30; times += 1) {
      const reading = load(path);
      replace(times);
      const got = await reading;
      expect(got.kind === 'fresh' && versions.includes(got.team.text), String(times)).toBe(true);
    }
  });

  it('is no team directory in bytes that are no UTF-8', async () => {
    const path = join(emptyFolder(), 'team.json');
    writeFileSync(path, Buffer.from(teamText('Café'), 'latin1'));
    expect(await load(path)).toEqual(trouble('not-json'));
  });
});
