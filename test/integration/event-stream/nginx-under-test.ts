import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nginx } from '../../../scripts/nginx.mjs';

/** The tokens that stand in the place of the documented ones. */
export const tokens = {
  dialer: 'dialer-Canary-1f6b',
  first: 'first-Canary-93c1',
  second: 'second-Canary-07de',
};

/** What differs from the configuration as it is shipped. */
export interface NginxOptions {
  /** The port of the Redis that it shares with others. */
  readonly redisPort?: number;
  /** The address that the dialer is expected at. */
  readonly dialerAddress?: string;
  /** Whether it speaks plain http, for whoever does not know the tests' certificates. */
  readonly plain?: boolean;
}

/** An nginx that runs the configuration of docs/event-stream. */
export interface RunningNginx {
  /** `https://localhost:…`, or `http://localhost:…` where it is plain. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
  /** Stops it and starts it again, at the same address. */
  readonly restart: () => Promise<void>;
  /** All that it has written down so far. */
  readonly logs: () => string;
}

const shipped = fileURLToPath(new URL('../../../docs/event-stream/', import.meta.url));
const certificate = fileURLToPath(new URL('../dialer/certificates/trusted.pem', import.meta.url));

/** Starts it on free ports of loopback, in a folder of its own under `/tmp`. */
export async function startNginx(
  { nginx, nchan, env }: Nginx,
  options: NginxOptions = {},
): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-nginx-'));
  // Root's nginx does its work as another user.
  chmodSync(folder, 0o755);
  const port = await freePort();
  writeConfiguration(folder, nchan, { port, insidePort: await freePort(), ...options });
  const sayings: string[] = [];
  const workers = options.redisPort === undefined ? /start worker process \d/g : /: ready/g;

  const start = (): Promise<ChildProcess> => {
    const args = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
    return startServer(nginx, args, env, workers, 2, sayings);
  };
  let process = await start();
  return {
    origin: `${options.plain === true ? 'http' : 'https'}://localhost:${port}`,
    stop: async () => {
      await end(process);
      rmSync(folder, { recursive: true });
    },
    restart: async () => {
      await end(process);
      process = await start();
    },
    logs: () =>
      ['baton.log', 'access.log'].map((name) => readIfThere(join(folder, name))).join('') +
      sayings.join(''),
  };
}

/** Starts a Redis that keeps nothing on disk; gives its port. */
export async function startRedis({ redis, env }: Nginx): Promise<{
  readonly port: number;
  readonly stop: () => Promise<void>;
}> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()];
  const process = await startServer(redis, args, env, /Ready to accept connections/g, 1, []);
  return { port, stop: () => end(process) };
}

interface Filling extends NginxOptions {
  readonly port: number;
  readonly insidePort: number;
}

/** Lays the shipped files out as docs/event-stream.md says, with Debian's nginx.conf around them. */
function writeConfiguration(folder: string, nchan: string, filling: Filling): void {
  for (const name of ['conf.d', 'baton', 'temporary']) mkdirSync(join(folder, name));
  const write = (place: string, text: string) => writeFileSync(join(folder, place), text);
  write('nginx.conf', debiansConfiguration(folder, nchan));
  write('conf.d/baton.conf', shippedFile('baton.conf', {}));
  write('baton/site.conf', siteFile(filling));
  write('baton/server.conf', serverFile(folder, filling));
  if (filling.redisPort === undefined) return;
  const server = { '127.0.0.1:6379': `127.0.0.1:${filling.redisPort}` };
  write('conf.d/baton-redis.conf', shippedFile('redis.conf', server));
  write('baton/redis-pass.conf', shippedFile('redis-pass.conf', {}));
}

function siteFile({ insidePort, dialerAddress = '127.0.0.1' }: Filling): string {
  return shippedFile('site.conf', {
    '192.0.2.10': dialerAddress,
    '127.0.0.1:8929': `127.0.0.1:${insidePort}`,
    'DIALERS-TOKEN': tokens.dialer,
    'FIRST-AGENTS-TOKEN': tokens.first,
    'SECOND-AGENTS-TOKEN': tokens.second,
  });
}

function serverFile(folder: string, { port, insidePort, plain = false }: Filling): string {
  return shippedFile('server.conf', {
    'listen 443 ssl;\nlisten [::]:443 ssl;': `listen 127.0.0.1:${port}${plain ? '' : ' ssl'};`,
    '127.0.0.1:8929': `127.0.0.1:${insidePort}`,
    '/etc/ssl/certs/calls.example.com.pem': certificate,
    '/etc/ssl/private/calls.example.com.key': certificate,
    '/var/log/nginx/baton.log': join(folder, 'baton.log'),
  });
}

/** A file as it is shipped, with what a site has to fill in; each of that has to stand in it. */
function shippedFile(name: string, filling: Readonly<Record<string, string>>): string {
  return Object.entries(filling).reduce(
    (text, [placeholder, value]) => {
      if (!text.includes(placeholder)) throw new Error(`${name} holds no ${placeholder}`);
      return text.replaceAll(placeholder, value);
    },
    readFileSync(join(shipped, name), 'utf8'),
  );
}

function debiansConfiguration(folder: string, nchan: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${join(folder, 'temporary', kind)};`,
  );
  return [
    ...(process.getuid?.() === 0 ? ['user www-data;'] : []),
    `load_module ${nchan};`,
    'worker_processes 2;',
    'daemon off;',
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr notice;',
    'events { worker_connections 256; }',
    'http {',
    ...temporary,
    `  access_log ${join(folder, 'access.log')};`,
    '  gzip on;',
    '  include conf.d/*.conf;',
    '}',
  ].join('\n');
}

/** Starts a server and waits until it has said `times` times that it is ready. */
function startServer(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ready: RegExp,
  times: number,
  sayings: string[],
): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (text: string): void => {
      said += text;
      sayings.push(text);
      if ([...said.matchAll(ready)].length >= times) resolve(child);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${program} ended. It said:\n${said}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
