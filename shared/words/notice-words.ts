import { assertNever } from '../assert-never.ts';
import type { Notice } from '../notice.ts';
import type { Sentences } from './sentences.ts';

/** Says what happened to a file of Baton's, and what to do. */
export function noticeWords(notice: Notice): Sentences {
  switch (notice.kind) {
    case 'settings-damaged':
      return {
        happened: `The settings could not be read. They are kept as ${notice.keptAs}.`,
        advice: 'Fill the settings in again.',
      };
    case 'settings-from-newer-version':
      return {
        happened: `The settings are those of a newer Baton. They are kept as ${notice.keptAs}.`,
        advice: 'Start the newer Baton, or fill the settings in again.',
      };
    case 'speed-dial-damaged':
      return {
        happened: `The speed dial could not be read. It is kept as ${notice.keptAs}.`,
        advice: 'Add the buttons again, or have that file mended.',
      };
    case 'speed-dial-entries-left-out':
      return {
        happened: `${counted(notice.count, 'button')} could not be read and ${notice.count === 1 ? 'is' : 'are'} left out. The whole file is kept as ${notice.keptAs}.`,
        advice: 'Add what is missing.',
      };
    case 'password-file-damaged':
      return {
        happened: `The kept password could not be read. Its file is kept as ${notice.keptAs}.`,
        advice: 'Type the password in Settings.',
      };
    case 'journal-lines-set-aside':
      return {
        happened: `${counted(notice.count, 'line')} of the journal could not be read and ${notice.count === 1 ? 'is' : 'are'} kept in ${notice.keptAs}.`,
        advice: 'Nothing needs to be done.',
      };
    case 'journal-not-written':
      return {
        happened: `The journal can’t be written: ${counted(notice.waiting, 'attempt')} ${notice.waiting === 1 ? 'waits' : 'wait'} in memory.`,
        advice: 'Make room on the disk, and leave Baton running meanwhile.',
      };
    case 'settings-not-written':
      return {
        happened: 'The settings can’t be written, so they last for this run only.',
        advice: 'Make room on the disk, then save them again.',
      };
    case 'speed-dial-not-written':
      return {
        happened: 'The speed dial can’t be written, so the change lasts for this run only.',
        advice: 'Make room on the disk, then change it again.',
      };
    default:
      return assertNever(notice);
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
