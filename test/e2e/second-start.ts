import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import type { Machine } from './baton-app.ts';

/**
 * Starts Baton once more on its profile, as a second click on its icon does, or a softphone.
 *
 * @param given arguments for it.
 * @returns its exit code, null after a signal.
 */
export async function startOnceMore(
  { command }: Machine,
  given: readonly string[] = [],
): Promise<number | null> {
  const baton = spawn(command.executable, [...command.arguments, ...given], { stdio: 'ignore' });
  onTestFinished(() => void baton.kill());
  const [code] = (await once(baton, 'exit')) as [number | null];
  return code;
}
