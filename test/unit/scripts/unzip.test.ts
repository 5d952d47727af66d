import { mkdtemp, readFile, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from '../../../scripts/unzip.mjs';

// Made with a zip program: run (0755), docs/page.txt (0644), link (to docs/page.txt), left-out.
const archive =
  'UEsDBBQAAAAIAAAAIVwAAAAAAgAAAAAAAAAIAAAAUHJvZ3JhbS8DAFBLAwQUAAAACAAAACFcHZ37BAwAAAAKAAAACwAAAFByb2dyYW0vcnVuU1bUT8rM0y/O4AIAUEsDBBQAAAAIAAAAIVwgtgoUBgAAAAQAAAAVAAAAUHJvZ3JhbS9kb2NzL3BhZ2UudHh0K0hMTwUAUEsDBBQAAAAIAAAAIVynydF0DwAAAA0AAAAMAAAAUHJvZ3JhbS9saW5rS8lPLtYvSExP1SupKAEAUEsDBBQAAAAIAAAAIVyDFtyMAwAAAAEAAAAQAAAAUHJvZ3JhbS9sZWZ0LW91dKsAAFBLAQIUAxQAAAAIAAAAIVwAAAAAAgAAAAAAAAAIAAAAAAAAAAAAAADtQQAAAABQcm9ncmFtL1BLAQIUAxQAAAAIAAAAIVwdnfsEDAAAAAoAAAALAAAAAAAAAAAAAADtgSgAAABQcm9ncmFtL3J1blBLAQIUAxQAAAAIAAAAIVwgtgoUBgAAAAQAAAAVAAAAAAAAAAAAAACkgV0AAABQcm9ncmFtL2RvY3MvcGFnZS50eHRQSwECFAMUAAAACAAAACFcp8nRdA8AAAANAAAADAAAAAAAAAAAAAAA/6GWAAAAUHJvZ3JhbS9saW5rUEsBAhQDFAAAAAgAAAAhXIMW3IwDAAAAAQAAABAAAAAAAAAAAAAAAKSBzwAAAFByb2dyYW0vbGVmdC1vdXRQSwUGAAAAAAUABQAqAQAAAAEAAAAA';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-'));
  await writeFile(join(folder, 'archive.zip'), Buffer.from(archive, 'base64'));
});

afterEach(() => rm(folder, { recursive: true }));

test('an archive is unpacked to the places that are chosen for its entries', async () => {
  await unzip(join(folder, 'archive.zip'), join(folder, 'out'), (name) =>
    name.endsWith('left-out') ? null : name.replace('Program/', ''),
  );
  expect(await readdir(join(folder, 'out'))).toEqual(['docs', 'link', 'run']);
  expect(await readFile(join(folder, 'out', 'docs', 'page.txt'), 'utf8')).toBe('page');
});

test.skipIf(process.platform === 'win32')(
  'modes and symbolic links come out as they went in, whatever the umask',
  async () => {
    const umask = process.umask(0o077);
    await unzip(join(folder, 'archive.zip'), join(folder, 'out'), (name) => name);
    process.umask(umask);
    const out = join(folder, 'out', 'Program');
    expect((await stat(join(out, 'run'))).mode & 0o777).toBe(0o755);
    expect((await stat(join(out, 'docs', 'page.txt'))).mode & 0o777).toBe(0o644);
    expect(await readlink(join(out, 'link'))).toBe('docs/page.txt');
  },
);
