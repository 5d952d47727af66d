import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCallMessage } from '../../../../electron/calls/event-stream/call-message.ts';
import { callIdSchema } from '../../../../shared/call-id.ts';
import { usualEventFields } from '../../../../shared/event-stream.ts';

const callId = 'Y0315201639000402027';
const owner = { fields: usualEventFields, agentUsers: ['1028'], agentUser: '1028' };
const bare = { callId, callerNumber: '', campaign: '', leadId: '' };
const full = { callId, callerNumber: '7275551212', campaign: 'SALESLIN', leadId: '402027' };

const json = (content: object) => readCallMessage(JSON.stringify(content), owner);
const form = (content: Record<string, string>) =>
  readCallMessage(new URLSearchParams(content).toString(), owner);

/** What the usual fields say of a call, in a form or in JSON. */
const said = {
  call_id: callId,
  user: '1028',
  phone_number: '7275551212',
  campaign: 'SALESLIN',
  lead_id: '402027',
};

describe('a message of the event stream', () => {
  it.each([
    ['a form', new URLSearchParams(said).toString()],
    ['JSON', JSON.stringify(said)],
    ['JSON with numbers', JSON.stringify({ ...said, phone_number: 7275551212, lead_id: 402027 })],
    ['JSON on several lines', JSON.stringify(said, null, 2)],
  ])('tells of a call as %s', (_how, data) => {
    expect(readCallMessage(data, owner)).toEqual({ kind: 'call', agentUser: '1028', call: full });
  });

  it('tells of a call with its ID alone', () => {
    const expected = { kind: 'call', agentUser: '1028', call: bare };
    expect(form({ call_id: callId })).toEqual(expected);
    expect(json({ call_id: callId })).toEqual(expected);
  });

  it('says with an empty call ID that the call is over', () => {
    expect(form({ call_id: '', user: '1028' })).toEqual({ kind: 'no-call', agentUser: '1028' });
    expect(json({ call_id: '' })).toEqual({ kind: 'no-call', agentUser: '1028' });
  });

  it('is read by the names of the settings', () => {
    const fields = { ...usualEventFields, callId: 'id', callerNumber: 'from', campaign: '' };
    const data = JSON.stringify({ ...said, id: 'Y2', from: '5551212' });
    expect(readCallMessage(data, { ...owner, fields })).toMatchObject({
      call: { callId: 'Y2', callerNumber: '5551212', campaign: '' },
    });
  });

  it.each([
    ['', 'nothing at all'],
    ['user=1028', 'no call ID'],
    ['call_id=Y1&call_id=Y2', 'two call IDs'],
    ['call_id=Y1%20Y2', 'a call ID with a space'],
    ['call_id=<b>Y1</b>', 'a call ID with HTML'],
    ['call_id=--A--call_id--B--', 'what the dialer should have filled in'],
    [`call_id=${'Y'.repeat(41)}`, 'a call ID too long'],
    ['{"call_id":', 'half an object'],
    ['[{"call_id":"Y1"}]', 'a list'],
    ['"call_id=Y1"', 'a text'],
    ['{"call_id":{"id":"Y1"}}', 'an object in the place of the ID'],
    ['{"call_id":null}', 'no text in the place of the ID'],
    ['{"call_id":1e21}', 'a number beyond counting'],
    ['{"call_id":1.5}', 'a number that is none of an ID'],
    ['call_id=Y1&user=1029', 'another agent'],
    ['call_id=Y1&user=--A--user--B--', 'an agent that nobody filled in'],
    ['{"call_id":"Y1","user":"1028 "}x', 'more than an object'],
    ['<html><body>call_id</body></html>', 'a web page'],
  ])('is dropped: %s (%s)', (data) => {
    expect(readCallMessage(data, owner)).toBeNull();
  });

  it.each([
    ['+1 (727) 555-1212', '17275551212'],
    ['727.555.1212', '7275551212'],
    ['12345678901234567890', '12345678901234567890'],
    ['123456789012345678901', ''],
    ['<script>alert(1)</script>', ''],
    ['anonymous', ''],
    ['727+555', ''],
  ])('has the caller’s number %s shown as %s', (number, shown) => {
    expect(json({ call_id: callId, phone_number: number })).toMatchObject({
      call: { callerNumber: shown },
    });
  });

  it.each([
    { campaign: '<b>SALES</b>', lead_id: '402027; DROP' },
    { campaign: 'S'.repeat(21), lead_id: '1'.repeat(21) },
    { campaign: ['SALES'], lead_id: 1e30 },
    { campaign: '--A--campaign--B--', lead_id: -5 },
    { campaign: null, lead_id: true },
  ])('leaves out what does not look as it should: %j', (hostile) => {
    expect(json({ call_id: callId, ...hostile })).toMatchObject({ call: bare });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'finds nothing under a name that every object has: %s',
    (name) => {
      const fields = { ...usualEventFields, callId: name, campaign: name };
      expect(readCallMessage('{}', { ...owner, fields })).toBeNull();
      expect(readCallMessage('a=1', { ...owner, fields })).toBeNull();
    },
  );
});

describe('a message for one of several lines', () => {
  const lines = { ...owner, agentUsers: ['1028', '1029', '1030'] };

  it('is for the line that it names', () => {
    expect(readCallMessage('call_id=Y1&user=1030', { ...lines, agentUser: null })).toMatchObject({
      agentUser: '1030',
    });
  });

  it('is for the line whose stream it is, where it names none', () => {
    expect(readCallMessage('call_id=Y1', { ...lines, agentUser: '1029' })).toMatchObject({
      agentUser: '1029',
    });
    expect(readCallMessage('call_id=&user=', { ...lines, agentUser: '1029' })).toMatchObject({
      agentUser: '1029',
    });
  });

  it('is dropped where nobody can tell for whom it is', () => {
    expect(readCallMessage('call_id=Y1', { ...lines, agentUser: null })).toBeNull();
  });
});

describe('any message whatever', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.constantFrom(callId, '', '1028', '__proto__'),
  );
  const content = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(said), '__proto__', 'constructor'), fc.string()),
    value,
  );
  const data = fc.oneof(
    fc.string(),
    content.map((object) => JSON.stringify(object)),
    fc
      .dictionary(fc.constantFrom(...Object.keys(said)), fc.string())
      .map((object) => new URLSearchParams(object).toString()),
  );

  it('is dropped, or tells of our line in nothing but plain letters and digits', () => {
    fc.assert(
      fc.property(data, (text) => {
        const message = readCallMessage(text, owner);
        if (message === null) return;
        expect(message.agentUser).toBe('1028');
        if (message.kind === 'no-call') return;
        expect(callIdSchema.safeParse(message.call.callId).success).toBe(true);
        expect(message.call.callerNumber).toMatch(/^\d{0,20}$/);
        expect(message.call.campaign).toMatch(/^[\w-]{0,20}$/);
        expect(message.call.leadId).toMatch(/^\d{0,20}$/);
      }),
      { numRuns: 500 },
    );
  });
});
