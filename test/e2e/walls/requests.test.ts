import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipcRequests } from '../../../shared/ipc.ts';
import { sharedBaton } from '../baton-app.ts';

const baton = sharedBaton();
const names = Object.keys(ipcRequests).sort();

describe('the way from the window to the main process', () => {
  it('has exactly the channels of the contract, those of libraries included', async () => {
    const live = await baton().electron.evaluate(({ ipcMain }) => {
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<string, unknown>;
      // Electron itself listens for errors, to ignore them.
      const listened = ipcMain.eventNames().filter((name) => name !== 'error');
      return { handled: [...handlers.keys()].sort(), listened: listened.map(String) };
    });
    expect(live).toEqual({ handled: names, listened: [] });
  });

  it('is an object of named functions, and hands out neither events nor IPC', async () => {
    const shape = await baton().page.evaluate(() => {
      const described: Record<string, string> = {};
      const walk = (value: unknown, path: string, depth: number) => {
        described[path] = typeof value;
        if (depth > 3 || value === null) return;
        if (typeof value !== 'object' && typeof value !== 'function') return;
        for (const key of Reflect.ownKeys(value)) {
          const known = ['length', 'name', 'prototype', 'arguments', 'caller'];
          if (known.includes(String(key))) continue;
          walk(Reflect.get(value, key), `${path}.${String(key)}`, depth + 1);
        }
      };
      walk(Reflect.get(window, 'baton'), 'baton', 0);
      return described;
    });
    const expected = Object.fromEntries(
      ['onStateChanged', ...names].map((name) => [`baton.${name}`, 'function']),
    );
    expect(shape).toEqual({ baton: 'object', ...expected });
  });

  it('calls back with data only, and returns nothing but a way to end that', async () => {
    const seen = await baton().page.evaluate(async () => {
      const given: unknown[][] = [];
      const end: () => unknown = window.baton.onStateChanged((...all) => given.push(all));
      await window.baton.startRehearsal();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const ended = end();
      const before = given.length;
      await window.baton.endRehearsal();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {
        ended: typeof ended,
        calls: before,
        more: given.length - before,
        arities: [...new Set(given.map((all) => all.length))],
        keys: [...new Set(given.flatMap(([fields]) => Object.keys(fields as object)))],
      };
    });
    expect(seen.ended).toBe('undefined');
    expect(seen.calls).toBeGreaterThan(0);
    expect(seen.more).toBe(0);
    expect(seen.arities).toEqual([1]);
    expect(seen.keys).toContain('call');
  });

  it('refuses every channel to any sender but the window’s own page', async () => {
    const refused = await baton().electron.evaluate(
      async ({ app, BrowserWindow }, { channels, bridge }) => {
        const results: Record<string, string[]> = {};
        // A window with Baton's own preload script, on pages that are not Baton's.
        const preload = `${app.getAppPath()}/${bridge}`;
        const pages = ['about:blank', 'baton-app://window/index.html', 'data:text/html,<p>other'];
        for (const url of pages) {
          const other = new BrowserWindow({ show: false, webPreferences: { preload } });
          await other.loadURL(url).catch(() => undefined);
          const script = `Promise.all(${JSON.stringify(channels)}.map((name) =>
            window.baton[name](undefined).then(() => 'answered', (error) => error.message)))`;
          results[url] = (await other.webContents.executeJavaScript(script)) as string[];
          other.destroy();
        }
        return results;
      },
      { channels: names, bridge: 'dist/preload.cjs' },
    );
    expect(Object.keys(refused)).toHaveLength(3);
    for (const answers of Object.values(refused)) {
      expect(answers).toHaveLength(names.length);
      for (const answer of answers) expect(answer).toContain('sender-refused');
    }
  });

  it('refuses an event without a frame, and one whose frame is another', async () => {
    const answers = await baton().electron.evaluate(async ({ ipcMain, BrowserWindow }) => {
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<
        string,
        (event: unknown, ...given: unknown[]) => unknown
      >;
      const [window] = BrowserWindow.getAllWindows();
      const sender = window?.webContents;
      const stranger = { origin: 'https://example.com' };
      const events = [{ sender, senderFrame: null }, { sender, senderFrame: stranger }, { sender }];
      const tried: string[] = [];
      for (const handler of handlers.values()) {
        for (const event of events) {
          try {
            await handler(event);
            tried.push('answered');
          } catch (error) {
            tried.push(String(error));
          }
        }
      }
      return tried;
    });
    expect(answers).toHaveLength(names.length * 3);
    for (const answer of answers) expect(answer).toContain('sender-refused');
  });

  // Half a million arguments, on a machine that may be busy.
  it(
    'refuses 10,000 arguments that are not as the contract says, on every channel',
    { timeout: 180_000 },
    async () => {
      const before = await baton().page.evaluate(() => window.baton.readState());
      const inputs = fc.sample(hostileInput, { numRuns: 10_000, seed: 7 });
      for (const name of names) {
        const outside = inputs.filter((input) => !isInContract(name, input));
        expect(outside.length).toBeGreaterThan(5_000);
        const answers = await baton().electron.evaluate(askInMain, {
          name,
          inputs: JSON.stringify(outside),
        });
        expect(answers, name).toEqual(['Error: argument-refused']);
      }
      expect(await baton().page.evaluate(() => window.baton.readState())).toEqual(before);
    },
  );

  it('refuses them from the page, where they cross the bridge', async () => {
    await baton().electron.evaluate(chooseNoFile);
    for (const name of names) {
      const inputs = fc
        .sample(hostileInput, { numRuns: 100, seed: 8 })
        .filter((input) => !isInContract(name, input));
      const answers = await baton().page.evaluate(askInPage, {
        name,
        inputs: JSON.stringify(inputs),
      });
      expect(answers, name).toEqual(takesNothing(name) ? ['answered'] : ['refused']);
    }
  });

  it('refuses an argument that is too large', async () => {
    const answers = await baton().page.evaluate(async () => {
      const refused = (promise: Promise<unknown>) =>
        promise.then(
          () => 'answered',
          () => 'refused',
        );
      return Promise.all([
        refused(window.baton.copyCallId('Y'.repeat(20_000))),
        refused(window.baton.dismissNotice('x'.repeat(1_000_000))),
      ]);
    });
    expect(answers).toEqual(['refused', 'refused']);
  });
});

