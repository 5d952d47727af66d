import { useReceived } from '../../app-context.tsx';
import { useTimeText } from '../../clock.ts';
import { agoText, isStale, timerText } from './duration-text.ts';

/** The running timer of the call on the card. */
export function CallTimer({ since }: { readonly since: 'call-began' | 'first-seen' }) {
  const beganAtMs = useReceived(({ times }) => times?.beganAtMs ?? 0);
  const text = useTimeText((nowMs) => timerText(nowMs - beganAtMs));
  return (
    <p className="call-timer">
      {/* Baton came late to the call: it can only say how long it has watched. */}
      {since === 'first-seen' && <span className="quiet">at least </span>}
      <span role="timer" aria-label="Call time">
        {text}
      </span>
    </p>
  );
}

/** Where the knowledge of the call comes from, and how old it is. */
export function CallProvenance() {
  const seenAtMs = useReceived(({ times }) => times?.seenAtMs ?? 0);
  const ago = useTimeText((nowMs) => agoText(nowMs - seenAtMs));
  const age = useTimeText((nowMs) => (isStale(nowMs - seenAtMs) ? 'stale' : 'fresh'));
  return (
    <span className={`call-seen call-seen-${age}`} title="From the dialer’s agent status">
      seen {ago}
    </span>
  );
}
