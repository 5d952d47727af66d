import { describe, expect, it } from 'vitest';
import {
  dialerOrder,
  journalAttempt,
  planHangUp,
  planTransfer,
} from '../../../electron/transfers/order-plan.ts';
import { noDialRules } from '../../../shared/dial-rules.ts';
import type { DialRules } from '../../../shared/dial-rules.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { billing, manager } from './samples.ts';

const oldBuild = '240429-2220';
const newBuild = '250122-1010';
const flowers: SpeedDialEntry = {
  ...manager,
  destination: { kind: 'number', number: '1-800-FLOWERS' },
};

/** The plan of a button, as it is known at the time of a press, or of one that is gone. */
const planOf = (
  entry: SpeedDialEntry | null,
  build: string | null,
  rules: DialRules = noDialRules,
) => {
  const to = { kind: 'entry', entryId: entry?.id ?? 'gone' } as const;
  return planTransfer('A', to, () => entry, { rules, build });
};
const typedPlan = (number: string, build: string | null = oldBuild, rules = noDialRules) =>
  planTransfer('A', { kind: 'number', number }, () => manager, { rules, build });

const press = {
  attempt: 'a1',
  at: '2026-03-15T20:17:00.000Z',
  from: 'tray',
  dialer: 'https://dialer.example.com',
  agentUser: '1028',
} as const;

describe('the order of a number', () => {
  it('is the dial string that the button shows, not what was typed', () => {
    const plan = planOf(manager, oldBuild);
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
    const plan = planOf(flowers, build);
    expect(plan.order.dialString).toBe(dialled);
    expect(dialerOrder(plan, '1028')).toMatchObject({ phoneNumber: dialled });
  });

  it('leaves the status to the dialer where the button has none', () => {
    const { status, ...withoutStatus } = manager;
    expect(status).toBe('MGRXFR');
    expect(dialerOrder(planOf(withoutStatus, null), '1028').status).toBeUndefined();
  });
});

describe('the order of a number that was typed', () => {
  it('has no button and no label, and asks nothing', () => {
    const plan = typedPlan('(727) 555-1212');
    expect(plan).toEqual({
      order: {
        callId: 'A',
        action: 'extension-transfer',
        entryId: null,
        label: '',
        dialString: '7275551212',
        numberHidden: false,
      },
      destination: '(727) 555-1212',
      status: '',
      problem: null,
      hours: null,
      asks: 'at-once',
    });
    expect(journalAttempt(plan, press)).toMatchObject({ entryId: '', label: '' });
  });

  it.each(['', '   ', '()-+', '7', 'reception', '7'.repeat(61)])(
    'can’t be dialled where nothing is left of it, or where it is too long: %j',
    (number) => {
      expect(typedPlan(number).problem).toBe('number-not-dialable');
    },
  );

  it('can be dialled by its letters where the dialer keeps them', () => {
    expect(typedPlan('reception', newBuild)).toMatchObject({
      problem: null,
      order: { dialString: 'reception' },
    });
  });
});

describe('the dial rules of the dialer', () => {
  const rules: DialRules = {
    ...noDialRules,
    country: 'US',
    countryCode: 'strip',
    outsidePrefix: '9',
  };

  it('hold for the buttons and for what is typed', () => {
    expect(planOf(manager, oldBuild, rules).order.dialString).toBe('98005551234');
    expect(typedPlan('+1 800 555 1234', oldBuild, rules).order.dialString).toBe('98005551234');
  });

  it('do not touch a button that is dialled exactly as it was typed', () => {
    const exact = { ...manager, exact: true };
    expect(planOf(exact, oldBuild, rules).order.dialString).toBe('18005551234');
  });
});

describe('the order of a button that hides its number', () => {
  it('hides it too, and that of any other button does not', () => {
    expect(planOf({ ...manager, numberHidden: true }, oldBuild).order.numberHidden).toBe(true);
    expect(planOf(manager, oldBuild).order.numberHidden).toBe(false);
  });
});

describe('the order of an in-group', () => {
  it('names the in-group', () => {
    const plan = planOf(billing, oldBuild);
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

  it('is known by its action alone, on the screen and in the journal', () => {
    const plan = planHangUp('A');
    expect(plan).toMatchObject({ problem: null, hours: null, asks: 'at-once' });
    expect(journalAttempt(plan, press)).toMatchObject({
      action: 'hang-up',
      label: '',
      destination: '',
      dialString: '',
      entryId: '',
    });
  });
});

describe('a plan in the journal', () => {
  it('has what was typed beside what is dialled', () => {
    const plan = planOf(manager, oldBuild);
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
      from: 'tray',
      entryId: 'dana',
    });
  });

  it('knows a button that is gone only by its call', () => {
    const plan = planOf(null, oldBuild);
    expect(plan.problem).toBe('button-gone');
    expect(journalAttempt(plan, press)).toMatchObject({
      callId: 'A',
      entryId: 'gone',
      label: '',
      dialString: '',
    });
  });
});
