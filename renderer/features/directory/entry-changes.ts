import type { DirectoryChange } from '../../../shared/directory-change.ts';
import { keyOf } from '../../../shared/directory-view.ts';
import { isOfTeam } from '../../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { draftOf, entryOf } from './entry-draft.ts';
import type { EntryDraft } from './entry-draft.ts';

/**
 * What has to be changed so that the directory says what the form says, in the order in which it
 * has to be done; nothing where it says so already.
 */
export function changesOf(draft: EntryDraft, directory: SpeedDial): readonly DirectoryChange[] {
  const marks = [...favouriteChange(draft, directory), ...rescueChange(draft, directory)];
  if (isOfTeam(draft.id)) return [...keyChange(draft, directory), ...marks];
  return [
    ...groupChange(draft, directory),
    ...statusChange(draft, directory),
    ...entryChange(draft, directory),
    ...marks,
  ];
}

function groupChange(draft: EntryDraft, { groups }: SpeedDial): readonly DirectoryChange[] {
  if (draft.group !== draft.newGroupId) return [];
  if (groups.some(({ id }) => id === draft.newGroupId)) return [];
  const group = { id: draft.newGroupId, name: draft.newGroupName.trim(), colour: 'none' } as const;
  return [{ kind: 'save-group', group }];
}

function statusChange(draft: EntryDraft, { statuses }: SpeedDial): readonly DirectoryChange[] {
  const status = draft.status.trim();
  const meaning = draft.statusMeaning.trim();
  if (!draft.keepsStatus || status === '') return [];
  const isKept = statuses.some((kept) => kept.status === status && kept.meaning === meaning);
  return isKept ? [] : [{ kind: 'save-status', status: { status, meaning } }];
}

function entryChange(draft: EntryDraft, directory: SpeedDial): readonly DirectoryChange[] {
  const entry = entryOf(draft);
  const there = directory.entries.find(({ id }) => id === draft.id);
  if (there && isSame(entry, there, directory)) return keyChange(draft, directory);
  return [{ kind: 'save-entry', entry, key: draft.key === '' ? null : draft.key }];
}

/** Whether two entries say the same, however the second is written in the file. */
function isSame(entry: SpeedDialEntry, there: SpeedDialEntry, directory: SpeedDial): boolean {
  const asForm = entryOf(draftOf(there, directory, { newId: () => '', zone: '' }));
  return JSON.stringify(entry) === JSON.stringify(asForm);
}

function keyChange({ id, key }: EntryDraft, directory: SpeedDial): readonly DirectoryChange[] {
  const wanted = key === '' ? null : key;
  return keyOf(directory, id) === wanted ? [] : [{ kind: 'set-key', id, key: wanted }];
}

function favouriteChange(
  { id, favourite }: EntryDraft,
  { favourites }: SpeedDial,
): readonly DirectoryChange[] {
  return favourites.includes(id) === favourite ? [] : [{ kind: 'set-favourite', id, favourite }];
}

function rescueChange({ id, rescue }: EntryDraft, directory: SpeedDial) {
  const isRescue = directory.rescue === id;
  return isRescue === rescue ? [] : [{ kind: 'set-rescue', id: rescue ? id : null } as const];
}
