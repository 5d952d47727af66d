import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sharedBaton } from '../baton-app.ts';
import { startRecordingServer } from './recording-server.ts';
import type { RecordingServer } from './recording-server.ts';

const baton = sharedBaton();

const inPage = <Value>(act: () => Value | Promise<Value>) => baton().page.evaluate(act);

async function recordingServer(): Promise<RecordingServer> {
  const server = await startRecordingServer();
  onTestFinished(server.stop);
  return server;
}

describe('the window', () => {
  it('is sandboxed, isolated, without Node, and with web security', async () => {
    const preferences = await baton().electron.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        // Electron has it, its types do not.
        const read = Reflect.get(contents, 'getLastWebPreferences') as () => object;
        return read.call(contents);
      }),
    );
    expect(preferences).toHaveLength(1);
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('has neither require nor process in its page', async () => {
    const found = await inPage(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('runs its page in Chromium’s sandbox', async () => {
    const pids = await baton().electron.evaluate(({ app }) =>
      app.getAppMetrics().flatMap(({ type, pid }) => (type === 'Tab' ? [pid] : [])),
    );
    expect(pids.length).toBeGreaterThan(0);
    for (const pid of pids) {
      // 2: a filter decides which system calls the process may make.
      expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
      expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('--no-sandbox');
    }
    const main = readFileSync(`/proc/${baton().electron.process().pid ?? 0}/cmdline`, 'utf8');
    expect(main).not.toContain('--no-sandbox');
  });

  it('comes from a scheme of its own, which leads to the built page and nowhere else', async () => {
    expect(baton().page.url()).toBe('baton-app://window/index.html');
    const statuses = await baton().electron.evaluate(async ({ net }, urls) => {
      const answers = urls.map(async (url) => (await net.fetch(url)).status);
      return Promise.all(answers);
    }, hostileUrls());
    expect(statuses).toHaveLength(40);
    for (const status of statuses) expect(status).toBeGreaterThanOrEqual(400);
    for (const status of statuses) expect(status).toBeLessThan(500);
  });

  it('can’t fetch files', async () => {
    const fetched = await inPage(() =>
      fetch('file:///etc/hostname').then(
        () => 'fetched',
        () => 'refused',
      ),
    );
    expect(fetched).toBe('refused');
  });

  it('gets a strict content security policy with each of its assets', async () => {
    const assets = await inPage(() => [
      location.href,
      ...Array.from(document.querySelectorAll('script'), (script) => script.src),
      ...Array.from(document.querySelectorAll('link'), (link) => link.href),
    ]);
    expect(assets.length).toBeGreaterThan(2);
    const policies = await baton().electron.evaluate(async ({ net }, urls) => {
      const answers = urls.map(async (url) => (await net.fetch(url)).headers);
      return (await Promise.all(answers)).map((headers) => headers.get('content-security-policy'));
    }, assets);
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toContain('unsafe-');
    }
  });

  it('runs no inline script and no eval', async () => {
    await inPage(() => {
      document.body.addEventListener('keydown', () => {
        const script = document.createElement('script');
        try {
          script.textContent = 'window.inlineRan = true';
          document.head.append(script);
        } catch {
          // Trusted Types refuse the text before the policy refuses the script.
        }
        try {
          Reflect.apply(Reflect.get(window, 'eval') as () => unknown, null, [
            'window.evalRan = true',
          ]);
        } catch {
          document.title = 'eval refused';
        }
      });
    });
    // A key, since what runs for the test itself is let past the policy.
    await baton().page.keyboard.press('F8');
    const ran = await inPage(() => ['inlineRan', 'evalRan'].filter((name) => name in window));
    expect(ran).toEqual([]);
    expect(await baton().page.title()).toBe('eval refused');
  });

  it('makes no network request, whatever its page tries', async () => {
    const server = await recordingServer();
    await baton().page.evaluate(async ({ address, port }) => {
      const settled = (promise: Promise<unknown>) => promise.catch(() => undefined);
      const attempt = (act: () => unknown) => {
        try {
          act();
        } catch {
          // Refused at once is refused too.
        }
      };
      const element = (name: string, attributes: Readonly<Record<string, string>>) =>
        attempt(() => {
          const made = document.createElement(name);
          document.body.append(made);
          for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
        });
      element('img', { src: `${address}/image.png` });
      element('link', { rel: 'stylesheet', href: `${address}/style.css` });
      for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'prerender', 'modulepreload']) {
        element('link', { rel, href: `${address}/${rel}` });
      }
      element('audio', { src: `${address}/sound.ogg` });
      element('object', { data: `${address}/object` });
      navigator.sendBeacon(`${address}/beacon`);
      await settled(fetch(`${address}/fetch`, { mode: 'no-cors' }));
      attempt(() => new WebSocket(`ws://127.0.0.1:${port}/`));
      attempt(() => new EventSource(`${address}/events`));
      attempt(() => new Worker(`${address}/worker.js`));
      await new Promise((resolve) => setTimeout(resolve, 500));
    }, pick(server));
    expect(server.hits()).toBe(0);
  });

  it('is granted no permission', async () => {
    const states = await inPage(async () => {
      const names = ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'push'];
      const others = [
        'clipboard-read',
        'persistent-storage',
        'background-sync',
        'screen-wake-lock',
      ];
      const asked = [...names, ...others].map(async (name) => {
        const descriptor = { name, userVisibleOnly: true } as unknown as PermissionDescriptor;
        const state = await navigator.permissions.query(descriptor).then(
          (status) => status.state,
          () => 'not-known',
        );
        return [name, state] as const;
      });
      return Object.fromEntries(await Promise.all(asked));
    });
    const known = Object.values(states).filter((state) => state !== 'not-known');
    expect(known.length).toBeGreaterThan(6);
    expect(new Set(known)).toEqual(new Set(['denied']));
  });

  it('gets no microphone, no screen, no notification and no place when its page asks', async () => {
    const granted = await inPage(async () => {
      const yes = () => true;
      const no = () => false;
      return Promise.all([
        navigator.mediaDevices.getUserMedia({ audio: true }).then(yes, no),
        navigator.mediaDevices.getDisplayMedia().then(yes, no),
        Notification.requestPermission().then((answer) => answer === 'granted'),
        navigator.clipboard.readText().then(yes, no),
        new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve(true),
            () => resolve(false),
          ),
        ),
      ]);
    });
    expect(granted).toEqual([false, false, false, false, false]);
  });

  it('stays on its page and alone, whatever the page tries to open', async () => {
    const server = await recordingServer();
    await baton().page.evaluate(async (address) => {
      window.open(`${address}/popup`);
      window.open('about:blank');
      for (const target of ['_blank', '_self']) {
        const link = document.createElement('a');
        link.href = `${address}/link`;
        link.target = target;
        document.body.append(link);
        link.click();
        link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
      }
      const frame = document.createElement('iframe');
      frame.src = `${address}/frame`;
      document.body.append(frame);
      const webview = document.createElement('webview');
      webview.setAttribute('src', `${address}/webview`);
      document.body.append(webview);
      location.href = `${address}/location`;
      location.href = 'file:///etc/passwd';
      await new Promise((resolve) => setTimeout(resolve, 500));
    }, server.address);
    expect(baton().page.url()).toBe('baton-app://window/index.html');
    const counts = await baton().electron.evaluate(({ BrowserWindow, webContents }) => [
      BrowserWindow.getAllWindows().length,
      webContents.getAllWebContents().length,
    ]);
    expect(counts).toEqual([1, 1]);
    expect(server.hits()).toBe(0);
  });

  it('does not open a file that is dropped on it', async () => {
    const session = await baton().page.context().newCDPSession(baton().page);
    const data = {
      items: [],
      files: [join(process.cwd(), 'README.md')],
      dragOperationsMask: 1,
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
    }
    await baton().page.waitForTimeout(300);
    expect(baton().page.url()).toBe('baton-app://window/index.html');
    expect(await inPage(() => document.querySelector('#root') !== null)).toBe(true);
  });
});

const pick = ({ address, port }: RecordingServer) => ({ address, port });

/** Forty spellings of the way out of the page's folder, or into another host. */
function hostileUrls(): string[] {
  const ups = [
    '..',
    '%2e%2e',
    '.%2e',
    '%2E.',
    '..%2f',
    '%2e%2e%2f',
    '..%5c',
    '..\\',
    '....//',
    '%00',
  ];
  const targets = ['main.js', 'package.json', 'etc/passwd'];
  const climbing = ups.flatMap((up) =>
    targets.map(
      (target) => `baton-app://window/${join('assets', 'x')}/${up}/${up}/${up}/${target}`,
    ),
  );
  const others = [
    'baton-app://window/',
    'baton-app://window/index.html/',
    'baton-app://window//index.html',
    'baton-app://window/INDEX.HTML',
    'baton-app://window/index.html%00.png',
    'baton-app://window/assets',
    'baton-app://other/index.html',
    'baton-app://window.evil/index.html',
    'baton-app://localhost/index.html',
    'baton-app://window/../package.json',
  ];
  return [...climbing, ...others];
}
