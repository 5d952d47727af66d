import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { onTestFinished } from 'vitest';
import type { KeptFilePlace } from '../../../electron/settings/settings-file.ts';

/** 15 March 2026, 20:16:39 UTC. */
export const someTime = Date.UTC(2026, 2, 15, 20, 16, 39);

/** An empty profile folder that is gone after the test, with the store that electron-store is built on. */
export function emptyProfile(): KeptFilePlace {
  const folder = mkdtempSync(join(tmpdir(), 'baton-profile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return placeIn(folder);
}

/** The same folder as another start of the program finds it. */
export function placeIn(folder: string): KeptFilePlace {
  return {
    folder,
    openStore: ({ name, ...options }) =>
      new Conf<Record<string, unknown>>({ ...options, configName: name, projectName: 'baton' }),
    wallMs: () => someTime,
  };
}
