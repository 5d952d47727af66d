import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { protocol } from 'electron';
import type { Session } from 'electron';

/** The scheme that the window's page comes from: no file URL, no network. */
export const appScheme = 'baton-app';

/** The only origin whose page may ask the main process anything. */
export const appOrigin = `${appScheme}://window`;

/** The window's page. */
export const appPage = `${appOrigin}/index.html`;

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Makes the scheme a secure origin of its own. Has to be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true } },
  ]);
}

/**
 * Serves the built page to a session. Only the files that are there at the start are known, by
 * their exact paths, so that no spelling of a URL leads anywhere else.
 *
 * @param folder where the built page lies.
 */
export function serveAppScheme(session: Session, folder: string): void {
  const assets = readAssets(folder);
  session.protocol.handle(appScheme, (request) => {
    const url = new URL(request.url);
    const asset = url.host === new URL(appOrigin).host ? assets.get(url.pathname) : undefined;
    if (request.method !== 'GET') return answer(405, 'text/plain', '');
    if (!asset) return answer(404, 'text/plain', '');
    return answer(200, asset.contentType, asset.content);
  });
}

function answer(status: number, contentType: string, content: Asset['content'] | string): Response {
  return new Response(content, {
    status,
    headers: {
      'content-type': contentType,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    },
  });
}

interface Asset {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const contentType = contentTypes[extname(entry.name)];
    if (!entry.isFile() || contentType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    assets.set(`/${name}`, { content: new Uint8Array(readFileSync(path)), contentType });
  }
  return assets;
}
