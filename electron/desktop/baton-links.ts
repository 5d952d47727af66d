import type { App } from 'electron';
import { linkScheme, readLink } from './start-request.ts';
import type { TakeStartRequest } from './start-requests.ts';

/**
 * Takes the links that macOS hands to a Baton that runs or is just starting; the other systems start
 * Baton once more. Has to be called before the app is ready, or the link that started it is lost.
 */
export function receiveLinks(app: Pick<App, 'on'>, receive: TakeStartRequest): void {
  app.on('open-url', (event, url) => {
    event.preventDefault();
    receive(readLink(url));
  });
}

/**
 * Tells the system that `baton:` links are Baton's, where it does not read that out of the package:
 * on Windows, whose installer registers none. Only a packaged Baton does: a copy that a developer
 * tries must not take the links from the one that is installed.
 */
export function registerLinks(
  app: Pick<App, 'isPackaged' | 'setAsDefaultProtocolClient'>,
  platform: NodeJS.Platform,
  program: string,
): void {
  if (!app.isPackaged || platform !== 'win32') return;
  // The link is put behind this: after `--` neither Chromium nor Baton takes anything for a switch,
  // whatever a web page has written into it.
  app.setAsDefaultProtocolClient(linkScheme, program, ['--']);
}
