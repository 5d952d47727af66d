import { app } from 'electron';
import { readHandedRequest } from './start-request.ts';
import type { StartRequest } from './start-request.ts';
import type { TakeStartRequest } from './start-requests.ts';

/**
 * Makes this the only Baton on its profile.
 *
 * @param own what this start asks for. It is read before it is handed to a Baton that runs already,
 *   and not by that one out of the arguments: Chromium puts switches in front of all others on the
 *   way, which would part `--call` from its ID.
 * @param receive takes what each later start asks for.
 * @returns false where one runs already: it has been told, and this one has to leave.
 */
export function becomeSingleInstance(own: StartRequest, receive: TakeStartRequest): boolean {
  if (!app.requestSingleInstanceLock(own)) return false;
  app.on('second-instance', (_event, _arguments, _folder, handed) =>
    receive(readHandedRequest(handed)),
  );
  return true;
}
