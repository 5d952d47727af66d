import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { unprivilegedLauncher } from '../../scripts/unprivileged-launcher.mjs';

/**
 * Starts a program on a screen that holds a key of the whole desktop (`Control+Alt+B`), as a
 * softphone may; ends with the test.
 */
export async function holdKey(display: string, key: string): Promise<void> {
  const electron = process.env['BATON_ELECTRON'];
  if (!electron) throw new Error('Run the window tests with `npm test`.');
  const folder = mkdtempSync(join(tmpdir(), 'baton-key-holder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const app = join(folder, 'app');
  mkdirSync(app, { mode: 0o755 });
  cpSync(new URL('key-holder.mjs', import.meta.url), join(app, 'key-holder.mjs'));
  writeFileSync(
    join(app, 'package.json'),
    '{"name":"key-holder","version":"1.0.0","main":"key-holder.mjs"}',
  );
  const { executablePath } = unprivilegedLauncher({ electron, folder });
  const holder = spawn(executablePath, [app, key], {
    env: { ...process.env, DISPLAY: display },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(async () => {
    const ended = once(holder, 'exit');
    holder.kill();
    await ended;
  });
  const lines = createInterface(holder.stdout);
  const said = await new Promise((resolve) => lines.once('line', resolve));
  if (said !== 'held') throw new Error(`The key ${key} is held by somebody else.`);
}
