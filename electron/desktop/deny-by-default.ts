import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { appOrigin } from './app-scheme.ts';

/**
 * Denies a session everything that is not the built page: permissions, devices, downloads, and
 * every request to any other place than the page's own scheme.
 */
export function denyByDefault(session: Session): void {
  // Without a handler Electron grants microphone, notifications and more.
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url) }),
  );
}

function isAllowedRequest(url: string): boolean {
  if (url.startsWith(`${appOrigin}/`)) return true;
  // The developer tools' own pages; a packaged Baton has no developer tools.
  return !app.isPackaged && url.startsWith('devtools://');
}

/** No page of Baton goes anywhere, opens anything, or holds another page. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
