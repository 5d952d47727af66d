import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from './build.mjs';
import { PlainError, runAsCommand, say } from './command.mjs';
import { findElectron } from './electron-binary.mjs';
import { repositoryFolder } from './repository.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {import('./electron-binary.mjs').FoundElectron} FoundElectron */

/**
 * Builds Baton and packages it with electron-builder into `release/`: as a folder, or as whatever the
 * arguments of this script ask of electron-builder.
 * @returns {Promise<number>} electron-builder's exit code
 */
async function packageBaton() {
  const asked = process.argv.slice(2);
  const electron = await findElectron();
  if (electron.kind === 'stand-in') refuseOtherPlatforms(asked);
  await build();
  const work = await mkdtemp(join(tmpdir(), 'baton-package-'));
  try {
    const args = asked.length > 0 ? asked : ['--dir'];
    return await runBuilder([...args, ...(await standInArguments(electron, work))]);
  } finally {
    await rm(work, { recursive: true });
  }
}

/** @param {readonly string[]} args */
async function runBuilder(args) {
  const builder = join(repositoryFolder, 'node_modules', 'electron-builder', 'cli.js');
  const { code } = await runProgram(process.execPath, [builder, ...args, '--publish', 'never']);
  return code;
}

/**
 * electron-builder fetches the official Electron by itself; the stand-in has to be handed to it.
 * @param {FoundElectron} electron
 * @param {string} work a folder for a copy
 */
async function standInArguments({ kind, path, version }, work) {
  if (kind === 'official') return [];
  say('Packaging with the stand-in: a package for trying out, not for shipping.');
  // Without the launcher and the version file, which an application has no use for.
  const left = ['app', 'version'];
  const copy = join(work, 'electron');
  await cp(dirname(path), copy, {
    recursive: true,
    filter: (source) => !left.includes(basename(source)),
  });
  return [`-c.electronDist=${copy}`, `-c.electronVersion=${version}`];
}

/** @param {readonly string[]} asked */
function refuseOtherPlatforms(asked) {
  const others = ['--mac', '-m', '--macos', '--win', '-w', '--windows'];
  const other = asked.find((argument) => others.includes(argument));
  if (other === undefined) return;
  throw new PlainError(
    `Only packages for Linux can be made with the stand-in, so ${other} is left undone. ` +
      'Run this where the release host of Electron answers.',
  );
}

await runAsCommand(import.meta.url, packageBaton);
