import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trustedAt } from './connections-under-test.ts';
import { rawServer } from './dialer-under-test.ts';
import { always, reply } from './raw-server.ts';

/** Electron as `npm test` found it, where it may run as plain Node. */
const electron = process.env['BATON_ELECTRON'];

const programs: readonly (readonly [string, string])[] = [
  ['Node', process.execPath],
  ...(electron === undefined ? [] : [['Electron', electron] as const]),
];

describe.each(programs)('the TLS of %s', (name, program) => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baton-tls-'));
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('./child-connections.ts', import.meta.url)),
        outDir: folder,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
      },
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (...parameters: readonly string[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
      const child = spawn(program, [join(folder, 'child.mjs'), ...parameters], { env });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('error', reject);
      child.on('close', () => resolve(JSON.parse(output)));
    });

  it.each([
    ['self-signed', null, 'self-signed'],
    ['trusted', null, 'unknown-authority'],
    ['self-signed', 'self-signed', null],
    ['trusted', 'trusted', null],
    ['other-host', 'other-host', null],
    ['own-authority', 'own-authority', null],
    ['renewed', 'self-signed', 'changed'],
    ['signed-by-own-authority', 'own-authority', 'changed'],
    ['expired', 'expired', 'expired'],
  ] as const)('judges %s, where %s is trusted: %s', async (shown, before, problem) => {
    const server = await rawServer({ certificate: shown, answer: always(reply('hello')) });
    const trusted = before && trustedAt(server.address, before);
    const printed = await run(server.address, JSON.stringify(trusted));
    expect(printed).toMatchObject({
      electron: name === 'Electron',
      posted:
        problem === null
          ? { kind: 'reply', body: 'hello' }
          : { kind: 'unsent', cause: 'certificate-not-trusted' },
      look:
        problem === null
          ? { kind: 'holds', pinned: true }
          : { kind: 'does-not-hold', seen: { problem } },
    });
    expect(server.requests).toHaveLength(problem === null ? 1 : 0);
    if (problem !== null) expect(server.bytesReceived()).toBe(0);
  });
});
