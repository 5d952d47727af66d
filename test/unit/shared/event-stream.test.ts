import { describe, expect, it } from 'vitest';
import {
  bearerTokenSchema,
  eventStreamSchema,
  streamAddressOf,
  usualEventFields,
} from '../../../shared/event-stream.ts';

const problemOf = (address: string) =>
  eventStreamSchema.safeParse({ address, fields: usualEventFields }).error?.issues[0]?.message;

describe('the address of an event stream', () => {
  it.each([
    'https://calls.example.com/baton/calls/{agent}',
    'https://calls.example.com:8443/calls?for={agent}',
    'http://127.0.0.1:8080/calls',
    'http://localhost/calls',
  ])('may be %s', (address) => {
    expect(problemOf(address)).toBeUndefined();
  });

  it.each([
    ['calls.example.com', /no web address/],
    ['https://calls.example.com/a b', /no web address/],
    ['http://calls.example.com/calls', /over https/],
    ['ftp://calls.example.com/calls', /over https/],
    ['file:///etc/passwd', /over https/],
    ['https://{agent}.example.com/calls', /path or the query/],
    ['https://{agent}/calls', /path or the query/],
    ['https://calls.example.com/calls#{agent}', /path or the query/],
    ['https://calls.example.com:{agent}/calls', /no web address/],
    ['https://user:secret@calls.example.com/', /token has its own field/],
  ])('may not be %s', (address, message) => {
    expect(problemOf(address)).toMatch(message);
  });

  it('has the agent user filled in wherever it stands, as one part of the address', () => {
    expect(streamAddressOf('https://a.example/{agent}?user={agent}', '10/28')).toBe(
      'https://a.example/10%2F28?user=10%2F28',
    );
  });
});

describe('the fields of its messages', () => {
  const fieldsProblem = (fields: object) =>
    eventStreamSchema.safeParse({
      address: 'https://calls.example.com/',
      fields: { ...usualEventFields, ...fields },
    }).error?.issues[0]?.message;

  it('have plain names, and only the call ID has to have one', () => {
    expect(
      fieldsProblem({ callerNumber: '', campaign: '', leadId: '', agentUser: '' }),
    ).toBeUndefined();
    expect(fieldsProblem({ callId: '' })).toMatch(/Name the field/);
    expect(fieldsProblem({ callId: 'call id' })).toMatch(/letters, digits/);
    expect(fieldsProblem({ campaign: 'x'.repeat(61) })).toMatch(/as long as this/);
  });
});

describe('a bearer token', () => {
  it.each(['', 'abc', 'A-Z.a_z~0+9/==', 'f'.repeat(64)])('may be “%s”', (token) => {
    expect(bearerTokenSchema.safeParse(token).success).toBe(true);
  });

  it.each(['a b', 'a\r\nx-evil: 1', 'a"b', '=a', 'ü', 'x'.repeat(2001)])(
    'may not be “%s”',
    (token) => {
      expect(bearerTokenSchema.safeParse(token).success).toBe(false);
    },
  );
});
