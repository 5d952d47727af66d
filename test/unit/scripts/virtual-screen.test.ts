import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { runProgram } from '../../../scripts/run-program.mjs';
import { needsVirtualScreen } from '../../../scripts/virtual-screen.mjs';

test('a Linux machine without a display needs a virtual screen', () => {
  expect(needsVirtualScreen({}, 'linux')).toBe(true);
  expect(needsVirtualScreen({ DISPLAY: '' }, 'linux')).toBe(true);
});

test.each([{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }])(
  'a Linux machine with %o has a screen',
  (env) => {
    expect(needsVirtualScreen(env, 'linux')).toBe(false);
  },
);

test.each(['darwin', 'win32'] as const)('%s always has a screen of its own', (platform) => {
  expect(needsVirtualScreen({}, platform)).toBe(false);
});

// Connects to a virtual screen as a window does, and prints the first byte of the answer: 1 is "come in".
const client = `
  import { connect } from 'node:net';
  import { startVirtualScreen } from './scripts/virtual-screen.mjs';
  const { display } = await startVirtualScreen();
  const socket = connect('/tmp/.X11-unix/X' + display.slice(1));
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const [answer] = await new Promise((resolve, reject) => {
    socket.once('data', resolve);
    socket.once('error', reject);
  });
  console.log(display, 'answers', answer);
  socket.destroy();
`;

const endings = { ends: '', 'is killed': "process.kill(process.pid, 'SIGKILL');" };

test.runIf(existsSync('/usr/bin/Xvfb')).each(Object.entries(endings))(
  'a virtual screen takes windows as soon as its name is known, and ends when who started it %s',
  async (_, ending) => {
    const args = ['--input-type=module', '-e', client + ending];
    const { output } = await runProgram(process.execPath, args, { output: 'kept' });
    expect(output).toContain('answers 1');
    const display = /:(\d+) answers/.exec(output)?.[1] ?? '';
    await vi.waitUntil(() => !existsSync(`/tmp/.X11-unix/X${display}`), { timeout: 4_000 });
  },
);
