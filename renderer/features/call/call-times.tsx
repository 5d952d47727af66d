import { useReceived } from '../../app-context.tsx';
import { useTimeText } from '../../clock.ts';
import type { FeedName } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import { Icon } from '../../components/icon.tsx';
import { timerText } from './duration-text.ts';
import {
  certaintyWord,
  provenanceText,
  shownCertainty,
  signOfCertainty,
} from './provenance-text.ts';

/** The running timer of the call on the card. */
export function CallTimer({ since }: { readonly since: 'call-began' | 'first-seen' }) {
  const beganAtMs = useReceived(({ times }) => times?.beganAtMs ?? 0);
  const text = useTimeText((nowMs) => timerText(nowMs - beganAtMs));
  return (
    <p className="call-timer">
      {/* Baton came late to the call: it can only say how long it has watched. */}
      {since === 'first-seen' && <span className="quiet">{t('call-card.at-least')} </span>}
      <span role="timer" dir="ltr" aria-label={t('call-card.timer')}>
        {text}
      </span>
    </p>
  );
}

/** How sure the call is the agent's own, where that is known from, and how old it is. */
export function CallProvenance({ feed }: { readonly feed: FeedName }) {
  const seenAtMs = useReceived(({ times }) => times?.seenAtMs ?? 0);
  const from = useTimeText((nowMs) => provenanceText(feed, nowMs - seenAtMs));
  const certainty = useTimeText((nowMs) => shownCertainty(feed, nowMs - seenAtMs));
  return (
    <span className={`call-known call-known-${certainty}`}>
      <span className="call-certainty">
        <Icon name={signOfCertainty[certainty]} />
        {certaintyWord(certainty)}
      </span>
      {' · '}
      {from}
    </span>
  );
}
