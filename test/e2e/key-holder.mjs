/** A program that holds a key of the whole desktop, and has the focus: not Baton, but a softphone. */
import process from 'node:process';
import { app, BrowserWindow, globalShortcut } from 'electron';

const [key] = process.argv.slice(-1);

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 200, height: 200 });
  await window.loadURL('data:text/html,<input autofocus>');
  window.focus();
  process.stdout.write(globalShortcut.register(String(key), () => undefined) ? 'held\n' : 'not\n');
});
