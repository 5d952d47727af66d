import { folded, foldedNumber } from './folded.ts';
import { plainDigits } from './plain-digits.ts';
import type { DirectoryGroup, SpeedDialEntry } from './speed-dial.ts';

/** Where words that are looked for can stand; of two matches that are as good, the earlier counts. */
const foundFields = ['label', 'number', 'in-group', 'group', 'note', 'status'] as const;

/** See {@link foundFields}. */
export type FoundField = (typeof foundFields)[number];

/** An entry in which every word was found. */
export interface FoundEntry {
  readonly entry: SpeedDialEntry;
  /** The field of the best match. */
  readonly field: FoundField;
}

/** What is looked through, in the window's order. */
export interface SearchedDirectory {
  readonly groups: readonly DirectoryGroup[];
  readonly entries: readonly SpeedDialEntry[];
  /** IDs of entries. */
  readonly favourites: readonly string[];
}

/** A text in which words are looked for. */
interface FieldText {
  /** The place of its entry in the window's order. */
  readonly place: number;
  readonly field: FoundField;
  readonly text: string;
}

/** A directory that is made ready for searching; see {@link indexEntries}. */
export interface EntryIndex {
  readonly entries: readonly SpeedDialEntry[];
  readonly favourites: ReadonlySet<string>;
  readonly texts: readonly FieldText[];
}

/**
 * Makes a directory ready for searching: once for each directory, not for each keystroke. A number
 * that is hidden on its button is not in it, so that nobody can feel for its digits.
 *
 * @param dialled the dial string of an entry with a number.
 */
export function indexEntries(
  { groups, entries, favourites }: SearchedDirectory,
  dialled: (entry: SpeedDialEntry) => string,
): EntryIndex {
  const groupNames = new Map(groups.map(({ id, name }) => [id, folded(name)]));
  const texts = entries.flatMap((entry, place) =>
    foundFields
      .flatMap((field) =>
        textsOf(entry, field, groupNames, dialled).map((text) => ({ field, text })),
      )
      .filter(({ text }) => text !== '')
      .map((found) => ({ place, ...found })),
  );
  return { entries, favourites: new Set(favourites), texts };
}

function textsOf(
  entry: SpeedDialEntry,
  field: FoundField,
  groupNames: ReadonlyMap<string, string>,
  dialled: (entry: SpeedDialEntry) => string,
): readonly string[] {
  const { destination } = entry;
  switch (field) {
    case 'label':
      return [folded(entry.label)];
    case 'number':
      return destination.kind === 'number' && entry.numberHidden !== true
        ? [...new Set([foldedNumber(destination.number), foldedNumber(dialled(entry))])]
        : [];
    case 'in-group':
      return destination.kind === 'in-group' ? [folded(destination.inGroup)] : [];
    case 'group':
      return [groupNames.get(entry.group) ?? ''];
    case 'note':
      return [folded(entry.note ?? '')];
    case 'status':
      return [folded(entry.status ?? '')];
  }
}

/**
 * The entries in which every word of the query stands, best first; none for an empty query. A match
 * at the beginning counts more than one further on, a label more than a note; among equals
 * favourites come first, then the window's order. Nothing is guessed: each word stands there, apart
 * from capitals and accents, and digits apart from what is written between them.
 */
export function findEntries(query: string, index: EntryIndex): readonly FoundEntry[] {
  const best = new Map<number, Match>();
  for (const words of readings(query)) {
    for (const [place, match] of matchesOfAll(words, index.texts)) {
      const former = best.get(place);
      if (!former || isBetter(match, former)) best.set(place, match);
    }
  }
  return Array.from(best)
    .flatMap(([place, match]) => foundAt(place, match, index))
    .toSorted(byRank)
    .map(({ entry, match }) => ({ entry, field: match.field }));
}

/** An entry and all that decides where it stands among those that were found. */
interface RankedEntry {
  readonly entry: SpeedDialEntry;
  readonly match: Match;
  readonly fieldPlace: number;
  readonly isFavourite: boolean;
  readonly place: number;
}

function foundAt(place: number, match: Match, index: EntryIndex): RankedEntry[] {
  const entry = index.entries[place];
  if (!entry) return [];
  const isFavourite = index.favourites.has(entry.id);
  return [{ entry, match, fieldPlace: foundFields.indexOf(match.field), isFavourite, place }];
}

function byRank(a: RankedEntry, b: RankedEntry): number {
  return (
    b.match.rank - a.match.rank ||
    a.fieldPlace - b.fieldPlace ||
    Number(b.isFavourite) - Number(a.isFavourite) ||
    a.place - b.place
  );
}

/** The words of a query; and where it looks like a number, all its digits as one. */
function readings(query: string): readonly (readonly string[])[] {
  const words = folded(query).split(' ').filter(Boolean);
  const isNumber = /^[\d\s\p{Pd}()./+*#]+$/u.test(plainDigits(query).trim());
  if (words.length > 1 && isNumber) return [words, [foldedNumber(query)]];
  return words.length > 0 ? [words] : [];
}

interface Match {
  /** Of all words together. */
  readonly rank: number;
  /** The field of the word that matched best, and how well that did. */
  readonly field: FoundField;
  readonly bestRank: number;
}

/** By the places of the entries. */
type Matches = ReadonlyMap<number, Match>;

function matchesOfAll(words: readonly string[], texts: readonly FieldText[]): Matches {
  let found: Matches | null = null;
  for (const word of words) {
    const former: Matches | null = found;
    const next = matchesOf(word, former ? texts.filter(({ place }) => former.has(place)) : texts);
    found = former ? together(former, next) : next;
  }
  return found ?? new Map<number, Match>();
}

function matchesOf(word: string, texts: readonly FieldText[]): Matches {
  const best = new Map<number, Match>();
  for (const { text, field, place } of texts) {
    const rank = rankIn(text, word);
    if (rank === ranks.none) continue;
    const match = { rank, field, bestRank: rank };
    const former = best.get(place);
    if (!former || isBetter(match, former)) best.set(place, match);
  }
  return best;
}

/** How well a word matches a text: the higher, the better. */
const ranks = { none: 0, inside: 1, wordBegins: 2, begins: 3, whole: 4 } as const;

/** Both are folded, so that words are parted by single spaces. */
function rankIn(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === -1) return ranks.none;
  if (at === 0) return text.length === word.length ? ranks.whole : ranks.begins;
  return text.includes(` ${word}`) ? ranks.wordBegins : ranks.inside;
}

function isBetter(match: Match, other: Match): boolean {
  if (match.rank !== other.rank) return match.rank > other.rank;
  return foundFields.indexOf(match.field) < foundFields.indexOf(other.field);
}

/** The entries that have both, ranked by both, each with the field of its better match. */
function together(former: Matches, next: Matches): Matches {
  const both = new Map<number, Match>();
  for (const [place, match] of next) {
    const earlier = former.get(place);
    if (!earlier) continue;
    const best = earlier.bestRank >= match.bestRank ? earlier : match;
    both.set(place, { ...best, rank: earlier.rank + match.rank });
  }
  return both;
}
