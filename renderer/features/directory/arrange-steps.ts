import type { DirectoryChange } from '../../../shared/directory-change.ts';
import { favouriteEntries } from '../../../shared/directory-view.ts';
import type { SpeedDial } from '../../../shared/speed-dial.ts';
import type { TeamView } from '../../../shared/team-directory.ts';
import { t } from '../../../shared/texts/t.ts';
import type { ArrangeRow } from './arrange-rows.ts';

/** A change that only moves something. */
export type Move = Extract<
  DirectoryChange,
  { readonly kind: 'move-entry' | 'move-group' | 'move-favourite' }
>;

type Team = Pick<TeamView, 'copy'> | null;

/** Moves a row up or down by one place among its like; null where it stands at that end. */
export function stepOf(
  row: ArrangeRow,
  towards: 'up' | 'down',
  directory: SpeedDial,
  team: Team,
): Move | null {
  if (row.kind === 'favourites') return null;
  const id = row.kind === 'group' ? row.group.id : row.entry.id;
  const ids = likeOf(row, directory, team);
  const at = ids.indexOf(id);
  const isAtEnd = towards === 'up' ? at <= 0 : at === ids.length - 1;
  if (isAtEnd) return null;
  const before = (towards === 'up' ? ids[at - 1] : ids[at + 2]) ?? null;
  switch (row.kind) {
    case 'favourite':
      return { kind: 'move-favourite', id, before };
    case 'group':
      return { kind: 'move-group', id, before };
    case 'entry':
      return { kind: 'move-entry', id, group: row.entry.group, before };
  }
}

function likeOf(
  row: Exclude<ArrangeRow, { kind: 'favourites' }>,
  directory: SpeedDial,
  team: Team,
): readonly string[] {
  switch (row.kind) {
    case 'favourite':
      return favouriteEntries(directory, team).map(({ id }) => id);
    case 'group':
      return directory.groups.map(({ id }) => id);
    case 'entry':
      return idsInGroup(row.entry.group, directory);
  }
}

function idsInGroup(group: string, { entries }: SpeedDial): readonly string[] {
  return entries.filter((entry) => entry.group === group).map(({ id }) => id);
}

/** Says where a move has brought something, for whoever does not see it. */
export function movedText(move: Move, before: SpeedDial, team: Team): string {
  switch (move.kind) {
    case 'move-entry': {
      const group = before.groups.find(({ id }) => id === move.group)?.name ?? '';
      const label = before.entries.find(({ id }) => id === move.id)?.label ?? '';
      return t('arrange.moved.entry', {
        label,
        group,
        ...placeOf(move, idsInGroup(move.group, before)),
      });
    }
    case 'move-group': {
      const name = before.groups.find(({ id }) => id === move.id)?.name ?? '';
      return t('arrange.moved.group', {
        name,
        ...placeOf(
          move,
          before.groups.map(({ id }) => id),
        ),
      });
    }
    case 'move-favourite': {
      const favourites = favouriteEntries(before, team);
      const label = favourites.find(({ id }) => id === move.id)?.label ?? '';
      return t('arrange.moved.favourite', {
        label,
        ...placeOf(
          move,
          favourites.map(({ id }) => id),
        ),
      });
    }
  }
}

function placeOf({ id, before }: Move, ids: readonly string[]) {
  const others = ids.filter((other) => other !== id);
  const at = before === null ? -1 : others.indexOf(before);
  return { place: (at === -1 ? others.length : at) + 1, count: others.length + 1 };
}

/** Whether a change only moves something. */
export function isMove(change: DirectoryChange): change is Move {
  return (
    change.kind === 'move-entry' || change.kind === 'move-group' || change.kind === 'move-favourite'
  );
}
