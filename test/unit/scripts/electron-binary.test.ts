import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlainError } from '../../../scripts/command.mjs';
import { findElectron } from '../../../scripts/electron-binary.mjs';

const official = { path: '/o/electron', version: '45.4.1' };
const standIn = { path: '/s/electron', version: '33.2.1' };

/** A closed network on Linux where nothing was fetched yet; `changes` says what is different. */
function machine(changes: Partial<Parameters<typeof findElectron>[0]> = {}) {
  return {
    installedOfficial: () => Promise.resolve(null),
    releaseHostAnswers: vi.fn(() => Promise.resolve(false)),
    fetchOfficial: vi.fn(() => Promise.resolve({ electron: official, problem: '' })),
    standInRunsHere: true,
    cachedStandIn: () => Promise.resolve(null),
    fetchStandIn: vi.fn(() => Promise.resolve(standIn)),
    ...changes,
  };
}

const lines: string[] = [];

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  lines.length = 0;
});

test('an official Electron that is already there is taken without asking anybody', async () => {
  const sources = machine({ installedOfficial: () => Promise.resolve(official) });
  expect(await findElectron(sources)).toEqual({ ...official, kind: 'official' });
  expect(sources.releaseHostAnswers).not.toHaveBeenCalled();
});

test('the official Electron is fetched where its release host answers', async () => {
  const sources = machine({ releaseHostAnswers: () => Promise.resolve(true) });
  expect(await findElectron(sources)).toEqual({ ...official, kind: 'official' });
  expect(sources.fetchStandIn).not.toHaveBeenCalled();
});

test('the stand-in is fetched where the release host is silent, and said to be one', async () => {
  const sources = machine();
  expect(await findElectron(sources)).toEqual({ ...standIn, kind: 'stand-in' });
  expect(sources.fetchOfficial).not.toHaveBeenCalled();
  expect(lines.at(-1)).toContain('for development and tests only');
});

test('a stand-in that was fetched before is taken, after a short look for the release host', async () => {
  const sources = machine({ cachedStandIn: () => Promise.resolve(standIn) });
  expect(await findElectron(sources)).toEqual({ ...standIn, kind: 'stand-in' });
  expect(sources.fetchStandIn).not.toHaveBeenCalled();
  expect(sources.releaseHostAnswers).toHaveBeenCalledWith(2_000);
  expect(lines).toHaveLength(1);
});

test('an installer that fails is named in one line, and the stand-in taken', async () => {
  const sources = machine({
    releaseHostAnswers: () => Promise.resolve(true),
    fetchOfficial: () => Promise.resolve({ electron: null, problem: 'disk full' }),
    cachedStandIn: () => Promise.resolve(standIn),
  });
  expect(await findElectron(sources)).toEqual({ ...standIn, kind: 'stand-in' });
  expect(lines.join('\n')).toContain('disk full');
});

test('where the stand-in does not run, the person is told what to do', async () => {
  const cachedStandIn = vi.fn(() => Promise.resolve(standIn));
  const search = findElectron(machine({ standInRunsHere: false, cachedStandIn }));
  await expect(search).rejects.toThrow(PlainError);
  await expect(search).rejects.toThrow('ELECTRON_MIRROR');
  expect(cachedStandIn).not.toHaveBeenCalled();
});
