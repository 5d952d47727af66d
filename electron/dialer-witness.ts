import type { Connection } from './connection.ts';
import type { Witness } from './transfers/transfer-desk.ts';

/** The origin of the dialer that a connection is to; empty without one. */
export function originOf(connection: Connection | null): string {
  return connection ? new URL(connection.logIn.address).origin : '';
}

/**
 * Who can tell what became of a call that was ordered at a dialer. Another dialer, or other lines
 * there, have nothing to say of it.
 *
 * @param connected the connection of the moment, null while there is none.
 * @param dialerOrigin of the order; empty where it is not known.
 */
export function dialerWitness(connected: () => Connection | null, dialerOrigin: string): Witness {
  return (agentUser, callId, sinceMs) => {
    const connection = connected();
    const isThere = connection?.tracker.agentUsers.includes(agentUser) === true;
    return connection && isThere && (dialerOrigin === '' || dialerOrigin === originOf(connection))
      ? connection.tracker.evidence(agentUser, callId, sinceMs)
      : 'cannot-look';
  };
}
