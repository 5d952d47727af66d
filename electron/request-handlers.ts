import type { DirectoryFormat, ExportAnswer } from '../shared/directory-import.ts';
import type { HistoryExport } from '../shared/history.ts';
import type { Argument } from '../shared/ipc.ts';
import type { Outcome } from '../shared/outcome.ts';
import type { SetUpFileAnswer } from '../shared/set-up-offer.ts';
import { systemZone } from '../shared/system-zone.ts';
import type { Companion } from './companion.ts';
import type { ChosenFile, FileDialogs, WrittenFile } from './desktop/file-dialogs.ts';
import type { RequestHandlers } from './desktop/ipc-main.ts';
import { exportDirectory } from './directory/export-directory.ts';
import { emptyDay } from './history/history-day.ts';
import { emptyPage } from './history/history.ts';
import { directoryFilters, historyFilters, setUpFilters, teamFilters } from './file-filters.ts';
import type { Workplace } from './workplace.ts';

/** What the window can ask of the desktop. */
export interface DesktopActions {
  readonly copyText: (text: string) => Promise<void>;
  readonly setStartsWithSystem: (starts: boolean) => void;
  readonly recordKeys: (isRecording: boolean) => void;
  readonly files: FileDialogs;
}

const noCall: Outcome = { kind: 'refused', reason: 'no-call' };

/** Who answers which question of the window. */
export function createRequestHandlers(
  companion: Companion,
  desktop: DesktopActions,
): RequestHandlers {
  return {
    readState: () => companion.state(),
    ...settingsHandlers(companion, desktop),
    ...callHandlers(companion, desktop),
    ...directoryHandlers(companion, desktop),
    ...historyHandlers(companion, desktop),
    dismissNotice: answeringNothing((kind) => companion.dismissNotice(kind)),
  };
}

function settingsHandlers(companion: Companion, { files, ...desktop }: DesktopActions) {
  const { setUp } = companion;
  return {
    saveSettings: (form) => companion.saveSettings(form),
    forgetPassword: answeringNothing(() => companion.forgetPassword()),
    unlockKeychain: answeringNothing(() => companion.unlockKeychain()),
    startRehearsal: () => companion.startRehearsal(),
    endRehearsal: answeringNothing(() => companion.endRehearsal()),
    setPreferences: answeringNothing((changed) => companion.setPreferences(changed)),
    recordGlobalKey: answeringNothing((isRecording) => desktop.recordKeys(isRecording)),
    setStartsWithSystem: answeringNothing((starts) => desktop.setStartsWithSystem(starts)),
    setDialRules: answeringNothing((rules) => companion.setDialRules(rules)),
    setTeamSource: answeringNothing((source) => companion.setTeamSource(source)),
    chooseTeamFile: () => files.choosePath(teamFilters()),
    loadTeam: answeringNothing(() => companion.loadTeam()),
    openSetUpFile: async () => setUpAnswer(await files.choose(setUpFilters()), setUp.openFile),
    acceptSetUp: (typed) => setUp.accept(typed),
    declineSetUp: answeringNothing(() => setUp.decline()),
    trustCertificate: (choice) => companion.trustCertificate(choice),
    forgetCertificate: answeringNothing(() => companion.forgetCertificate()),
    checkConnection: answeringNothing(() => companion.checkConnection()),
    copyDoctorReport: answeringNothing(async () => {
      const report = companion.doctorReport();
      if (report !== null) await desktop.copyText(report);
    }),
  } satisfies Partial<RequestHandlers>;
}

function setUpAnswer(
  file: ChosenFile | null,
  openFile: (text: string | null) => SetUpFileAnswer,
): SetUpFileAnswer {
  if (!file) return { kind: 'cancelled' };
  const { bytes } = file;
  return openFile(bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : null);
}

function callHandlers(companion: Companion, desktop: DesktopActions) {
  const atDesk = (act: (place: Workplace) => Promise<Outcome>): Promise<Outcome> => {
    const place = companion.workplace();
    return place ? act(place) : Promise.resolve(noCall);
  };
  return {
    chooseLine: answeringNothing((agentUser) => companion.workplace()?.chooseLine(agentUser)),
    typeCall: async ({ callId, agentUser }) =>
      (await companion.workplace()?.typeCall(callId, agentUser)) ?? { kind: 'not-connected' },
    lookAgain: answeringNothing(() => companion.workplace()?.lookAgain()),
    copyCallId: answeringNothing((callId) => desktop.copyText(callId)),
    transfer: (click) => atDesk((place) => place.transfer({ ...click, from: 'window' })),
    takeBack: ({ callId }) => companion.workplace()?.takeBack(callId) ?? false,
    hangUp: (click) => atDesk((place) => place.hangUp(click)),
    releaseCall: answeringNothing(({ callId }) => companion.workplace()?.releaseCall(callId)),
  } satisfies Partial<RequestHandlers>;
}

function directoryHandlers({ directory, workplace }: Companion, { files }: DesktopActions) {
  return {
    changeDirectory: (changes) => directory.change(changes),
    undoDirectoryChange: answeringNothing(() => directory.undo()),
    chooseImportFile: () => directory.preview(() => files.choose(directoryFilters())),
    closeImport: answeringNothing(() => directory.closeImport()),
    importDirectory: (choice) => directory.importPreviewed(choice),
    exportDirectory: async (format: DirectoryFormat): Promise<ExportAnswer> => {
      const content = workplace()?.speedDial.content();
      if (!content) return { kind: 'not-written' };
      const { text, rows, name } = exportDirectory(content, format);
      return exportAnswer(await files.save(name, directoryFilters(format), [text]), rows);
    },
  } satisfies Partial<RequestHandlers>;
}

function historyHandlers({ workplace }: Companion, { copyText, files }: DesktopActions) {
  return {
    findHistory: async (page: Argument<'findHistory'>) =>
      (await workplace()?.history.find(page)) ?? emptyPage,
    readHistoryDay: async (moment: string) => {
      const day = await workplace()?.history.day(moment);
      return day ?? emptyDay(moment, systemZone());
    },
    copyHistoryRecord: async (attempt: string) => {
      const record = await workplace()?.history.record(attempt);
      if (record === null || record === undefined) return false;
      await copyText(record);
      return true;
    },
    exportHistory: async (wanted: HistoryExport): Promise<ExportAnswer> => {
      const written = await workplace()?.history.export(wanted);
      if (!written) return { kind: 'not-written' };
      const { name, rows, content } = written;
      return exportAnswer(await files.save(name, historyFilters(wanted.format), content), rows);
    },
  } satisfies Partial<RequestHandlers>;
}

function exportAnswer(written: WrittenFile, rows: number): ExportAnswer {
  return written.kind === 'written' ? { kind: 'written', fileName: written.name, rows } : written;
}

/** A request that is only done: its answer comes when it is. */
function answeringNothing<Given>(act: (given: Given) => unknown) {
  return async (given: Given): Promise<null> => {
    await act(given);
    return null;
  };
}
