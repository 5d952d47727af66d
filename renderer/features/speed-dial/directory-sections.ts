import { favouriteEntries, findEntry } from '../../../shared/directory-view.ts';
import type { RecentDestination } from '../../../shared/button-health.ts';
import type {
  DirectoryGroup,
  GroupColour,
  SpeedDial,
  SpeedDialEntry,
} from '../../../shared/speed-dial.ts';
import type { TeamView } from '../../../shared/team-directory.ts';
import type { Place } from '../transfer/press.ts';

/** What stands in a section: an entry, or a number that was typed lately. */
export type SectionItem =
  | { readonly kind: 'entry'; readonly id: string; readonly entry: SpeedDialEntry }
  | { readonly kind: 'number'; readonly id: string; readonly number: string };

/** A part of the directory under a heading of its own. */
export interface Section {
  /** Of all sections; also the place where its buttons are pressed. */
  readonly id: Place;
  readonly heading:
    | { readonly kind: 'favourites' }
    | { readonly kind: 'recents' }
    | { readonly kind: 'group'; readonly name: string }
    /** What there is to say of the team directory; it has no buttons of its own. */
    | { readonly kind: 'team-note' }
    | { readonly kind: 'team-group'; readonly name: string; readonly team: string };
  readonly colour: GroupColour;
  readonly items: readonly SectionItem[];
}

/** The directory from top to bottom; what is empty is left out. */
export function directorySections(
  speedDial: SpeedDial,
  team: TeamView | null,
  recents: readonly RecentDestination[],
): readonly Section[] {
  const { copy } = team ?? { copy: null };
  const sections: readonly Section[] = [
    {
      id: 'favourites',
      heading: { kind: 'favourites' },
      colour: 'none',
      items: favouriteEntries(speedDial, team).map(itemOf),
    },
    {
      id: 'recents',
      heading: { kind: 'recents' },
      colour: 'none',
      items: recents.flatMap((recent) => recentItem(recent, speedDial, team)),
    },
    ...groupSections(speedDial, ({ name }) => ({ kind: 'group', name })),
    ...(team ? [teamNote] : []),
    ...(copy
      ? groupSections(copy, ({ name }) => ({ kind: 'team-group', name, team: copy.name }))
      : []),
  ];
  return sections.filter((section) => section === teamNote || section.items.length > 0);
}

const teamNote: Section = {
  id: 'team-note',
  heading: { kind: 'team-note' },
  colour: 'none',
  items: [],
};

function groupSections(
  { groups, entries }: Pick<SpeedDial, 'groups' | 'entries'> | NonNullable<TeamView['copy']>,
  heading: (group: DirectoryGroup) => Section['heading'],
): readonly Section[] {
  const byGroup = new Map<string, SectionItem[]>(groups.map(({ id }) => [id, []]));
  for (const entry of entries) byGroup.get(entry.group)?.push(itemOf(entry));
  return groups.map((group) => ({
    id: `group-${group.id}`,
    heading: heading(group),
    colour: group.colour,
    items: byGroup.get(group.id) ?? [],
  }));
}

function itemOf(entry: SpeedDialEntry): SectionItem {
  return { kind: 'entry', id: entry.id, entry };
}

function recentItem(
  recent: RecentDestination,
  speedDial: SpeedDial,
  team: TeamView | null,
): readonly SectionItem[] {
  if (recent.kind === 'number') {
    return [{ kind: 'number', id: `number ${recent.number}`, number: recent.number }];
  }
  const entry = findEntry(speedDial, team, recent.entryId);
  return entry ? [itemOf(entry)] : [];
}

/** A line of the list: a heading, or as many buttons as stand side by side. */
export type Row =
  | { readonly kind: 'heading'; readonly section: Section }
  | {
      readonly kind: 'buttons';
      readonly section: Section;
      readonly items: readonly SectionItem[];
      /** How many of the section's stand above it. */
      readonly before: number;
    };

/** The sections in lines of so many buttons. */
export function directoryRows(sections: readonly Section[], columns: number): readonly Row[] {
  return sections.flatMap((section): readonly Row[] => [
    { kind: 'heading', section },
    ...Array.from({ length: Math.ceil(section.items.length / columns) }, (_, line) => ({
      kind: 'buttons' as const,
      section,
      items: section.items.slice(line * columns, (line + 1) * columns),
      before: line * columns,
    })),
  ]);
}

/** Lines that follow one another, put together by their section again. */
export function rowsBySection<Line extends { readonly row: Row }>(
  lines: readonly Line[],
): readonly { readonly section: Section; readonly lines: readonly Line[] }[] {
  const parts: { section: Section; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last?.section.id === line.row.section.id) last.lines.push(line);
    else parts.push({ section: line.row.section, lines: [line] });
  }
  return parts;
}

/** Where an entry stands first, null where it stands nowhere. */
export function firstPlaceOf(sections: readonly Section[], entryId: string): Place | null {
  return sections.find(({ items }) => items.some(({ id }) => id === entryId))?.id ?? null;
}
