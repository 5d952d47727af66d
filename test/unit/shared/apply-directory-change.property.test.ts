import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDirectoryChange } from '../../../shared/apply-directory-change.ts';
import type { DirectoryChange } from '../../../shared/directory-change.ts';
import { isOfTeam, speedDialSchema } from '../../../shared/speed-dial.ts';
import type { SpeedDial } from '../../../shared/speed-dial.ts';
import { anyChange, isKnownIn, someDirectory } from './directory-samples.ts';

const apply = (change: DirectoryChange, to: SpeedDial) =>
  applyDirectoryChange(to, change, isKnownIn(to));

describe('any changes, one after the other', () => {
  it('leave a directory sound', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        const last = changes.reduce((directory, change) => {
          const made = apply(change, directory);
          return made.kind === 'changed' ? made.speedDial : directory;
        }, someDirectory());
        expectSound(last);
      }),
    );
  });

  it('leave the directory before them as it was', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const before = someDirectory();
        apply(change, before);
        expect(before).toEqual(someDirectory());
      }),
    );
  });
});

function expectSound(directory: SpeedDial): void {
  expect(speedDialSchema.safeParse(directory).error).toBeUndefined();
  const { entries, groups, favourites, keys, rescue } = directory;
  const ids = new Set(entries.map(({ id }) => id));
  expect(ids.size).toBe(entries.length);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  expect(new Set(favourites).size).toBe(favourites.length);
  expect(new Set(Object.values(keys)).size).toBe(Object.values(keys).length);
  const pointers = [
    ...favourites,
    ...Object.values(keys),
    ...entries.flatMap(({ hours }) => hours?.alternative ?? []),
    ...(rescue === null ? [] : [rescue]),
  ];
  for (const id of pointers) expect(isKnownIn(directory)(id), id).toBe(true);
  for (const entry of entries) {
    expect(isOfTeam(entry.id)).toBe(false);
    expect(groups.some(({ id }) => id === entry.group)).toBe(true);
    expect(entry.hours?.alternative).not.toBe(entry.id);
  }
}
