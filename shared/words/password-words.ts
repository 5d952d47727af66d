import { assertNever } from '../assert-never.ts';
import type { KeychainProblem, PasswordState } from '../password-state.ts';
import type { Sentences } from './sentences.ts';

/** Says where the API user's password is, and what to do about it. */
export function passwordWords(state: PasswordState): Sentences {
  return secretWords(state, 'password');
}

/** Says where the event stream's token is, and what to do about it. */
export function tokenWords(state: PasswordState): Sentences {
  return secretWords(state, 'token');
}

function secretWords(state: PasswordState, secret: 'password' | 'token'): Sentences {
  switch (state.kind) {
    case 'opening':
      return {
        happened: 'The system’s keychain has not answered yet.',
        advice: `Wait a moment, or type the ${secret} in Settings.`,
      };
    case 'none':
      return {
        happened: `No ${secret} is kept.`,
        advice:
          state.keychain === null
            ? 'Type it in Settings.'
            : `One that you type is kept for this run only: ${because(state.keychain)}.`,
      };
    case 'in-keychain':
      return {
        happened: `A ${secret} is kept in the system’s keychain.`,
        advice: 'Leave the field empty to keep it.',
      };
    case 'this-run-only':
      return {
        happened: `The ${secret} is kept for this run only: ${because(state.because)}.`,
        advice: 'It has to be typed again after the next start.',
      };
    case 'keychain-locked':
      return {
        happened: `The ${secret} is in the system’s keychain, which is locked.`,
        advice: `Unlock the keychain, or type the ${secret} in Settings.`,
      };
    case 'keychain-changed':
      return {
        happened: `The ${secret} was kept in another keychain: ${keychainName(state.keptUnder)} then, ${keychainName(state.now)} now. Nothing was deleted.`,
        advice: `Go back to that keychain and try again, or type the ${secret} in Settings.`,
      };
    case 'unreadable':
      return {
        happened: `A ${secret} is kept, and the keychain can’t read it back. Nothing was deleted.`,
        advice: `Try the keychain again, or type the ${secret} anew in Settings.`,
      };
    default:
      return assertNever(state);
  }
}

/** What a person can ask of the keychain, as a button says it. */
export type KeychainAction = 'Unlock the keychain' | 'Try the keychain again';

/** What can be asked of the keychain for the password, null where there is nothing to ask. */
export function keychainAction(state: PasswordState): KeychainAction | null {
  switch (state.kind) {
    case 'keychain-locked':
      return 'Unlock the keychain';
    case 'keychain-changed':
    case 'unreadable':
      return 'Try the keychain again';
    case 'this-run-only':
      // What was typed moves into the keychain once that is open.
      return state.because.kind === 'locked' ? 'Unlock the keychain' : null;
    case 'opening':
    case 'none':
    case 'in-keychain':
      return null;
    default:
      return assertNever(state);
  }
}

/** Keychains by the names that Electron and Baton have for them. */
const keychainNames: ReadonlyMap<string, string> = new Map([
  ['gnome_libsecret', 'GNOME Keyring'],
  ['kwallet', 'KWallet'],
  ['kwallet5', 'KWallet 5'],
  ['kwallet6', 'KWallet 6'],
  ['macos-keychain', 'the macOS keychain'],
  ['windows-dpapi', 'the Windows data protection'],
  // A fixed key that stands in Chromium's source, and what Electron says before it knows.
  ['basic_text', 'no keychain'],
  ['unknown', 'no keychain'],
  ['none', 'no keychain'],
]);

function keychainName(backend: string): string {
  return keychainNames.get(backend) ?? 'one that Baton does not know';
}

function because(problem: KeychainProblem): string {
  switch (problem.kind) {
    case 'no-keychain':
      return 'no keychain is running on this system';
    case 'fixed-key-only':
      return 'this system would encrypt it with a key that everybody knows';
    case 'locked':
      return 'the system’s keychain is locked';
    case 'not-written':
      return 'the disk did not take it';
    case 'keychain-failed':
      return 'the keychain did not take it';
    default:
      return assertNever(problem);
  }
}
