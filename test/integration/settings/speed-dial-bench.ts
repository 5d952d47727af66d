import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSpeedDialFile } from '../../../electron/settings/speed-dial-file.ts';
import type { SpeedDialFile } from '../../../electron/settings/speed-dial-file.ts';
import type { KeptFilePlace } from '../../../electron/settings/settings-file.ts';
import type { DirectoryChange } from '../../../shared/directory-change.ts';
import { emptySpeedDial } from '../../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { entryNamed } from '../../unit/shared/directory-samples.ts';
import { placeIn } from './profile-folder.ts';

/** A button with a number. */
export const dana: SpeedDialEntry = {
  id: 'dana',
  label: 'Dana',
  group: 'managers',
  destination: { kind: 'number', number: '9 1 800 555 0134' },
};
/** A button with an in-group. */
export const billing: SpeedDialEntry = {
  id: 'billing',
  label: 'Billing',
  group: 'departments',
  destination: { kind: 'in-group', inGroup: 'BILLING' },
  status: 'BILLX',
};

/** Where the file is. */
export const pathIn = (place: KeptFilePlace) => join(place.folder, 'speed-dial.json');
/** What stands in it. */
export const textIn = (place: KeptFilePlace) => readFileSync(pathIn(place), 'utf8');
/** A file of version 1. */
export const textOf = (entries: readonly unknown[]) => JSON.stringify({ version: 1, entries });
/** A file of version 2; lists that are left out are empty. */
export const textOf2 = (fields: object) => JSON.stringify({ version: 2, entries: [], ...fields });

let nextId = 0;
const newId = () => `new-${(nextId += 1)}`;
/** A directory with those entries. */
export const withEntries = (...entries: SpeedDialEntry[]): SpeedDial => ({
  ...emptySpeedDial(),
  entries,
});
/** Opens the file of a profile. */
export const open = (place: KeptFilePlace, initial = emptySpeedDial()) =>
  openSpeedDialFile(place, 'speed-dial', initial, newId);
/** Opens it as another start of the program does. */
export const again = (place: KeptFilePlace) => open(placeIn(place.folder));
/** The entries that it holds. */
export const entriesOf = (file: SpeedDialFile) => file.content().entries;

/** Makes a change, with a team that has `team-x` and `team-y`. */
export const change = (file: SpeedDialFile, ...changes: readonly DirectoryChange[]) =>
  file.change(changes, [entryNamed('team-x', { label: 'Legal desk' }), entryNamed('team-y')]);
/** Saves an entry without a key, and returns the notices. */
export const put = (file: SpeedDialFile, entry: SpeedDialEntry) =>
  change(file, { kind: 'save-entry', entry, key: null }).notices;
/** Removes an entry, and returns the notices. */
export const remove = (file: SpeedDialFile, id: string) =>
  change(file, { kind: 'remove-entry', id }).notices;
