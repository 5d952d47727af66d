import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSystemAuthorities } from '../../../electron/settings/system-authorities.ts';
import { connectionsTo, post } from './connections-under-test.ts';
import { rawServer } from './dialer-under-test.ts';
import { always, certificate, reply } from './raw-server.ts';

const authority = certificate('authority').trim();

const onLinux = (files: readonly string[]): Promise<readonly string[]> =>
  readSystemAuthorities({ platform: 'linux', files });

describe('the authorities of a Linux system', () => {
  let folder = '';
  const bundle = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baton-authorities-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('make a dialer trusted whose private authority an administrator has added', async () => {
    const server = await rawServer({ certificate: 'trusted', answer: always(reply('hello')) });
    const wellKnown = rootCertificates.slice(0, 100).join('\n');
    const file = await bundle('whole.pem', `# Call centre\n${wellKnown}\n${authority}\n`);
    const authorities = await onLinux([file]);
    expect(authorities).toHaveLength(101);
    const connections = connectionsTo(server.address, { authorities });
    expect(await post(server.address, connections)).toMatchObject({ kind: 'reply', status: 200 });
    const without = connectionsTo(server.address, { authorities: authorities.slice(0, 100) });
    expect(await post(server.address, without)).toEqual({
      kind: 'unsent',
      cause: 'certificate-not-trusted',
    });
  });

  it('are those of the first file that has any', async () => {
    const files = [
      join(folder, 'nowhere.pem'),
      folder,
      await bundle('empty.pem', ''),
      await bundle('key.pem', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'),
      await bundle('one.pem', authority),
      await bundle('later.pem', `${authority}\n${authority}\n`),
    ];
    expect(await onLinux(files)).toEqual([authority]);
  });

  it('do not fail for one that can’t be read, and hold no mere server’s certificate', async () => {
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
    const text = [broken, certificate('trusted'), authority].join('\n');
    const file = await bundle('broken.pem', text);
    expect(await onLinux([file])).toEqual([authority]);
  });

  it('are none where the file is of a size that no such file has', async () => {
    const file = await bundle('huge.pem', `${authority}\n${'#'.repeat(5 * 1024 * 1024)}`);
    expect(await onLinux([file])).toEqual([]);
  });

  it('are none where there is no file, so that only the well-known hold', async () => {
    expect(await onLinux([])).toEqual([]);
  });
});

describe.each(['win32', 'darwin'] as const)('the authorities of %s', (platform) => {
  it('are those that Node reads from the system’s store', async () => {
    const asked: string[] = [];
    const getCACertificates = (kind: string): readonly string[] => {
      asked.push(kind);
      return [authority, certificate('trusted'), 'no certificate'];
    };
    const tls = { rootCertificates, getCACertificates };
    expect(await readSystemAuthorities({ platform, tls })).toEqual([authority]);
    expect(asked).toEqual(['system']);
  });

  it('are none where Node cannot read the store', async () => {
    const tls = { rootCertificates };
    expect(await readSystemAuthorities({ platform, tls })).toEqual([]);
    const getCACertificates = (): never => {
      throw new Error('no store');
    };
    const failing = { rootCertificates, getCACertificates };
    expect(await readSystemAuthorities({ platform, tls: failing })).toEqual([]);
  });
});
