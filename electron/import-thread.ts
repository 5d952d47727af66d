import { Worker } from 'node:worker_threads';
import type { Clock } from './clock.ts';
import type { ImportSource, ReadImport, ReadImportAnswer } from './directory/read-import.ts';

/** What the reading of imports is made of. */
export interface ImportThreadParts {
  /** The path of the built `import-worker.ts`. */
  readonly workerFile: string;
  readonly clock: Clock;
  /** What a thread may take; 64 MB of contact cards take less than half of it. */
  readonly heapMebibytes?: number;
}

/** Far above what the largest file takes, in milliseconds: a slow computer has something else to do. */
export const importLimitMs = 30_000;

/**
 * Reads imports in a thread each, so that a press, a look or an answer of the dialer never waits for
 * one. A file that takes too much time or memory costs its own thread and nothing else.
 */
export function createReadImport(parts: ImportThreadParts): ReadImport {
  return async (source, signal) => {
    if (signal.aborted) return { kind: 'cancelled' };
    const worker = startWorker(parts, source);
    const answered = new Promise<ReadImportAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error) => (isOutOfMemory(error) ? resolve(tooMuch) : reject(error)));
      worker.once('exit', () => reject(new Error('An import ended without an answer.')));
    });
    const ends = endsOf(signal, parts.clock);
    try {
      return await Promise.race([answered, ends.promise]);
    } finally {
      ends.close();
      void worker.terminate();
    }
  };
}

/** An end that is not the thread's own answer. */
type Ended = Exclude<Awaited<ReturnType<ReadImport>>, { readonly kind: 'planned' }>;

const tooMuch = { kind: 'not-read', because: { kind: 'too-much' } } as const satisfies Ended;

function startWorker(parts: ImportThreadParts, source: ImportSource): Worker {
  const { workerFile, heapMebibytes = 1024 } = parts;
  const bytes = ownBytes(source.bytes);
  return new Worker(workerFile, {
    name: 'import',
    workerData: { ...source, bytes },
    transferList: [bytes.buffer],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: heapMebibytes },
  });
}

/** Handed over rather than copied, but for small ones: Node keeps many of those in one block. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Whichever comes first: the person has closed the sheet, or the time is over. */
function endsOf(signal: AbortSignal, clock: Clock) {
  let close: () => void = () => undefined;
  const promise = new Promise<Ended>((resolve) => {
    const onAbort = () => resolve({ kind: 'cancelled' });
    const cancelTimer = clock.after(importLimitMs, () => resolve(tooMuch));
    signal.addEventListener('abort', onAbort);
    close = () => {
      cancelTimer();
      signal.removeEventListener('abort', onAbort);
    };
  });
  return { promise, close: () => close() };
}
