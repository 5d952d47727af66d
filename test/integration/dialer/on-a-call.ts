import { onTestFinished } from 'vitest';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { DemoDialer, DemoDialerOptions } from '../../../electron/demo/demo-dialer.ts';
import type { DialerOrder } from '../../../electron/dialer/dialer.ts';
import { createLoginRecord } from '../../../electron/dialer/login-record.ts';
import { dialerAt, password } from './dialer-under-test.ts';

/** An API user who may do everything. */
export const user = {
  user: '6666',
  password,
  level: 8,
  allowedFunctions: 'all',
} as const;

/** A built-in dialer with a call for agent 1028, and Baton's client for it. */
export async function onACall(
  options: DemoDialerOptions = {},
  typed = password,
  record = createLoginRecord(),
) {
  const demo = await startDemoDialer({ users: [user], ...options });
  onTestFinished(demo.stop);
  const callId = demo.ring({ agentUser: '1028', callerNumber: '7275551212', inGroup: 'SALESLINE' });
  const dialer = dialerAt(demo.address, { password: () => typed, record });
  return { demo, callId, dialer, order: { callId, agentUser: '1028' } };
}

/** A transfer of the call. */
export function transferOf(order: { callId: string; agentUser: string }): DialerOrder {
  return { action: 'extension-transfer', ...order, phoneNumber: '18005551234' };
}

/** How many log-ins the dialer has refused. */
export function refusedLogins(demo: DemoDialer): number {
  return demo.refusedLogIns.length;
}
