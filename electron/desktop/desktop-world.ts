import type { AppState } from '../../shared/app-state.ts';
import type { Notice } from '../../shared/notice.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Preferences } from '../../shared/preferences.ts';
import type { PressSource } from '../../shared/transfer.ts';

/** Where a person presses a button on the desktop. */
export type DesktopPressSource = Extract<PressSource, 'global-key' | 'tray' | 'notification'>;

/** What the desktop's parts (tray, keys, notifications) may do to the rest of Baton. */
export interface DesktopWorld {
  /** As it was last published. */
  readonly state: () => AppState;
  /** Presses a button for the call of the state, with all the guards of a click. */
  readonly press: (entryId: string, from: DesktopPressSource) => Promise<Outcome>;
  /** Takes back what counts down for the call of the state. */
  readonly takeBack: () => unknown;
  /** Keeps which form the window has; it follows when the changed state is published. */
  readonly chooseForm: (form: Preferences['form']) => void;
  readonly post: (notice: Notice) => void;
  readonly quit: () => void;
}
