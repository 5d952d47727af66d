import { assertNever } from '../assert-never.ts';
import type { PasswordState } from '../password-state.ts';
import { t } from '../texts/t.ts';
import type { TextKey } from '../texts/t.ts';
import { sentences } from './sentences.ts';
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
    case 'none':
      return state.keychain === null
        ? sentences(`password.${secret}.none`)
        : {
            happened: t(`password.${secret}.none.happened`),
            advice: t(`password.${secret}.none.${state.keychain.kind}`),
          };
    case 'this-run-only':
      return {
        happened: t(`password.${secret}.this-run-only.${state.because.kind}`),
        advice: t(`password.${secret}.this-run-only.advice`),
      };
    case 'keychain-changed':
      return sentences(`password.${secret}.keychain-changed`, {
        before: keychainName(state.keptUnder),
        now: keychainName(state.now),
      });
    case 'opening':
    case 'in-keychain':
    case 'keychain-locked':
    case 'unreadable':
      return sentences(`password.${secret}.${state.kind}`);
    default:
      return assertNever(state);
  }
}

/** What a person can ask of the keychain. */
export type KeychainAction = 'unlock-keychain' | 'try-keychain-again';

/** What can be asked of the keychain for the password, null where there is nothing to ask. */
export function keychainAction(state: PasswordState): KeychainAction | null {
  switch (state.kind) {
    case 'keychain-locked':
      return 'unlock-keychain';
    case 'keychain-changed':
    case 'unreadable':
      return 'try-keychain-again';
    case 'this-run-only':
      // What was typed moves into the keychain once that is open.
      return state.because.kind === 'locked' ? 'unlock-keychain' : null;
    case 'opening':
    case 'none':
    case 'in-keychain':
      return null;
    default:
      return assertNever(state);
  }
}

/** Keychains by the names that Electron and Baton have for them. */
const keychainNames: ReadonlyMap<string, TextKey> = new Map<string, TextKey>([
  ['gnome_libsecret', 'password.keychain.gnome-keyring'],
  ['kwallet', 'password.keychain.kwallet'],
  ['kwallet5', 'password.keychain.kwallet5'],
  ['kwallet6', 'password.keychain.kwallet6'],
  ['macos-keychain', 'password.keychain.macos'],
  ['windows-dpapi', 'password.keychain.windows'],
  // A fixed key that stands in Chromium's source, and what Electron says before it knows.
  ['basic_text', 'password.keychain.none'],
  ['unknown', 'password.keychain.none'],
  ['none', 'password.keychain.none'],
]);

function keychainName(backend: string): string {
  return t(keychainNames.get(backend) ?? 'password.keychain.not-known');
}
