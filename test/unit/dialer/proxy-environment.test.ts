import { describe, expect, it } from 'vitest';
import { readProxyEnvironment } from '../../../electron/dialer/proxy-environment.ts';

const origin = 'https://dialer.example.com';
const direct = [{ kind: 'direct' }];
const proxy = [{ kind: 'http', host: 'proxy', port: 3128 }];

describe('the environment', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://proxy:3128' }, origin],
    [{ https_proxy: 'proxy:3128' }, origin],
    [{ ALL_PROXY: 'http://proxy:3128/' }, origin],
    [{ http_proxy: 'http://proxy:3128' }, 'http://dialer.example.com'],
    [{ HTTP_PROXY: 'http://proxy:3128' }, 'http://dialer.example.com'],
    [{ https_proxy: ' http://proxy:3128 ', HTTPS_PROXY: 'http://other:1' }, origin],
    [{ https_proxy: '', HTTPS_PROXY: 'http://proxy:3128' }, origin],
    [{ https_proxy: 'http://proxy:3128', all_proxy: 'http://other:1' }, origin],
  ])('%o names the proxy for %s', (env, to) => {
    expect(readProxyEnvironment(env, to)).toEqual(proxy);
  });

  it.each([
    [{}, origin],
    [{ HTTPS_PROXY: '' }, origin],
    [{ HTTP_PROXY: 'http://proxy:3128' }, origin],
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'http://dialer.example.com'],
    [{ no_proxy: 'example.org' }, origin],
  ])('%o says nothing for %s', (env, to) => {
    expect(readProxyEnvironment(env, to)).toBeNull();
  });

  it.each([
    ['http://proxy', { kind: 'http', host: 'proxy', port: 80 }],
    ['https://proxy', { kind: 'https', host: 'proxy', port: 443 }],
    ['socks5://proxy', { kind: 'socks5', host: 'proxy', port: 1080 }],
    ['socks5h://[2001:db8::1]:9050', { kind: 'socks5', host: '2001:db8::1', port: 9050 }],
    [
      'http://a%20b:c%3Ad%@proxy:8080',
      {
        kind: 'http',
        host: 'proxy',
        port: 8080,
        credentials: { user: 'a b', password: 'c%3Ad%' },
      },
    ],
  ])('may say %s', (named, choice) => {
    expect(readProxyEnvironment({ HTTPS_PROXY: named }, origin)).toEqual([choice]);
  });

  it.each(['socks4://proxy:1080', 'ftp://proxy', 'http://', 'http://proxy:99999', ':::'])(
    'leaves no way where it names %s, which can’t be used',
    (named) => {
      expect(readProxyEnvironment({ HTTPS_PROXY: named }, origin)).toEqual([]);
    },
  );

  it.each(['http://localhost', 'https://127.0.0.1:8443', 'https://[::1]'])(
    'is not asked for %s',
    (to) => {
      const env = { ALL_PROXY: 'http://proxy:3128' };
      expect(readProxyEnvironment(env, to)).toEqual(direct);
    },
  );

  it.each([
    ['*', origin],
    ['dialer.example.com', origin],
    ['example.com', origin],
    ['.example.com', origin],
    ['*.example.com', origin],
    ['Example.COM', origin],
    ['one, two ,example.com', origin],
    ['one two example.com', origin],
    ['dialer.example.com:443', origin],
    ['dialer.example.com:8443', 'https://dialer.example.com:8443'],
    ['192.0.2.7', 'https://192.0.2.7'],
    ['192.0.2.0/24', 'https://192.0.2.7'],
    ['2001:db8::/32', 'https://[2001:db8::7]'],
    ['2001:db8::7', 'https://[2001:db8::7]'],
    ['[2001:db8::7]:8443', 'https://[2001:db8::7]:8443'],
  ])('takes out with NO_PROXY=%s %s', (list, to) => {
    const env = { NO_PROXY: list, ALL_PROXY: 'http://proxy:3128' };
    expect(readProxyEnvironment(env, to)).toEqual(direct);
  });

  it.each([
    ['notexample.com', origin],
    ['xample.com', origin],
    ['dialer.example.com.evil', origin],
    ['dialer.example.com:8443', origin],
    ['.', origin],
    [',', origin],
    ['192.0.2.0/24', 'https://198.51.100.7'],
    ['192.0.2.0/24', origin],
    ['192.0.2.0/99', 'https://192.0.2.7'],
    ['192.0.2.0/', 'https://192.0.2.7'],
    ['0.2.7', 'https://192.0.2.7'],
    ['2001:db8::/32', 'https://192.0.2.7'],
  ])('does not take out with NO_PROXY=%s %s', (list, to) => {
    const env = { NO_PROXY: list, ALL_PROXY: 'http://proxy:3128' };
    expect(readProxyEnvironment(env, to)).toEqual(proxy);
  });
});
