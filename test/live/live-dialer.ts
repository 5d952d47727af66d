import { readFileSync } from 'node:fs';
import { systemClock } from '../../electron/clock.ts';
import { createConnections } from '../../electron/dialer/create-connections.ts';
import { createDialer } from '../../electron/dialer/create-dialer.ts';
import type { Dialer } from '../../electron/dialer/dialer.ts';
import { createLoginRecord } from '../../electron/dialer/login-record.ts';
import { readProxyEnvironment } from '../../electron/dialer/proxy-environment.ts';
import { callIdSchema } from '../../shared/call-id.ts';
import { addressProblemInWords, parseDialerAddress } from '../../shared/dialer-address.ts';
import { fieldProblem } from '../../shared/dialer-fields.ts';
import type { DialerField } from '../../shared/dialer-fields.ts';

/** A dialer that somebody named in the environment, and who asks it (docs/live-test.md). */
export interface LiveDialer {
  readonly address: string;
  readonly apiUser: string;
  readonly agentUser: string;
  readonly source: string;
  readonly password: string;
  /** PEM. */
  readonly authorities: readonly string[];
}

/** A transfer that a person has said yes to. */
export interface LiveTransfer {
  readonly number: string;
  readonly callId: string;
}

/**
 * Reads the environment.
 *
 * @throws with a sentence that says what is wrong, and never holds the password.
 */
export function liveDialerOf(env: NodeJS.ProcessEnv): LiveDialer {
  const plainHttpAllowed = env['BATON_LIVE_PLAIN_HTTP'] === 'yes';
  const address = parseDialerAddress(env['BATON_LIVE_ADDRESS'] ?? '', plainHttpAllowed);
  if (!address.ok) {
    const { problem } = address;
    throw new Error(
      problem.kind === 'plain-http-not-allowed'
        ? 'Over plain http anyone on the way can read the password. Set BATON_LIVE_PLAIN_HTTP=yes if that is meant.'
        : addressProblemInWords(problem),
    );
  }
  const field = (name: string, rule: DialerField, otherwise = ''): string => {
    const value = env[name] ?? otherwise;
    const problem = fieldProblem(rule, value);
    if (problem !== null) throw new Error(`${name}: ${problem}`);
    return value;
  };
  const authority = env['BATON_LIVE_CA'] ?? '';
  return {
    address: address.value,
    apiUser: field('BATON_LIVE_USER', 'apiUser'),
    password: field('BATON_LIVE_PASSWORD', 'password'),
    agentUser: field('BATON_LIVE_AGENT', 'agentUser'),
    source: field('BATON_LIVE_SOURCE', 'source', 'baton'),
    authorities: authority === '' ? [] : [readFileSync(authority, 'utf8')],
  };
}

/** Reads the transfer that the command has asked a person about; null where there is none. */
export function liveTransferOf(env: NodeJS.ProcessEnv): LiveTransfer | null {
  const number = env['BATON_LIVE_TRANSFER'] ?? '';
  return number === '' ? null : { number, callId: callIdSchema.parse(env['BATON_LIVE_CALL']) };
}

/** Baton's own client for it, as the program makes it. */
export function connectTo(live: LiveDialer): Dialer {
  const { password, authorities, ...rest } = live;
  const { origin } = new URL(live.address);
  return createDialer({
    ...rest,
    password: () => password,
    connections: createConnections({
      origin,
      authorities,
      trusted: null,
      proxy: () => readProxyEnvironment(process.env, origin) ?? [{ kind: 'direct' }],
    }),
    // That it is not trusted is said anyway.
    readCertificate: () => Promise.resolve(null),
    record: createLoginRecord(),
    clock: systemClock,
  });
}
