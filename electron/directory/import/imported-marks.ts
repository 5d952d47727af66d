import { digits } from '../../../shared/speed-dial.ts';
import type { SpeedDial } from '../../../shared/speed-dial.ts';
import type { RowEntry } from './entry-of-row.ts';
import type { MarksOfTeam } from './found-row.ts';

/** Keys and the rescue button are taken only where nobody has them: a finger knows its way. */
export function importedMarks(
  into: SpeedDial,
  added: readonly RowEntry[],
  ofTeam: MarksOfTeam,
): Pick<SpeedDial, 'keys' | 'favourites' | 'rescue'> {
  return {
    keys: importedKeys(into, added, ofTeam),
    favourites: [...into.favourites, ...newFavourites(into, added, ofTeam)],
    rescue: into.rescue ?? added.find((each) => each.rescue)?.entry.id ?? ofTeam.rescue,
  };
}

function importedKeys(
  into: SpeedDial,
  added: readonly RowEntry[],
  ofTeam: MarksOfTeam,
): SpeedDial['keys'] {
  const keys = { ...into.keys };
  for (const { key, entry } of added) if (key !== null) keys[key] ??= entry.id;
  const taken = new Set(Object.values(keys));
  for (const digit of digits) {
    const id = ofTeam.keys[digit];
    if (id !== undefined && !taken.has(id)) keys[digit] ??= id;
  }
  return keys;
}

/** In the file's order; entries that are only marked come in the order of its rows. */
function newFavourites(
  into: SpeedDial,
  added: readonly RowEntry[],
  ofTeam: MarksOfTeam,
): readonly string[] {
  const own = added.flatMap(({ favourite, entry }) =>
    favourite === null ? [] : [{ id: entry.id, place: favourite }],
  );
  const there = new Set(into.favourites);
  return [...own, ...ofTeam.favourites]
    .toSorted((one, other) => one.place - other.place)
    .flatMap(({ id }) => (there.has(id) ? [] : [id]));
}
