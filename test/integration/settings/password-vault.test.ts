import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Keychain, KeychainLook } from '../../../electron/settings/keychain.ts';
import {
  createPasswordVault,
  createTokenVault,
} from '../../../electron/settings/password-vault.ts';
import type { Notice } from '../../../shared/notice.ts';
import type { KeptFilePlace } from '../../../electron/settings/settings-file.ts';
import { failure, success } from '../../../shared/result.ts';
import { emptyProfile, placeIn } from './profile-folder.ts';

const usable: KeychainLook = { kind: 'usable', backend: 'gnome_libsecret' };
const locked: KeychainLook = { kind: 'locked', backend: 'gnome_libsecret' };
const noKeychain: KeychainLook = {
  kind: 'unusable',
  backend: 'basic_text',
  problem: { kind: 'no-keychain' },
};

/** Turns each byte over: nothing to keep a secret with, all that a vault's behaviour needs. */
const turnedOver = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0xff);

function keychainThat(look: KeychainLook, changes: Partial<Keychain> = {}): Keychain {
  return {
    look: () => Promise.resolve(look),
    encrypt: (text) => Promise.resolve(success(turnedOver(Buffer.from(text)))),
    decrypt: (encrypted) => {
      const text = Buffer.from(turnedOver(encrypted)).toString();
      return Promise.resolve(success({ text, encryptAgain: false }));
    },
    ...changes,
  };
}

const owner = { address: 'https://dialer.example.com', apiUser: '6666' };

/** A vault that is always asked for the same owner's password. */
function vaultIn(place: KeptFilePlace, keychain: Keychain) {
  const notices: Notice[] = [];
  const vault = createPasswordVault(place, keychain, {
    onChanged: () => undefined,
    onNotice: (notice) => notices.push(notice),
  });
  return {
    ...vault,
    notices,
    open: () => vault.open(owner),
    unlock: () => vault.unlock(owner),
    keep: (password: string) => vault.keep(password, owner),
    openFor: vault.open,
  };
}

/** A profile in which an earlier start has kept the password `Secret-1`. */
async function profileWithPassword(): Promise<KeptFilePlace> {
  const place = emptyProfile();
  await vaultIn(place, keychainThat(usable)).keep('Secret-1');
  return placeIn(place.folder);
}

/** What the password's file holds, to the byte: earlier versions of Baton have written just this. */
const passwordFile = `{
  "version": 1,
  "kept": {
    "address": "https://dialer.example.com",
    "apiUser": "6666",
    "backend": "gnome_libsecret",
    "encrypted": "rJqcjZqL0s4="
  }
}
`;

const fileIn = (place: KeptFilePlace) => readFileSync(join(place.folder, 'password.json'), 'utf8');

