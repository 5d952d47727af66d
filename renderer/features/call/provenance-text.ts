import { certaintyOf, typedCallLastsMs } from '../../../shared/call.ts';
import type { Certainty, FeedName } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import type { IconName } from '../../components/icon.tsx';
import { ageOf, isStale } from './duration-text.ts';

/** How sure a call on the card is; `stale` where it was seen too long ago to be sure of. */
export type ShownCertainty = Certainty | 'stale';

/** The word for a certainty. */
export function certaintyWord(certainty: ShownCertainty): string {
  return t(`call-card.certainty.${certainty}`);
}

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
  if (feed === 'typed') return expiryText(typedCallLastsMs - agoMs);
  const { unit, count } = ageOf(agoMs);
  return t(`call-card.known.${feed}.${unit}`, { count });
}

function expiryText(leftMs: number): string {
  const count = Math.ceil(leftMs / 60_000);
  return count > 1
    ? t('call-card.known.typed.minutes', { count })
    : t('call-card.known.typed.minute');
}
