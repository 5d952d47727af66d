import { describe, expect, it } from 'vitest';
import { longestSetUp, readSetUp } from '../../../shared/read-set-up.ts';

const dialer = { address: 'https://dialer.example.com', apiUser: '6666' };
const setUp = { format: 'baton-set-up', version: 1, from: 'Front office', dialer };
const read = (document: unknown) => readSetUp(JSON.stringify(document));
const notRead = (kind: string, rest: object = {}) => ({
  kind: 'not-read',
  because: { kind, ...rest },
});

describe('a set-up', () => {
  it('is read, and what most leave as it is may be left out', () => {
    expect(read(setUp)).toEqual({
      kind: 'read',
      offer: {
        ...setUp,
        dialer: {
          ...dialer,
          plainHttpAllowed: false,
          source: 'baton',
          lines: 1,
          looks: true,
          eventStream: null,
        },
      },
    });
  });

  it('is read with everything that it may hold, and with a byte-order mark', () => {
    const whole = {
      $schema: 'set-up.schema.json',
      ...setUp,
      dialer: {
        ...dialer,
        agentUser: '1028',
        lines: 3,
        looks: false,
        eventStream: {
          address: 'https://events.example.com/{agent}',
          fields: { callId: 'id', callerNumber: '', campaign: '', leadId: '', agentUser: '' },
        },
      },
      dialRules: {
        country: 'US',
        countryCode: 'strip',
        trunkPrefix: '',
        internationalPrefix: '011',
        outsidePrefix: '9',
      },
      team: {
        from: { kind: 'https', url: 'https://team.example.com/t.json?v=1' },
        publicKey: null,
      },
      language: 'es',
    };
    expect(readSetUp(`\uFEFF${JSON.stringify(whole)}`)).toMatchObject({
      kind: 'read',
      offer: whole,
    });
  });

  it.each(['', '{', 'PK\u0003\u0004', 'baton'])('is no set-up as %j', (text) => {
    expect(readSetUp(text)).toEqual(notRead('not-json'));
  });

  it('is no set-up where it is longer than any', () => {
    const text = JSON.stringify(setUp);
    expect(readSetUp(text.padEnd(longestSetUp)).kind).toBe('read');
    expect(readSetUp(text.padEnd(longestSetUp + 1))).toEqual(notRead('not-json'));
  });

  it('may be nested as deep as there is room', () => {
    const deep = '['.repeat(longestSetUp / 2) + ']'.repeat(longestSetUp / 2);
    expect(readSetUp(deep)).toMatchObject(notRead('not-valid'));
  });

  it.each([
    ['format', { format: 'baton-team-directory' }],
    ['version', { version: 0 }],
    ['from', { from: ' ' }],
    ['', { call: 'Y1' }],
    ['dialer.apiUser', { dialer: { ...dialer, apiUser: '66 66' } }],
    ['dialer.address', { dialer: { ...dialer, address: 'dialer example' } }],
    ['dialer.address', { dialer: { ...dialer, address: 'http://dialer.example.com' } }],
    ['dialer.address', { dialer: { ...dialer, address: 'javascript:alert(1)' } }],
    ['dialer.address', { dialer: { ...dialer, address: 'https://6666@dialer.example.com' } }],
    ['dialer.lines', { dialer: { ...dialer, agentUser: 'ada', lines: 2 } }],
    [
      'dialer.eventStream.address',
      {
        dialer: {
          ...dialer,
          eventStream: {
            address: 'http://e.example',
            fields: { callId: 'id', callerNumber: '', campaign: '', leadId: '', agentUser: '' },
          },
        },
      },
    ],
    [
      'team.from.url',
      { team: { from: { kind: 'https', url: 'http://t.example/' }, publicKey: null } },
    ],
    [
      'team.from.url',
      { team: { from: { kind: 'https', url: 'https://ada@t.example/' }, publicKey: null } },
    ],
    ['team.from.path', { team: { from: { kind: 'file', path: 'team.json' }, publicKey: null } }],
    ['team.publicKey', { team: { from: { kind: 'file', path: '/t.json' }, publicKey: 'QUJD' } }],
    ['language', { language: 'xx' }],
  ])('can’t be used with a mistake at %j', (where, fields) => {
    expect(read({ ...setUp, ...fields })).toMatchObject(notRead('not-valid', { where }));
  });

  it('goes over plain http only where it says so itself', () => {
    const plain = { ...dialer, address: 'http://dialer.example.com', plainHttpAllowed: true };
    expect(read({ ...setUp, dialer: plain }).kind).toBe('read');
  });

  it('of a newer Baton is said to be one, and of another program is not', () => {
    expect(read({ ...setUp, version: 2, more: true })).toEqual(notRead('newer-version'));
    expect(read({ version: 2 })).toMatchObject(notRead('not-valid'));
  });
});

describe('a password in a set-up', () => {
  it.each([
    'password',
    'Password',
    'pass',
    'PASS',
    'passwd',
    'pwd',
    'api_password',
    'apiPass',
    'api-pass',
    'passphrase',
    'pass_word',
    'secret',
    'clientSecret',
    'token',
    'streamToken',
    'credentials',
    'private_key',
    'contraseña',
    'senha',
    'mot de passe',
  ])('is found as %s', (name) => {
    const held = { [name]: 'x' };
    expect(read({ ...setUp, ...held })).toEqual(notRead('holds-a-password'));
    expect(read({ ...setUp, dialer: { ...dialer, ...held } })).toEqual(notRead('holds-a-password'));
    expect(read({ ...setUp, a: [{ b: [[held]] }] })).toEqual(notRead('holds-a-password'));
    expect(read([held])).toEqual(notRead('holds-a-password'));
    expect(read({ ...setUp, version: 9, ...held })).toEqual(notRead('holds-a-password'));
    expect(read({ [name]: null })).toEqual(notRead('holds-a-password'));
  });

  it.each([
    'https://6666:x@dialer.example.com',
    '6666:x@dialer.example.com',
    'https://dialer.example.com/agc/api.php?user=6666&pass=x',
    'dialer.example.com/agc/api.php?PASS=x',
  ])('is found in the address %s', (address) => {
    expect(read({ ...setUp, dialer: { ...dialer, address } })).toEqual(notRead('holds-a-password'));
    const team = { from: { kind: 'https', url: address }, publicKey: null };
    expect(read({ ...setUp, team })).toEqual(notRead('holds-a-password'));
  });

  it('is not what an ordinary set-up is taken for', () => {
    const from = 'Ask Ada: https://help.example.com/?q=Baton';
    expect(read({ ...setUp, from }).kind).toBe('read');
    const publicKey = `${'A'.repeat(43)}=`;
    const team = { from: { kind: 'file', path: 'C:\\team.json' }, publicKey };
    expect(read({ ...setUp, team }).kind).toBe('read');
  });
});
