import type { AppState } from '../shared/app-state.ts';
import type { DialRules } from '../shared/dial-rules.ts';
import type { Preferences } from '../shared/preferences.ts';
import type { Settings } from '../shared/settings.ts';
import type { CheckConnection } from './check-up.ts';
import type { ReadImport } from './directory/read-import.ts';
import type { TeamDirectory, TeamDirectoryParts } from './directory/team-directory.ts';
import type { FrontCall } from './front-call.ts';
import type { Rehearsal, WorkingMode } from './modes.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { KeptFile } from './settings/kept-file.ts';
import type { LogInFile, LogInFileListener } from './settings/log-in-file.ts';
import type { PasswordVault, VaultListener } from './settings/password-vault.ts';
import type { Workplace } from './workplace.ts';

/** What the workplaces share. */
export interface SharedParts {
  readonly board: NoticeBoard;
  /** A workplace's state may be another one now. */
  readonly onChanged: () => void;
  readonly dialRules: (mode: WorkingMode) => DialRules;
  readonly team: TeamDirectory;
  readonly keptDays: () => Preferences['keptDays'];
}

/** What Baton is made of, apart from its window. */
export interface CompanionParts {
  readonly settingsFile: KeptFile<Settings>;
  readonly openLogInFile: (listener: LogInFileListener) => LogInFile;
  readonly openPasswordVault: (listener: VaultListener) => PasswordVault;
  readonly openTokenVault: (listener: VaultListener) => PasswordVault;
  /** Opens the workplace of a mode: its speed dial and its journal. Called once for each. */
  readonly openWorkplace: (mode: WorkingMode, shared: SharedParts) => Promise<Workplace>;
  readonly openTeam: (parts: Pick<TeamDirectoryParts, 'source' | 'onChanged'>) => TeamDirectory;
  readonly readImport: ReadImport;
  /** A new ID for what comes in. */
  readonly newId: () => string;
  /** The person's languages as the system lists them, best first. */
  readonly systemLanguages: () => readonly string[];
  readonly startRehearsal: () => Promise<Rehearsal>;
  readonly checkConnection: CheckConnection;
  /** The call in front that a press from elsewhere than the window is for. */
  readonly pressedFor: FrontCall['pressedFor'];
  /** Baton's own version. */
  readonly version: string;
  /** Gets the fields of the state that changed. */
  readonly publish: (changed: Partial<AppState>) => void;
}
