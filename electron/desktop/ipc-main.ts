import { serialize } from 'node:v8';
import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { ipcRequests, stateChangedChannel } from '../../shared/ipc.ts';
import type { Answer, Argument, RequestName } from '../../shared/ipc.ts';
import type { AppState } from '../../shared/app-state.ts';
import { appOrigin } from './app-scheme.ts';

/** What answers each question of the window. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (
    argument: Argument<Name>,
  ) => Answer<Name> | Promise<Answer<Name>>;
};

/** No argument of the contract comes near this many bytes. */
const largestArgumentBytes = 16 * 1024;

/**
 * The one place where the main process listens to the window: a channel for each request of the
 * contract, and no other. A sender that is not the window's own page, or an argument that is not
 * as the contract says, is refused before any handler sees it.
 *
 * @param window the contents of Baton's window, null while there is none.
 * @param onBug gets what a handler throws; the page learns only that there was a bug.
 */
export function handleRequests(
  handlers: RequestHandlers,
  window: () => WebContents | null,
  onBug: (error: unknown) => void,
): void {
  for (const name of Object.keys(ipcRequests) as RequestName[]) {
    // Read at once: a frame that navigates or goes away has another identity a moment later.
    ipcMain.handle(name, (event, ...given: readonly unknown[]) => {
      if (!isWindowsOwnPage(event, window())) throw new Error('sender-refused');
      return answerRequest(name, given, handlers, onBug);
    });
  }
  removeChannelsOfOthers();
}

/** Sends the fields of the state that changed to the window's page; one that is down reads it all. */
export function sendStateChanged(window: WebContents | null, fields: Partial<AppState>): void {
  if (!window || window.isDestroyed() || window.isCrashed()) return;
  window.send(stateChangedChannel, fields);
}

function isWindowsOwnPage(event: IpcMainInvokeEvent, window: WebContents | null): boolean {
  const frame = event.senderFrame;
  if (!frame || !window || event.sender !== window) return false;
  return frame === window.mainFrame && frame.origin === appOrigin;
}

async function answerRequest<Name extends RequestName>(
  name: Name,
  given: readonly unknown[],
  handlers: RequestHandlers,
  onBug: (error: unknown) => void,
): Promise<Answer<Name>> {
  const argument = readArgument(name, given);
  const handler: (argument: Argument<Name>) => Answer<Name> | Promise<Answer<Name>> =
    handlers[name];
  try {
    return await handler(argument);
  } catch (error) {
    onBug(error);
    // Electron prints what is thrown here and hands its message to the page: no cause, no details.
    // eslint-disable-next-line preserve-caught-error
    throw new Error('bug');
  }
}

/** The messages name no part of the argument: it may hold the password. */
function readArgument<Name extends RequestName>(
  name: Name,
  given: readonly unknown[],
): Argument<Name> {
  if (given.length > 1 || byteLength(given[0]) > largestArgumentBytes) {
    throw new Error('argument-refused');
  }
  const parsed = ipcRequests[name].argument.safeParse(given[0]);
  if (!parsed.success) throw new Error('argument-refused');
  return parsed.data as Argument<Name>;
}

function byteLength(argument: unknown): number {
  try {
    return serialize(argument).byteLength;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** electron-store opens a channel of its own for stores in a renderer; Baton has none there. */
function removeChannelsOfOthers(): void {
  ipcMain.removeAllListeners('electron-store-get-data');
}
