import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTeamDocument } from '../../../electron/directory/team-document.ts';
import { teamText } from '../../unit/directory/team-samples.ts';

/** Runs openssl in a folder of its own, with the commands of docs/team-directory.md. */
function openssl(...commands: readonly (readonly string[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'team-key-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'team.json'), teamText());
  for (const given of commands) execFileSync('openssl', given, { cwd: folder, stdio: 'pipe' });
  return folder;
}

describe('what openssl makes', () => {
  const keyPair = [
    ['genpkey', '-algorithm', 'ed25519', '-out', 'team-key.pem'],
    ['pkey', '-in', 'team-key.pem', '-pubout', '-outform', 'DER', '-out', 'team-key.der'],
    ['pkeyutl', '-sign', '-rawin', '-in', 'team.json', '-inkey', 'team-key.pem', '-out', 'raw'],
  ];
  const keyIn = (folder: string) =>
    readFileSync(join(folder, 'team-key.der')).subarray(-32).toString('base64');

  it.each([
    ['in one line', ['base64', '-A', '-in', 'raw', '-out', 'team.json.sig']],
    ['in several', ['base64', '-in', 'raw', '-out', 'team.json.sig']],
  ])('is taken, key and signature, %s', (_how, encode) => {
    const folder = openssl(...keyPair, encode);
    const signature = readFileSync(join(folder, 'team.json.sig'), 'utf8');
    const document = readFileSync(join(folder, 'team.json'), 'utf8');
    const read = (text: string) => readTeamDocument({ text, signature }, keyIn(folder));
    expect(read(document)).toMatchObject({ document: { signed: true } });
    const wrong = { kind: 'trouble', trouble: { kind: 'signature-wrong' } };
    expect(read(`${document}\n`)).toEqual(wrong);
  });
});
