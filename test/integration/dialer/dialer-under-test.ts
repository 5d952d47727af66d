import { onTestFinished } from 'vitest';
import { systemClock } from '../../../electron/clock.ts';
import type { Clock } from '../../../electron/clock.ts';
import type { DialerConnections } from '../../../electron/dialer/connections.ts';
import { createConnections } from '../../../electron/dialer/create-connections.ts';
import { createDialer } from '../../../electron/dialer/create-dialer.ts';
import type { Dialer, DialerOrder } from '../../../electron/dialer/dialer.ts';
import { createLoginRecord } from '../../../electron/dialer/login-record.ts';
import type { LoginRecord } from '../../../electron/dialer/login-record.ts';
import { readCertificate } from '../../../electron/dialer/read-certificate.ts';
import type { DialerTimeouts } from '../../../electron/dialer/timeouts.ts';
import type { SeenCertificate } from '../../../shared/certificate.ts';
import { optionsFor } from './connections-under-test.ts';
import { startRawServer } from './raw-server.ts';
import type { RawServer, RawServerOptions } from './raw-server.ts';

/** The password that must turn up nowhere but in a body. */
export const password = 'Canary.pass=word+1';

export const callId = 'Y0315201639000402027';

/** A transfer of the call that every test is about. */
export const transfer: DialerOrder = {
  action: 'extension-transfer',
  callId,
  agentUser: '1028',
  phoneNumber: '18005551234',
};

/** What a dialer answers to it. */
export const handedOver = `SUCCESS: ra_call_control transfer - 1028|${callId}|18005551234\n`;

/** What a dialer answers to a look at the same agent. */
export const onCall = `status|callerid|lead_id\nINCALL|${callId}|402027\n`;

/** Time limits short enough for tests, long enough for a busy machine. */
export const shortTimeouts: DialerTimeouts = { connectMs: 400, lookMs: 700, orderMs: 800 };

/** A dialer client as the program makes it, closed when the test is over. */
export function dialerAt(
  address: string,
  options: {
    readonly timeouts?: Partial<DialerTimeouts>;
    readonly connections?: DialerConnections;
    readonly password?: () => string | null;
    readonly apiUser?: string;
    readonly record?: LoginRecord;
    readonly clock?: Clock;
  } = {},
): Dialer {
  const dialer = createDialer({
    address,
    apiUser: options.apiUser ?? '6666',
    source: 'baton',
    password: options.password ?? (() => password),
    connections: options.connections ?? createConnections(optionsFor(address)),
    readCertificate: () => seenCertificate(address),
    record: options.record ?? createLoginRecord(),
    clock: options.clock ?? systemClock,
    timeouts: { ...shortTimeouts, ...options.timeouts },
  });
  onTestFinished(dialer.close);
  return dialer;
}

async function seenCertificate(address: string): Promise<SeenCertificate | null> {
  const look = await readCertificate(optionsFor(address), Date.now());
  return look.kind === 'does-not-hold' ? look.seen : null;
}

/** A raw server, stopped when the test is over. */
export async function rawServer(options: RawServerOptions): Promise<RawServer> {
  const server = await startRawServer(options);
  onTestFinished(server.stop);
  return server;
}
