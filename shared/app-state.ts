import type { CallView } from './call.ts';
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
  readonly keepOnTop: boolean;
}

/** Everything the window shows. Each field is sent anew when it changes. */
export interface AppState {
  readonly mode: Mode;
  readonly settings: SettingsView;
  readonly call: CallView;
  readonly transfer: TransferView;
  /** In the order of the file. */
  readonly speedDial: readonly SpeedDialEntry[];
  /** The dialer's agent API build (`240429-2220`), null while it is not known. */
  readonly dialerBuild: string | null;
  /** The latest attempts, newest first. */
  readonly journal: readonly JournalEntry[];
  readonly notices: readonly Notice[];
}
