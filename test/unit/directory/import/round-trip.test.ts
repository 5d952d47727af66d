import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDirectory } from '../../../../electron/directory/export-directory.ts';
import { importedDirectory } from '../../../../electron/directory/import/imported-directory.ts';
import { readImport } from '../../../../electron/directory/read-import.ts';
import type { DirectoryFormat } from '../../../../shared/directory-import.ts';
import { emptySpeedDial, mostEntries } from '../../../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../../shared/speed-dial.ts';
import { anyDirectory } from './any-directory.ts';
import { named } from './named-directory.ts';

function createIds(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

/** Writes a directory to a file, and reads it into another one. */
function through(format: DirectoryFormat, from: SpeedDial, into = emptySpeedDial()): SpeedDial {
  const { text, name } = exportDirectory(from, format);
  const newId = createIds();
  const read = readImport({ name, bytes: Buffer.from(text), into, country: 'US' }, newId);
  if (read.kind === 'not-read') throw new Error(`Not read: ${read.because.kind}`);
  const made = importedDirectory({ ...read.plan, into }, 'skip', newId);
  if (made.kind !== 'imported') {
    throw new Error(
      JSON.stringify(read.preview.rows.filter((row) => row.verdict.kind === 'wrong')),
    );
  }
  return made.speedDial;
}

/** What rows hold: no groups but as names, no statuses for choosing, nothing of the team's. */
function ofRows(speedDial: SpeedDial) {
  const own = new Set(speedDial.entries.map(({ id }) => id));
  const { entries, favourites, keys, rescue } = named({
    ...speedDial,
    favourites: speedDial.favourites.filter((id) => own.has(id)),
    keys: Object.fromEntries(Object.entries(speedDial.keys).filter(([, id]) => own.has(id))),
    rescue: speedDial.rescue !== null && own.has(speedDial.rescue) ? speedDial.rescue : null,
  });
  return { entries, favourites, keys, rescue };
}

/** A number in a contact card has no escapes, and nobody dials a backslash or a line end. */
const fitsOnCards = ({ entries }: SpeedDial) =>
  entries.length > 0 &&
  entries.every(
    ({ destination: to }) => to.kind === 'in-group' || !/\\|\s\s|[\t\n]/.test(to.number),
  );
const hasEntries = ({ entries }: SpeedDial) => entries.length > 0;

describe('a directory that goes out and comes in again', () => {
  it('is the same by JSON, into a new directory', () => {
    fc.assert(
      fc.property(anyDirectory.filter(hasEntries), (speedDial) => {
        expect(named(through('json', speedDial))).toEqual(named(speedDial));
      }),
      { numRuns: 300 },
    );
  });

  it('has the same rows by CSV', () => {
    fc.assert(
      fc.property(anyDirectory.filter(hasEntries), (speedDial) => {
        expect(ofRows(through('csv', speedDial))).toEqual(ofRows(speedDial));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps by vCard what a contact card can hold', () => {
    const onCards = (speedDial: SpeedDial) =>
      ofRows(speedDial).entries.map(({ label, destination, group, note, status }) => {
        return { label, destination, group, note, status };
      });
    fc.assert(
      fc.property(anyDirectory.filter(fitsOnCards), (speedDial) => {
        expect(onCards(through('vcard', speedDial))).toEqual(onCards(speedDial));
      }),
      { numRuns: 300 },
    );
  });

  it('brings nothing new to itself', () => {
    fc.assert(
      fc.property(anyDirectory.filter(fitsOnCards), (speedDial) => {
        for (const format of ['csv', 'json', 'vcard'] as const) {
          expect(through(format, speedDial, speedDial).entries).toEqual(speedDial.entries);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(['csv', 'json', 'vcard'] as const)('comes in whole and fast by %s', (format) => {
    const groups = Array.from({ length: 90 }, (_, at) => ({
      id: `g${at}`,
      name: `Group ${at}`,
      colour: 'none' as const,
    }));
    const entries = Array.from({ length: mostEntries }, (_, at): SpeedDialEntry => {
      const destination = { kind: 'number' as const, number: `+1 800 555 ${10_000 + at}` };
      return { id: `e${at}`, label: `Entry ${at}`, destination, group: `g${at % 90}` };
    });
    const large = { ...emptySpeedDial(), groups, entries, favourites: entries.map(({ id }) => id) };
    const began = process.cpuUsage();
    const came = through(format, large);
    // Of the processor's time: other programs may be busy at this moment.
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(5000);
    expect(came.entries).toHaveLength(mostEntries);
    expect(came.groups.map(({ name }) => name)).toContain('Group 89');
  });
});

describe('an exported CSV file', () => {
  it('has no cell that runs as a formula, wherever a spreadsheet parts its cells', () => {
    fc.assert(
      fc.property(anyDirectory.filter(hasEntries), (speedDial) => {
        const { text } = exportDirectory(speedDial, 'csv');
        const cells = text.slice(1).split(/[;,|\t\r\n]/);
        for (const cell of cells) expect(cell).not.toMatch(/^["\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 300 },
    );
  });
});
