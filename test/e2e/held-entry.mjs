// Starts Baton in a window test. Playwright attaches to an Electron that is already starting; a
// window that opens in the middle of that is lost to it now and then, and the test hangs. So the
// app's "ready" is held back until Playwright says, by the name that it calls, that it is attached.
//
// A test can also have a window that the system never reports as painted, and the system trust one
// authority more, whose certificate stands in the environment: what is read is the system's own file
// with that one behind it.
import filesOfNode from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { app } from 'electron';

if (process.argv.includes('--remote-debugging-port=0')) holdReady();

if (process.env['BATON_TEST_NEVER_PAINTED']) app.on('browser-window-created', keepUnpainted);

const authority = process.env['BATON_TEST_AUTHORITY'];
if (authority) addToSystem(authority);

await import('./dist/main.js');

/**
 * @param {unknown} _event
 * @param {import('electron').BrowserWindow} window
 */
function keepUnpainted(_event, window) {
  const emit = window.emit.bind(window);
  Reflect.set(window, 'emit', (/** @type {string} */ name, /** @type {unknown[]} */ ...details) =>
    name === 'ready-to-show' ? false : Reflect.apply(emit, window, [name, ...details]),
  );
}

/** @param {string} pem */
function addToSystem(pem) {
  const readFile = filesOfNode.readFile;
  /** @type {(...given: any[]) => Promise<any>} */
  const withAuthority = async (path, ...options) => {
    const content = await readFile(path, ...options);
    const isBundle = path === '/etc/ssl/certs/ca-certificates.crt';
    return isBundle ? `${String(content)}\n${pem}` : content;
  };
  Reflect.set(filesOfNode, 'readFile', withAuthority);
  syncBuiltinESMExports();
}

function holdReady() {
  const reallyReady = app.whenReady();
  const emit = app.emit.bind(app);
  let isReady = false;
  /** @type {(value?: unknown) => void} */
  let release = () => undefined;
  const released = new Promise((resolve) => (release = resolve));
  /** @type {unknown[]} */
  let held = [];
  app.emit = (/** @type {string} */ name, /** @type {unknown[]} */ ...details) => {
    if (name !== 'ready' || isReady) return emit(name, ...details);
    held = details;
    return true;
  };
  app.isReady = () => isReady;
  app.whenReady = () => released.then(() => undefined);
  Reflect.set(globalThis, '__playwright_run', async () => {
    await reallyReady;
    isReady = true;
    release();
    emit('ready', ...held);
  });
}
