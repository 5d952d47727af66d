import type { KeychainProblem } from './password-state.ts';
import type { SetUpTrouble } from './set-up-offer.ts';

/** Something a person should know that belongs to no single call. */
export type Notice =
  /** The file could not be read; it was set aside under `keptAs` and Baton began anew. */
  | { readonly kind: 'settings-damaged'; readonly keptAs: string }
  | { readonly kind: 'speed-dial-damaged'; readonly keptAs: string }
  /** Some entries could not be read; the others are shown, the whole file is kept as `keptAs`. */
  | {
      readonly kind: 'speed-dial-entries-left-out';
      readonly count: number;
      readonly keptAs: string;
    }
  | { readonly kind: 'password-file-damaged'; readonly keptAs: string }
  /** Lines of the journal could not be read; they are kept in `keptAs`. */
  | { readonly kind: 'journal-lines-set-aside'; readonly count: number; readonly keptAs: string }
  /** The journal could not be written; `waiting` entries are kept in memory. */
  | { readonly kind: 'journal-not-written'; readonly waiting: number }
  /** A file of a newer Baton was found; it was set aside under `keptAs`. */
  | { readonly kind: 'settings-from-newer-version'; readonly keptAs: string }
  | { readonly kind: 'speed-dial-from-newer-version'; readonly keptAs: string }
  /** A file is there and the system does not let it be read: it is left alone, and nothing is saved. */
  | { readonly kind: 'settings-not-readable' }
  | { readonly kind: 'speed-dial-not-readable' }
  /** Somebody has edited the speed-dial file, and it can't be read now; the buttons stay as they were. */
  | { readonly kind: 'speed-dial-edit-not-readable' }
  /** Somebody has edited the speed-dial file, and some entries can't be read. */
  | { readonly kind: 'speed-dial-edit-entries-left-out'; readonly count: number }
  /** The keychain can't keep the password. */
  | { readonly kind: 'password-this-run-only'; readonly because: KeychainProblem }
  /** The keychain can't keep the event stream's token. */
  | { readonly kind: 'token-this-run-only'; readonly because: KeychainProblem }
  | { readonly kind: 'token-file-damaged'; readonly keptAs: string }
  | { readonly kind: 'token-not-erased' }
  /** A link with a set-up that can't be used. */
  | { readonly kind: 'set-up-not-readable'; readonly because: SetUpTrouble }
  /** What another program or a link handed over could not be read; nothing came of it. */
  | { readonly kind: 'hand-over-not-readable' }
  /** The dialer does not show a call that was handed over as this agent's. */
  | { readonly kind: 'handed-call-not-yours'; readonly callId: string }
  /** A call that was handed over is on no card: there is another call on the line. */
  | { readonly kind: 'handed-call-not-shown'; readonly callId: string }
  /** Refused log-ins could not be written down: after a restart Baton does not know of them. */
  | { readonly kind: 'log-ins-not-written' }
  | { readonly kind: 'log-ins-damaged'; readonly keptAs: string }
  /** The system did not show a notification: Baton comes into sight instead. */
  | { readonly kind: 'notification-failed' }
  /** The window's page went down and came back. */
  | { readonly kind: 'window-recovered' }
  /** The file with the encrypted password could not be removed. */
  | { readonly kind: 'password-not-erased' }
  /** A file could not be written, so a change is kept for this run only. */
  | { readonly kind: 'settings-not-written' }
  | { readonly kind: 'speed-dial-not-written' };

/** A notice's kind; at most one of each stands at a time. */
export type NoticeKind = Notice['kind'];
