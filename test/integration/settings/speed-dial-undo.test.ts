import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostUndos } from '../../../electron/settings/speed-dial-file.ts';
import { anyChange, someDirectory } from '../../unit/shared/directory-samples.ts';
import { emptyProfile } from './profile-folder.ts';
import {
  dana,
  billing,
  pathIn,
  textIn,
  textOf2,
  withEntries,
  open,
  again,
  entriesOf,
  change,
  put,
  remove,
} from './speed-dial-bench.ts';

describe('taking back', () => {
  it('brings back exactly what was there, change by change, in the file too', () => {
    const place = emptyProfile();
    const file = open(place, someDirectory());
    remove(file, 'b');
    expect(file.undoable()).toEqual({ what: 'remove-entry', name: 'Label of b' });
    change(file, { kind: 'remove-group', id: 'g2' });
    expect(file.undoable()).toEqual({ what: 'remove-group', name: 'Second' });
    expect(file.undo()).toEqual([]);
    expect(file.undo()).toEqual([]);
    expect(file.undoable()).toBeNull();
    expect(file.content()).toEqual(someDirectory());
    expect(again(place).content()).toEqual(someDirectory());
    expect(file.undo()).toEqual([]);
  });

  it('is exact after any changes', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: mostUndos }), (changes) => {
        const file = open(emptyProfile(), someDirectory());
        const states = [file.content()];
        for (const each of changes) {
          change(file, each);
          if (file.content() !== states.at(-1)) states.push(file.content());
        }
        while (file.undoable()) {
          expect(file.content()).toEqual(states.pop());
          file.undo();
        }
        expect(file.content()).toEqual(someDirectory());
        expect(states).toHaveLength(1);
      }),
      { numRuns: 15 },
    );
  });

  it('takes back in one step what was made in one, and names it', () => {
    const place = emptyProfile();
    const file = open(place, someDirectory());
    const entry = { ...dana, group: 'g1' };
    const save = [
      { kind: 'save-entry', entry, key: '5' },
      { kind: 'set-favourite', id: dana.id, favourite: true },
      { kind: 'set-rescue', id: dana.id },
    ] as const;
    expect(change(file, ...save).answer).toEqual({ kind: 'changed' });
    expect(again(place).content()).toMatchObject({ keys: { 5: dana.id }, rescue: dana.id });
    expect(file.undoable()).toEqual({ what: 'save-entry', name: dana.label });
    file.undo();
    expect(file.undoable()).toBeNull();
    expect(file.content()).toEqual(someDirectory());
    expect(again(place).content()).toEqual(someDirectory());
  });

  it('makes none of several where one can’t be made', () => {
    const file = open(emptyProfile(), someDirectory());
    const save = { kind: 'save-entry', entry: { ...dana, group: 'g1' }, key: null } as const;
    expect(change(file, save, { kind: 'remove-entry', id: 'nobody' }).answer).toEqual({
      kind: 'gone',
    });
    expect([file.content(), file.undoable()]).toEqual([someDirectory(), null]);
  });

  it('names an entry of the team', () => {
    const file = open(emptyProfile(), someDirectory());
    change(file, { kind: 'set-key', id: 'team-x', key: '9' });
    expect(file.undoable()).toEqual({ what: 'set-key', name: 'Legal desk' });
  });

  it('is there for an import', () => {
    const file = open(emptyProfile());
    expect(file.replace(withEntries(dana, billing), { what: 'import', name: '2' })).toEqual([]);
    expect(entriesOf(file)).toEqual([dana, billing]);
    expect(file.undoable()).toEqual({ what: 'import', name: '2' });
    file.undo();
    expect(entriesOf(file)).toEqual([]);
  });

  it('is not offered for a change that changes nothing', () => {
    const file = open(emptyProfile(), someDirectory());
    expect(change(file, { kind: 'set-rescue', id: 'b' }).answer).toEqual({ kind: 'changed' });
    expect(file.undoable()).toBeNull();
  });

  it(`goes back ${mostUndos} changes`, () => {
    const file = open(emptyProfile());
    for (let count = 0; count < mostUndos + 5; count += 1) {
      put(file, { ...dana, label: `Dana ${count}` });
    }
    while (file.undoable()) file.undo();
    expect(entriesOf(file)[0]?.label).toBe('Dana 4');
  });

  it.each([
    ['that can be read', textOf2({ entries: [billing] }), []],
    ['that can’t be read', '{"version": 2,', [{ kind: 'speed-dial-edit-not-readable' }]],
  ])('never writes over what a hand wrote, and forgets: %s', (_, edited, told) => {
    const place = emptyProfile();
    const file = open(place);
    put(file, dana);
    writeFileSync(pathIn(place), edited);
    expect(file.undo()).toEqual(told);
    expect(file.undoable()).toBeNull();
    expect(textIn(place)).toBe(edited);
  });
});
