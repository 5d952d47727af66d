import { assertNever } from '../../../shared/assert-never.ts';
import { certaintyOf, typedCallLastsMs } from '../../../shared/call.ts';
import type { Certainty, FeedName } from '../../../shared/call.ts';
import type { IconName } from '../../components/icon.tsx';
import { agoText, isStale } from './duration-text.ts';

/** How sure a call on the card is; `stale` where it was seen too long ago to be sure of. */
export type ShownCertainty = Certainty | 'stale';

/** The word for each certainty. */
export const certaintyWord: Readonly<Record<ShownCertainty, string>> = {
  sure: 'Sure',
  likely: 'Likely',
  unchecked: 'Not checked',
  stale: 'Not fresh',
};

/** The sign for each certainty: told apart by shape, not by colour alone. */
export const signOfCertainty: Readonly<Record<ShownCertainty, IconName>> = {
  sure: 'check',
  likely: 'likely',
  unchecked: 'unsure',
  stale: 'waiting',
};

/**
 * How sure a call is that a feed last named `agoMs` ago. Only looks at the dialer come again and
 * again; what was told once does not get older by not being told again.
 */
export function shownCertainty(feed: FeedName, agoMs: number): ShownCertainty {
  const certainty = certaintyOf(feed);
  return certainty === 'sure' && isStale(agoMs) ? 'stale' : certainty;
}

/** Where a call is known from, and how old that is, in milliseconds: `event stream, 12 s ago`. */
export function provenanceText(feed: FeedName, agoMs: number): string {
  switch (feed) {
    case 'agent-status':
      return `seen ${agoText(agoMs)}`;
    case 'event-stream':
      return `event stream, ${agoText(agoMs)}`;
    case 'command-line':
      return `from your softphone, ${agoText(agoMs)}`;
    case 'link':
      return `from a link, ${agoText(agoMs)}`;
    case 'typed':
      return `typed, ${expiryText(typedCallLastsMs - agoMs)}`;
    default:
      return assertNever(feed);
  }
}

function expiryText(leftMs: number): string {
  const minutes = Math.ceil(leftMs / 60_000);
  return minutes > 1 ? `expires in ${minutes} min` : 'expires within a minute';
}
