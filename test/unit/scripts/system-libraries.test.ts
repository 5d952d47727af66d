import { expect, test } from 'vitest';
import {
  hasTime64Names,
  howToInstall,
  missingPackages,
  notFoundLibraries,
} from '../../../scripts/system-libraries.mjs';

const nothing = { libraries: [], packages: [], time64: false };

test('the libraries that the linker does not find are read from what it says', () => {
  const said = [
    '\tlinux-vdso.so.1 (0x00007ffd3b7f2000)',
    '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f6f5a200000)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f6f59e00000)',
  ].join('\n');
  expect(notFoundLibraries(said)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
});

test('nothing is missing from a complete system', () => {
  expect(missingPackages(nothing)).toEqual({ packages: [], unknown: [] });
});

test('each missing library leads to the package that brings it, named once', () => {
  const libraries = [
    'libgtk-3.so.0',
    'libX11.so.6',
    'libatspi.so.0',
    'libsmime3.so',
    'libgbm.so.1',
  ];
  expect(missingPackages({ ...nothing, libraries })).toEqual({
    packages: ['libgbm1', 'libgtk-3-0', 'libnss3'],
    unknown: [],
  });
});

test('programs that are missing besides are named with the libraries', () => {
  const missing = missingPackages({
    ...nothing,
    libraries: ['libasound.so.2'],
    packages: ['xvfb'],
  });
  expect(missing.packages).toEqual(['libasound2', 'xvfb']);
});

test('newer systems carry some packages under another name', () => {
  const libraries = ['libasound.so.2', 'libgtk-3.so.0', 'libnss3.so'];
  expect(missingPackages({ ...nothing, libraries, time64: true }).packages).toEqual([
    'libasound2t64',
    'libgtk-3-0t64',
    'libnss3',
  ]);
});

test.each([
  ['2.36', false], // Debian 12
  ['2.35', false], // Ubuntu 22.04
  ['2.39', true], // Ubuntu 24.04
  ['2.41', true], // Debian 13
])('a system with version %s of the C library has the newer names: %s', (glibc, newer) => {
  expect(hasTime64Names(glibc)).toBe(newer);
});

test('a library of which no package is known is named as it is', () => {
  const missing = missingPackages({ ...nothing, libraries: ['libodd.so.7'] });
  expect(missing).toEqual({ packages: [], unknown: ['libodd.so.7'] });
  expect(howToInstall(missing)).toContain('libodd.so.7');
  expect(howToInstall(missing)).not.toContain('apt-get');
});

test('the person is given one command that installs all that is missing', () => {
  const advice = howToInstall({ packages: ['libgbm1', 'xvfb'], unknown: [] });
  expect(advice).toContain('apt-get install -y --no-install-recommends libgbm1 xvfb');
});
