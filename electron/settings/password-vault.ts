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
      /** Whose password it is: it is not sent to another dialer, nor for another user. */
      address: z.string(),
      apiUser: z.string(),
      /** The keychain that encrypted it. */
      backend: z.string(),
      /** Base64. */
      encrypted: z.base64(),
    })
    .nullable(),
});

type KeptPassword = NonNullable<z.infer<typeof recordSchema>['kept']>;

/**
 * Whose password it is. For the event stream's token: the stream's address, which may hold `{agent}`,
 * and an empty `apiUser`.
 */
export type PasswordOwner = Pick<KeptPassword, 'address' | 'apiUser'>;

/** The one place that holds a password: the API user's, or the event stream's token. */
export interface PasswordVault {
  /** Reads the password that is kept for somebody; opens no locked keychain. */
  readonly open: (owner: PasswordOwner | null) => Promise<void>;
  /** Tries the keychain again though it is locked: the system may ask the person. */
  readonly unlock: (owner: PasswordOwner | null) => Promise<void>;
  /** Has the password at hand at once; keeps it in the keychain, or for this run only. */
  readonly keep: (password: string, owner: PasswordOwner) => Promise<void>;
  /** Erases it, on disk and in memory. */
  readonly forget: () => void;
  /** For the request body, and for nothing else. */
  readonly password: () => string | null;
  /** Another number for each password that comes to hand. */
  readonly passwordNumber: () => number;
  readonly state: () => PasswordState;
}

/** Who is told of what happens in the vault. */
export interface VaultListener {
  readonly onChanged: () => void;
  readonly onNotice: (notice: Notice) => void;
}

/** What a vault's file is called, and what is said of it. */
interface VaultKind {
  /** Without its ending. */
  readonly name: string;
  readonly damaged: (keptAs: string) => Notice;
  readonly notErased: Notice;
}

const passwordKind: VaultKind = {
  name: 'password',
  damaged: (keptAs) => ({ kind: 'password-file-damaged', keptAs }),
  notErased: { kind: 'password-not-erased' },
};

const tokenKind: VaultKind = {
  name: 'stream-token',
  damaged: (keptAs) => ({ kind: 'token-file-damaged', keptAs }),
  notErased: { kind: 'token-not-erased' },
};

/** Opens the vault of the API user's password, whose file is `password.json`. */
export function createPasswordVault(
  place: KeptFilePlace,
  keychain: Keychain,
  listener: VaultListener,
): PasswordVault {
  return createVault(passwordKind, place, keychain, listener);
}

/** Opens the vault of the event stream's token, whose file is `stream-token.json`. */
export function createTokenVault(
  place: KeptFilePlace,
  keychain: Keychain,
  listener: VaultListener,
): PasswordVault {
  return createVault(tokenKind, place, keychain, listener);
}

function createVault(
  kind: VaultKind,
  place: KeptFilePlace,
  keychain: Keychain,
  { onChanged, onNotice }: VaultListener,
): PasswordVault {
  const file = openKeptFile({
    ...place,
    name: kind.name,
    schema: recordSchema,
    migrations: [],
    initial: { kept: null },
  });
  if (file.damage) onNotice(kind.damaged(file.damage.keptAs));
  let password: string | null = null;
  let state: PasswordState = { kind: 'opening' };
  let deeds = 0;
  let passwords = 0;

  function become(next: PasswordState): void {
    state = next;
    onChanged();
  }

  function atHand(next: string): void {
    password = next;
    passwords += 1;
  }

  /**
   * A keychain can take its time, while it asks the person for its own password. What the person
   * does here meanwhile counts more than its late answer.
   */
  async function newestDeed(
    work: (isNewest: () => boolean) => Promise<PasswordState>,
  ): Promise<void> {
    deeds += 1;
    const mine = deeds;
    const isNewest = () => mine === deeds;
    const next = await work(isNewest);
    if (isNewest()) become(next);
  }

  async function lookAtStart(
    owner: PasswordOwner | null,
    isNewest: () => boolean,
  ): Promise<PasswordState> {
    const look = await keychain.look();
    const kept = keptFor(owner);
    if (!kept) return { kind: 'none', keychain: problemOf(look) };
    if (look.backend !== kept.backend || look.kind === 'unusable') {
      return { kind: 'keychain-changed', keptUnder: kept.backend, now: nameOf(look) };
    }
    return look.kind === 'locked' ? { kind: 'keychain-locked' } : readKept(kept, isNewest);
  }

  function keptFor(owner: PasswordOwner | null): KeptPassword | null {
    const { kept } = file.value();
    const isTheirs = kept?.address === owner?.address && kept?.apiUser === owner?.apiUser;
    return isTheirs ? kept : null;
  }

  async function readKept(kept: KeptPassword, isNewest: () => boolean): Promise<PasswordState> {
    const decrypted = await keychain.decrypt(Buffer.from(kept.encrypted, 'base64'));
    if (!decrypted.ok) return whyUnreadable();
    const { text, encryptAgain } = decrypted.value;
    if (encryptAgain) await write(text, kept, kept.backend, isNewest);
    if (isNewest()) atHand(text);
    return { kind: 'in-keychain' };
  }

  /** A person may have been asked to unlock the keychain, and have said no. */
  async function whyUnreadable(): Promise<PasswordState> {
    const look = await keychain.look();
    return look.kind === 'locked' ? { kind: 'keychain-locked' } : { kind: 'unreadable' };
  }

  /** Says why it could not be kept, or null where it was. */
  async function write(
    text: string,
    { address, apiUser }: PasswordOwner,
    backend: string,
    isNewest: () => boolean,
  ): Promise<KeychainProblem | null> {
    const encrypted = await keychain.encrypt(text);
    if (!encrypted.ok) return encrypted.problem;
    if (!isNewest()) return null;
    const base64 = Buffer.from(encrypted.value).toString('base64');
    const saved = file.save({ kept: { address, apiUser, backend, encrypted: base64 } });
    return saved.ok ? null : { kind: 'not-written' };
  }

  async function keepNow(
    text: string,
    owner: PasswordOwner,
    mayAsk: boolean,
    isNewest: () => boolean,
  ): Promise<PasswordState> {
    const look = await keychain.look();
    const obstacle = mayAsk && look.kind === 'locked' ? null : problemOf(look);
    const problem = obstacle ?? (await write(text, owner, look.backend, isNewest));
    return problem ? { kind: 'this-run-only', because: problem } : { kind: 'in-keychain' };
  }

  async function tryAgain(
    owner: PasswordOwner | null,
    isNewest: () => boolean,
  ): Promise<PasswordState> {
    // What was typed for this run moves into the keychain that opens now.
    if (password !== null && owner) return keepNow(password, owner, true, isNewest);
    const kept = keptFor(owner);
    // A keychain that has come back is the one it was; one that was locked may ask the person.
    const isLocked = state.kind === 'keychain-locked';
    return kept && isLocked ? readKept(kept, isNewest) : lookAtStart(owner, isNewest);
  }

  return {
    open: (owner) => newestDeed((isNewest) => lookAtStart(owner, isNewest)),
    unlock: (owner) => newestDeed((isNewest) => tryAgain(owner, isNewest)),
    keep: (next, owner) => {
      atHand(next);
      return newestDeed((isNewest) => keepNow(next, owner, false, isNewest));
    },
    forget: () => {
      deeds += 1;
      password = null;
      if (!file.discard()) onNotice(kind.notErased);
      become({ kind: 'none', keychain: null });
    },
    password: () => password,
    passwordNumber: () => passwords,
    state: () => state,
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
