import type { Dispatcher } from 'undici';
import { afterEach } from 'vitest';
import { systemClock } from '../../../electron/clock.ts';
import { createDialer } from '../../../electron/dialer/create-dialer.ts';
import type { Dialer, DialerOrder } from '../../../electron/dialer/dialer.ts';
import { createDispatcher } from '../../../electron/dialer/dispatcher.ts';
import type { DialerTimeouts } from '../../../electron/dialer/timeouts.ts';
import { certificate, startRawServer } from './raw-server.ts';
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

const openDialers: Dialer[] = [];
const openServers: RawServer[] = [];

afterEach(async () => {
  await Promise.all(openServers.splice(0).map((server) => server.stop()));
  await Promise.all(openDialers.splice(0).map((dialer) => dialer.close()));
});

/** A dialer client as the program makes it, closed when the test is over. */
export function dialerAt(
  address: string,
  options: {
    readonly timeouts?: Partial<DialerTimeouts>;
    readonly dispatcher?: Dispatcher;
    readonly password?: () => string | null;
    readonly apiUser?: string;
  } = {},
): Dialer {
  const dialer = createDialer({
    address,
    apiUser: options.apiUser ?? '6666',
    source: 'baton',
    password: options.password ?? (() => password),
    dispatcher:
      options.dispatcher ?? createDispatcher({ extraAuthorities: [certificate('authority')] }),
    clock: systemClock,
    timeouts: { ...shortTimeouts, ...options.timeouts },
  });
  openDialers.push(dialer);
  return dialer;
}

/** A raw server, stopped when the test is over. */
export async function rawServer(options: RawServerOptions): Promise<RawServer> {
  const server = await startRawServer(options);
  openServers.push(server);
  return server;
}
