import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReadImport } from '../../../electron/directory/read-import.ts';
import { createDirectoryDesk } from '../../../electron/directory-desk.ts';
import { createNoticeBoard } from '../../../electron/notice-board.ts';
import type { SpeedDialFile } from '../../../electron/settings/speed-dial-file.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { again, dana, open, pathIn, textOf2, withEntries } from '../settings/speed-dial-bench.ts';
import { emptyProfile } from '../settings/profile-folder.ts';

const csv = (...rows: readonly string[]) => ({
  path: '/people.csv',
  name: 'people.csv',
  bytes: Buffer.from(['label,number,group', ...rows].join('\n')),
});
const ofDana = 'Dana,9 1 (800) 555-0134,Managers';

function openDesk(isThere = true, isOnCall = (): boolean => false) {
  const place = emptyProfile();
  const file = open(place, withEntries(dana));
  const board = createNoticeBoard(() => undefined);
  let ids = 0;
  let changes = 0;
  const desk = createDirectoryDesk({
    file: (): SpeedDialFile | null => (isThere ? file : null),
    isOfTeam: (id) => id === 'team-x',
    readImport: createReadImport(() => `new-${(ids += 1)}`),
    country: () => 'US',
    isOnCall,
    board,
    onChanged: () => (changes += 1),
  });
  const previewed = (...rows: readonly string[]) => {
    const answer = desk.preview(csv(...rows));
    if (answer.kind !== 'preview') throw new Error(answer.kind);
    return answer.preview;
  };
  const labels = () => file.content().entries.map(({ label }: SpeedDialEntry) => label);
  return { place, file, board, desk, previewed, labels, changes: () => changes };
}

