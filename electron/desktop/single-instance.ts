import { app } from 'electron';
import { readHandedRequest } from './start-request.ts';
import type { StartRequest } from './start-request.ts';
import type { TakeStartRequest } from './start-requests.ts';
import { readHandedTransfer } from './transfer-switch.ts';
import type { HandedTransfer } from './transfer-switch.ts';

/**
 * Makes this the only Baton on its profile.
 *
 * @param own what this start asks for. It is read before it is handed to a Baton that runs already,
 *   and not by that one out of the arguments: Chromium puts switches in front of all others on the
 *   way, which would part `--call` from its ID.
 * @param receive takes what each later start asks for.
 * @param receiveTransfer takes what each `baton --transfer` asks for.
 * @returns false where one runs already: it has been told, and this one has to leave.
 */
export function becomeSingleInstance(
  own: StartRequest,
  receive: TakeStartRequest,
  receiveTransfer: (handed: HandedTransfer) => void,
): boolean {
  if (!app.requestSingleInstanceLock(own)) return false;
  app.on('second-instance', (_event, _arguments, _folder, handed) => {
    const transfer = readHandedTransfer(handed);
    if (transfer) receiveTransfer(transfer);
    else receive(readHandedRequest(handed));
  });
  return true;
}

/**
 * Hands a transfer of the command line to the Baton that runs.
 *
 * @returns false where none does; this process does not become one either.
 */
export function handOverToRunning(handed: HandedTransfer): boolean {
  if (!app.requestSingleInstanceLock(handed)) return true;
  app.releaseSingleInstanceLock();
  return false;
}
