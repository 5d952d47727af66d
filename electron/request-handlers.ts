import type { Outcome } from '../shared/outcome.ts';
import type { Companion } from './companion.ts';
import type { RequestHandlers } from './desktop/ipc-main.ts';
import type { Workplace } from './workplace.ts';

/** What the window can ask of the desktop. */
export interface DesktopActions {
  readonly copyText: (text: string) => Promise<void>;
  readonly setKeepOnTop: (keep: boolean) => void;
}

const noCall: Outcome = { kind: 'refused', reason: 'no-call' };

/** Who answers which question of the window. */
export function createRequestHandlers(
  companion: Companion,
  desktop: DesktopActions,
): RequestHandlers {
  const atDesk = (act: (place: Workplace) => Promise<Outcome>): Promise<Outcome> => {
    const place = companion.workplace();
    return place ? act(place) : Promise.resolve(noCall);
  };
  return {
    readState: () => companion.state(),
    saveSettings: (form) => companion.saveSettings(form),
    forgetPassword: answeringNothing(() => companion.forgetPassword()),
    unlockKeychain: answeringNothing(() => companion.unlockKeychain()),
    startRehearsal: () => companion.startRehearsal(),
    endRehearsal: answeringNothing(() => companion.endRehearsal()),
    setKeepOnTop: answeringNothing((keep) => {
      desktop.setKeepOnTop(keep);
      companion.setKeepOnTop(keep);
    }),
    chooseLine: answeringNothing((agentUser) => companion.workplace()?.chooseLine(agentUser)),
    typeCall: async ({ callId, agentUser }) =>
      (await companion.workplace()?.typeCall(callId, agentUser)) ?? { kind: 'not-connected' },
    trustCertificate: (choice) => companion.trustCertificate(choice),
    forgetCertificate: answeringNothing(() => companion.forgetCertificate()),
    checkConnection: answeringNothing(() => companion.checkConnection()),
    copyDoctorReport: answeringNothing(async () => {
      const report = companion.doctorReport();
      if (report !== null) await desktop.copyText(report);
    }),
    lookAgain: answeringNothing(() => companion.workplace()?.lookAgain()),
    copyCallId: answeringNothing((callId) => desktop.copyText(callId)),
    saveSpeedDialEntry: answeringNothing((entry) => companion.saveSpeedDialEntry(entry)),
    removeSpeedDialEntry: answeringNothing((id) => companion.removeSpeedDialEntry(id)),
    transfer: (click) => atDesk((place) => place.transfer(click)),
    hangUp: (click) => atDesk((place) => place.hangUp(click)),
    releaseCall: answeringNothing(({ callId }) => companion.workplace()?.releaseCall(callId)),
    dismissNotice: answeringNothing((kind) => companion.dismissNotice(kind)),
  };
}

/** A request that is only done: its answer comes when it is. */
function answeringNothing<Given>(act: (given: Given) => unknown) {
  return async (given: Given): Promise<null> => {
    await act(given);
    return null;
  };
}
