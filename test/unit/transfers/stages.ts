import type { DialerOrder } from '../../../electron/dialer/dialer.ts';
import type { TransferDesk } from '../../../electron/transfers/transfer-desk.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { pressOf } from './desk-bench.ts';

/** A way to act on a call, with the order that it is for the dialer. */
export interface Stage {
  readonly stage: DialerOrder['action'];
  readonly click: (desk: TransferDesk, callId: string) => Promise<Outcome>;
  readonly order: DialerOrder;
  readonly done: Outcome;
}

/** What is tested for one stage of `ra_call_control` is tested for all. */
export const stages: readonly Stage[] = [
  {
    stage: 'extension-transfer',
    click: (desk, callId) => desk.transfer(pressOf(callId)),
    order: {
      action: 'extension-transfer',
      callId: 'A',
      agentUser: '1028',
      phoneNumber: '18005551234',
      status: 'MGRXFR',
    },
    done: { kind: 'handed-over' },
  },
  {
    stage: 'in-group-transfer',
    click: (desk, callId) => desk.transfer(pressOf(callId, 'billing')),
    order: {
      action: 'in-group-transfer',
      callId: 'A',
      agentUser: '1028',
      inGroup: 'BILLING',
      status: undefined,
    },
    done: { kind: 'handed-over' },
  },
  {
    stage: 'hang-up',
    click: (desk, callId) => desk.hangUp({ callId, confirmed: false }),
    order: { action: 'hang-up', callId: 'A', agentUser: '1028', status: undefined },
    done: { kind: 'hung-up' },
  },
];
