import { assertNever } from '../assert-never.ts';
import type { Notice } from '../notice.ts';
import { passwordWords, tokenWords } from './password-words.ts';
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
    case 'speed-dial-from-newer-version':
      return {
        happened: `The speed dial is that of a newer Baton. It is kept as ${notice.keptAs}.`,
        advice: 'Start the newer Baton, or add the buttons again.',
      };
    case 'settings-not-readable':
      return {
        happened: 'The system does not let Baton read its settings file.',
        advice:
          'Ask the administrator whose file it is. Until then changes last for this run only.',
      };
    case 'speed-dial-not-readable':
      return {
        happened: 'The system does not let Baton read its speed-dial file.',
        advice:
          'Ask the administrator whose file it is. Until then changes last for this run only.',
      };
    case 'speed-dial-edit-not-readable':
      return {
        happened:
          'The speed-dial file was edited and can’t be read now. The buttons are as before.',
        advice: 'Correct the file. If you change a button here first, the file is kept aside.',
      };
    case 'speed-dial-edit-entries-left-out':
      return {
        happened: `${counted(notice.count, 'button')} of the edited speed-dial file can’t be read and ${notice.count === 1 ? 'is' : 'are'} left out.`,
        advice: 'Correct the file. If you change a button here first, the file is kept aside.',
      };
    case 'password-this-run-only': {
      const { happened, advice } = passwordWords({ ...notice, kind: 'this-run-only' });
      return { happened, advice };
    }
    case 'password-not-erased':
      return {
        happened: 'The password is forgotten, but its encrypted file could not be removed.',
        advice: 'Remove password.json from Baton’s profile folder.',
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
    case 'token-this-run-only': {
      const { happened, advice } = tokenWords({ ...notice, kind: 'this-run-only' });
      return { happened, advice };
    }
    case 'token-file-damaged':
      return {
        happened: `The event stream’s token could not be read. Its file is kept as ${notice.keptAs}.`,
        advice: 'Type the token in Settings.',
      };
    case 'token-not-erased':
      return {
        happened: 'The event stream’s token is forgotten, but its file could not be removed.',
        advice: 'Remove the token’s encrypted file from Baton’s profile folder.',
      };
    case 'hand-over-not-readable':
      return {
        happened: 'What another program told Baton names no call. Nothing came of it.',
        advice: 'Check the link or command that the softphone is set to.',
      };
    case 'handed-call-not-yours':
      return {
        happened: `Another program named call ${notice.callId}, and the dialer does not show it as yours.`,
        advice: 'Check which agent the softphone takes calls for.',
      };
    case 'handed-call-not-shown':
      return {
        happened: `Another program named call ${notice.callId}. It is not shown: there is another call on the line.`,
        advice: 'If you are on that call, leave the buttons alone until the card shows it.',
      };
    case 'log-ins-not-written':
      return {
        happened:
          'Refused log-ins can’t be written down, so after a restart Baton does not know of them.',
        advice: 'Make room on the disk, and check the password before you start Baton again.',
      };
    case 'log-ins-damaged':
      return {
        happened: `What Baton knew of refused log-ins could not be read. It is kept as ${notice.keptAs}.`,
        advice: 'Check the password in Settings if a log-in was refused before.',
      };
    case 'window-recovered':
      return {
        happened: 'The window stopped and has come back.',
        advice: 'Attempts in the menu shows what became of the last order.',
      };
    default:
      return assertNever(notice);
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
