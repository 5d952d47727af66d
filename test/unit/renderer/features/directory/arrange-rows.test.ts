import { describe, expect, it } from 'vitest';
import { arrangeRows, dropOf } from '../../../../../renderer/features/directory/arrange-rows.ts';
import type {
  ArrangeRow,
  DropPlace,
} from '../../../../../renderer/features/directory/arrange-rows.ts';
import { createSteadyRows } from '../../../../../renderer/features/directory/steady-rows.ts';
import { applyDirectoryChange } from '../../../../../shared/apply-directory-change.ts';
import type { DirectoryChange } from '../../../../../shared/directory-change.ts';
import { fullDirectory } from './entry-drafts.ts';

const unfolded = arrangeRows(fullDirectory, null, new Set());
const idsOf = (rows: readonly ArrangeRow[]) => rows.map(({ id }) => id);

function after(change: DirectoryChange, folded: ReadonlySet<string> = new Set()) {
  const isKnown = (id: string) => fullDirectory.entries.some((entry) => entry.id === id);
  const result = applyDirectoryChange(fullDirectory, change, isKnown);
  if (result.kind !== 'changed') throw new Error(result.kind);
  return idsOf(arrangeRows(result.speedDial, null, folded));
}

/** Every place in a list: on each row, and in each gap by both of its names. */
const placesIn = (rows: readonly ArrangeRow[]): readonly DropPlace[] =>
  rows.flatMap(({ id }) =>
    (['before', 'on', 'after'] as const).map((position) => ({ rowId: id, position })),
  );

/** The rows as they would stand if the dragged one were just put into the gap. */
function putInto(rows: readonly ArrangeRow[], dragged: string, { rowId, position }: DropPlace) {
  const others = idsOf(rows).filter((id) => id !== dragged);
  const at = others.indexOf(rowId) + (position === 'after' ? 1 : 0);
  return [...others.slice(0, at), dragged, ...others.slice(at)];
}

describe('the rows of a directory', () => {
  it('are the favourites and then the groups, each with its entries, an empty one too', () => {
    expect(idsOf(unfolded)).toEqual([
      'favourites',
      'favourite:nights',
      'favourite:billing',
      'group:managers',
      'entry:dana',
      'entry:nights',
      'group:departments',
      'entry:billing',
      'group:others',
      'entry:default-queue',
    ]);
  });

  it('leave out the entries of what is folded, and say how many there are', () => {
    const rows = arrangeRows(fullDirectory, null, new Set(['favourites', 'group:managers']));
    expect(idsOf(rows).slice(0, 3)).toEqual(['favourites', 'group:managers', 'group:departments']);
    expect(rows[1]).toMatchObject({ count: 2, isOpen: false });
  });

  it('have no favourites where there are none', () => {
    const rows = arrangeRows({ ...fullDirectory, favourites: [] }, null, new Set());
    expect(idsOf(rows)[0]).toBe('group:managers');
  });

  it('tell the number key of an entry in both of its rows', () => {
    const keyed = unfolded.filter((row) => 'digit' in row && row.digit === '2');
    expect(idsOf(keyed)).toEqual(['favourite:billing', 'entry:billing']);
  });
});

describe('a row as the list takes it', () => {
  it('has no field that the list would take for another ID', () => {
    expect(unfolded.filter((row) => 'key' in row)).toEqual([]);
    expect(new Set(idsOf(unfolded)).size).toBe(unfolded.length);
  });
});

