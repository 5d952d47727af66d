import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { createAppendOnlyFile } from '../../../electron/settings/append-only-file.ts';
import { linesKept } from './endless-shortener-lines.ts';

/** Runs as a program of its own: takes the first line out of a file again and again, until it is killed. */
const [, , path = ''] = process.argv;
const file = createAppendOnlyFile({ path, wallMs: () => 0 });
const text = `gone\n${'kept\n'.repeat(linesKept)}`;

for (let count = 0; ; count += 1) {
  putBack();
  if (count === 0) process.stdout.write('shortening\n');
  await file.lastLines(1);
  await file.takeOut([{ start: 0, end: 5 }]);
  if (count === 0) process.stdout.write('shortened\n');
}

/** In one step, so that a kill never finds the old file half written. */
function putBack(): void {
  const beside = `${path}.whole`;
  const descriptor = openSync(beside, 'w');
  writeSync(descriptor, text);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(beside, path);
}
