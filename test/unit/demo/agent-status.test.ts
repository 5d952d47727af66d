import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { askAgentApi, askForStatus, statusOf } from './ask-dialer.ts';
import { createVirtualClock } from './virtual-clock.ts';

let dialer: DemoDialer;

const newYearsEve = Date.UTC(2026, 11, 31, 23, 59, 58);

beforeEach(async () => {
  dialer = await startDemoDialer({
    clock: createVirtualClock(newYearsEve),
    utcOffsetMinutes: -300,
    users: [
      { user: '6666', password: '1234', level: 8, allowedFunctions: 'all' },
      { user: '7777', password: '1234', level: 7, allowedFunctions: 'all', viewReports: false },
    ],
    agents: [{ user: '1028', fullName: 'Remote, Agent', sessionId: '8300' }],
  });
});

afterEach(() => dialer.stop());

const ring = () =>
  dialer.ring({
    agentUser: '1028',
    callerNumber: '7275550123',
    inGroup: 'SALESLINE',
    leadId: '77',
  });

it('shows a call from the moment it rings, and counts it', async () => {
  const callId = ring();
  expect(await statusOf(dialer, '1028')).toMatchObject({
    status: 'INCALL',
    callerid: callId,
    lead_id: '77',
    campaign_id: 'SALESLIN',
    calls_today: '1',
    phone_number: '7275550123',
    real_time_sub_status: '',
  });
});

it('forms the call ID by the same local clock as the DATE of version', async () => {
  const callId = ring();
  expect(callId).toBe('Y1231185958000000077');
  const version = await askAgentApi(dialer, { function: 'version' });
  expect(version).toContain('DATE: 2026-12-31 18:59:58|');
});

it.each([
  ['inbound', 'Y'],
  ['auto-dialled', 'V'],
  ['dialled-by-hand', 'M'],
  ['in-group-transfer', 'J'],
] as const)('begins the ID of an %s call with %s', (kind, letter) => {
  const call = { agentUser: '1028', callerNumber: '7275550123', inGroup: 'SALESLINE', kind };
  expect(dialer.ring(call)).toMatch(new RegExp(`^${letter}\\d{19}$`));
});

it('shows DEAD once the caller has hung up, until the call is over', async () => {
  const callId = ring();
  dialer.callerHangsUp(callId);
  expect(await statusOf(dialer, '1028')).toMatchObject({
    status: 'INCALL',
    callerid: callId,
    real_time_sub_status: 'DEAD',
  });
  dialer.endCall(callId);
  expect(await statusOf(dialer, '1028')).toMatchObject({
    status: 'READY',
    callerid: '',
    real_time_sub_status: '',
  });
});

it('shows a pause with its code', async () => {
  dialer.pauseAgent('1028', 'LUNCH');
  expect(await statusOf(dialer, '1028')).toMatchObject({ status: 'PAUSED', pause_code: 'LUNCH' });
  dialer.pauseAgent('1028', null);
  expect(await statusOf(dialer, '1028')).toMatchObject({ status: 'READY', pause_code: '' });
});

it('says that an agent has logged out, whose call is over then', async () => {
  ring();
  dialer.logAgentOut('1028');
  expect(await askForStatus(dialer)).toBe('ERROR: agent_status AGENT NOT LOGGED IN: 6666|1028\n');
  expect(dialer.liveCalls()).toEqual([]);
  dialer.logAgentIn('1028');
  expect(await statusOf(dialer, '1028')).toMatchObject({ status: 'READY' });
});

it.each([
  ['csv', 'READY,,0,OUTCAMP,0,Remote, Agent,AGENTS,1,,,,,8300\n'],
  ['tab', 'READY\t\t0\tOUTCAMP\t0\tRemote, Agent\tAGENTS\t1\t\t\t\t\t8300\n'],
  ['pipe', 'READY||0|OUTCAMP|0|Remote, Agent|AGENTS|1|||||8300\n'],
])('separates by %s without quoting, and leaves the header out for NO', async (stage, row) => {
  expect(await askForStatus(dialer, { stage, header: 'NO' })).toBe(row);
});

it('wants "view reports" of the API user', async () => {
  expect(await askForStatus(dialer, { user: '7777' })).toBe(
    'ERROR: agent_status USER DOES NOT HAVE PERMISSION TO GET AGENT INFO: |7777|0|\n',
  );
});

it('refuses to ring an agent who cannot take a call', () => {
  ring();
  expect(ring).toThrow('Agent 1028 cannot take a call now.');
  expect(() => dialer.endCall('Y0000000000000000000')).toThrow('There is no call');
});
