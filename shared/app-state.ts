import type { CallView, LineView, StreamState } from './call.ts';
import type { DoctorReport } from './doctor.ts';
import type { JournalEntry } from './journal.ts';
import type { Notice } from './notice.ts';
import type { PasswordState } from './password-state.ts';
import type { DialerSettings } from './settings.ts';
import type { SpeedDialEntry } from './speed-dial.ts';
import type { TransferView } from './transfer.ts';

/** What Baton works with: nothing yet, its built-in dialer, or a real one. */
export type Mode = 'not-set-up' | 'rehearsal' | 'dialer';

/** The settings as the window may see them. */
export interface SettingsView {
  readonly dialer: DialerSettings | null;
  readonly password: PasswordState;
  /** The event stream's token, which is kept as the password is. */
  readonly streamToken: PasswordState;
  /** The fingerprint of the certificate that a person has trusted, null where none was. */
  readonly trustedFingerprint: string | null;
  readonly keepOnTop: boolean;
}

/** Everything the window shows. Each field is sent anew when it changes. */
export interface AppState {
  readonly mode: Mode;
  readonly settings: SettingsView;
  /** Every line of the agent, in the order of the agent users. One line for most. */
  readonly lines: readonly LineView[];
  /** Which of them the buttons are for. */
  readonly chosenLine: string | null;
  /** What the chosen line's card shows. */
  readonly call: CallView;
  readonly stream: StreamState;
  /** The order for the call of the chosen line. */
  readonly transfer: TransferView;
  /** In the order of the file. */
  readonly speedDial: readonly SpeedDialEntry[];
  /** The dialer's agent API build (`240429-2220`), null while it is not known. */
  readonly dialerBuild: string | null;
  /** The latest attempts, newest first. */
  readonly journal: readonly JournalEntry[];
  readonly notices: readonly Notice[];
  /** The latest check of the connection, null before the first. */
  readonly doctor: DoctorReport | null;
}
