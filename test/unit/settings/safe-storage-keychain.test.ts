import { describe, expect, it } from 'vitest';
import { createSafeStorageKeychain } from '../../../electron/settings/safe-storage-keychain.ts';
import type {
  LookAtKeyring,
  SafeStorage,
} from '../../../electron/settings/safe-storage-keychain.ts';

const cipher = (prefix: string, text: string) => Buffer.from(prefix + text, 'latin1');
const plain = (encrypted: Buffer) => encrypted.subarray(3).toString('latin1');

/** `safeStorage` as Electron 33 to 45 have it. */
function synchronous(backend: string, prefix = 'v11', available = true): SafeStorage {
  return {
    getSelectedStorageBackend: () => backend,
    isEncryptionAvailable: () => available,
    encryptString: (text) => cipher(prefix, text),
    decryptString: plain,
  };
}

/** `safeStorage` as Electron 46 will have it, with the asynchronous functions only. */
function asynchronous(backend: string, prefix = 'v11', again = false): SafeStorage {
  return {
    getSelectedStorageBackend: () => backend,
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    encryptStringAsync: (text) => Promise.resolve(cipher(prefix, text)),
    decryptStringAsync: (encrypted) =>
      Promise.resolve({ result: plain(encrypted), shouldReEncrypt: again }),
  };
}

const keyringIs =
  (state: Awaited<ReturnType<LookAtKeyring>>): LookAtKeyring =>
  () =>
    Promise.resolve(state);

function keychain(
  safeStorage: SafeStorage,
  lookAtKeyring: LookAtKeyring = keyringIs('open'),
  platform: NodeJS.Platform = 'linux',
) {
  const pauses: number[] = [];
  const pause = (ms: number) => Promise.resolve(void pauses.push(ms));
  return {
    ...createSafeStorageKeychain({ safeStorage, platform, lookAtKeyring, pause }),
    pauses,
  };
}

describe.each([
  ['synchronous', synchronous],
  ['asynchronous', asynchronous],
])('the keychain over %s safeStorage on Linux', (_name, build) => {
  it('is usable with an open keyring, and gives back what it took', async () => {
    const { look, encrypt, decrypt } = keychain(build('gnome_libsecret'));
    expect(await look()).toEqual({ kind: 'usable', backend: 'gnome_libsecret' });
    const encrypted = await encrypt('Secret-1');
    expect(encrypted.ok && (await decrypt(encrypted.value))).toEqual({
      ok: true,
      value: { text: 'Secret-1', encryptAgain: false },
    });
  });

  it.each(['basic_text', 'unknown'])('is unusable with the backend %s', async (backend) => {
    expect(await keychain(build(backend)).look()).toEqual({
      kind: 'unusable',
      backend,
      problem: { kind: 'no-keychain' },
    });
  });

  it('is unusable where a keyring is named and none is running', async () => {
    const { look } = keychain(build('gnome_libsecret'), keyringIs('absent'));
    expect((await look()).kind).toBe('unusable');
  });

  it('is locked where the keyring is, without touching safeStorage', async () => {
    const untouchable: SafeStorage = {
      ...build('gnome_libsecret'),
      ...('isEncryptionAvailable' in build('x')
        ? { isEncryptionAvailable: blocks }
        : { isAsyncEncryptionAvailable: blocks }),
    };
    const { look } = keychain(untouchable, keyringIs('locked'));
    expect(await look()).toEqual({ kind: 'locked', backend: 'gnome_libsecret' });
  });

  it('refuses a ciphertext made with the fixed key, whatever the backend’s name', async () => {
    const { encrypt } = keychain(build('gnome_libsecret', 'v10'));
    expect(await encrypt('Secret-1')).toEqual({ ok: false, problem: { kind: 'fixed-key-only' } });
  });

  it('refuses a ciphertext with a prefix that nobody has seen, without calling it fixed', async () => {
    const { encrypt } = keychain(build('gnome_libsecret', 'v12'));
    expect(await encrypt('Secret-1')).toEqual({ ok: false, problem: { kind: 'keychain-failed' } });
  });

  it('does not take what the fixed key encrypted for a secret', async () => {
    const { decrypt } = keychain(build('gnome_libsecret'));
    expect(await decrypt(cipher('v10', 'Secret-1'))).toEqual({ ok: false, problem: 'failed' });
  });
});

function blocks(): never {
  throw new Error('A locked keyring was asked.');
}

describe('the keychain', () => {
  it('is unusable where the system says that encryption is not available', async () => {
    const { look } = keychain(synchronous('gnome_libsecret', 'v11', false));
    expect((await look()).kind).toBe('unusable');
  });

  it('is unusable where Electron has neither way', async () => {
    const { look, encrypt } = keychain({ getSelectedStorageBackend: () => 'gnome_libsecret' });
    expect((await look()).kind).toBe('unusable');
    expect(await encrypt('Secret-1')).toEqual({ ok: false, problem: { kind: 'no-keychain' } });
  });

  it('prefers the asynchronous functions where both are there', async () => {
    const both = { ...synchronous('gnome_libsecret', 'v10'), ...asynchronous('gnome_libsecret') };
    expect((await keychain(both).encrypt('Secret-1')).ok).toBe(true);
  });

  it('passes on that a text should be encrypted again', async () => {
    const { decrypt } = keychain(asynchronous('gnome_libsecret', 'v11', true));
    const decrypted = await decrypt(cipher('v11', 'Secret-1'));
    expect(decrypted.ok && decrypted.value.encryptAgain).toBe(true);
  });

  it('tries again where the keychain is temporarily unavailable, and no more than twice', async () => {
    let tries = 0;
    const failing = (failures: number): SafeStorage => ({
      ...asynchronous('gnome_libsecret'),
      decryptStringAsync: () => {
        tries += 1;
        return tries <= failures
          ? Promise.reject(new Error('Decryption is temporarily unavailable'))
          : Promise.resolve({ result: 'Secret-1', shouldReEncrypt: false });
      },
    });
    const twice = keychain(failing(2));
    expect((await twice.decrypt(cipher('v11', 'x'))).ok).toBe(true);
    expect(twice.pauses).toEqual([200, 1000]);
    tries = 0;
    expect((await keychain(failing(3)).decrypt(cipher('v11', 'x'))).ok).toBe(false);
    expect(tries).toBe(3);
  });

  it('does not try again after any other failure', async () => {
    let tries = 0;
    const { decrypt } = keychain({
      ...asynchronous('gnome_libsecret'),
      decryptStringAsync: () => {
        tries += 1;
        return Promise.reject(new Error('Error while decrypting the ciphertext'));
      },
    });
    expect(await decrypt(cipher('v11', 'x'))).toEqual({ ok: false, problem: 'failed' });
    expect(tries).toBe(1);
  });

  it.each([
    ['darwin', 'macos-keychain'],
    ['win32', 'windows-dpapi'],
  ] as const)('on %s is %s, with no keyring to ask', async (platform, backend) => {
    const noKeyring: LookAtKeyring = () => Promise.reject(new Error('There is no D-Bus here.'));
    const { look, encrypt } = keychain(asynchronous('x', 'any'), noKeyring, platform);
    expect(await look()).toEqual({ kind: 'usable', backend });
    expect((await encrypt('Secret-1')).ok).toBe(true);
  });
});
