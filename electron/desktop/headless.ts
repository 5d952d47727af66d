import { spawnSync } from 'node:child_process';
import type { App } from 'electron';

const headless = '--ozone-platform=headless';

/**
 * Starts the program anew without a display, and ends with what that ends with: on Linux Electron
 * crashes where it finds none, as in a cron job, and it reads the choice from its command line alone.
 *
 * @returns false where this is the program without a display, or the system needs none of this.
 */
export function restartHeadless(app: Pick<App, 'exit'>): boolean {
  if (process.platform !== 'linux' || process.argv.includes(headless)) return false;
  // In front, since what stands after `--` is no switch.
  const given = [headless, '--disable-gpu', ...process.argv.slice(1)];
  const { status } = spawnSync(process.execPath, given, { stdio: 'inherit' });
  app.exit(status ?? 2);
  return true;
}
