import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import { PlainError, runAsCommand } from './command.mjs';
import { repositoryFolder } from './repository.mjs';

/** @typedef {'main' | 'import-worker' | 'preload' | 'renderer' | 'dialer'} Part what vite.config.ts can build, each a mode */

/** @type {readonly Part[]} */
const parts = ['main', 'import-worker', 'preload', 'renderer', 'dialer'];

/**
 * Builds Baton into `dist/`.
 * @param {readonly Part[]} wanted all parts, if none are named; then what an earlier
 * build left in `dist/` goes first
 * @throws {PlainError} if the code does not build, or `dist/` belongs to somebody else
 */
export async function build(wanted = parts) {
  // Vite sets this one for itself, but it would reach the programs that are started afterwards.
  const nodeEnv = process.env['NODE_ENV'];
  if (wanted === parts) await removeEarlierBuild();
  for (const part of wanted) await buildPart(part);
  if (nodeEnv === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = nodeEnv;
}

async function removeEarlierBuild() {
  const dist = join(repositoryFolder, 'dist');
  try {
    await rm(dist, { recursive: true, force: true });
  } catch (error) {
    throw new PlainError(
      `What an earlier build left cannot be removed (${String(error)}). If another user built it, ` +
        `delete ${dist} as that user, and run the command again.`,
    );
  }
}

/** @param {Part} part */
async function buildPart(part) {
  const configFile = join(repositoryFolder, 'vite.config.ts');
  try {
    await viteBuild({ configFile, mode: part, logLevel: 'warn' });
  } catch (error) {
    throw new PlainError(`"${part}" does not build. ${String(error)}`);
  }
}

await runAsCommand(import.meta.url, () => build());
