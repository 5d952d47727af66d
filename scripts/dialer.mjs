import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { runAsCommand } from './command.mjs';
import { repositoryFolder } from './repository.mjs';

// Starts the built-in dialer alone. Its arguments are those of this script.
await runAsCommand(import.meta.url, async () => {
  await build(['dialer']);
  await import(pathToFileURL(join(repositoryFolder, 'dist', 'dialer.js')).href);
});
