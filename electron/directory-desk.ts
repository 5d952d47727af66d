import type {
  DirectoryChange,
  DirectoryChangeAnswer,
  DirectoryUndo,
} from '../shared/directory-change.ts';
import type { ImportAnswer, ImportFileAnswer, ImportTrouble } from '../shared/directory-import.ts';
import type { Notice, NoticeKind } from '../shared/notice.ts';
import { importedDirectory } from './directory/import/imported-directory.ts';
import type { ImportPlan } from './directory/import/imported-directory.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import type { ReadImport } from './directory/read-import.ts';
import type { ChosenFile } from './desktop/file-dialogs.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { SpeedDialFile } from './settings/speed-dial-file.ts';

interface DirectoryDeskParts {
  /** The file of the mode, null where nothing is set up. */
  readonly file: () => SpeedDialFile | null;
  /** The entries of the team directory. */
  readonly teamEntries: () => readonly SpeedDialEntry[];
  readonly readImport: ReadImport;
  readonly newId: () => string;
  /** The country of the dialer (ISO 3166), null where its dial rules name none. */
  readonly country: () => string | null;
  readonly isOnCall: () => boolean;
  readonly board: NoticeBoard;
  readonly onChanged: () => void;
}

/** Where the agent's own directory is changed. */
export interface DirectoryDesk {
  /** Makes a change, or several as one. */
  readonly change: (changes: DirectoryChange | readonly DirectoryChange[]) => DirectoryChangeAnswer;
  readonly undo: () => void;
  /**
   * Takes over what somebody has written to the file; while a call is on, once it is over: a click
   * that brings the window to the front must not meet another button than it was meant for.
   */
  readonly refreshBetweenCalls: () => void;
  /** A call may have ended. */
  readonly callsChanged: () => void;
  /**
   * Says what a file would bring.
   *
   * @param choose asks for it; null where none was chosen.
   */
  readonly preview: (choose: () => Promise<ChosenFile | null>) => Promise<ImportFileAnswer>;
  /** Ends the reading of a file, and forgets what it would have brought. */
  readonly closeImport: () => void;
  readonly importPreviewed: (choice: {
    readonly previewId: string;
    readonly duplicates: 'skip' | 'replace';
  }) => ImportAnswer;
}

/** An import as it was previewed. */
interface Previewed {
  readonly id: string;
  readonly plan: ImportPlan;
}

/** Builds the desk. */
export function createDirectoryDesk(parts: DirectoryDeskParts): DirectoryDesk {
  const { board } = parts;
  let previewed: Previewed | null = null;
  let reading = new AbortController();
  let isRefreshDue = false;

  function tell(told: readonly Notice[]): void {
    ofEarlierChanges.forEach(board.takeDown);
    told.forEach(board.post);
    parts.onChanged();
  }

  function refresh(): void {
    const told = parts.file()?.refresh() ?? [];
    // Nothing was written: that an earlier change is not on the disk still holds.
    if (told.length > 0) tell(told);
    else parts.onChanged();
  }

  async function preview(choose: () => Promise<ChosenFile | null>): Promise<ImportFileAnswer> {
    reading.abort();
    const { signal } = (reading = new AbortController());
    const file = await choose();
    // Who thinks better of it keeps the preview that is there.
    if (!file || signal.aborted) return { kind: 'cancelled' };
    previewed = null;
    const into = parts.file()?.content();
    if (file.bytes === null || !into) return notRead({ kind: 'file-not-readable' });
    if (file.bytes === 'too-large') return notRead({ kind: 'too-large', mebibytes: 64 });
    const { name, bytes } = file;
    const read = await parts.readImport({ name, bytes, into, country: parts.country() }, signal);
    if (read.kind !== 'planned') return read;
    previewed = { id: read.preview.id, plan: { ...read.plan, into } };
    return { kind: 'preview', preview: read.preview };
  }

  function closeImport(): void {
    reading.abort();
    previewed = null;
  }

  function importPreviewed({ previewId, duplicates }: ImportChoice): ImportAnswer {
    const file = parts.file();
    if (!file || previewed?.id !== previewId) return { kind: 'preview-gone' };
    const found = file.refresh();
    // It was previewed with another directory: what was said of duplicates does not hold.
    if (file.content() !== previewed.plan.into) {
      tell(found);
      return { kind: 'preview-gone' };
    }
    const result = importedDirectory(previewed.plan, duplicates, parts.newId);
    if (result.kind !== 'imported') return result;
    previewed = null;
    const { added, replaced, speedDial } = result;
    tell(file.replace(speedDial, undoOfImport(added + replaced)));
    return { kind: 'imported', added, replaced };
  }

  return {
    change: (changes) => {
      const file = parts.file();
      if (!file) return { kind: 'gone' };
      const { answer, notices } = file.change([changes].flat(), parts.teamEntries());
      tell(notices);
      return answer;
    },
    undo: () => tell(parts.file()?.undo() ?? []),
    refreshBetweenCalls: () => {
      if (parts.isOnCall()) isRefreshDue = true;
      else refresh();
    },
    callsChanged: () => {
      if (!isRefreshDue || parts.isOnCall()) return;
      isRefreshDue = false;
      refresh();
    },
    preview,
    closeImport,
    importPreviewed,
  };
}

type ImportChoice = Parameters<DirectoryDesk['importPreviewed']>[0];

function notRead(because: ImportTrouble): ImportFileAnswer {
  return { kind: 'not-read', because };
}

function undoOfImport(entries: number): DirectoryUndo {
  return { what: 'import', name: String(entries) };
}

/** What may have been said of an earlier change, and does not hold after the next. */
const ofEarlierChanges: readonly NoticeKind[] = [
  'speed-dial-not-written',
  'speed-dial-edit-not-readable',
  'speed-dial-edit-entries-left-out',
];
