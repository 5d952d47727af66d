import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { askForAll } from './ask-dialer.ts';

let dialer: DemoDialer;

beforeEach(async () => {
  dialer = await startDemoDialer({
    users: [
      { user: '6666', password: '1234', level: 8, allowedFunctions: 'all' },
      { user: '5555', password: '1234', level: 4, allowedFunctions: 'all' },
      { user: '4444', password: '1234', level: 8, allowedFunctions: ['agent_status'] },
      { user: '7777', password: '1234', level: 7, allowedFunctions: 'all', viewReports: false },
    ],
    agents: [
      { user: '1028', fullName: 'Remote, One', sessionId: '8300', callsToday: 7 },
      { user: '1029', fullName: 'Remote Two', sessionId: '8301' },
      { user: '1030', fullName: 'Remote Three', loggedIn: false },
    ],
    calls: [
      {
        callId: 'Y0315201639000402027',
        kind: 'inbound',
        callerNumber: '7275551212',
        leadId: '402027',
        cameFrom: 'SALESLINE',
        agentUser: '1028',
      },
    ],
  });
});

afterEach(() => dialer.stop());

const names =
  'user|campaign_id|session_id|status|lead_id|callerid|calls_today|full_name|user_group|user_level';

it('lists every agent who is logged in, in the documented columns', async () => {
  dialer.pauseAgent('1029', 'LUNCH');
  expect(await askForAll(dialer)).toBe(
    [
      `${names}|pause_code|sub_status`,
      '1028|SALESLIN|8300|INCALL|402027|Y0315201639000402027|7|Remote, One|AGENTS|1||',
      '1029|OUTCAMP|8301|PAUSED|0||0|Remote Two|AGENTS|1|LUNCH|',
      '',
    ].join('\n'),
  );
});

it('says DEAD of a caller who has hung up', async () => {
  dialer.callerHangsUp('Y0315201639000402027');
  expect(await askForAll(dialer)).toContain('|Remote, One|AGENTS|1||DEAD\n');
});

it('leaves out the header and the sub-status where nobody asks for them', async () => {
  const fields = { stage: 'csv', header: 'NO', show_sub_status: 'NO' };
  expect(await askForAll(dialer, fields)).toBe(
    '1028,SALESLIN,8300,INCALL,402027,Y0315201639000402027,7,Remote, One,AGENTS,1\n' +
      '1029,OUTCAMP,8301,READY,0,,0,Remote Two,AGENTS,1\n',
  );
});

it('says so when nobody is logged in', async () => {
  dialer.logAgentOut('1028');
  dialer.logAgentOut('1029');
  expect(await askForAll(dialer)).toBe('ERROR: logged_in_agents NO LOGGED IN AGENTS\n');
});

it.each([
  ['5555', 'ERROR: Login incorrect, please try again: |5555|1234|BAD|\n'],
  [
    '4444',
    'ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: |4444|logged_in_agents|\n',
  ],
  ['7777', 'ERROR: logged_in_agents USER DOES NOT HAVE PERMISSION TO GET AGENT INFO - 7777|0\n'],
])('wants the rights of the API user that agent_status wants: %s', async (user, refusal) => {
  expect(await askForAll(dialer, { user })).toBe(refusal);
});
