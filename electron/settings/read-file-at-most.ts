import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** A pipe that nobody writes to would never open; Windows has neither such pipes nor this flag. */
const readWithoutWaiting =
  process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Reads a file that a person has named.
 *
 * @param mostBytes of a larger one nothing is handed out, however it grows while it is read.
 * @returns null where there is none, or the system does not let it be read. What is no plain file (a
 *   pipe, a device, a folder) is not read either: it may never end.
 */
export async function readFileAtMost(
  path: string,
  mostBytes: number,
): Promise<Uint8Array | 'too-large' | null> {
  try {
    const file = await open(path, readWithoutWaiting);
    try {
      const found = await file.stat();
      if (!found.isFile()) return null;
      return found.size > mostBytes ? 'too-large' : await readToEnd(file, mostBytes);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

const chunkBytes = 256 * 1024;

async function readToEnd(file: FileHandle, mostBytes: number): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  for (let length = 0; length <= mostBytes;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(chunkBytes));
    if (bytesRead === 0) return Buffer.concat(chunks);
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return 'too-large';
}
