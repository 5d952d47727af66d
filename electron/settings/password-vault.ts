import { z } from 'zod';
import type { KeychainProblem, PasswordState } from '../../shared/password-state.ts';
import type { Notice } from '../../shared/notice.ts';
import type { Keychain, KeychainLook } from './keychain.ts';
import { openKeptFile } from './kept-file.ts';
import type { KeptFilePlace } from './settings-file.ts';

const recordSchema = z.object({
  /** Null where no password is kept. */
  kept: z
    .object({
      /** The keychain that encrypted it. */
      backend: z.string(),
      /** Base64. */
      encrypted: z.base64(),
    })
    .nullable(),
});

/** The one place that holds the API user's password. */
export interface PasswordVault {
  /** Reads the kept password; opens no locked keychain. */
  readonly open: () => Promise<void>;
  /** Opens the keychain though it is locked: the system may ask the person. */
  readonly unlock: () => Promise<void>;
  /** Keeps a password in the keychain, or for this run only where that can't be. */
  readonly keep: (password: string) => Promise<void>;
  /** Erases it, on disk and in memory. */
  readonly forget: () => void;
  /** For the request body and for scrubbing, and for nothing else. */
  readonly password: () => string | null;
  readonly state: () => PasswordState;
  readonly notices: readonly Notice[];
}

/**
 * Opens the vault's file, `password.json`.
 *
 * @param onChanged is called after each change of the state.
 */
export function createPasswordVault(
  place: KeptFilePlace,
  keychain: Keychain,
  onChanged: () => void,
): PasswordVault {
  const file = openKeptFile({
    ...place,
    name: 'password',
    schema: recordSchema,
    migrations: [],
    initial: { kept: null },
  });
  let password: string | null = null;
  /** Counts what a person did: a keychain that answers late must not undo it. */
  let deeds = 0;
  let state: PasswordState = { kind: 'opening' };

  function become(next: PasswordState): void {
    state = next;
    onChanged();
  }

  async function lookAtStart(): Promise<PasswordState> {
    const { kept } = file.value();
    const deedsBefore = deeds;
    const look = await keychain.look();
    if (deeds !== deedsBefore) return state;
    if (!kept) return { kind: 'none', keychain: problemOf(look) };
    if (look.backend !== kept.backend || look.kind === 'unusable') {
      return { kind: 'keychain-changed', keptUnder: kept.backend, now: nameOf(look) };
    }
    return look.kind === 'locked' ? { kind: 'keychain-locked' } : readKept();
  }

  async function readKept(): Promise<PasswordState> {
    const { kept } = file.value();
    if (!kept) return { kind: 'none', keychain: null };
    const deedsBefore = deeds;
    const decrypted = await keychain.decrypt(Buffer.from(kept.encrypted, 'base64'));
    if (deeds !== deedsBefore) return state;
    if (!decrypted.ok) return whyUnreadable();
    password = decrypted.value.text;
    if (decrypted.value.encryptAgain) await writeEncrypted(password, kept.backend);
    return { kind: 'in-keychain' };
  }

  /** A person may have been asked to unlock the keychain, and have said no. */
  async function whyUnreadable(): Promise<PasswordState> {
    const look = await keychain.look();
    return look.kind === 'locked' ? { kind: 'keychain-locked' } : { kind: 'unreadable' };
  }

  async function keep(next: string): Promise<void> {
    deeds += 1;
    password = next;
    const problem = await encryptAndWrite(next);
    become(problem ? { kind: 'this-run-only', because: problem } : { kind: 'in-keychain' });
  }

  async function encryptAndWrite(text: string): Promise<KeychainProblem | null> {
    const look = await keychain.look();
    return problemOf(look) ?? writeEncrypted(text, look.backend);
  }

  async function writeEncrypted(text: string, backend: string): Promise<KeychainProblem | null> {
    const encrypted = await keychain.encrypt(text);
    if (!encrypted.ok) return encrypted.problem;
    const saved = file.save({
      kept: { backend, encrypted: Buffer.from(encrypted.value).toString('base64') },
    });
    return saved.ok ? null : { kind: 'keychain-failed' };
  }

  async function afterUnlocking(): Promise<PasswordState> {
    if (password === null) return readKept();
    // What was typed for this run moves into the keychain that opens now.
    const look = await keychain.look();
    const problem =
      look.kind === 'unusable' ? look.problem : await writeEncrypted(password, look.backend);
    return problem ? { kind: 'this-run-only', because: problem } : { kind: 'in-keychain' };
  }

  return {
    open: async () => become(await lookAtStart()),
    unlock: async () => become(await afterUnlocking()),
    keep,
    forget: () => {
      deeds += 1;
      password = null;
      file.save({ kept: null });
      become({ kind: 'none', keychain: null });
    },
    password: () => password,
    state: () => state,
    notices: file.damage ? [{ kind: 'password-file-damaged', keptAs: file.damage.keptAs }] : [],
  };
}

/** Why a keychain can't keep anything now, null where it can. */
function problemOf(look: KeychainLook): KeychainProblem | null {
  switch (look.kind) {
    case 'usable':
      return null;
    case 'locked':
      return { kind: 'locked' };
    case 'unusable':
      return look.problem;
  }
}

const nameOf = (look: KeychainLook): string => (look.kind === 'unusable' ? 'none' : look.backend);
