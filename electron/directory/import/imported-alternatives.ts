import { isOfTeam } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { Alternative, RowEntry } from './entry-of-row.ts';
import type { ImportPlan } from './imported-directory.ts';
import { nameKey } from './name-key.ts';
import { repeatedLabels } from './unclear-alternatives.ts';

/**
 * Builds what gives an entry that came in the one that is offered while it is closed: by its ID in the
 * file where that has IDs, else by its label. A label of several entries gives none: which one is meant
 * would be a guess, and the call would be sent by it.
 *
 * @param replacing what came in, by the ID of the entry that it has replaced.
 */
export function createAlternatives(
  { rows }: ImportPlan,
  entries: readonly SpeedDialEntry[],
  replacing: ReadonlyMap<string, RowEntry>,
): (entry: SpeedDialEntry) => SpeedDialEntry {
  const came = new Map(rows.flatMap(({ made }) => (made ? [[made.entry.id, made]] : [])));
  for (const [id, made] of replacing) came.set(id, made);
  const idsInFile = new Map(
    rows.flatMap(({ made, duplicateOf }) =>
      made && made.idInFile !== null
        ? [[made.idInFile, duplicateOf?.entry.id ?? made.entry.id]]
        : [],
    ),
  );
  const repeated = repeatedLabels(entries);
  const byLabel = new Map(entries.map(({ label, id }) => [nameKey(label), id]));

  function idOf({ idInFile, label }: Alternative): string | null {
    const byId = idInFile === null ? undefined : idsInFile.get(idInFile);
    if (byId !== undefined) return byId;
    const key = nameKey(label);
    if (repeated.has(key)) return null;
    return byLabel.get(key) ?? (isOfTeam(label) ? label : null);
  }

  return (entry) => {
    const made = came.get(entry.id);
    if (!entry.hours || made?.tells.has('hours') !== true) return entry;
    const alternative = made.whenClosed ? idOf(made.whenClosed) : null;
    return { ...entry, hours: { ...entry.hours, alternative } };
  };
}
