import { readCommandOptions, usage } from './command-options.ts';
import type { CommandOptions } from './command-options.ts';
import type { DemoDialer } from './demo-dialer.ts';
import { fullyAllowedApiUser, startDemoDialer } from './demo-dialer.ts';
import { eventLine } from './event-line.ts';

const options = readCommandOptions(process.argv.slice(2));
switch (options.kind) {
  case 'help':
    console.log(usage);
    break;
  case 'wrong':
    console.error(`${options.problem}\n\n${usage}`);
    process.exitCode = 2;
    break;
  case 'start':
    await run(options);
    break;
}

async function run(asked: Extract<CommandOptions, { kind: 'start' }>): Promise<void> {
  const { port, seed, build, pace, password } = asked;
  const dialer = await startDemoDialer({
    port,
    seed,
    build,
    pace,
    traffic: 'human',
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
    ...(password === null ? {} : { users: [fullyAllowedApiUser(password)] }),
  }).catch(explainPort);
  if (!dialer) return;
  console.log(welcome(dialer));
  dialer.onEvent((event) => {
    const line = eventLine(event);
    if (line !== null) console.log(`${new Date().toTimeString().slice(0, 8)}  ${line}`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void dialer.stop());
}

/** Says why the port could not be had; other errors are bugs. */
function explainPort(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
  const why = code === 'EACCES' ? 'may not be used by this user' : 'is in use already';
  console.error(`The port ${why}. Choose another with --port, or leave it out for a free one.`);
  process.exitCode = 1;
  return null;
}

function welcome({ address, logIn }: DemoDialer): string {
  return `The dialer is listening. Paste this into Baton, under Settings:

  Dialer address  ${address}
  API user        ${logIn.apiUser}
  Password        ${logIn.password}
  Agent user      ${logIn.agentUser}
  Source          ${logIn.source}

Calls come and go by themselves. Ctrl-C ends it.
`;
}
