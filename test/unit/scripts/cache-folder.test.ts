import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../../scripts/cache-folder.mjs';

// Fetched programs are kept on Linux alone, and these are its paths.
describe.skipIf(process.platform === 'win32')('the cache', () => {
  test('a folder that the person names is taken, whoever they are', () => {
    expect(cacheFolder({ BATON_CACHE: '/srv/cache' }, false, '/home/a')).toBe('/srv/cache');
    expect(cacheFolder({ BATON_CACHE: '/srv/cache' }, true, '/root')).toBe('/srv/cache');
  });

  test("a person's own cache is where their system keeps caches", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/a' }, false, '/home/a')).toBe('/var/a/baton');
    expect(cacheFolder({}, false, '/home/a')).toBe('/home/a/.cache/baton');
  });

  test("root's cache lies outside its home, so that the user of the tests can read it", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/root/.cache' }, true, '/root')).toBe('/var/cache/baton');
  });
});
