import Conf from 'conf';
import { systemClock } from '../../../electron/clock.ts';
import { createConnections } from '../../../electron/dialer/create-connections.ts';
import { createDialer } from '../../../electron/dialer/create-dialer.ts';
import { noProxy } from '../../../electron/dialer/proxy-choice.ts';
import { openLogInFile } from '../../../electron/settings/log-in-file.ts';

/** Runs as a program of its own, which may be killed: logs in once, and prints what came of it. */
const [, , address = '', folder = ''] = process.argv;
const apiUser = '6666';
const file = openLogInFile(
  {
    folder,
    openStore: ({ name, ...options }) =>
      new Conf<Record<string, unknown>>({ ...options, configName: name, projectName: 'baton' }),
    wallMs: systemClock.wallMs,
  },
  { onNotice: ({ kind }) => process.stderr.write(kind), onNoticeOver: () => undefined },
);
const { origin } = new URL(address);
const dialer = createDialer({
  address,
  apiUser,
  source: 'baton',
  password: () => 'Canary.pass=word+1',
  connections: createConnections({ origin, authorities: [], trusted: null, proxy: noProxy }),
  readCertificate: () => Promise.resolve(null),
  record: file.recordFor({ address, apiUser }),
  clock: systemClock,
});
process.stdout.write(JSON.stringify(await dialer.probe('1028')));
await dialer.close();
