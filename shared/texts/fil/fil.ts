import type { Texts } from '../texts-of.ts';
import type { en } from '../en/en.ts';
import { arrangeTexts } from './arrange.ts';
import { appMenuTexts } from './app-menu.ts';
import { callTexts } from './call.ts';
import { callCardTexts } from './call-card.ts';
import { certificateTexts } from './certificate.ts';
import { commandLineTexts } from './command-line.ts';
import { connectionTexts } from './connection.ts';
import { desktopTexts } from './desktop.ts';
import { dialerTexts } from './dialer.ts';
import { directoryTexts } from './directory.ts';
import { doctorTexts } from './doctor.ts';
import { doctorDialerTexts } from './doctor-dialer.ts';
import { doctorProblemTexts } from './doctor-problem.ts';
import { doctorStreamTexts } from './doctor-stream.ts';
import { entryTexts } from './entry.ts';
import { fileDialogTexts } from './file-dialog.ts';
import { historyTexts } from './history.ts';
import { importRowTexts } from './import-row.ts';
import { importTexts } from './import.ts';
import { linesTexts } from './lines.ts';
import { menuTexts } from './menu.ts';
import { noticeTexts } from './notice.ts';
import { orderTexts } from './order.ts';
import { outcomeTexts } from './outcome.ts';
import { passwordTexts } from './password.ts';
import { preferencesTexts } from './preferences.ts';
import { rehearsalTexts } from './rehearsal.ts';
import { setUpTexts } from './set-up.ts';
import { settingsTexts } from './settings.ts';
import { speedDialTexts } from './speed-dial.ts';
import { streamTexts } from './stream.ts';
import { streamFieldTexts } from './stream-field.ts';
import { stripTexts } from './strip.ts';
import { teamTexts } from './team.ts';
import { troubleTexts } from './trouble.ts';
import { windowTexts } from './window.ts';

/** Every text in Filipino. */
export const fil: Texts<typeof en> = {
  ...arrangeTexts,
  ...appMenuTexts,
  ...callTexts,
  ...callCardTexts,
  ...certificateTexts,
  ...commandLineTexts,
  ...connectionTexts,
  ...desktopTexts,
  ...dialerTexts,
  ...directoryTexts,
  ...doctorTexts,
  ...doctorDialerTexts,
  ...doctorProblemTexts,
  ...doctorStreamTexts,
  ...entryTexts,
  ...fileDialogTexts,
  ...historyTexts,
  ...importRowTexts,
  ...importTexts,
  ...linesTexts,
  ...menuTexts,
  ...noticeTexts,
  ...orderTexts,
  ...outcomeTexts,
  ...passwordTexts,
  ...preferencesTexts,
  ...rehearsalTexts,
  ...setUpTexts,
  ...settingsTexts,
  ...speedDialTexts,
  ...streamTexts,
  ...streamFieldTexts,
  ...stripTexts,
  ...teamTexts,
  ...troubleTexts,
  ...windowTexts,
};
