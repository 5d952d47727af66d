import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installedVersion, repositoryFolder } from './repository.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {{ path: string, version: string }} Electron an executable and its version */

const packageFolder = join(repositoryFolder, 'node_modules', 'electron');

/**
 * The Electron of the `electron` package, if its binary is there and complete.
 * @param {string} folder the package's folder
 * @returns {Promise<Electron | null>}
 */
export async function installedOfficialElectron(folder = packageFolder) {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const unpacked = await readFile(join(folder, 'dist', 'version'), 'utf8').catch(() => '');
  // The installer writes path.txt last: without it an unpacking was cut short.
  const executable = await readFile(join(folder, 'path.txt'), 'utf8').catch(() => '');
  const path = join(folder, 'dist', executable);
  const complete = unpacked.replace(/^v/, '') === version && executable !== '' && existsSync(path);
  return complete ? { path, version } : null;
}

/**
 * Whether the host that Electron's releases come from answers a request for this one.
 * @param {number} timeLimit milliseconds
 * @param {string} url the release's address
 */
export async function releaseHostAnswers(timeLimit, url = releaseUrl()) {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(timeLimit) });
    await reply.body?.cancel();
    return reply.ok;
  } catch {
    return false;
  }
}

/**
 * The address that the installer of the `electron` package will fetch, mirrors included.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} version for example "45.4.1"
 * @param {string} target platform and architecture, for example "linux-x64"
 */
export function releaseUrl(
  env = process.env,
  version = installedVersion('electron'),
  target = `${process.platform}-${process.arch}`,
) {
  const mirror =
    mirrorSetting(env, 'mirror') ?? 'https://github.com/electron/electron/releases/download/';
  const folder = mirrorSetting(env, 'customdir', 'custom_dir') ?? `v${version}`;
  return `${mirror}${folder.replace('{{ version }}', version)}/electron-v${version}-${target}.zip`;
}

/**
 * Fetches the binary of the `electron` package with the package's own installer, which checks it.
 * @returns {Promise<{ electron: Electron | null, problem: string }>} `problem` is one line, empty if it worked
 */
export async function installOfficialElectron() {
  const { code, output } = await runProgram(process.execPath, [join(packageFolder, 'install.js')], {
    output: 'kept',
  });
  const electron = await installedOfficialElectron();
  return { electron, problem: code === 0 && electron ? '' : firstLine(output) };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} names
 */
function mirrorSetting(env, ...names) {
  const variables = names.flatMap((name) => [
    `npm_config_electron_${name}`,
    `NPM_CONFIG_ELECTRON_${name.toUpperCase()}`,
    `ELECTRON_${name.toUpperCase()}`,
  ]);
  return variables.map((variable) => env[variable]).find(Boolean);
}

/** @param {string} output */
function firstLine(output) {
  return output.split('\n').find((line) => line.trim() !== '') ?? 'it ended without a word';
}
