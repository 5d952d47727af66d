import type { DirectoryChange } from './directory-change.ts';
import type { SpeedDial } from './speed-dial.ts';

/**
 * The label or name of what a change is about, for the sentence that offers to undo it.
 *
 * @param speedDial the directory before the change: what is removed has its name there.
 * @returns empty where it is not there: an entry of the team directory, or none.
 */
export function nameOfChange(speedDial: SpeedDial, change: DirectoryChange): string {
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
      return labelOf(speedDial, change.id ?? speedDial.rescue);
    case 'remove-entry':
    case 'move-entry':
    case 'set-favourite':
    case 'move-favourite':
    case 'set-key':
      return labelOf(speedDial, change.id);
  }
}

function labelOf({ entries }: SpeedDial, id: string | null): string {
  return entries.find((entry) => entry.id === id)?.label ?? '';
}
