import type { Clock } from './clock.ts';
import type { Rehearsal } from './modes.ts';
import { startDemoDialer } from './demo/demo-dialer.ts';

/** Starts the built-in dialer with calls that come and go at a human pace, and logs in there. */
export async function startRehearsal(clock: Clock): Promise<Rehearsal> {
  const demo = await startDemoDialer({ seed: clock.wallMs(), clock, traffic: 'human' });
  return {
    logIn: {
      address: demo.address,
      apiUser: demo.logIn.apiUser,
      agentUser: demo.logIn.agentUser,
      source: demo.logIn.source,
      lines: 1,
      looks: true,
      password: () => demo.logIn.password,
      eventStream: null,
      trusted: null,
    },
    stop: demo.stop,
  };
}
