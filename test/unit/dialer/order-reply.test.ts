import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DialerOrder } from '../../../electron/dialer/dialer.ts';
import { readOrderReply } from '../../../electron/dialer/order-reply.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { recordedBody, recordedReplies } from './recorded-replies.ts';
import type { RecordedReply } from './recorded-replies.ts';
import { mutated, wrapped } from './reply-noise.ts';

const inbound = 'Y0315201639000402027';
const transfer: DialerOrder = {
  action: 'extension-transfer',
  callId: inbound,
  agentUser: '1028',
  phoneNumber: '18005551234',
};
const hangUp: DialerOrder = { action: 'hang-up', callId: inbound, agentUser: '1028' };

const unreadable: Outcome = { kind: 'unknown', cause: 'reply-unreadable' };
const handedOver: Outcome = { kind: 'handed-over' };

/** What every recorded reply to `ra_call_control` means, by its name. */
const meanings: Readonly<Record<string, Outcome>> = {
  'extension transfer, inbound call': handedOver,
  'extension transfer, outbound call, own status': handedOver,
  'extension transfer, status over six characters': handedOver,
  'extension transfer, formatted number': handedOver,
  'extension transfer, star code': handedOver,
  'other agent than the one on the call': handedOver,
  'in-group transfer': handedOver,
  'level 4 user': handedOver,
  'source with punctuation': handedOver,
  hangup: { kind: 'hung-up' },
  'extension transfer, letters only': { kind: 'refused', reason: 'number-not-valid' },
  'one digit': { kind: 'refused', reason: 'number-not-valid' },
  'empty number': { kind: 'refused', reason: 'number-not-valid' },
  'missing number': { kind: 'refused', reason: 'number-not-valid' },
  'unknown call': { kind: 'refused', reason: 'no-such-call' },
  'missing agent': { kind: 'refused', reason: 'request-incomplete' },
  'missing stage': { kind: 'refused', reason: 'request-incomplete' },
  'agent not logged in': { kind: 'refused', reason: 'agent-not-logged-in' },
  'unknown stage': { kind: 'refused', reason: 'stage-not-valid' },
  'lower-case stage': { kind: 'refused', reason: 'stage-not-valid' },
  'in-group transfer, inactive': { kind: 'refused', reason: 'in-group-not-valid' },
  'in-group transfer, unknown': { kind: 'refused', reason: 'in-group-not-valid' },
  'in-group transfer, missing': { kind: 'refused', reason: 'in-group-not-valid' },
  'wrong password': { kind: 'refused', reason: 'login-refused' },
  'unknown user': { kind: 'refused', reason: 'login-refused' },
  'user without this function': { kind: 'refused', reason: 'function-not-allowed' },
  'missing source': { kind: 'refused', reason: 'source-not-valid' },
  'no function': { kind: 'refused', reason: 'function-missing' },
};

const orderReplies = recordedReplies.filter(
  ({ path, form }) => path === '/agc/api.php' && form['function'] !== 'version',
);

function orderOf({ form }: RecordedReply): DialerOrder {
  const of = { callId: form['value'] ?? '', agentUser: form['agent_user'] ?? '' };
  if (form['stage'] === 'HANGUP') return { action: 'hang-up', ...of };
  if (form['stage'] === 'INGROUPTRANSFER') {
    return { action: 'in-group-transfer', ...of, inGroup: form['ingroup_choices'] ?? '' };
  }
  return { action: 'extension-transfer', ...of, phoneNumber: form['phone_number'] ?? '' };
}

function read(body: string, order: DialerOrder = transfer): Outcome {
  return readOrderReply(order, body, true);
}

