/**
 * Does what Electron's default app does for `electron <folder>`: the stand-in has none, so this
 * lies in its `resources/app`. Runs in Electron's main process.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as publicApp } from 'electron';

/**
 * What Electron's own default app calls and the type declarations leave out.
 * @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} DefaultAppCalls
 */
const app = /** @type {Electron.App & DefaultAppCalls} */ (publicApp);

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  console.error('Name the folder of the app to open.');
  process.exit(1);
}
const appFolder = resolve(folder);
const {
  name,
  productName = name,
  version,
  main,
} = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));

app.setName(productName);
app.setVersion(version);
app.setAppPath(appFolder);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(app.getPath('appData'), productName));
}
Object.defineProperty(process, 'defaultApp', { value: true });
await import(pathToFileURL(join(appFolder, main)).href);
