import { systemClock } from '../../../electron/clock.ts';
import { createDialer } from '../../../electron/dialer/create-dialer.ts';
import { createDispatcher } from '../../../electron/dialer/dispatcher.ts';

/** Runs as a program of its own: asks the dialer at the address given, and prints the answers. */
const [, , address = ''] = process.argv;
const dialer = createDialer({
  address,
  apiUser: '6666',
  source: 'baton',
  password: () => 'Canary.pass=word+1',
  dispatcher: createDispatcher(),
  clock: systemClock,
});
const call = { callId: 'Y0315201639000402027', agentUser: '1028' };
const look = await dialer.lookAtAgent('1028');
const order = await dialer.give({ action: 'extension-transfer', ...call, phoneNumber: '1800' });
process.stdout.write(JSON.stringify({ look, order }));
await dialer.close();
