import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { stageApp, unprivilegedLauncher } from '../../scripts/unprivileged-launcher.mjs';

/** Where Baton runs in a test, kept over several starts of it. */
export interface Machine {
  /** The home folder of the user as whom Baton runs. */
  readonly home: string;
  /** Baton's profile in it: `--user-data-dir`. */
  readonly profile: string;
  readonly start: (options?: StartOptions) => Promise<BatonApp>;
  /** The program to start Electron with, and what to hand it: for tests that do without Playwright. */
  readonly command: Command;
  /** The same with another keychain than none. */
  readonly commandWith: (keyring: Keyring) => Command;
}

/** The program to start Electron with, and what to hand it. */
export interface Command {
  readonly executable: string;
  readonly arguments: readonly string[];
}

/** The keychain that Baton finds: a real gnome-keyring, or none. */
export type Keyring = 'none' | 'unlocked' | 'locked';

/** How Baton is started. */
export interface StartOptions {
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The keychain that it finds: a real gnome-keyring, or none. */
  readonly keyring?: Keyring;
  /** Out of one archive, as an installed Baton is. */
  readonly packed?: boolean;
  /** The address of the session bus that it finds where there is no keychain, by default none. */
  readonly bus?: string | undefined;
}

/** A running Baton with its window. */
export interface BatonApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** All that it has written to its standard output and error so far. */
  readonly written: () => string;
  readonly stop: () => Promise<void>;
}

/** A running Baton, and where it runs. */
export interface SharedBaton extends BatonApp {
  readonly machine: Machine;
}

type End = () => unknown;

const afterTheTest = (end: End): void => {
  onTestFinished(async () => {
    await end();
  });
};

/**
 * A machine with an empty profile, on which Baton runs as an unprivileged user with Chromium's
 * sandbox on.
 *
 * @param onEnd takes what has to be done in the end: by default after the test.
 */
export function emptyMachine(onEnd: (end: End) => void = afterTheTest): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'baton-window-'));
  onEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const launcher = (keyring: Keyring = 'none', bus?: string) =>
    unprivilegedLauncher({ electron: electronPath(), folder, keyring, ...(bus && { bus }) });
  const { executablePath, home } = launcher();
  const profile = join(home, 'profile');
  const app = stageHeldApp(folder);
  const ownProfile = `--user-data-dir=${profile}`;
  const given = [app, ownProfile];
  return {
    profile,
    command: { executable: executablePath, arguments: given },
    commandWith: (keyring) => ({
      executable: launcher(keyring).executablePath,
      arguments: given,
    }),
    start: async (startOptions = {}) =>
      startBaton(
        launcher(startOptions.keyring, startOptions.bus).executablePath,
        startOptions.packed ? [await pack(app), ownProfile] : given,
        onEnd,
        startOptions,
      ),
    home,
  };
}

/** The built app, started through an entry of the tests' own that waits for Playwright. */
function stageHeldApp(folder: string): string {
  const app = stageApp(folder);
  const packageFile = join(app, 'package.json');
  const content = JSON.parse(readFileSync(packageFile, 'utf8')) as object;
  copyFileSync(new URL('held-entry.mjs', import.meta.url), join(app, 'held-entry.mjs'));
  writeFileSync(packageFile, JSON.stringify({ ...content, main: 'held-entry.mjs' }));
  return app;
}

/** Puts the app into an archive beside it. */
async function pack(app: string): Promise<string> {
  const archive = `${app}.asar`;
  await createPackage(app, archive);
  return archive;
}

/** How a Baton that several tests share is started. */
export interface SharedOptions extends StartOptions {
  /** Puts into the profile what is to be there at the start. */
  readonly furnish?: (machine: Machine) => void;
}

/** One Baton for all tests of a `describe`, started before the first and stopped after the last. */
export function sharedBaton({ furnish, ...start }: SharedOptions = {}): () => SharedBaton {
  const ends: End[] = [];
  let shared: SharedBaton | null = null;
  beforeAll(async () => {
    const machine = emptyMachine((end) => ends.unshift(end));
    furnish?.(machine);
    shared = { machine, ...(await machine.start(start)) };
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return () => {
    if (!shared) throw new Error('Baton has not started.');
    return shared;
  };
}

/** A virtual screen has no graphics processor: its process would only be started twice, and end. */
const noGraphics = ['--disable-gpu'];

async function startBaton(
  executablePath: string,
  given: readonly string[],
  onEnd: (end: End) => void,
  options: StartOptions,
): Promise<BatonApp> {
  const electron = await _electron.launch({
    executablePath,
    args: [...given, ...noGraphics, ...(options.arguments ?? [])],
    env: { ...definedEnvironment(), ...options.environment },
    chromiumSandbox: true,
    timeout: 30_000,
  });
  let written = '';
  for (const stream of [electron.process().stdout, electron.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (written += text));
  }
  onEnd(() => electron.close().catch(() => undefined));
  const page = await electron.firstWindow();
  return { electron, page, written: () => written, stop: () => electron.close() };
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

function electronPath(): string {
  const path = process.env['BATON_ELECTRON'];
  if (!path)
    throw new Error('Run the window tests with `npm test`, which finds an Electron for them.');
  return path;
}
