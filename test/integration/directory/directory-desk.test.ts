import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../electron/directory/read-import.ts';
import type { ReadImport } from '../../../electron/directory/read-import.ts';
import { createDirectoryDesk } from '../../../electron/directory-desk.ts';
import type { ChosenFile } from '../../../electron/desktop/file-dialogs.ts';
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
const chosen = (file: ChosenFile | null) => () => Promise.resolve(file);
const ofDana = 'Dana,9 1 (800) 555-0134,Managers';

function openDesk(isThere = true, isOnCall = (): boolean => false, reading?: ReadImport) {
  const place = emptyProfile();
  const file = open(place, withEntries(dana));
  const board = createNoticeBoard(() => undefined);
  let ids = 0;
  const newId = () => `new-${(ids += 1)}`;
  let changes = 0;
  const desk = createDirectoryDesk({
    file: (): SpeedDialFile | null => (isThere ? file : null),
    teamEntries: () => [],
    readImport: reading ?? ((source) => Promise.resolve(readImport(source, newId))),
    newId,
    country: () => 'US',
    isOnCall,
    board,
    onChanged: () => (changes += 1),
  });
  const previewed = async (...rows: readonly string[]) => {
    const answer = await desk.preview(chosen(csv(...rows)));
    if (answer.kind !== 'preview') throw new Error(answer.kind);
    return answer.preview;
  };
  const labels = () => file.content().entries.map(({ label }: SpeedDialEntry) => label);
  return { place, file, board, desk, previewed, labels, changes: () => changes };
}

describe('an import', () => {
  it('changes nothing before it is made, then the file, in one step that can be taken back', async () => {
    const { place, file, desk, previewed, labels } = openDesk();
    desk.change({ kind: 'set-rescue', id: 'dana' });
    desk.undo();
    const before = readFileSync(pathIn(place), 'utf8');
    const { id, counts } = await previewed(ofDana, 'Night,18005550177,Nights', 'Floor,101,');
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

  it('replaces duplicates in their places, and says how many', async () => {
    const { desk, previewed, file } = openDesk();
    const { id } = await previewed('Dana,9 1 800 5550134,Departments', 'Night,123,');
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

  it('brings nothing in while a row is wrong', async () => {
    const { desk, previewed, labels } = openDesk();
    const { id } = await previewed('Night,123,', 'Wrong,,');
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toEqual({
      kind: 'rows-wrong',
    });
    expect(labels()).toEqual(['Dana']);
  });

  it('is made once', async () => {
    const { desk, previewed, labels } = openDesk();
    const choice = { previewId: (await previewed('Night,123,')).id, duplicates: 'skip' as const };
    expect(desk.importPreviewed(choice)).toMatchObject({ kind: 'imported' });
    expect(desk.importPreviewed(choice)).toEqual({ kind: 'preview-gone' });
    expect(labels()).toEqual(['Dana', 'Night']);
  });

  it('is made of the latest preview alone', async () => {
    const { desk, previewed, labels } = openDesk();
    const { id } = await previewed('Night,123,');
    await previewed('Floor,101,');
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toEqual({
      kind: 'preview-gone',
    });
    expect(labels()).toEqual(['Dana']);
  });

  it('keeps its preview where the person thinks better of another file', async () => {
    const { desk, previewed, labels } = openDesk();
    const { id } = await previewed('Night,123,');
    expect(await desk.preview(chosen(null))).toEqual({ kind: 'cancelled' });
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toMatchObject({ added: 1 });
    expect(labels()).toEqual(['Dana', 'Night']);
  });

  it('is off once somebody has changed the directory, in the window or by hand', async () => {
    const { desk, previewed, labels, place } = openDesk();
    const first = await previewed('Night,123,');
    desk.change({ kind: 'set-favourite', id: 'dana', favourite: true });
    const byId = (previewId: string) => desk.importPreviewed({ previewId, duplicates: 'skip' });
    expect(byId(first.id)).toEqual({ kind: 'preview-gone' });
    const second = await previewed('Night,123,');
    writeFileSync(pathIn(place), textOf2({ entries: [{ ...dana, label: 'By hand' }] }));
    expect(byId(second.id)).toEqual({ kind: 'preview-gone' });
    expect(labels()).toEqual(['By hand']);
  });

  it('keeps aside what a hand has written and nobody can read', async () => {
    const { desk, previewed, place, board, labels } = openDesk();
    const { id } = await previewed('Night,123,');
    writeFileSync(pathIn(place), '{"version": 2,');
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toMatchObject({ added: 1 });
    expect(labels()).toEqual(['Dana', 'Night']);
    const [notice] = board.notices();
    if (notice?.kind !== 'speed-dial-damaged') throw new Error('Nothing was said.');
    expect(readFileSync(join(place.folder, basename(notice.keptAs)), 'utf8')).toBe(
      '{"version": 2,',
    );
  });

  it('tells what it has found in a change by hand', async () => {
    const { desk, previewed, place, board } = openDesk();
    const { id } = await previewed('Night,123,');
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
  ])('is none of a file that %s', async (_, bytes, because) => {
    const { desk } = openDesk();
    expect(await desk.preview(chosen({ path: '/x', name: 'x', bytes }))).toEqual({
      kind: 'not-read',
      because,
    });
  });

  it('is none where nothing is set up', async () => {
    const { desk } = openDesk(false);
    expect(await desk.preview(chosen(csv(ofDana)))).toMatchObject({ kind: 'not-read' });
    expect(desk.importPreviewed({ previewId: 'new-1', duplicates: 'skip' })).toEqual({
      kind: 'preview-gone',
    });
  });
});

describe('the reading of a file', () => {
  /** A desk whose readings end only by their signal. */
  function openReading() {
    const bench = openDesk(
      true,
      () => false,
      (_, signal) => {
        signals.push(signal);
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
        });
      },
    );
    const signals: AbortSignal[] = [];
    return { ...bench, signals };
  }

  it('ends with its sheet, and brings nothing', async () => {
    const { desk, signals } = openReading();
    const answer = desk.preview(chosen(csv('Night,123,')));
    await Promise.resolve();
    expect(signals).toHaveLength(1);
    desk.closeImport();
    expect(await answer).toEqual({ kind: 'cancelled' });
    expect(signals[0]?.aborted).toBe(true);
  });

  it('never begins where the sheet is closed while the file is still on its way', async () => {
    const { desk, signals } = openReading();
    let hand: (file: ChosenFile) => void = () => undefined;
    const answer = desk.preview(() => new Promise((resolve) => (hand = resolve)));
    desk.closeImport();
    hand(csv('Night,123,'));
    expect(await answer).toEqual({ kind: 'cancelled' });
    expect(signals).toEqual([]);
  });

  it('ends where another file is chosen', async () => {
    const { desk, signals } = openReading();
    const first = desk.preview(chosen(csv('Night,123,')));
    await Promise.resolve();
    void desk.preview(chosen(csv('Floor,101,')));
    expect(await first).toEqual({ kind: 'cancelled' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('leaves nothing to bring in once the sheet is closed', async () => {
    const { desk, previewed, labels } = openDesk();
    const { id } = await previewed('Night,123,');
    desk.closeImport();
    expect(desk.importPreviewed({ previewId: id, duplicates: 'skip' })).toEqual({
      kind: 'preview-gone',
    });
    expect(labels()).toEqual(['Dana']);
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
