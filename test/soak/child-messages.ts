import type { AppState } from '../../shared/app-state.ts';
import type { Answer, Argument, RequestName } from '../../shared/ipc.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import type { TimeScale } from './scaled-clock.ts';

/** How the Baton of a soak is started: the only argument of its program, as JSON. */
export interface ChildOptions {
  readonly folder: string;
  readonly time: TimeScale;
  readonly buttons: readonly SpeedDialEntry[];
}

/** What the window asks: the same questions as over IPC, each with a number for its answer. */
export interface Question<Name extends RequestName = RequestName> {
  readonly number: number;
  readonly name: Name;
  readonly argument: Argument<Name>;
}

/** What comes back. */
export type ChildMessage =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer<RequestName> }
  | { readonly kind: 'changed'; readonly fields: Partial<AppState> };
