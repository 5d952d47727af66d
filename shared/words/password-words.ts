import { assertNever } from '../assert-never.ts';
import type { KeychainProblem, PasswordState } from '../password-state.ts';
import type { Sentences } from './sentences.ts';

/** Says where the API user's password is, and what to do about it. */
export function passwordWords(state: PasswordState): Sentences {
  switch (state.kind) {
    case 'opening':
      return {
        happened: 'The system’s keychain has not answered yet.',
        advice: 'Wait a moment, or type the password in Settings.',
      };
    case 'none':
      return {
        happened: 'No password is kept.',
        advice:
          state.keychain === null
            ? 'Type it in Settings.'
            : `One that you type is kept for this run only: ${because(state.keychain)}.`,
      };
    case 'in-keychain':
      return {
        happened: 'A password is kept in the system’s keychain.',
        advice: 'Leave the field empty to keep it.',
      };
    case 'this-run-only':
      return {
        happened: `The password is kept for this run only: ${because(state.because)}.`,
        advice: 'It has to be typed again after the next start.',
      };
    case 'keychain-locked':
      return {
        happened: 'The password is in the system’s keychain, which is locked.',
        advice: 'Unlock the keychain, or type the password in Settings.',
      };
    case 'keychain-changed':
      return {
        happened: `The password was kept under ${state.keptUnder}, and this system now uses ${state.now}. Nothing was deleted.`,
        advice: 'Go back to that keychain, or type the password in Settings.',
      };
    case 'unreadable':
      return {
        happened: 'A password is kept, and the keychain can’t read it back. Nothing was deleted.',
        advice: 'Type it anew in Settings.',
      };
    default:
      return assertNever(state);
  }
}

function because(problem: KeychainProblem): string {
  switch (problem.kind) {
    case 'no-keychain':
      return 'no keychain is running on this system';
    case 'fixed-key-only':
      return 'this system would encrypt it with a key that everybody knows';
    case 'locked':
      return 'the system’s keychain is locked';
    case 'keychain-failed':
      return 'the keychain did not take it';
    default:
      return assertNever(problem);
  }
}
