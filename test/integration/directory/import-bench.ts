import { readFileSync } from 'node:fs';
import { importedDirectory } from '../../../electron/directory/import/imported-directory.ts';
import { readImport } from '../../../electron/directory/read-import.ts';
import { verdictText } from '../../../renderer/features/directory/import-texts.ts';
import type { ImportPreview } from '../../../shared/directory-import.ts';
import { emptySpeedDial } from '../../../shared/speed-dial.ts';
import type { SpeedDial } from '../../../shared/speed-dial.ts';

/** Where the kept files are. */
export const folder = new URL('../../fixtures/import/', import.meta.url);

/** What a file with that name and content would make of an empty directory. */
export function readBytes(name: string, bytes: Uint8Array, country: string | null) {
  return readImport({ name, bytes, into: emptySpeedDial(), country }, countedIds());
}

function countedIds(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

/** The same of a kept file. */
export const readFixture = (name: string, country: string | null) =>
  readBytes(name, readFileSync(new URL(name, folder)), country);

/** Its preview. */
export function previewOf(name: string, country: string | null): ImportPreview {
  const answer = readFixture(name, country);
  if (answer.kind === 'not-read') throw new Error(`Not read: ${answer.because.kind}`);
  return answer.preview;
}

/** Each row in one line: where it stands, what it is called, leads to and belongs to, and its verdict. */
export function shown(name: string, country: string | null = 'US'): readonly string[] {
  return previewOf(name, country).rows.map(({ line, label, destination, group, verdict }) =>
    [line, label, destination, group, verdict.kind].join(' | '),
  );
}
/** What is said of each row; empty where there is nothing to say. */
export const becauseOf = (name: string, country: string | null = 'US') =>
  previewOf(name, country).rows.map(({ verdict }) =>
    'because' in verdict ? verdictText(verdict) : '',
  );

/** The directory that comes of it. */
export function imported(name: string): SpeedDial {
  const answer = readFixture(name, 'US');
  if (answer.kind === 'not-read') throw new Error(`Not read: ${answer.because.kind}`);
  const plan = { ...answer.plan, into: emptySpeedDial() };
  const result = importedDirectory(plan, 'skip', countedIds());
  if (result.kind !== 'imported') throw new Error(`Not imported: ${result.kind}`);
  return result.speedDial;
}
