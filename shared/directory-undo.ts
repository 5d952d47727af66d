import type { DirectoryChange, DirectoryUndo } from './directory-change.ts';
import type { SpeedDial, SpeedDialEntry } from './speed-dial.ts';

/**
 * What the sentence says that offers to undo changes which were made as one. Of several it names the
 * entry that they are about, as saved: they come from its form.
 *
 * @param speedDial the directory before the changes: what is removed has its name there.
 * @param team the entries of the team directory.
 */
export function undoOf(
  speedDial: SpeedDial,
  changes: readonly DirectoryChange[],
  team: readonly SpeedDialEntry[],
): DirectoryUndo {
  const main = changes.find(({ kind }) => kind === 'save-entry') ?? changes.at(-1);
  if (!main) throw new Error('There is nothing to undo.');
  const what = changes.length > 1 ? 'save-entry' : main.kind;
  return { what, name: nameOfChange(speedDial, main, team) };
}

/** The label or name of what a change is about; empty where it is not there. */
function nameOfChange(
  speedDial: SpeedDial,
  change: DirectoryChange,
  team: readonly SpeedDialEntry[],
): string {
  const labelOf = (id: string | null): string =>
    [...speedDial.entries, ...team].find((entry) => entry.id === id)?.label ?? '';
  switch (change.kind) {
    case 'save-entry':
      return change.entry.label;
    case 'save-group':
      return change.group.name;
    case 'save-status':
      return change.status.status;
    case 'remove-status':
      return change.status;
    case 'remove-group':
    case 'move-group':
      return speedDial.groups.find(({ id }) => id === change.id)?.name ?? '';
    case 'set-rescue':
      return labelOf(change.id ?? speedDial.rescue);
    case 'remove-entry':
    case 'move-entry':
    case 'set-favourite':
    case 'move-favourite':
    case 'set-key':
      return labelOf(change.id);
  }
}
