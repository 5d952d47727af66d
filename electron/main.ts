import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, session } from 'electron';
import { speak } from '../shared/texts/t.ts';
import { createEarlyAnswer } from './answer-transfer.ts';
import type { AnswerTransferParts } from './answer-transfer.ts';
import { systemClock } from './clock.ts';
import type { Network } from './connection.ts';
import { connectForAnswer, listenForAnswer } from './desktop/answer-channel.ts';
import { registerAppScheme } from './desktop/app-scheme.ts';
import { receiveLinks } from './desktop/baton-links.ts';
import { closeOnBugs } from './desktop/bugs.ts';
import { denyNavigation } from './desktop/deny-by-default.ts';
import { createFindProxy } from './desktop/find-proxy.ts';
import { restartHeadless } from './desktop/headless.ts';
import { makeProfilePrivate } from './desktop/private-profile.ts';
import { becomeSingleInstance, handOverToRunning } from './desktop/single-instance.ts';
import { readProgramSwitches, readStartRequest } from './desktop/start-request.ts';
import type { ProgramSwitches } from './desktop/start-request.ts';
import { createStartRequests } from './desktop/start-requests.ts';
import { readTransferSwitch } from './desktop/transfer-switch.ts';
import type { TransferSwitch } from './desktop/transfer-switch.ts';
import { doctorExitCodes } from './doctor-command.ts';
import { chosenLocale } from './kept-settings.ts';
import { createLog } from './log.ts';
import { openBaton } from './open-baton.ts';
import { openProfile, readSettings } from './open-profile.ts';
import { printCheckUp, printNotReadable } from './print-check-up.ts';
import { readSystemAuthorities } from './settings/system-authorities.ts';
import { createTransferCommand } from './transfer-command.ts';

const builtFolder = dirname(fileURLToPath(import.meta.url));
const log = createLog((line) => process.stderr.write(`${line}\n`));
/** Read while Electron gets ready. */
const authorities = readSystemAuthorities();

type DoctorSwitches = Extract<ProgramSwitches, { kind: 'doctor' }>;

async function openNetwork(): Promise<Network> {
  const findProxy = createFindProxy(session.defaultSession, process.env);
  return { authorities: await authorities, findProxy };
}

/** `baton --doctor`: no window, and beside a Baton that runs. */
async function checkUp(doctor: DoctorSwitches): Promise<void> {
  const profileFolder = makeProfilePrivate(() => undefined);
  await app.whenReady();
  if (profileFolder === null) {
    const folder = app.getPath('userData');
    app.exit(await printNotReadable(folder, doctor, app.getVersion()));
    return;
  }
  const profile = openProfile(profileFolder, systemClock, await openNetwork(), 'beside');
  speak(chosenLocale(profile.settingsFile.value(), app.getPreferredSystemLanguages()));
  app.exit(await printCheckUp(profile, doctor, app.getVersion()));
}

/** `baton --transfer`: asks the Baton that runs, prints its answer, and ends. */
async function transferByCommand(wanted: TransferSwitch): Promise<void> {
  const profileFolder = makeProfilePrivate(() => undefined);
  const run = createTransferCommand({
    wanted,
    startedAtMs: performance.timeOrigin,
    listen: async (channel) =>
      profileFolder === null
        ? null
        : listenForAnswer({ profileFolder, channel, clock: systemClock }),
    handOver: handOverToRunning,
    write: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  });
  app.exit(await run());
}

function refuse(because: string): void {
  process.stderr.write(`${because}\n`, () => app.exit(doctorExitCodes.notChecked));
}

/** What the settings say, where Baton has not opened them yet; the answer is in their language. */
function isTransferAllowed(profileFolder: string): boolean {
  const settings = readSettings(profileFolder, systemClock);
  speak(chosenLocale(settings, app.getPreferredSystemLanguages()));
  return settings.preferences.commandLineAllowed;
}

function startOnly(rehearsal: boolean): void {
  const profileFolder = makeProfilePrivate();
  if (profileFolder === null) {
    app.quit();
    return;
  }
  const own = readStartRequest(process.argv);
  const startRequests = createStartRequests();
  const connect: AnswerTransferParts['connect'] = (channel) =>
    connectForAnswer({ profileFolder, channel, clock: systemClock });
  const isAllowed = () => isTransferAllowed(profileFolder);
  let takeTransfer = createEarlyAnswer({ connect, isAllowed });
  receiveLinks(app, startRequests.receive);
  const isOnly = becomeSingleInstance(own, startRequests.receive, (handed) => {
    void takeTransfer(handed);
  });
  if (!isOnly) {
    app.quit();
    return;
  }
  startRequests.receive(own);
  // Root has to do without it while developing: Chromium's sandbox does not run as root.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();
  denyNavigation();
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(async () => {
    const network = await openNetwork();
    const parts = { builtFolder, profileFolder, network, log, rehearsal, own, startRequests };
    takeTransfer = openBaton({ ...parts, connectForAnswer: connect });
  });
}

function start(): void {
  const wanted = readTransferSwitch(process.argv);
  if (wanted) {
    // With a display a second start would only cost the caller time.
    const hasDisplay = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
    if (hasDisplay !== undefined || !restartHeadless(app)) void transferByCommand(wanted);
    return;
  }
  const switches = readProgramSwitches(process.argv);
  if (switches.kind === 'window') startOnly(switches.rehearsal);
  else if (switches.kind === 'not-readable') refuse(switches.because);
  else if (!restartHeadless(app)) void checkUp(switches);
}

closeOnBugs(log);
start();
