import { assertNever } from '../../shared/assert-never.ts';
import type { StartRequest } from './start-request.ts';
import type { TakeStartRequest } from './start-requests.ts';

/** What a request of another program or a link can lead to: nothing that acts on a call. */
export interface HandOverParts {
  /** Shows a call on the card, as something that was said by `from`. */
  readonly showCall: (callId: string, from: 'link' | 'command-line') => void;
  /** Offers a set-up, of which nothing holds before a person's yes; null could not be unpacked. */
  readonly offerSetUp: (text: string | null) => void;
  /** Looks at the agent at once. */
  readonly lookNow: () => void;
  /** Says that what was handed over could not be read. */
  readonly tellNotReadable: () => void;
  /** Puts the window in front of all others, and the keyboard into it. */
  readonly bringToFront: () => void;
  /** Makes the window visible where it is not, and leaves the keyboard where it is. */
  readonly showQuietly: () => void;
}

/**
 * Does what a start or a link asks for. Only a start without anything, a person's click on the icon,
 * takes the focus. A hand-over comes when the phone rings or a web page wants it to, perhaps in the
 * middle of a sentence that the agent types somewhere else: the rest of it would land in Baton, where
 * single keys hand calls over.
 */
export function createHandOver(parts: HandOverParts): TakeStartRequest {
  return (request: StartRequest) => {
    switch (request.kind) {
      case 'none':
        return parts.bringToFront();
      case 'call':
        parts.showCall(request.callId, request.from);
        return parts.showQuietly();
      case 'ring':
        // No window: it says nothing yet, and the call comes to the card by itself.
        return parts.lookNow();
      case 'set-up':
        parts.offerSetUp(request.text);
        return parts.showQuietly();
      case 'not-readable':
        parts.tellNotReadable();
        return parts.showQuietly();
      default:
        return assertNever(request);
    }
  };
}
