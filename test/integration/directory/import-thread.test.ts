import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../electron/clock.ts';
import type { ImportSource } from '../../../electron/directory/read-import.ts';
import { createReadImport, importLimitMs } from '../../../electron/import-thread.ts';
import { emptySpeedDial, mostEntries } from '../../../shared/speed-dial.ts';
import { buildChildProgram } from '../../child-program.ts';
import { createVirtualClock } from '../../unit/virtual-clock.ts';
import { emptyFolder } from '../settings/empty-folder.ts';

const source = (bytes: Uint8Array, name = 'people.csv'): ImportSource => ({
  name,
  bytes,
  into: emptySpeedDial(),
  country: 'US',
});
const nobodyStops = () => new AbortController().signal;

/** Follows the next thread: when it runs, and that it has ended. */
function nextThread() {
  const started = new Promise<Worker>((resolve) => process.once('worker', resolve));
  return {
    runs: started.then((thread) => once(thread, 'online')),
    ended: started.then((thread) => once(thread, 'exit')),
  };
}

const built = mkdtempSync(join(tmpdir(), 'baton-import-'));
let workerFile = '';
beforeAll(async () => {
  const program = new URL('../../../electron/import-worker.ts', import.meta.url);
  workerFile = await buildChildProgram(program, built);
});
afterAll(() => rmSync(built, { recursive: true }));

/** A thread that runs another program. */
function threadOf(program: string, parts: { readonly heapMebibytes?: number } = {}) {
  const path = join(emptyFolder(), 'program.mjs');
  writeFileSync(path, program);
  const clock = createVirtualClock();
  return { clock, read: createReadImport({ workerFile: path, clock, ...parts }) };
}
const endless = 'for (;;);';

/** Twenty megabytes that come in, row by row, with a note each that is far too long. */
function largeFile(): Buffer {
  const note = 'Ask for the floor, not for ""the boss""; '.repeat(100);
  const rows = Array.from(
    { length: mostEntries },
    (_, at) => `Person ${at},+1 800 555 ${10_000 + at},"${note}"`,
  );
  return Buffer.from(['label,number,note', ...rows].join('\n'));
}

describe('the reading of an import', () => {
  it('lets everything else go on, however large the file is', async () => {
    const read = createReadImport({ workerFile, clock: systemClock });
    const bytes = largeFile();
    expect(bytes.length).toBeGreaterThan(20_000_000);
    const stalls = monitorEventLoopDelay({ resolution: 5 });
    stalls.enable();
    const began = performance.now();
    const answer = await read(source(bytes), nobodyStops());
    const tookMs = performance.now() - began;
    // The histogram notes a stall once it is over.
    await new Promise((resolve) => setTimeout(resolve, 20));
    stalls.disable();
    expect(answer).toMatchObject({ preview: { counts: { wrong: mostEntries } } });
    expect(stalls.max / 1e6).toBeLessThan(tookMs / 3);
  });

  it('tells of a small file what it would bring, and leaves its neighbours in memory alone', async () => {
    const read = createReadImport({ workerFile, clock: systemClock });
    const neighbour = Buffer.from('neighbour');
    const bytes = Buffer.from('label,number\nDana,123');
    expect(bytes.buffer).toBe(neighbour.buffer);
    const answer = await read(source(bytes), nobodyStops());
    expect(answer).toMatchObject({ preview: { rows: [{ label: 'Dana', destination: '123' }] } });
    expect(neighbour.toString()).toBe('neighbour');
  });

  it('ends, with its thread, where nobody waits for it any more', async () => {
    const { read } = threadOf(endless);
    const controller = new AbortController();
    const { runs, ended } = nextThread();
    const answer = read(source(Buffer.from('x')), controller.signal);
    await runs;
    controller.abort();
    expect(await answer).toEqual({ kind: 'cancelled' });
    await ended;
    expect(await read(source(Buffer.from('x')), controller.signal)).toEqual({ kind: 'cancelled' });
  });

  it('is given up, with its thread, after its time', async () => {
    const { read, clock } = threadOf(endless);
    const { runs, ended } = nextThread();
    const answer = read(source(Buffer.from('x')), nobodyStops());
    await runs;
    expect(clock.nextTimerMs()).toBe(importLimitMs);
    await clock.advance(importLimitMs);
    expect(await answer).toEqual({ kind: 'not-read', because: { kind: 'too-much' } });
    await ended;
    expect(clock.nextTimerMs()).toBeNull();
  });

  it('is given up where it takes too much memory', async () => {
    const { read } = threadOf('const all = []; for (;;) all.push(Array(1000).fill({}));', {
      heapMebibytes: 32,
    });
    expect(await read(source(Buffer.from('x')), nobodyStops())).toEqual({
      kind: 'not-read',
      because: { kind: 'too-much' },
    });
  });

  it.each([
    ['throws', 'throw new Error("harmed")', 'harmed'],
    ['ends without a word', 'process.exit()', 'without an answer'],
  ])('fails where its thread %s', async (_, program, message) => {
    const { read } = threadOf(program);
    await expect(read(source(Buffer.from('x')), nobodyStops())).rejects.toThrow(message);
  });
});
