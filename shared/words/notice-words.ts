import { assertNever } from '../assert-never.ts';
import type { Notice } from '../notice.ts';
import { passwordWords, tokenWords } from './password-words.ts';
import { sentences } from './sentences.ts';
import type { Sentences } from './sentences.ts';
import { setUpTroubleWords } from './set-up-trouble-words.ts';

/** Says what happened that belongs to no single call, and what to do. */
export function noticeWords(notice: Notice): Sentences {
  switch (notice.kind) {
    case 'password-this-run-only':
      return passwordWords({ ...notice, kind: 'this-run-only' });
    case 'token-this-run-only':
      return tokenWords({ ...notice, kind: 'this-run-only' });
    case 'set-up-not-readable':
      return setUpTroubleWords(notice.because);
    case 'settings-damaged':
    case 'settings-from-newer-version':
    case 'speed-dial-damaged':
    case 'speed-dial-from-newer-version':
    case 'password-file-damaged':
    case 'token-file-damaged':
    case 'log-ins-damaged':
      return sentences(`notice.${notice.kind}`, { keptAs: notice.keptAs });
    case 'speed-dial-entries-left-out':
    case 'journal-lines-set-aside':
      return sentences(`notice.${notice.kind}`, { count: notice.count, keptAs: notice.keptAs });
    case 'speed-dial-edit-entries-left-out':
      return sentences(`notice.${notice.kind}`, { count: notice.count });
    case 'journal-not-written':
      return sentences(`notice.${notice.kind}`, { waiting: notice.waiting });
    case 'handed-call-not-yours':
    case 'handed-call-not-shown':
      return sentences(`notice.${notice.kind}`, { callId: notice.callId });
    case 'settings-not-readable':
    case 'settings-not-written':
    case 'speed-dial-not-readable':
    case 'speed-dial-edit-not-readable':
    case 'speed-dial-not-written':
    case 'password-not-erased':
    case 'token-not-erased':
    case 'hand-over-not-readable':
    case 'log-ins-not-written':
    case 'window-recovered':
    case 'notification-failed':
      return sentences(`notice.${notice.kind}`);
    default:
      return assertNever(notice);
  }
}