describe('the reply to an order', () => {
  it.each(orderReplies)('is understood as recorded: $name', (reply) => {
    expect(read(reply.body, orderOf(reply))).toEqual(meanings[reply.name]);
  });

  it('has a meaning for every recorded reply, and no other', () => {
    expect(orderReplies.map(({ name }) => name).sort()).toEqual(Object.keys(meanings).sort());
  });

  it('means the same within PHP warnings, behind a byte-order mark, with other line ends', () => {
    const reply = fc.constantFrom(...orderReplies.filter(({ body }) => body !== ''));
    const cases = reply.chain((one) => fc.tuple(fc.constant(one), wrapped(one.body)));
    fc.assert(
      fc.property(cases, ([one, body]) => {
        expect(read(body, orderOf(one))).toEqual(meanings[one.name]);
      }),
    );
  });

  it.each([
    ['ERROR: System API NOT ACTIVE\n', 'api-not-active'],
    ['<br />ERROR: System API NOT ACTIVE<br />\n', 'api-not-active'],
    ['ERROR: no user found\n', 'agent-not-logged-in'],
    ['ERROR: user not logged in - 1028\n', 'agent-not-logged-in'],
    ['ERROR: Invalid Source - x\n', 'source-not-valid'],
  ] as const)('knows the refusal %j', (body, reason) => {
    expect(read(body)).toEqual({ kind: 'refused', reason });
  });

  it('accepts the word of the manuals for a transfer', () => {
    const body = `SUCCESS: ra_call_control transferred - 1028|${inbound}|18005551234\n`;
    expect(read(body)).toEqual(handedOver);
  });

  it.each([
    ['another call', 'SUCCESS: ra_call_control transfer - 1028|Y0315201639000402028|1800\n'],
    ['another agent', `SUCCESS: ra_call_control transfer - 1029|${inbound}|1800\n`],
    ['another action', `SUCCESS: ra_call_control hungup - 1028|${inbound}|HANGUP\n`],
    ['another function', `SUCCESS: external_hangup transfer - 1028|${inbound}|1800\n`],
    ['a call ID that goes on', `SUCCESS: ra_call_control transfer - 1028|${inbound}9|1800\n`],
    ['a line that was cut in the call ID', 'SUCCESS: ra_call_control transfer - 1028|Y03152'],
    [
      'a word in the middle of a line',
      `He said SUCCESS: ra_call_control transfer - 1028|${inbound}|`,
    ],
    ['another language', `ERFOLG: ra_call_control transfer - 1028|${inbound}|18005551234\n`],
    ['a page of HTML', '<html><body><h1>Please log in</h1></body></html>'],
    ['warnings alone', '<br />\n<b>Warning</b>:  x in <b>y</b> on line <b>1</b><br />\n'],
    ['blanks alone', '\n'],
  ])('takes no success from %s', (_, body) => {
    expect(read(body)).toEqual(unreadable);
  });

  it('takes no hang-up from a transfer', () => {
    expect(read(recordedBody('extension transfer, inbound call'), hangUp)).toEqual(unreadable);
  });

  it('is unreadable when two verdicts contradict each other', () => {
    const success = recordedBody('extension transfer, inbound call');
    const refusal = `ERROR: no active call found - ${inbound}\n`;
    expect(read(success + refusal)).toEqual(unreadable);
    expect(read(refusal + success)).toEqual(unreadable);
    expect(read(`${success}ERROR: something new\n`)).toEqual(unreadable);
  });

  it('stands when the same verdict is given twice', () => {
    const success = recordedBody('extension transfer, inbound call');
    expect(read(success + success)).toEqual(handedOver);
  });

  it('is unreadable when a refusal is about another call or agent', () => {
    expect(read('ERROR: no active call found - Y9999999999999999999\n')).toEqual(unreadable);
    expect(read('ERROR: agent_user is not logged in - 1999\n')).toEqual(unreadable);
  });

  it('knows a locked API user by LOCK in the tail, not in the user or the password', () => {
    const line = (user: string, password: string, verdict: string) =>
      `ERROR: Invalid Username/Password: |${user}|${password}|0|1|${verdict}|0|api|SELECT 1;|\n`;
    expect(read(line('6666', '1234', 'LOCK'))).toEqual({
      kind: 'refused',
      reason: 'api-user-locked',
    });
    expect(read(line('LOCK', 'LOCK', 'BAD'))).toEqual({ kind: 'refused', reason: 'login-refused' });
  });

  it('takes an empty body for a missing function only when it is surely complete', () => {
    expect(readOrderReply(transfer, '', true)).toEqual({
      kind: 'refused',
      reason: 'function-missing',
    });
    expect(readOrderReply(transfer, '', false)).toEqual(unreadable);
  });

  it('never throws and never calls something a success that is not', () => {
    const bodies = orderReplies.map(({ body }) => body);
    const successLine = new RegExp(
      `^SUCCESS: ra_call_control transfer(red)? - 1028\\|${inbound}\\|`,
    );
    fc.assert(
      fc.property(mutated(bodies), (body) => {
        const outcome = read(body);
        const lines = body.split(/[\r\n]/).map((line) => line.replace(/^(\s|<[^<>]*>)+/, ''));
        const named = lines.some((line) => successLine.test(line));
        const contradicted = lines.some((line) => line.startsWith('ERROR:'));
        if (outcome.kind === 'handed-over') expect(named && !contradicted).toBe(true);
        expect(outcome.kind).not.toBe('hung-up');
      }),
      { numRuns: 3000 },
    );
  });
});
