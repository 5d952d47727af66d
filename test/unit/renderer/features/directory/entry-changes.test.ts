import { assert, boolean, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../../renderer/features/directory/entry-changes.ts';
import { entryOf } from '../../../../../renderer/features/directory/entry-draft.ts';
import type { EntryDraft } from '../../../../../renderer/features/directory/entry-draft.ts';
import { savingProblem } from '../../../../../renderer/features/directory/use-save-draft.ts';
import { applyDirectoryChange } from '../../../../../shared/apply-directory-change.ts';
import { directoryChangesSchema } from '../../../../../shared/directory-change.ts';
import type { DirectoryChange } from '../../../../../shared/directory-change.ts';
import { keyOf } from '../../../../../shared/directory-view.ts';
import { digits } from '../../../../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../../../shared/speed-dial.ts';
import { billing } from '../../app-state.ts';
import { formOf, fullDirectory, nights } from './entry-drafts.ts';

const legal: SpeedDialEntry = { ...billing, id: 'team-legal', label: 'Legal', group: 'team-g' };

function made(changes: readonly DirectoryChange[], from: SpeedDial): SpeedDial {
  return changes.reduce((directory, change) => {
    const known = (id: string) =>
      id === legal.id || directory.entries.some((entry) => entry.id === id);
    const result = applyDirectoryChange(directory, change, known);
    if (result.kind !== 'changed') throw new Error(`${change.kind}: ${result.kind}`);
    return result.speedDial;
  }, from);
}

const kindsOf = (changes: readonly DirectoryChange[]) => changes.map(({ kind }) => kind);
const saved = (entry: SpeedDialEntry | null, fields: Partial<EntryDraft>) =>
  changesOf({ ...formOf(entry), ...fields }, fullDirectory);

describe('saving the form of an entry', () => {
  it('changes nothing where nothing was changed', () => {
    for (const entry of [billing, nights]) expect(saved(entry, {})).toEqual([]);
    const written = { ...billing, asks: 'at-once', exact: false } as const;
    const byHand = { ...fullDirectory, entries: [written] };
    const marks = { favourites: ['billing'], rescue: null };
    expect(changesOf(formOf(written, { ...byHand, ...marks }), { ...byHand, ...marks })).toEqual(
      [],
    );
  });

  it('makes the directory say what the form says, and then has nothing left to do', () => {
    const typed = record({
      label: constantFrom('Billing', 'Night desk'),
      group: constantFrom('managers', 'departments', 'new-2'),
      status: constantFrom('', 'NIGHT', 'BILXFR'),
      keepsStatus: boolean(),
      statusMeaning: constantFrom('', 'Meant so'),
      key: constantFrom('', ...digits),
      favourite: boolean(),
      rescue: boolean(),
      asks: constantFrom('at-once', 'countdown', 'hold'),
    });
    assert(
      property(constantFrom(null, billing, nights), typed, (entry, fields) => {
        const before = formOf(entry);
        const newGroup = { newGroupId: 'new-2', newGroupName: 'Escalation' };
        const number = { number: before.number === '' ? '8600' : before.number };
        const draft: EntryDraft = { ...before, ...newGroup, ...number, ...fields };
        const after = made(changesOf(draft, fullDirectory), fullDirectory);

        expect(after.entries.find(({ id }) => id === draft.id)).toEqual(entryOf(draft));
        expect(keyOf(after, draft.id) ?? '').toBe(draft.key);
        expect(after.favourites.includes(draft.id)).toBe(draft.favourite);
        expect(after.rescue === draft.id).toBe(draft.rescue);
        expect(after.groups.some(({ id }) => id === draft.group)).toBe(true);
        expect(changesOf(draft, after)).toEqual([]);
      }),
    );
  });

  it('never makes more changes than cross at once', () => {
    const fields = {
      label: 'Night desk',
      number: '8600',
      group: 'new-2',
      newGroupId: 'new-2',
      newGroupName: 'Nights',
      status: 'NEW',
      keepsStatus: true,
      key: '8',
      favourite: true,
      rescue: true,
    } as const;
    const changes = saved(null, fields);
    expect(changes).toHaveLength(5);
    expect(directoryChangesSchema.safeParse(changes).success).toBe(true);
  });

  it('makes a new entry before it is marked, and its group before it', () => {
    const fields = { group: 'new-2', newGroupId: 'new-2', newGroupName: ' Nights ' };
    const changes = saved(null, { ...fields, favourite: true, rescue: true });
    expect(kindsOf(changes)).toEqual(['save-group', 'save-entry', 'set-favourite', 'set-rescue']);
    expect(changes[0]).toMatchObject({ group: { id: 'new-2', name: 'Nights' } });
  });

  it('keeps a status only where that is wanted, and not twice', () => {
    expect(kindsOf(saved(billing, { status: 'BILXFR' }))).toEqual(['save-entry']);
    const keeping = { keepsStatus: true, statusMeaning: 'Paid' };
    expect(saved(billing, { status: 'BILXFR', ...keeping })[0]).toEqual({
      kind: 'save-status',
      status: { status: 'BILXFR', meaning: 'Paid' },
    });
    const same = { status: 'NIGHT', keepsStatus: true, statusMeaning: 'Went to the night desk' };
    expect(kindsOf(saved(billing, same))).toEqual(['save-entry']);
  });

  it('moves a key alone where nothing else was changed', () => {
    expect(saved(nights, { key: '1' })).toEqual([{ kind: 'set-key', id: 'nights', key: '1' }]);
    expect(saved(billing, { key: '' })).toEqual([{ kind: 'set-key', id: 'billing', key: null }]);
  });

  it('takes from an entry of the team its key and its marks, and nothing else', () => {
    const changes = saved(legal, { label: 'Mine now', key: '7', favourite: true, rescue: true });
    expect(kindsOf(changes)).toEqual(['set-key', 'set-favourite', 'set-rescue']);
    expect(made(changes, fullDirectory).entries).toEqual(fullDirectory.entries);
  });
});

describe('making the changes of a form', () => {
  const changes = saved(null, { favourite: true });

  it('asks for all of them at once, and says nothing where they were made', async () => {
    const asked: unknown[] = [];
    const problem = await savingProblem(changes, (given) => {
      asked.push(given);
      return Promise.resolve({ kind: 'changed' });
    });
    expect(problem).toBeNull();
    expect(asked).toEqual([changes]);
    expect(kindsOf(changes)).toEqual(['save-entry', 'set-favourite']);
  });

  it('asks for nothing where there is nothing to change', async () => {
    const make = () => Promise.reject(new Error('asked'));
    expect(await savingProblem([], make)).toBeNull();
  });

  it('says why they were not made', async () => {
    const problem = await savingProblem(changes, () => Promise.resolve({ kind: 'too-many' }));
    expect(problem).toContain('5,000');
  });

  it('says so where the question itself fails', async () => {
    const problem = await savingProblem(changes, () => Promise.reject(new Error('gone')));
    expect(problem).toBe('That could not be saved. Try again.');
  });
});
