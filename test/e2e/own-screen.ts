import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { startVirtualScreen } from '../../scripts/virtual-screen.mjs';

const run = promisify(execFile);

/** A virtual screen of one test: keys that are pressed on it, and its size, are nobody else's. */
export interface OwnScreen {
  /** For `DISPLAY`. */
  readonly display: string;
  /** Presses keys together (`ctrl+alt+1`) as a person does, whatever program has the focus. */
  readonly pressKeys: (keys: string) => Promise<void>;
  /** The same twice, with a pause in milliseconds in between. */
  readonly pressKeysTwice: (keys: string, pauseMs: number) => Promise<void>;
  /** Holds keys down for so long, in milliseconds; the screen repeats them, as X11 does. */
  readonly holdKeys: (keys: string, ms: number) => Promise<void>;
  /** Makes the screen smaller, or as large as it was (1280 by 1024). */
  readonly resize: (width: number, height: number) => Promise<void>;
}

/** Starts a screen that ends with the test. */
export async function startScreen(): Promise<OwnScreen> {
  const { display, end } = await startVirtualScreen();
  onTestFinished(end);
  const env = { ...process.env, DISPLAY: display };

  async function resize(width: number, height: number): Promise<void> {
    const mode = `${width}x${height}`;
    const { stdout } = await run('xrandr', [], { env });
    const [, output = ''] = /^(\S+) connected/m.exec(stdout) ?? [];
    if (!stdout.includes(` ${mode} `)) {
      // A screen without a cable has no use for the timing of its lines.
      const modeline = ['40', ...timing(width), ...timing(height)];
      await run('xrandr', ['--newmode', mode, ...modeline], { env });
      await run('xrandr', ['--addmode', output, mode], { env });
    }
    await run('xrandr', ['--output', output, '--mode', mode], { env });
  }

  async function xdotool(...given: readonly string[]): Promise<void> {
    await run('xdotool', given, { env });
  }

  return {
    display,
    resize,
    pressKeys: (keys) => xdotool('key', keys),
    pressKeysTwice: (keys, pauseMs) =>
      xdotool('key', keys, 'sleep', String(pauseMs / 1000), 'key', keys),
    holdKeys: (keys, ms) => xdotool('keydown', keys, 'sleep', String(ms / 1000), 'keyup', keys),
  };
}

function timing(shown: number): readonly string[] {
  return [shown, shown + 8, shown + 16, shown + 32].map(String);
}
