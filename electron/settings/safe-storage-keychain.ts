import type { KeychainProblem } from '../../shared/password-state.ts';
import { failure, success } from '../../shared/result.ts';
import type { Keychain, KeychainLook } from './keychain.ts';

/**
 * The part of Electron's `safeStorage` that Baton uses. Electron 42 brought the asynchronous
 * functions, 45 deprecates the synchronous ones and 46 has none: each side may be missing.
 */
export interface SafeStorage {
  readonly getSelectedStorageBackend?: (() => string) | undefined;
  readonly isAsyncEncryptionAvailable?: (() => Promise<boolean>) | undefined;
  readonly encryptStringAsync?: ((text: string) => Promise<Buffer>) | undefined;
  readonly decryptStringAsync?:
    ((encrypted: Buffer) => Promise<{ result: string; shouldReEncrypt: boolean }>) | undefined;
  readonly isEncryptionAvailable?: (() => boolean) | undefined;
  readonly encryptString?: ((text: string) => Buffer) | undefined;
  readonly decryptString?: ((encrypted: Buffer) => string) | undefined;
}

/** Whether a Linux desktop's keyring is open, found out without touching it. */
export type LookAtKeyring = () => Promise<'open' | 'locked' | 'absent' | 'not-known'>;

/** What the keychain adapter is made of. */
export interface SafeStorageOptions {
  readonly safeStorage: SafeStorage;
  readonly platform: NodeJS.Platform;
  readonly lookAtKeyring: LookAtKeyring;
  /** Waits so many milliseconds between two tries at a keychain that is not ready yet. */
  readonly pause: (ms: number) => Promise<void>;
}

/** Keychains that are real; `basic_text` is a key that stands in Chromium's source for all to read. */
const realLinuxBackends = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

/** What a keyring's key leaves in front of a ciphertext on Linux. */
const keyringPrefix = 'v11';
/** What the fixed key leaves there. */
const fixedKeyPrefix = 'v10';

/** Builds the keychain from `safeStorage`, by its asynchronous functions where there are any. */
export function createSafeStorageKeychain(options: SafeStorageOptions): Keychain {
  const { safeStorage, platform, lookAtKeyring, pause } = options;
  const crypt = asynchronousFunctions(safeStorage) ?? synchronousFunctions(safeStorage);
  const isLinux = platform === 'linux';

  async function look(): Promise<KeychainLook> {
    const backend = backendName(safeStorage, platform);
    if (!crypt) return { kind: 'unusable', backend, problem: { kind: 'no-keychain' } };
    // macOS and Windows always have one; to ask more of it could make the system ask the person.
    if (!isLinux) return { kind: 'usable', backend };
    if (!realLinuxBackends.includes(backend)) {
      return { kind: 'unusable', backend, problem: { kind: 'no-keychain' } };
    }
    // A backend's name proves nothing: it is reported with no keyring running at all. And asking
    // whether encryption is available opens the keyring, which can block on a locked one.
    switch (backend === 'gnome_libsecret' ? await lookAtKeyring() : 'not-known') {
      case 'locked':
        return { kind: 'locked', backend };
      case 'absent':
        return { kind: 'unusable', backend, problem: { kind: 'no-keychain' } };
      case 'open':
      case 'not-known':
        return lookByAvailability(crypt, backend);
    }
  }

  return {
    look,
    encrypt: async (text) => {
      try {
        const encrypted = await crypt?.encrypt(text);
        if (!encrypted) return failure({ kind: 'no-keychain' });
        const problem = isLinux ? problemOfPrefix(encrypted) : null;
        return problem ? failure(problem) : success(encrypted);
      } catch {
        return failure({ kind: 'keychain-failed' });
      }
    },
    decrypt: async (encrypted) => {
      const bytes = Buffer.from(encrypted);
      // What the fixed key encrypted was never a secret: it is not taken for one either.
      if (isLinux && problemOfPrefix(bytes)) return failure('failed');
      const decrypted = crypt && (await tryRepeatedly(() => crypt.decrypt(bytes), pause));
      return decrypted ? success(decrypted) : failure('failed');
    },
  };
}

function problemOfPrefix(encrypted: Buffer): KeychainProblem | null {
  const prefix = encrypted.subarray(0, 3).toString('latin1');
  if (prefix === keyringPrefix) return null;
  return prefix === fixedKeyPrefix ? { kind: 'fixed-key-only' } : { kind: 'keychain-failed' };
}

interface CryptFunctions {
  readonly isAvailable: () => Promise<boolean>;
  readonly encrypt: (text: string) => Promise<Buffer>;
  readonly decrypt: (encrypted: Buffer) => Promise<{ text: string; encryptAgain: boolean }>;
}

function asynchronousFunctions(safeStorage: SafeStorage): CryptFunctions | null {
  const { isAsyncEncryptionAvailable, encryptStringAsync, decryptStringAsync } = safeStorage;
  if (!isAsyncEncryptionAvailable || !encryptStringAsync || !decryptStringAsync) return null;
  return {
    isAvailable: () => isAsyncEncryptionAvailable.call(safeStorage),
    encrypt: (text) => encryptStringAsync.call(safeStorage, text),
    decrypt: async (encrypted) => {
      const { result, shouldReEncrypt } = await decryptStringAsync.call(safeStorage, encrypted);
      return { text: result, encryptAgain: shouldReEncrypt };
    },
  };
}

function synchronousFunctions(safeStorage: SafeStorage): CryptFunctions | null {
  const { isEncryptionAvailable, encryptString, decryptString } = safeStorage;
  if (!isEncryptionAvailable || !encryptString || !decryptString) return null;
  return {
    isAvailable: () => Promise.resolve(isEncryptionAvailable.call(safeStorage)),
    encrypt: (text) => Promise.resolve(encryptString.call(safeStorage, text)),
    decrypt: (encrypted) =>
      Promise.resolve({ text: decryptString.call(safeStorage, encrypted), encryptAgain: false }),
  };
}

async function lookByAvailability(crypt: CryptFunctions, backend: string): Promise<KeychainLook> {
  const available = await crypt.isAvailable().catch(() => false);
  return available
    ? { kind: 'usable', backend }
    : { kind: 'unusable', backend, problem: { kind: 'no-keychain' } };
}

function backendName(safeStorage: SafeStorage, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'macos-keychain';
  if (platform === 'win32') return 'windows-dpapi';
  return safeStorage.getSelectedStorageBackend?.call(safeStorage) ?? 'unknown';
}

const pausesMs = [200, 1000];

/** The asynchronous functions answer "temporarily unavailable" while the system is still starting. */
async function tryRepeatedly<Value>(
  attempt: () => Promise<Value>,
  pause: (ms: number) => Promise<void>,
): Promise<Value | null> {
  for (const ms of pausesMs) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTemporary(error)) return null;
      await pause(ms);
    }
  }
  return attempt().catch(() => null);
}

function isTemporary(error: unknown): boolean {
  return error instanceof Error && /temporarily unavailable/i.test(error.message);
}
