import { app } from 'electron';

/**
 * Makes this the only Baton on its profile.
 *
 * @param onSecondStart is called in the first one each time another is started.
 * @returns false where one runs already: this one has to leave.
 */
export function becomeSingleInstance(onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecondStart);
  return true;
}