const hostileInput = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ maxLength: 200 }),
  fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'callId', 'entryId', 'id'),
    fc.jsonValue(),
  ),
  fc.constantFrom(null, -1, '', '../..', { callId: {} }, { callId: 'Y1', entryId: 'a', more: 1 }),
);

function isInContract(name: string, input: unknown): boolean {
  const request = Object.entries(ipcRequests).find(([other]) => other === name)?.[1];
  return request?.argument.safeParse(input).success ?? true;
}

/** The preload script's functions for these take no argument: what is handed to them goes nowhere. */
function takesNothing(name: string): boolean {
  const request = Object.entries(ipcRequests).find(([other]) => other === name)?.[1];
  return request?.argument.safeParse(undefined).success ?? false;
}

/** Runs in the main process, past Chromium and up to the handler's door. */
async function askInMain(
  { ipcMain, BrowserWindow }: typeof Electron.CrossProcessExports,
  asked: { name: string; inputs: string },
): Promise<string[]> {
  const handlers = Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<
    string,
    (event: unknown, input: unknown) => Promise<unknown>
  >;
  const sender = BrowserWindow.getAllWindows()[0]?.webContents;
  const event = { sender, senderFrame: sender?.mainFrame };
  const answers = new Set<string>();
  for (const input of JSON.parse(asked.inputs) as unknown[]) {
    try {
      await handlers.get(asked.name)?.(event, input);
      answers.add(`answered ${JSON.stringify(input)}`);
    } catch (error) {
      answers.add(String(error));
    }
  }
  return [...answers];
}

/** Runs in the main process: whoever is asked for a file there chooses none. */
function chooseNoFile({ dialog }: typeof Electron.CrossProcessExports): void {
  dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
  dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
}

/** Runs in the page. */
async function askInPage(asked: { name: string; inputs: string }): Promise<string[]> {
  const ask = Reflect.get(window.baton, asked.name) as (argument: unknown) => Promise<unknown>;
  const answers = (JSON.parse(asked.inputs) as unknown[]).map((input) =>
    ask(input).then(
      () => 'answered',
      () => 'refused',
    ),
  );
  return [...new Set(await Promise.all(answers))];
}
