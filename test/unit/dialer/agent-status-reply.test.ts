import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgentStatusReply } from '../../../electron/dialer/agent-status-reply.ts';
import type { AgentLook } from '../../../electron/dialer/dialer.ts';
import { callIdSchema } from '../../../shared/call-id.ts';
import { recordedBody, recordedReplies } from './recorded-replies.ts';
import { mutated, wrapped } from './reply-noise.ts';

/** When the replies came. */
const atMs = 1_767_323_045_000;

const read = (body: string): AgentLook => readAgentStatusReply(body, atMs);

const onCall: AgentLook = {
  kind: 'agent',
  status: 'INCALL',
  callId: 'Y0315201639000402027',
  leadId: '402027',
  campaign: 'SALESLIN',
  callerNumber: '7275551212',
  pauseCode: '',
  callerGone: false,
};
const unreadable: AgentLook = {
  kind: 'unreachable',
  cause: { kind: 'reply-unreadable' },
  retryAfterMs: null,
};

/** What every recorded reply to `agent_status` means, by its name. */
const meanings: Readonly<Record<string, AgentLook>> = {
  'agent_status, on a call': onCall,
  'agent_status, on a call, no header': unreadable,
  'agent_status, ready': {
    kind: 'agent',
    status: 'READY',
    callId: '',
    leadId: '0',
    campaign: 'OUTCAMP',
    callerNumber: '',
    pauseCode: '',
    callerGone: false,
  },
  'agent_status, not found': { kind: 'agent-not-found' },
  'agent_status, not logged in': { kind: 'agent-not-logged-in' },
  'agent_status, no agent': { kind: 'agent-not-found' },
  'agent_status, level 4': { kind: 'login-refused', locked: false, atMs },
  'agent_status, function not allowed': { kind: 'no-permission' },
  'agent_status, wrong password': { kind: 'login-refused', locked: false, atMs },
};

const lookReplies = recordedReplies.filter(({ form }) => form['function'] === 'agent_status');

const header = 'status|callerid|lead_id|real_time_sub_status|phone_number';

describe('the reply to a look at an agent', () => {
  it.each(lookReplies)('is understood as recorded: $name', ({ name, body }) => {
    expect(read(body)).toEqual(meanings[name]);
  });

  it('has a meaning for every recorded reply, and no other', () => {
    expect(lookReplies.map(({ name }) => name).sort()).toEqual(Object.keys(meanings).sort());
  });

  it('means the same within PHP warnings, behind a byte-order mark, with other line ends', () => {
    const cases = fc
      .constantFrom(...lookReplies)
      .chain((reply) => fc.tuple(fc.constant(reply.name), wrapped(reply.body)));
    fc.assert(
      fc.property(cases, ([name, body]) => {
        expect(read(body)).toEqual(meanings[name]);
      }),
    );
  });

  it('finds the columns by name, wherever they stand and whatever else there is', () => {
    const columns: readonly (readonly [string, string])[] = [
      ['status', 'INCALL'],
      ['callerid', 'Y0315201639000402027'],
      ['lead_id', '402027'],
      ['campaign_id', 'SALESLIN'],
      ['phone_number', '7275551212'],
      ['pause_code', ''],
      ['real_time_sub_status', ''],
      ['a_new_column', 'Y9999999999999999999'],
    ];
    const shuffled = fc.shuffledSubarray([...columns], { minLength: columns.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        const names = order.map(([name]) => name).join('|');
        const values = order.map(([, value]) => value).join('|');
        expect(read(`${names}\n${values}\n`)).toEqual(onCall);
      }),
    );
  });

  it('says that the caller is gone when the dialer says DEAD', () => {
    const body = `${header}\nINCALL|Y0315201639000402027|402027|DEAD|7275551212\n`;
    expect(read(body)).toMatchObject({ kind: 'agent', callerGone: true });
  });

  it('knows a locked API user', () => {
    const body = 'ERROR: Too many login attempts, try again in 15 minutes: |6666|LOCK|\n';
    expect(read(body)).toEqual({ kind: 'login-refused', locked: true, atMs });
  });

  it('does not take a user or a password called LOCK for a lock', () => {
    const body = 'ERROR: Login incorrect, please try again: |LOCK|LOCK|BAD|\n';
    expect(read(body)).toEqual({ kind: 'login-refused', locked: false, atMs });
  });

  it('knows that the API user may not look at this agent', () => {
    const body = 'ERROR: agent_status USER DOES NOT HAVE PERMISSION TO GET AGENT INFO: 6666|1028\n';
    expect(read(body)).toEqual({ kind: 'no-permission' });
  });

  it.each([
    ['a row without a header', 'INCALL|Y0315201639000402027|402027||7275551212\n'],
    ['a header without a row', `${header}\n`],
    ['a name that holds a pipe', `${header}|full_name\nINCALL|Y1|1||727|Ann|Bee\n`],
    ['a row that was cut in the call ID', 'status|callerid\nINCALL|Y03152'],
    ['two rows', `${header}\nINCALL|Y1|1||727\nREADY||0||\n`],
    ['a column that comes twice', 'status|callerid|callerid\nINCALL|Y1|Y2\n'],
    ['a call ID the dialer would mangle', `${header}\nINCALL|Y03 15|1||727\n`],
    ['a call ID that is too long', `${header}\nINCALL|${'Y'.repeat(41)}|1||727\n`],
    ['no status', `${header}\n|Y0315201639000402027|1||727\n`],
    ['a refusal beside a row', `ERROR: agent_status AGENT NOT FOUND: 1|2\n${header}\nREADY||0||\n`],
    ['two refusals', 'ERROR: agent_status AGENT NOT FOUND: 1\nERROR: Login incorrect: |1|2|BAD|\n'],
    ['a refusal nobody knows', 'ERROR: agent_status OUT OF ORDER: 1\n'],
    ['nothing', ''],
  ])('is unreadable with %s', (_, body) => {
    expect(read(body)).toEqual(unreadable);
  });

  it('leaves out what cannot be a number, a lead or a campaign', () => {
    const body =
      'status|callerid|lead_id|campaign_id|phone_number\nINCALL|Y1|4x|<b>|727 555<script>\n';
    expect(read(body)).toMatchObject({
      leadId: '',
      campaign: '',
      callerNumber: '',
    });
  });

  it('never throws, and never names a call that the dialer would not keep as it is', () => {
    fc.assert(
      fc.property(mutated(lookReplies.map(({ body }) => body)), (body) => {
        const look = read(body);
        if (look.kind !== 'agent' || look.callId === '') return;
        expect(callIdSchema.safeParse(look.callId).success).toBe(true);
        expect(body).toContain(`|${look.callId}|`);
      }),
      { numRuns: 3000 },
    );
  });

  it('never finds a call in the reply of an agent without one', () => {
    const ready = recordedBody('agent_status, ready');
    fc.assert(
      fc.property(fc.nat(ready.length), (length) => {
        const look = read(ready.slice(0, length));
        expect(look.kind === 'agent' ? look.callId : '').toBe('');
      }),
    );
  });
});
