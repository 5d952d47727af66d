import type { DialRules } from '../shared/dial-rules.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import type { Clock } from './clock.ts';
import type { ConnectionParts } from './connection.ts';
import type { History } from './history/history.ts';
import type { SpeedDialFile } from './settings/speed-dial-file.ts';
import type { Journal } from './transfers/journal.ts';

/** What a workplace is made of. */
export interface WorkplaceParts extends Omit<ConnectionParts, 'onChanged'> {
  readonly speedDial: SpeedDialFile;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly newAttemptId: () => string;
  /** Builds the history, which leaves its file alone while a call is on or an order is out. */
  readonly openHistory: (isBusy: () => boolean) => History;
  readonly dialRules: () => DialRules;
  /** The entries of the team directory. */
  readonly teamEntries: () => readonly SpeedDialEntry[];
  /** Called when a call, an order or the dialer's build may have changed. */
  readonly onChanged: () => void;
}
