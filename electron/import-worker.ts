import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { readImport } from './directory/read-import.ts';
import type { ImportSource } from './directory/read-import.ts';

// Runs in a thread of its own, which `import-thread.ts` starts for one file each.
parentPort?.postMessage(readImport(workerData as ImportSource, randomUUID));
