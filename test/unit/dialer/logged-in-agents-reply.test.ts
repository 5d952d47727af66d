import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgentsLook } from '../../../electron/dialer/dialer.ts';
import { readLoggedInAgentsReply } from '../../../electron/dialer/logged-in-agents-reply.ts';
import { callIdSchema } from '../../../shared/call-id.ts';
import { mutated, wrapped } from './reply-noise.ts';

const atMs = 1_767_323_045_000;
const read = (body: string): AgentsLook => readLoggedInAgentsReply(body, true, atMs);

/** The columns as the dialer's documentation has them, with the sub-status asked for. */
const header =
  'user|campaign_id|session_id|status|lead_id|callerid|calls_today|full_name|user_group|user_level|pause_code|sub_status';
const onCall =
  '1028|SALESLIN|8300|INCALL|402027|Y0315201639000402027|7|Remote Agent One|AGENTS|1||';
const paused = '1029|OUTCAMP|8301|PAUSED|0||0|Remote, Agent "Two"|AGENTS|1|LUNCH|';
const dead = '1030|TESTCAMP|8302|INCALL|1079409|M2260919190001079409|1|Admin|ADMIN|9|LOGIN|DEAD';
const body = [header, onCall, paused, dead, ''].join('\n');

const rows = new Map([
  [
    '1028',
    {
      status: 'INCALL',
      callId: 'Y0315201639000402027',
      leadId: '402027',
      campaign: 'SALESLIN',
      callerNumber: '',
      pauseCode: '',
      callerGone: false,
    },
  ],
  [
    '1029',
    {
      status: 'PAUSED',
      callId: '',
      leadId: '0',
      campaign: 'OUTCAMP',
      callerNumber: '',
      pauseCode: 'LUNCH',
      callerGone: false,
    },
  ],
  [
    '1030',
    {
      status: 'INCALL',
      callId: 'M2260919190001079409',
      leadId: '1079409',
      campaign: 'TESTCAMP',
      callerNumber: '',
      pauseCode: 'LOGIN',
      callerGone: true,
    },
  ],
]);
const agents = { kind: 'agents', rows };
const unreadable = {
  kind: 'unreachable',
  cause: { kind: 'reply-unreadable' },
  retryAfterMs: null,
};
const rowsOf = (look: AgentsLook) => (look.kind === 'agents' ? look.rows : null);

describe('the reply to a look at all agents', () => {
  it('tells of each agent by their user', () => {
    expect(read(body)).toEqual(agents);
  });

  it('means the same within PHP warnings, behind a byte-order mark, with other line ends', () => {
    fc.assert(
      fc.property(wrapped(body), (noisy) => {
        expect(read(noisy)).toEqual(agents);
      }),
    );
  });

  it('finds the columns by name, wherever they stand and whatever else there is', () => {
    const table = body.split('\n').slice(0, -1);
    const wider = table.map((line, at) => `${line}|${at === 0 ? 'a_new_column' : 'Y9999'}`);
    const columns = [...Array(13).keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: 13 }), (order) => {
        const shuffled = wider.map((line) => {
          const cells = line.split('|');
          return order.map((at) => cells[at]).join('|');
        });
        expect(read(`${shuffled.join('\n')}\n`)).toEqual(agents);
      }),
    );
  });

  it('tells less where the server knows no sub-status, and a number where it gives one', () => {
    const old = 'user|status|callerid|phone_number\n1028|INCALL|Y1|7275551212\n';
    expect(rowsOf(read(old))?.get('1028')).toMatchObject({
      callId: 'Y1',
      callerNumber: '7275551212',
      pauseCode: '',
      callerGone: false,
    });
  });

  it('is of nobody where nobody is logged in', () => {
    const none = { kind: 'agents', rows: new Map() };
    expect(read('ERROR: logged_in_agents NO LOGGED IN AGENTS\n')).toEqual(none);
    expect(read('ERROR: logged_in_agents NO LOGGED IN AGENTS: 6666|\n')).toEqual(none);
  });

  it.each([
    ['ERROR: logged_in_agents USER DOES NOT HAVE PERMISSION TO GET AGENT INFO - 6666|0\n'],
    ['ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: |4444|logged_in_agents|\n'],
  ])('knows that the API user may not look: %s', (refusal) => {
    expect(read(refusal)).toEqual({ kind: 'no-permission' });
  });

  it('knows a refused log-in and a locked API user', () => {
    expect(read('ERROR: Login incorrect, please try again: |6666|wrong|BAD|\n')).toEqual({
      kind: 'login-refused',
      locked: false,
      atMs,
    });
    expect(read('ERROR: Too many login attempts, try again in 15 minutes: |6666|LOCK|\n')).toEqual({
      kind: 'login-refused',
      locked: true,
      atMs,
    });
  });

  it('puts a name together again that holds pipes', () => {
    const piped = body.replace('Remote Agent One', 'Ann | Bee|C');
    expect(read(piped)).toEqual(agents);
  });

  it.each([
    ['a row with a field too few', body.replace('|7|', '|')],
    ['a call ID the dialer would mangle', body.replace('Y0315', 'Y03 15')],
    ['no status', body.replace('8300|INCALL', '8300|')],
    ['two rows', body.replace(paused, `${paused}\n${onCall}`)],
  ])('knows nothing of an agent with %s, and all of the others', (_, harmed) => {
    const found = rowsOf(read(harmed));
    expect(found?.get('1028')).toBeNull();
    expect(found?.get('1029')).toEqual(rows.get('1029'));
    expect(found?.get('1030')).toEqual(rows.get('1030'));
  });

  it('passes over an agent whose user could not be an agent user of ours', () => {
    const odd = body.replace('1029|OUTCAMP', 'x.y@z|OUTCAMP');
    expect([...(rowsOf(read(odd))?.keys() ?? [])]).toEqual(['1028', '1030']);
  });

  it.each([
    ['no header', [onCall, paused, ''].join('\n')],
    ['a header alone', `${header}\n`],
    ['a column that comes twice', body.replace('session_id', 'callerid')],
    ['a broken row that may be anybody’s', body.replace(paused, 'half a |row')],
    ['a last row that was cut off', body.slice(0, body.indexOf('|Admin'))],
    ['a refusal beside rows', `ERROR: logged_in_agents NO LOGGED IN AGENTS\n${body}`],
    ['a refusal nobody knows', 'ERROR: logged_in_agents OUT OF ORDER\n'],
    ['a page of HTML', '<html><body><h1>Welcome</h1></body></html>'],
    ['nothing', ''],
  ])('is unreadable with %s', (_, harmed) => {
    expect(read(harmed)).toEqual(unreadable);
  });

  it('is unreadable where the server did not say where it ends: rows may be missing', () => {
    expect(readLoggedInAgentsReply(body, false, atMs)).toEqual(unreadable);
  });

  it('never throws, and never gives an agent another’s call', () => {
    const calls = new Map([...rows].map(([user, { callId }]) => [user, callId]));
    fc.assert(
      fc.property(mutated([body]), (harmed) => {
        for (const [user, row] of rowsOf(read(harmed)) ?? []) {
          if (!row || row.callId === '') continue;
          expect(callIdSchema.safeParse(row.callId).success).toBe(true);
          if (row.callId === calls.get(user)) continue;
          const line = harmed.split('\n').find((text) => text.includes(row.callId)) ?? '';
          expect(line).toContain(user);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
