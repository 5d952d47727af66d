import { createWriteStream } from 'node:fs';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

const fileTypeBits = 0o170000;
const symbolicLinkType = 0o120000;

/**
 * Unpacks a zip archive, keeping file modes and symbolic links.
 * @param {string} archive
 * @param {string} folder is created
 * @param {(name: string) => string | null} place an entry's name to its path in `folder`, or null to leave it out
 */
export async function unzip(archive, folder, place) {
  const zip = await openPromise(archive, { autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      const name = place(entry.fileName);
      if (name === null || entry.fileName.endsWith('/')) continue;
      await unpackEntry(zip, entry, join(folder, name));
    }
  } finally {
    zip.close();
  }
}

/**
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 * @param {string} path
 */
async function unpackEntry(zip, entry, path) {
  const mode = entry.externalFileAttributes >>> 16;
  await mkdir(dirname(path), { recursive: true });
  const content = await zip.openReadStreamPromise(entry);
  if ((mode & fileTypeBits) === symbolicLinkType) {
    await symlink(await text(content), path);
    return;
  }
  await pipeline(content, createWriteStream(path));
  // Not at creation, where the umask would take bits away.
  await chmod(path, mode & 0o777);
}