describe('an import', () => {
  it('changes nothing before it is made, then the file, in one step that can be taken back', () => {
    const { place, file, desk, previewed, labels } = openDesk();
    desk.change({ kind: 'set-rescue', id: 'dana' });
    desk.undo();
    const before = readFileSync(pathIn(place), 'utf8');
    const { id, counts } = previewed(ofDana, 'Night,18005550177,Nights', 'Floor,101,');
    expect(counts).toEqual({ new: 2, duplicate: 1, doubtful: 0, wrong: 0 });
    expect(readFileSync(pathIn(place), 'utf8')).toBe(before);
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toEqual({
      kind: 'imported',
      added: 2,
      replaced: 0,
    });
    expect(labels()).toEqual(['Dana', 'Night', 'Floor']);
    expect(again(place).content()).toEqual(file.content());
    expect(file.undoable()).toEqual({ what: 'import', name: '2' });
    desk.undo();
    expect(file.content()).toEqual(withEntries(dana));
    expect(again(place).content()).toEqual(withEntries(dana));
  });

  it('replaces duplicates in their places, and says how many', () => {
    const { desk, previewed, file } = openDesk();
    const { id } = previewed('Dana,9 1 800 5550134,Departments', 'Night,123,');
    expect(desk.importPreviewed({ previewId: id, duplicates: 'replace' })).toEqual({
      kind: 'imported',
      added: 1,
      replaced: 1,
    });
    expect(file.undoable()).toEqual({ what: 'import', name: '2' });
    expect(file.content().entries[0]).toEqual({
      ...dana,
      group: 'departments',
      destination: { kind: 'number', number: '9 1 800 5550134' },
    });
  });

  it('brings nothing in while a row is wrong', () => {
    const { desk, previewed, labels } = openDesk();
    const { id } = previewed('Night,123,', 'Wrong,,');
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toEqual({
      kind: 'rows-wrong',
    });
    expect(labels()).toEqual(['Dana']);
  });

  it('is made once', () => {
    const { desk, previewed, labels } = openDesk();
    const choice = { previewId: previewed('Night,123,').id, duplicates: 'skip' as const };
    expect(desk.importPreviewed(choice)).toMatchObject({ kind: 'imported' });
    expect(desk.importPreviewed(choice)).toEqual({ kind: 'preview-gone' });
    expect(labels()).toEqual(['Dana', 'Night']);
  });

  it('is made of the latest preview alone', () => {
    const { desk, previewed, labels } = openDesk();
    const { id } = previewed('Night,123,');
    previewed('Floor,101,');
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toEqual({
      kind: 'preview-gone',
    });
    expect(labels()).toEqual(['Dana']);
  });

  it('keeps its preview where the person thinks better of another file', () => {
    const { desk, previewed, labels } = openDesk();
    const { id } = previewed('Night,123,');
    expect(desk.preview(null)).toEqual({ kind: 'cancelled' });
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toMatchObject({ added: 1 });
    expect(labels()).toEqual(['Dana', 'Night']);
  });

  it('is off once somebody has changed the directory, in the window or by hand', () => {
    const { desk, previewed, labels, place } = openDesk();
    const first = previewed('Night,123,');
    desk.change({ kind: 'set-favourite', id: 'dana', favourite: true });
    const byId = (previewId: string) => desk.importPreviewed({ previewId, duplicates: 'skip' });
    expect(byId(first.id)).toEqual({ kind: 'preview-gone' });
    const second = previewed('Night,123,');
    writeFileSync(pathIn(place), textOf2({ entries: [{ ...dana, label: 'By hand' }] }));
    expect(byId(second.id)).toEqual({ kind: 'preview-gone' });
    expect(labels()).toEqual(['By hand']);
  });

  it('keeps aside what a hand has written and nobody can read', () => {
    const { desk, previewed, place, board, labels } = openDesk();
    const { id } = previewed('Night,123,');
    writeFileSync(pathIn(place), '{"version": 2,');
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toMatchObject({ added: 1 });
    expect(labels()).toEqual(['Dana', 'Night']);
    const [notice] = board.notices();
    if (notice?.kind !== 'speed-dial-damaged') throw new Error('Nothing was said.');
    expect(readFileSync(join(place.folder, basename(notice.keptAs)), 'utf8')).toBe(
      '{"version": 2,',
    );
  });

  it('tells what it has found in a change by hand', () => {
    const { desk, previewed, place, board } = openDesk();
    const { id } = previewed('Night,123,');
    writeFileSync(pathIn(place), textOf2({ entries: [dana, { label: 7 }] }));
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toEqual({
      kind: 'preview-gone',
    });
    expect(board.notices()).toEqual([{ kind: 'speed-dial-edit-entries-left-out', count: 1 }]);
  });

  it.each([
    ['can’t be opened', null, { kind: 'file-not-readable' }],
    ['is too large', 'too-large' as const, { kind: 'too-large', mebibytes: 64 }],
    ['is empty', new Uint8Array(), { kind: 'empty' }],
  ])('is none of a file that %s', (_, bytes, because) => {
    const { desk } = openDesk();
    expect(desk.preview({ path: '/x', name: 'x', bytes })).toEqual({ kind: 'not-read', because });
  });

  it('is none where nothing is set up', () => {
    const { desk } = openDesk(false);
    expect(desk.preview(csv(ofDana))).toMatchObject({ kind: 'not-read' });
    expect(desk.importPreviewed({ previewId: 'new-1', duplicates: 'skip' })).toEqual({
      kind: 'preview-gone',
    });
  });
});

describe('an edit of the file by hand', () => {
  it('waits until the call is over, so that no click meets another button than it was meant for', () => {
    let isOnCall = true;
    const { place, desk, labels } = openDesk(true, () => isOnCall);
    const content = JSON.stringify({ version: 2, entries: [{ ...dana, label: 'Another' }] });
    writeFileSync(join(place.folder, 'speed-dial.json'), content);
    desk.refreshBetweenCalls();
    desk.callsChanged();
    expect(labels()).toEqual([dana.label]);
    isOnCall = false;
    desk.callsChanged();
    expect(labels()).toEqual(['Another']);
  });
});
