import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRoot } from '../../../scripts/cache-folder.mjs';
import { runProgram } from '../../../scripts/run-program.mjs';
import { launcherScript } from '../../../scripts/unprivileged-launcher.mjs';

// In the place of Electron: says who runs it, from where its home is, and with which arguments.
const program = `#!/bin/sh
echo "user $(id -u), home $HOME, bus \${DBUS_SESSION_BUS_ADDRESS%%:*}, desktop $XDG_CURRENT_DESKTOP"
grep CapInh /proc/self/status
for argument; do echo "<$argument>"; done
exit 7
`;

describe.runIf(process.platform === 'linux')(
  'the program that starts Electron for the tests',
  () => {
    let folder = '';

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "baton's "));
      await chmod(folder, 0o755);
      await writeFile(join(folder, 'electron'), program);
      await chmod(join(folder, 'electron'), 0o755);
    });

    afterEach(() => rm(folder, { recursive: true }));

    async function launch(...args: readonly string[]) {
      const electron = join(folder, 'electron');
      const script = launcherScript({ electron, home: folder, keyring: 'none', root: isRoot() });
      await writeFile(join(folder, 'launcher.sh'), script);
      return runProgram('sh', [join(folder, 'launcher.sh'), ...args], {
        output: 'kept',
        env: { ...process.env, XDG_CURRENT_DESKTOP: 'GNOME' },
      });
    }

    test('passes every argument on as it is, and the exit code back', async () => {
      const { code, output } = await launch('--two words', "it's", '$HOME', '');
      expect(output).toContain("<--two words>\n<it's>\n<$HOME>\n<>\n");
      expect(code).toBe(7);
    });

    test('gives it a home of its own and no way to a keychain', async () => {
      const { output } = await launch();
      expect(output).toContain(`home ${folder}, bus disabled, desktop \n`);
    });

    test('leads to the session bus of a test, where it has one', () => {
      const options = {
        electron: '/electron',
        home: folder,
        keyring: 'none',
        root: false,
      } as const;
      const script = launcherScript({ ...options, bus: 'unix:path=/tmp/bus' });
      expect(script).toContain('DBUS_SESSION_BUS_ADDRESS=unix:path=/tmp/bus ');
    });

    test.runIf(isRoot())('makes of root a user without any privilege', async () => {
      const { output } = await launch();
      expect(output).toContain('user 65534,');
      expect(output).toMatch(/CapInh:\s0+\n/);
    });
  },
);
