import { expect, test } from 'vitest';
import { packagesToInstall } from '../../../scripts/nginx.mjs';

test('the packages to fetch are those that an installation would bring', () => {
  const said = [
    'Reading package lists...',
    'The following NEW packages will be installed:',
    '  libjemalloc2 nginx',
    'Inst libjemalloc2 (5.3.0-1 Debian:12.15/oldstable [amd64])',
    'Inst nginx (1.22.1-9+deb12u11 Debian-Security:12/oldstable-security [amd64])',
    'Conf libjemalloc2 (5.3.0-1 Debian:12.15/oldstable [amd64])',
    'Conf nginx (1.22.1-9+deb12u11 Debian-Security:12/oldstable-security [amd64])',
  ].join('\n');
  expect(packagesToInstall(said)).toEqual(['libjemalloc2', 'nginx']);
});

test('there is nothing to fetch where nothing would be installed', () => {
  expect(packagesToInstall('0 upgraded, 0 newly installed, 0 to remove.')).toEqual([]);
});
