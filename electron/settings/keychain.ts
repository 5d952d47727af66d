import type { KeychainProblem } from '../../shared/password-state.ts';
import type { Result } from '../../shared/result.ts';

/** Whether the system's keychain can be used now, without asking a person for anything. */
export type KeychainLook =
  /** `backend` names it, so that a later change is noticed. */
  | { readonly kind: 'usable'; readonly backend: string }
  | { readonly kind: 'locked'; readonly backend: string }
  | { readonly kind: 'unusable'; readonly backend: string; readonly problem: KeychainProblem };

/** A text as it came out of the keychain. */
export interface Decrypted {
  readonly text: string;
  /** The keychain has a new key, and asks for the text to be encrypted with it. */
  readonly encryptAgain: boolean;
}

/** The system's keychain, behind one face for all of Electron's ways to it. Nothing here rejects. */
export interface Keychain {
  readonly look: () => Promise<KeychainLook>;
  /** May make the system ask the person to unlock the keychain. */
  readonly encrypt: (text: string) => Promise<Result<Uint8Array, KeychainProblem>>;
  /** May make the system ask the person to unlock the keychain. */
  readonly decrypt: (encrypted: Uint8Array) => Promise<Result<Decrypted, 'failed'>>;
}
