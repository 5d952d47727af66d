import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePacResult } from '../../../electron/dialer/pac-result.ts';

describe('the answer of a proxy script', () => {
  it.each([
    ['DIRECT', [{ kind: 'direct' }]],
    [
      'PROXY a.example:3128; DIRECT',
      [{ kind: 'http', host: 'a.example', port: 3128 }, { kind: 'direct' }],
    ],
    [
      'HTTPS a:8443;SOCKS5 b:9050 ; PROXY c',
      [
        { kind: 'https', host: 'a', port: 8443 },
        { kind: 'socks5', host: 'b', port: 9050 },
        { kind: 'http', host: 'c', port: 80 },
      ],
    ],
    ['proxy [2001:db8::1]:3128', [{ kind: 'http', host: '2001:db8::1', port: 3128 }]],
    ['SOCKS4 a:1080; SOCKS b:1080; PROXY c:1', [{ kind: 'http', host: 'c', port: 1 }]],
    ['SOCKS a:1080', []],
    ['QUIC a:443', []],
    ['PROXY a:99999', []],
    ['PROXY', []],
    ['', [{ kind: 'direct' }]],
    [' ; ', [{ kind: 'direct' }]],
  ])('%s is read as %o', (result, choices) => {
    expect(parsePacResult(result)).toEqual(choices);
  });

  it('is read without an error whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parsePacResult(`PROXY ${text}`))));
  });
});
