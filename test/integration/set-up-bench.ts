import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { systemClock } from '../../electron/clock.ts';
import type { Companion } from '../../electron/companion.ts';
import { startDemoDialer } from '../../electron/demo/demo-dialer.ts';
import type { DemoDialer } from '../../electron/demo/demo-dialer.ts';
import { startRehearsal } from '../../electron/rehearsal.ts';
import type { KeptFilePlace } from '../../electron/settings/settings-file.ts';
import type { AppState } from '../../shared/app-state.ts';
import type { SettingsForm } from '../../shared/settings.ts';
import { headlessBaton } from '../headless-baton.ts';
import { emptyProfile } from './settings/profile-folder.ts';

/** A Baton without its window. */
export interface Bench {
  readonly companion: Companion;
  /** Every file of the profile with its content. */
  readonly files: () => Readonly<Record<string, string>>;
}

/** Starts one in an empty profile. */
export async function bench(
  place: KeptFilePlace = emptyProfile(),
  publish: (changed: Partial<AppState>) => void = () => undefined,
): Promise<Bench> {
  const companion = headlessBaton({
    place,
    clock: systemClock,
    startRehearsal: () => startRehearsal(systemClock),
    publish,
  });
  onTestFinished(async () => {
    companion.workplace()?.disconnect({ kind: 'looking' });
    await companion.close();
  });
  await companion.start(false);
  const files = () =>
    Object.fromEntries(
      readdirSync(place.folder).map((name) => [
        name,
        readFileSync(join(place.folder, name), 'utf8'),
      ]),
    );
  return { companion, files };
}

/** A built-in dialer for one test. */
export async function startDialer(): Promise<DemoDialer> {
  const dialer = await startDemoDialer();
  onTestFinished(dialer.stop);
  return dialer;
}

/** Counts who comes: to be told that nobody did. */
export async function startTrap(): Promise<{
  readonly address: string;
  readonly visits: () => number;
}> {
  let visits = 0;
  const server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, visits: () => visits };
}

/** A set-up document. */
export const setUpFor = (address: string, dialer: object = {}, more: object = {}): string =>
  JSON.stringify({
    format: 'baton-set-up',
    version: 1,
    from: 'Front office',
    dialer: { address, apiUser: '6666', agentUser: '1028', ...dialer },
    ...more,
  });

/** Rules that differ from none. */
export const dialRules = {
  country: 'US',
  countryCode: 'strip',
  trunkPrefix: '',
  internationalPrefix: '011',
  outsidePrefix: '9',
} as const;

/** The settings of a dialer, typed by hand. */
export const formFor = ({ address, logIn }: DemoDialer): SettingsForm => ({
  address,
  plainHttpAllowed: false,
  apiUser: logIn.apiUser,
  agentUser: logIn.agentUser,
  source: 'baton',
  lines: 1,
  looks: true,
  eventStream: null,
  password: logIn.password,
  streamToken: null,
});

/** What waits for a yes. */
export const offerIn = (companion: Companion) => companion.setUp.offered();

/** Says yes to what is offered. */
export function accept(
  companion: Companion,
  password: string | null,
  agentUser: string | null = null,
) {
  const offerId = offerIn(companion)?.offerId ?? 'none';
  return companion.setUp.accept({ offerId, password, agentUser });
}

/** What the card shows. */
export const callKind = async (companion: Companion) => (await companion.state()).call.kind;

/** An agent at work, whom callers can reach. */
export async function atWork() {
  const dialer = await startDialer();
  const bed = await bench();
  await bed.companion.saveSettings(formFor(dialer));
  await expect.poll(() => callKind(bed.companion)).toBe('no-call');
  const ring = () =>
    dialer.ring({ agentUser: '1028', callerNumber: '7275550112', inGroup: 'SALESLINE' });
  const takeCall = async () => {
    const callId = ring();
    await expect.poll(() => callKind(bed.companion), { timeout: 5000 }).toBe('on-call');
    return callId;
  };
  return { dialer, ...bed, takeCall };
}
