import { describe, expect, it } from 'vitest';
import {
  dialerOrder,
  journalAttempt,
  planHangUp,
  planTransfer,
} from '../../../electron/transfers/order-plan.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { billing, manager } from './samples.ts';

const oldBuild = '240429-2220';
const newBuild = '250122-1010';
const flowers: SpeedDialEntry = {
  ...manager,
  destination: { kind: 'number', number: '1-800-FLOWERS' },
};
const click = { callId: 'A', entryId: 'dana' };

const press = {
  attempt: 'a1',
  at: '2026-03-15T20:17:00.000Z',
  dialer: 'https://dialer.example.com',
  agentUser: '1028',
};

describe('the order of a number', () => {
  it('is the dial string that the button shows, not what was typed', () => {
    const plan = planTransfer(click, manager, oldBuild);
    expect(plan.order.dialString).toBe('18005551234');
    expect(dialerOrder(plan, '1028')).toEqual({
      action: 'extension-transfer',
      callId: 'A',
      agentUser: '1028',
      phoneNumber: '18005551234',
      status: 'MGRXFR',
    });
  });

  it.each([
    [null, '1800'],
    [oldBuild, '1800'],
    [newBuild, '1800FLOWERS'],
  ])('sends for build %s exactly what is shown for it', (build, dialled) => {
    const plan = planTransfer(click, flowers, build);
    expect(plan.order.dialString).toBe(dialled);
    expect(dialerOrder(plan, '1028')).toMatchObject({ phoneNumber: dialled });
  });

  it('leaves the status to the dialer where the button has none', () => {
    const { status, ...withoutStatus } = manager;
    expect(status).toBe('MGRXFR');
    expect(dialerOrder(planTransfer(click, withoutStatus, null), '1028').status).toBeUndefined();
  });
});

describe('the order of an in-group', () => {
  it('names the in-group', () => {
    const plan = planTransfer({ callId: 'A', entryId: 'billing' }, billing, oldBuild);
    expect(plan.order).toMatchObject({ action: 'in-group-transfer', dialString: 'BILLING' });
    expect(dialerOrder(plan, '1028')).toEqual({
      action: 'in-group-transfer',
      callId: 'A',
      agentUser: '1028',
      inGroup: 'BILLING',
      status: undefined,
    });
  });
});

describe('a hang-up', () => {
  it('names nothing but the call and the agent', () => {
    expect(dialerOrder(planHangUp('A'), '1028')).toEqual({
      action: 'hang-up',
      callId: 'A',
      agentUser: '1028',
      status: undefined,
    });
  });

  it('is called by its name on the screen and in the journal', () => {
    const plan = planHangUp('A');
    expect(plan.order.label).toBe('Hang up');
    expect(journalAttempt(plan, press)).toMatchObject({
      label: 'Hang up',
      destination: '',
      dialString: '',
    });
  });
});

describe('a plan in the journal', () => {
  it('has what was typed beside what is dialled', () => {
    const plan = planTransfer(click, manager, oldBuild);
    expect(journalAttempt(plan, press)).toEqual({
      version: 1,
      attempt: 'a1',
      at: '2026-03-15T20:17:00.000Z',
      dialer: 'https://dialer.example.com',
      agentUser: '1028',
      callId: 'A',
      action: 'extension-transfer',
      label: 'Dana, floor lead',
      destination: '+1 (800) 555-1234',
      dialString: '18005551234',
      status: 'MGRXFR',
    });
  });

  it('knows a button that is gone only by its call', () => {
    const plan = planTransfer(click, null, oldBuild);
    expect(plan.buttonExists).toBe(false);
    expect(journalAttempt(plan, press)).toMatchObject({
      callId: 'A',
      label: 'Removed button',
      dialString: '',
    });
  });
});