describe('dropping a row into a gap', () => {
  const dragged = idsOf(unfolded).filter((id) => /^(entry|favourite):/.test(id));

  it.each(dragged)('puts %s where it was dropped, or nowhere', (id) => {
    let dropped = 0;
    for (const place of placesIn(unfolded)) {
      if (place.position === 'on' || place.rowId === id) continue;
      const change = dropOf(unfolded, id, place);
      if (!change) continue;
      dropped += 1;
      expect(after(change)).toEqual(putInto(unfolded, id, place));
    }
    expect(dropped).toBeGreaterThan(0);
  });

  it('offers no place where nothing would change', () => {
    const before = idsOf(unfolded);
    for (const { id } of unfolded) {
      for (const place of placesIn(unfolded)) {
        const change = dropOf(unfolded, id, place);
        if (change) expect(after(change)).not.toEqual(before);
      }
    }
  });

  it('means the same place by the row above it and by the row below it', () => {
    unfolded.forEach(({ id: above }, at) => {
      const below = unfolded[at + 1]?.id;
      if (below === undefined) return;
      for (const { id } of unfolded) {
        const one = dropOf(unfolded, id, { rowId: above, position: 'after' });
        expect(dropOf(unfolded, id, { rowId: below, position: 'before' })).toEqual(one);
      }
    });
  });

  it('reaches every place of every group, and no place among the favourites, for an entry', () => {
    const reached = idsOf(unfolded).filter((rowId) =>
      dropOf(unfolded, 'entry:billing', { rowId, position: 'after' }),
    );
    expect(reached).toEqual([
      'group:managers',
      'entry:dana',
      'entry:nights',
      'group:others',
      'entry:default-queue',
    ]);
  });

  it('keeps a favourite among the favourites', () => {
    const reached = placesIn(unfolded).filter((place) =>
      dropOf(unfolded, 'favourite:billing', place),
    );
    expect(new Set(reached.map(({ rowId }) => rowId))).toEqual(
      new Set(['favourites', 'favourite:nights']),
    );
  });

  it('takes a group with its entries, and only between groups', () => {
    const change = dropOf(unfolded, 'group:others', {
      rowId: 'group:managers',
      position: 'before',
    });
    expect(change).toEqual({ kind: 'move-group', id: 'others', before: 'managers' });
    const last = { rowId: 'entry:default-queue', position: 'after' } as const;
    expect(dropOf(unfolded, 'group:managers', last)).toMatchObject({ before: null });
    const inside = { rowId: 'entry:dana', position: 'after' } as const;
    expect(dropOf(unfolded, 'group:others', inside)).toBeNull();
    const own = { rowId: 'entry:nights', position: 'after' } as const;
    expect(dropOf(unfolded, 'group:managers', own)).toBeNull();
  });
});

describe('dropping an entry on a group', () => {
  const folded = new Set(['group:departments', 'group:others']);
  const rows = arrangeRows(fullDirectory, null, folded);

  it('puts it last there, folded or not', () => {
    const change = { kind: 'move-entry', id: 'dana', group: 'departments', before: null };
    for (const list of [rows, unfolded]) {
      const place = { rowId: 'group:departments', position: 'on' } as const;
      expect(dropOf(list, 'entry:dana', place)).toEqual(change);
    }
    const below = { rowId: 'group:departments', position: 'after' } as const;
    expect(dropOf(rows, 'entry:dana', below)).toEqual(change);
  });

  it('changes nothing on its own, and nothing for what is no entry', () => {
    const own = { rowId: 'group:managers', position: 'on' } as const;
    expect(dropOf(rows, 'entry:dana', own)).toBeNull();
    expect(dropOf(rows, 'group:others', own)).toBeNull();
    expect(dropOf(rows, 'favourite:billing', own)).toBeNull();
  });
});

describe('rows that are handed on after a change', () => {
  it('are the very same objects for what did not change', () => {
    const steady = createSteadyRows();
    const before = steady(unfolded);
    const copy: typeof fullDirectory = structuredClone(fullDirectory);
    const entries = copy.entries.map((entry) =>
      entry.id === 'dana' ? { ...entry, label: 'Dana' } : entry,
    );
    const now = steady(arrangeRows({ ...copy, entries }, null, new Set()));
    const anew = now.filter((row, at) => row !== before[at]);
    expect(idsOf(anew)).toEqual(['entry:dana']);
    expect(idsOf(now)).toEqual(idsOf(unfolded));
  });
});
