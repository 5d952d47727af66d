import { join } from 'node:path';
import { build } from './build.mjs';
import { onEndingSignal, runAsCommand } from './command.mjs';
import { repositoryFolder } from './repository.mjs';
import { runProgram } from './run-program.mjs';
import { prepareForWindows } from './window-tests.mjs';

/**
 * Takes the pictures in `docs/pictures/` anew, of the real window.
 * @returns {Promise<number>} 0 if all of them were taken
 */
async function pictures() {
  onEndingSignal((_, exitCode) => process.exit(exitCode));
  await prepareForWindows();
  await build();
  process.env['BATON_PICTURES'] = 'yes';
  const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await runProgram(process.execPath, [vitest, 'run', '--project', 'pictures']);
  return code;
}

await runAsCommand(import.meta.url, pictures);
