import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressProblemInWords,
  isLoopback,
  parseDialerAddress,
} from '../../../shared/dialer-address.ts';
import type { AddressProblem } from '../../../shared/dialer-address.ts';

const read = (pasted: string, plainHttpAllowed = false) =>
  parseDialerAddress(pasted, plainHttpAllowed);

describe('what people paste', () => {
  it.each([
    ['dialer.example.com', 'https://dialer.example.com'],
    ['  dialer.example.com  ', 'https://dialer.example.com'],
    ['https://dialer.example.com/', 'https://dialer.example.com'],
    ['HTTPS://Dialer.Example.COM', 'https://dialer.example.com'],
    ['https://dialer.example.com/agc/api.php', 'https://dialer.example.com'],
    ['https://dialer.example.com/agc/', 'https://dialer.example.com'],
    ['https://dialer.example.com/agc', 'https://dialer.example.com'],
    ['https://dialer.example.com/vicidial/admin.php?ADD=3&user=1', 'https://dialer.example.com'],
    ['dialer.example.com/vicidial/welcome.php#top', 'https://dialer.example.com'],
    ['https://example.com/pbx/agc/vicidial.php', 'https://example.com/pbx'],
    ['https://example.com/pbx/', 'https://example.com/pbx'],
    ['https://example.com/agcx/', 'https://example.com/agcx'],
    ['dialer.example.com:8443', 'https://dialer.example.com:8443'],
    ['10.20.30.40:8443/agc/api.php', 'https://10.20.30.40:8443'],
    ['https://[2001:db8::1]/agc/', 'https://[2001:db8::1]'],
  ])('is read: %s', (pasted, address) => {
    expect(read(pasted)).toEqual({ ok: true, value: address });
  });

  it.each<[string, AddressProblem]>([
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['https://', { kind: 'not-an-address' }],
    ['two words', { kind: 'not-an-address' }],
    ['https://a b', { kind: 'not-an-address' }],
    ['ftp://dialer.example.com', { kind: 'not-http', scheme: 'ftp' }],
    ['javascript:alert(1)', { kind: 'not-http', scheme: 'javascript' }],
    ['file:///etc/passwd', { kind: 'not-http', scheme: 'file' }],
    ['https://user:secret@dialer.example.com', { kind: 'holds-a-log-in' }],
    ['https://user@dialer.example.com', { kind: 'holds-a-log-in' }],
    ['http://dialer.example.com/', { kind: 'plain-http-not-allowed', host: 'dialer.example.com' }],
    [
      'http://127.0.0.1.example.com',
      { kind: 'plain-http-not-allowed', host: '127.0.0.1.example.com' },
    ],
  ])('is refused: %j', (pasted, problem) => {
    expect(read(pasted)).toEqual({ ok: false, problem });
  });

  it('is read the same again once it was read', () => {
    const piece = fc.constantFrom(
      'agc',
      'vicidial',
      'pbx',
      'api.php',
      '',
      '..',
      '%2F',
      'a;b',
      '?x',
    );
    const pasted = fc
      .tuple(
        fc.constantFrom('', 'https://', 'http://'),
        fc.constantFrom('dialer.example.com', '10.0.0.1:8443', 'Münster.example', '[::1]'),
        fc.array(piece, { maxLength: 5 }),
      )
      .map(([scheme, host, path]) => [`${scheme}${host}`, ...path].join('/'));
    fc.assert(
      fc.property(pasted, (text) => {
        const parsed = read(text, true);
        expect(parsed.ok).toBe(true);
        if (parsed.ok) expect(read(parsed.value, true)).toEqual(parsed);
      }),
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (pasted, allowed) => {
        const parsed = read(pasted, allowed);
        if (parsed.ok) expect(parsed.value).toMatch(/^https?:\/\/[^\s@?#]+$/);
      }),
    );
  });
});

describe('plain http', () => {
  it('is taken after an explicit yes', () => {
    expect(read('http://dialer.example.com', true)).toEqual({
      ok: true,
      value: 'http://dialer.example.com',
    });
  });

  it.each(['http://127.0.0.1:8080', 'http://localhost:3000', 'http://[::1]:80/agc/api.php'])(
    'needs no yes on this very machine: %s',
    (pasted) => {
      expect(read(pasted).ok).toBe(true);
    },
  );

  it('is never what an address without a scheme becomes', () => {
    expect(read('localhost:8080', true)).toEqual({ ok: true, value: 'https://localhost:8080' });
  });
});

describe('loopback', () => {
  it.each(['localhost', '127.0.0.1', '127.9.9.9', '[::1]'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['localhost.example.com', '128.0.0.1', '127.0.0.1.example.com', '[::2]', '0.0.0.0', ''])(
    'is not %j',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});

describe('a problem in words', () => {
  const problems: readonly AddressProblem[] = [
    { kind: 'empty' },
    { kind: 'not-an-address' },
    { kind: 'not-http', scheme: 'ftp' },
    { kind: 'holds-a-log-in' },
    { kind: 'plain-http-not-allowed', host: 'dialer.example.com' },
  ];

  it('is two sentences at least for each kind, each its own', () => {
    const sentences = problems.map(addressProblemInWords);
    expect(new Set(sentences).size).toBe(problems.length);
    for (const text of sentences) expect(text).toMatch(/^[A-Z].+[.:] .+\.$/);
  });

  it('names the scheme and the host, and never a log-in', () => {
    expect(addressProblemInWords({ kind: 'not-http', scheme: 'ftp' })).toContain('“ftp”');
    expect(
      addressProblemInWords({ kind: 'plain-http-not-allowed', host: 'dialer.example.com' }),
    ).toContain('dialer.example.com');
    const parsed = read('https://user:secret@dialer.example.com');
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });
});
