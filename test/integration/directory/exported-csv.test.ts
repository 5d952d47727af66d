import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportDirectory } from '../../../electron/directory/export-directory.ts';
import { named } from '../../unit/directory/import/named-directory.ts';
import { folder, imported } from './import-bench.ts';
import { trickyDirectory } from './tricky-directory.ts';

const text = readFileSync(new URL('exported.csv', folder), 'utf8');

describe('an exported CSV file', () => {
  it('is the one that the spreadsheets were given', () => {
    expect(exportDirectory(trickyDirectory, 'csv').text).toBe(text);
  });

  it('has no cell that runs as a formula, however it is parted', () => {
    for (const cell of text.slice(1).split(/[;,|\t\r\n]/))
      expect(cell).not.toMatch(/^["\s]*[=+@-]/);
  });

  it.each([
    'exported.csv',
    'exported-saved-again-libreoffice.csv',
    'exported-saved-again-gnumeric.csv',
  ])('comes in as it went out, saved again by a spreadsheet or not: %s', (name) => {
    // A table has names of groups alone, and the first ones of a new directory stay beside them.
    const withoutGroups = { ...named(imported(name)), groups: [] };
    expect(withoutGroups).toEqual({ ...named(trickyDirectory), groups: [] });
  });
});
