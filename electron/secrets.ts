import type { DialerSettings } from '../shared/settings.ts';
import type { PasswordOwner, PasswordVault } from './settings/password-vault.ts';

/** What a connection has to keep to itself: the API user's password, the event stream's token. */
export interface Secrets {
  readonly password: PasswordVault;
  readonly token: PasswordVault;
  /** Another text for each secret that comes to hand. */
  readonly inHand: () => string;
  /** Reads what is kept for these settings; opens no locked keychain. */
  readonly open: (dialer: DialerSettings | null) => Promise<void>;
  /** Tries a locked keychain again: the system may ask the person. */
  readonly unlock: (dialer: DialerSettings | null) => Promise<void>;
}

/** Puts two vaults side by side. */
export function createSecrets(password: PasswordVault, token: PasswordVault): Secrets {
  return {
    password,
    token,
    inHand: () => `${password.passwordNumber()} ${token.passwordNumber()}`,
    open: async (dialer) => {
      await Promise.all([password.open(dialer), token.open(tokenOwner(dialer))]);
    },
    unlock: async (dialer) => {
      // One after the other: the system would ask twice for one keychain.
      await password.unlock(dialer);
      await token.unlock(tokenOwner(dialer));
    },
  };
}

/** Whose token it is: it is not sent to another stream. */
export function tokenOwner(dialer: DialerSettings | null): PasswordOwner | null {
  const stream = dialer?.eventStream;
  return stream ? { address: stream.address, apiUser: '' } : null;
}