describe('the password vault', () => {
  it('keeps the password in the keychain, and gives it back at the next start', async () => {
    const place = await profileWithPassword();
    const vault = vaultIn(place, keychainThat(usable));
    expect(vault.state()).toEqual({ kind: 'opening' });
    await vault.open();
    expect(vault.state()).toEqual({ kind: 'in-keychain' });
    expect(vault.password()).toBe('Secret-1');
  });

  it.skipIf(process.platform === 'win32')('keeps it in a file for its owner alone', async () => {
    const place = await profileWithPassword();
    expect(statSync(join(place.folder, 'password.json')).mode & 0o777).toBe(0o600);
  });

  it('writes the file as every version has', async () => {
    expect(fileIn(await profileWithPassword())).toBe(passwordFile);
  });

  it('has none before one was kept', async () => {
    const vault = vaultIn(emptyProfile(), keychainThat(usable));
    await vault.open();
    expect(vault.state()).toEqual({ kind: 'none', keychain: null });
    expect(vault.password()).toBeNull();
  });

  it.each([
    ['there is no keychain', keychainThat(noKeychain), { kind: 'no-keychain' }],
    ['the keychain is locked', keychainThat(locked), { kind: 'locked' }],
    [
      'only a fixed key is there',
      keychainThat(usable, {
        encrypt: () => Promise.resolve(failure({ kind: 'fixed-key-only' })),
      }),
      { kind: 'fixed-key-only' },
    ],
  ])(
    'keeps the password for this run, and writes nothing, where %s',
    async (_w, keychain, because) => {
      const place = emptyProfile();
      const vault = vaultIn(place, keychain);
      await vault.keep('Secret-1');
      expect(vault.state()).toEqual({ kind: 'this-run-only', because });
      expect(vault.password()).toBe('Secret-1');
      expect(readdirSync(place.folder)).toEqual([]);
    },
  );

  it('asks a locked keychain for nothing until a person unlocks it', async () => {
    const place = await profileWithPassword();
    let asked = 0;
    const keychain = keychainThat(locked, {
      decrypt: (encrypted) => {
        asked += 1;
        return keychainThat(usable).decrypt(encrypted);
      },
    });
    const vault = vaultIn(place, keychain);
    await vault.open();
    expect(vault.state()).toEqual({ kind: 'keychain-locked' });
    expect(asked).toBe(0);
    await vault.unlock();
    expect(vault.password()).toBe('Secret-1');
  });

  it('stays locked where the person did not unlock the keychain', async () => {
    const place = await profileWithPassword();
    const refusing = keychainThat(locked, { decrypt: () => Promise.resolve(failure('failed')) });
    const vault = vaultIn(place, refusing);
    await vault.open();
    await vault.unlock();
    expect(vault.state()).toEqual({ kind: 'keychain-locked' });
  });

  it('says that the keychain has changed, and leaves the file as it is, byte for byte', async () => {
    const place = await profileWithPassword();
    const before = fileIn(place);
    const vault = vaultIn(place, keychainThat(noKeychain));
    await vault.open();
    expect(vault.state()).toEqual({
      kind: 'keychain-changed',
      keptUnder: 'gnome_libsecret',
      now: 'none',
    });
    await vault.keep('Secret-2');
    expect(vault.state().kind).toBe('this-run-only');
    expect(fileIn(place)).toBe(before);
  });

  it('says that what was kept can’t be read, and leaves the file as it is', async () => {
    const place = await profileWithPassword();
    const before = fileIn(place);
    const unreadable = keychainThat(usable, { decrypt: () => Promise.resolve(failure('failed')) });
    const vault = vaultIn(place, unreadable);
    await vault.open();
    expect(vault.state()).toEqual({ kind: 'unreadable' });
    expect(fileIn(place)).toBe(before);
  });

  it('encrypts the password again where the keychain asks for it', async () => {
    const place = await profileWithPassword();
    const before = fileIn(place);
    const withNewKey = keychainThat(usable, {
      encrypt: (text) => Promise.resolve(success(Buffer.from(`new key: ${text}`))),
      decrypt: () => Promise.resolve(success({ text: 'Secret-1', encryptAgain: true })),
    });
    await vaultIn(place, withNewKey).open();
    expect(fileIn(place)).not.toBe(before);
    expect(fileIn(place)).toContain(Buffer.from('new key: Secret-1').toString('base64'));
  });

  it('erases the password on disk and in memory when it is told to forget it', async () => {
    const place = await profileWithPassword();
    const vault = vaultIn(place, keychainThat(usable));
    await vault.open();
    vault.forget();
    expect(vault.password()).toBeNull();
    expect(vault.state()).toEqual({ kind: 'none', keychain: null });
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it.each([
    ['another dialer', { ...owner, address: 'https://other.example.com' }],
    ['another API user', { ...owner, apiUser: '7777' }],
    ['nobody', null],
  ])('gives the kept password to nobody else: %s', async (_whom, other) => {
    const place = await profileWithPassword();
    const before = fileIn(place);
    const vault = vaultIn(place, keychainThat(usable));
    await vault.openFor(other);
    expect(vault.state()).toEqual({ kind: 'none', keychain: null });
    expect(vault.password()).toBeNull();
    expect(fileIn(place)).toBe(before);
  });

  it('does not write a password that was forgotten while the keychain took its time', async () => {
    const place = emptyProfile();
    let answer: (encrypted: Uint8Array) => void = () => undefined;
    const slow = keychainThat(usable, {
      encrypt: () => new Promise((resolve) => (answer = (late) => resolve(success(late)))),
    });
    const vault = vaultIn(place, slow);
    const keeping = vault.keep('Secret-1');
    await new Promise(setImmediate);
    vault.forget();
    answer(Buffer.from('late'));
    await keeping;
    expect(vault.password()).toBeNull();
    expect(vault.state()).toEqual({ kind: 'none', keychain: null });
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('says that the disk did not take the password', async () => {
    const place = emptyProfile();
    // A folder in the file's place can't be replaced by a file.
    mkdirSync(join(place.folder, 'password.json'));
    const vault = vaultIn(place, keychainThat(usable));
    await vault.keep('Secret-1');
    expect(vault.state()).toEqual({ kind: 'this-run-only', because: { kind: 'not-written' } });
    vault.forget();
    expect(vault.notices.at(-1)).toEqual({ kind: 'password-not-erased' });
  });

  it('counts the passwords that came to hand, so that each is tried once', async () => {
    const place = await profileWithPassword();
    const vault = vaultIn(place, keychainThat(usable));
    const before = vault.passwordNumber();
    await vault.open();
    expect(vault.passwordNumber()).toBe(before + 1);
    await vault.keep('Secret-2');
    expect(vault.passwordNumber()).toBe(before + 2);
  });

  it('moves a password for this run into the keychain once that is unlocked', async () => {
    const place = emptyProfile();
    const vault = vaultIn(place, keychainThat(locked));
    await vault.keep('Secret-1');
    await vault.unlock();
    expect(vault.state()).toEqual({ kind: 'in-keychain' });
    const later = vaultIn(placeIn(place.folder), keychainThat(usable));
    await later.open();
    expect(later.password()).toBe('Secret-1');
  });

  it('does not let a keychain that answers late undo what a person did meanwhile', async () => {
    const place = await profileWithPassword();
    let answer: (decrypted: { text: string; encryptAgain: boolean }) => void = () => undefined;
    const slow = keychainThat(usable, {
      decrypt: () => new Promise((resolve) => (answer = (late) => resolve(success(late)))),
    });
    const vault = vaultIn(place, slow);
    const opening = vault.open();
    await Promise.resolve();
    await vault.keep('Secret-2');
    answer({ text: 'Secret-1', encryptAgain: false });
    await opening;
    expect(vault.password()).toBe('Secret-2');
    expect(vault.state()).toEqual({ kind: 'in-keychain' });
  });

  it('sets a damaged file aside and says so', async () => {
    const place = emptyProfile();
    writeFileSync(join(place.folder, 'password.json'), '{"version": 1, "kept": 7}');
    const vault = vaultIn(place, keychainThat(usable));
    expect(vault.notices).toMatchObject([{ kind: 'password-file-damaged' }]);
    await vault.open();
    expect(vault.state()).toEqual({ kind: 'none', keychain: null });
  });
});

describe('the vault of the event stream’s token', () => {
  const stream = { address: 'https://calls.example.com/baton/calls/{agent}', apiUser: '' };

  function tokenVaultIn(place: KeptFilePlace) {
    const notices: Notice[] = [];
    const listener = {
      onChanged: () => undefined,
      onNotice: (notice: Notice) => notices.push(notice),
    };
    return { ...createTokenVault(place, keychainThat(usable), listener), notices };
  }

  it('keeps the token in a file of its own, beside the password', async () => {
    const place = await profileWithPassword();
    await tokenVaultIn(place).keep('Token-1', stream);
    expect(readdirSync(place.folder).sort()).toEqual(['password.json', 'stream-token.json']);
    expect(fileIn(place)).toBe(passwordFile);
    expect(readFileSync(join(place.folder, 'stream-token.json'), 'utf8')).not.toContain('Token-1');
    const later = tokenVaultIn(placeIn(place.folder));
    await later.open(stream);
    expect(later.password()).toBe('Token-1');
  });

  it('gives it to no other stream', async () => {
    const place = emptyProfile();
    await tokenVaultIn(place).keep('Token-1', stream);
    const later = tokenVaultIn(placeIn(place.folder));
    await later.open({ ...stream, address: 'https://other.example.com/calls' });
    expect(later.password()).toBeNull();
  });

  it('erases the token, and leaves the password', async () => {
    const place = await profileWithPassword();
    const vault = tokenVaultIn(place);
    await vault.keep('Token-1', stream);
    vault.forget();
    expect(vault.password()).toBeNull();
    expect(readdirSync(place.folder)).toEqual(['password.json']);
  });

  it('speaks of the token when its file is damaged or can’t be erased', () => {
    const place = emptyProfile();
    writeFileSync(join(place.folder, 'stream-token.json'), '{"version": 1, "kept": 7}');
    const vault = tokenVaultIn(place);
    expect(vault.notices).toMatchObject([{ kind: 'token-file-damaged' }]);
    mkdirSync(join(place.folder, 'stream-token.json'));
    vault.forget();
    expect(vault.notices.at(-1)).toEqual({ kind: 'token-not-erased' });
  });
});
