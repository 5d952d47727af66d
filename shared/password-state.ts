/** Why the system's keychain can't keep the password. */
export type KeychainProblem =
  /** No keychain on this system, or none is running. */
  | { readonly kind: 'no-keychain' }
  /** The system would encrypt with a key that everybody knows. */
  | { readonly kind: 'fixed-key-only' }
  /** There is a keychain, and it is locked. */
  | { readonly kind: 'locked' }
  /** The keychain took it, and the disk did not. */
  | { readonly kind: 'not-written' }
  /** There is a keychain, and it did not take or give the password. */
  | { readonly kind: 'keychain-failed' };

/** Where the API user's password is. The password itself never leaves the vault. */
export type PasswordState =
  /** The keychain has not answered yet. */
  | { readonly kind: 'opening' }
  /** `keychain` says why one that is typed could not be kept, null where it could. */
  | { readonly kind: 'none'; readonly keychain: KeychainProblem | null }
  | { readonly kind: 'in-keychain' }
  | { readonly kind: 'this-run-only'; readonly because: KeychainProblem }
  /** It is in the keychain, which is locked: a person has to unlock it. */
  | { readonly kind: 'keychain-locked' }
  /** It was kept under another keychain than the one of today. Nothing was wiped. */
  | { readonly kind: 'keychain-changed'; readonly keptUnder: string; readonly now: string }
  /** It was kept, and can't be read back. Nothing was wiped. */
  | { readonly kind: 'unreadable' };
