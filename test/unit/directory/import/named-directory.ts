import type { SpeedDial, SpeedDialEntry } from '../../../../shared/speed-dial.ts';

/** A directory with labels and names in place of IDs, so that two can be compared. */
export function named({ groups, entries, favourites, keys, rescue, statuses }: SpeedDial) {
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  const labels = new Map(entries.map(({ id, label }) => [id, label]));
  const nameOf = (id: string | null) => (id === null ? null : (labels.get(id) ?? id));
  const withNames = ({ hours, ...entry }: SpeedDialEntry) => ({
    ...entry,
    id: entry.label,
    group: groupNames.get(entry.group),
    ...(hours && { hours: { ...hours, alternative: nameOf(hours.alternative) } }),
  });
  return {
    groups: groups.map(({ name, colour }) => ({ name, colour })),
    entries: entries.map(withNames),
    favourites: favourites.map(nameOf),
    keys: Object.fromEntries(Object.entries(keys).map(([key, id]) => [key, nameOf(id)])),
    rescue: nameOf(rescue),
    statuses,
  };
}
