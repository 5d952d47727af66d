import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file and folder below a folder, the folder itself included; links and sockets left out. */
export function filesOf(
  folder: string,
): readonly { readonly path: string; readonly mode: number }[] {
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return [folder, ...below.map((name) => join(folder, name))].flatMap((path) => {
    const { mode } = lstatSync(path);
    const kind = mode & 0o170000;
    return kind === 0o100000 || kind === 0o040000 ? [{ path, mode }] : [];
  });
}

/** Those of a folder's files that hold a secret, in any of the ways in which one is written down. */
export function filesThatHold(folder: string, secret: string): readonly string[] {
  const spellings = [
    Buffer.from(secret),
    Buffer.from(secret, 'utf16le'),
    Buffer.from(encodeURIComponent(secret)),
    Buffer.from(Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1)),
    Buffer.from(Buffer.from(secret).toString('hex')),
  ];
  return filesOf(folder)
    .filter(({ mode }) => (mode & 0o170000) === 0o100000)
    .map(({ path }) => path)
    .filter((path) => {
      const content = readFileSync(path);
      return spellings.some((spelling) => content.includes(spelling));
    });
}
