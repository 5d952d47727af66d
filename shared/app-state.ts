import type { CallView, LineView, StreamState } from './call.ts';
import type { DoctorReport } from './doctor.ts';
import type { JournalEntry } from './journal.ts';
import type { Notice } from './notice.ts';
import type { PasswordState } from './password-state.ts';
import type { DialerSettings } from './settings.ts';
import type { ButtonHealth, RecentDestination } from './button-health.ts';
import type { DialRules } from './dial-rules.ts';
import type { DirectoryUndo } from './directory-change.ts';
import type { DesktopView, Preferences } from './preferences.ts';
import type { OfferedSetUp } from './set-up-offer.ts';
import type { SpeedDial } from './speed-dial.ts';
import type { TeamFreshness, TeamView } from './team-directory.ts';
import type { Locale } from './texts/locales.ts';
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
  readonly preferences: Preferences;
  /** Of the dialer that Baton works with; a rehearsal has its own, to practise with. */
  readonly dialRules: DialRules;
}

/** Everything the window shows. Each field is sent anew when it changes. */
export interface AppState {
  readonly mode: Mode;
  /** The language that is spoken: the chosen one, or the system's. */
  readonly locale: Locale;
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
  /** The agent's own directory. */
  readonly speedDial: SpeedDial;
  /** The latest change of it that can be undone, null where there is none. */
  readonly undo: DirectoryUndo | null;
  /** The team directory, null where there is none. */
  readonly team: TeamView | null;
  /** How it stands with it, null where there is none. */
  readonly teamFreshness: TeamFreshness | null;
  /** Newest first; stays as it is while a call is on. */
  readonly recents: readonly RecentDestination[];
  /** By the ID of an entry; those that were never used are left out. */
  readonly health: Readonly<Record<string, ButtonHealth>>;
  /** The dialer's agent API build (`240429-2220`), null while it is not known. */
  readonly dialerBuild: string | null;
  /** The latest attempts, newest first. */
  readonly journal: readonly JournalEntry[];
  readonly notices: readonly Notice[];
  /** The latest check of the connection, null before the first. */
  readonly doctor: DoctorReport | null;
  /** A set-up that waits for a person's yes, null where there is none. */
  readonly setUpOffer: OfferedSetUp | null;
  readonly desktop: DesktopView;
}
