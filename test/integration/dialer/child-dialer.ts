import { systemClock } from '../../../electron/clock.ts';
import { createConnections } from '../../../electron/dialer/create-connections.ts';
import { createDialer } from '../../../electron/dialer/create-dialer.ts';
import { createLoginRecord } from '../../../electron/dialer/login-record.ts';
import { noProxy } from '../../../electron/dialer/proxy-choice.ts';

/** Runs as a program of its own: asks the dialer at the address given, and prints the answers. */
const [, , address = ''] = process.argv;
const dialer = createDialer({
  address,
  apiUser: '6666',
  source: 'baton',
  password: () => 'Canary.pass=word+1',
  connections: createConnections({
    origin: new URL(address).origin,
    authorities: [],
    trusted: null,
    proxy: noProxy,
  }),
  readCertificate: () => Promise.resolve(null),
  record: createLoginRecord(),
  clock: systemClock,
});
const call = { callId: 'Y0315201639000402027', agentUser: '1028' };
const look = await dialer.lookAtAgent('1028');
const order = await dialer.give({ action: 'extension-transfer', ...call, phoneNumber: '1800' });
process.stdout.write(JSON.stringify({ look, order }));
await dialer.close();
