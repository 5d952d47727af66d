import { useState } from 'react';
import type { JournalEntry } from '../../../shared/journal.ts';
import { useReceived } from '../../app-context.tsx';
import { dayText } from '../../components/clock-text.ts';
import { Icon } from '../../components/icon.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { tookText } from '../call/duration-text.ts';
import { dialStringText } from '../speed-dial/dial-string-text.ts';
import { lookOf, signOfLook } from '../transfer/order-look.ts';
import { shortWords } from '../transfer/order-headline.ts';
import { attemptLabel } from './attempt-label.ts';
import { attemptText, settledText, settlementOf } from './attempt-text.ts';
import './attempts.css';

/** The latest attempts, newest first, as the journal has them. */
export function Attempts({ onClose }: { readonly onClose: () => void }) {
  const journal = useReceived(({ state }) => state.journal);
  const [openedAtMs] = useState(() => Date.now());
  return (
    <Sheet title="Attempts" onClose={onClose}>
      {journal.length === 0 ? (
        <p className="attempts-none">
          Nothing was handed over yet. Each press of a button is written down here.
        </p>
      ) : (
        <ol className="attempts" aria-label="Attempts">
          {journal.map((entry) => (
            <Attempt key={entry.attempt} entry={entry} openedAtMs={openedAtMs} />
          ))}
        </ol>
      )}
    </Sheet>
  );
}

interface AttemptProps {
  readonly entry: JournalEntry;
  readonly openedAtMs: number;
}

function Attempt({ entry, openedAtMs }: AttemptProps) {
  const settlement = settlementOf(entry);
  const look = lookOf(entry.outcome, settlement);
  const short = shortWords(entry.outcome, settlement, entry.action);
  return (
    <li className={`attempt attempt-${look}`}>
      <details>
        <summary className="attempt-summary">
          <strong className="attempt-label">{attemptLabel(entry)}</strong>
          <time className="attempt-time" dateTime={entry.at}>
            {dayText(entry.at, openedAtMs)}
          </time>
          <span className="attempt-line">
            <span className="attempt-outcome">
              <Icon name={signOfLook[look]} />
              {short}
            </span>
            {entry.dialString !== '' && <span>{dialStringText(entry.dialString)}</span>}
            {entry.tookMs > 0 && <span>took {tookText(entry.tookMs)}</span>}
          </span>
        </summary>
        <AttemptDetails entry={entry} />
      </details>
    </li>
  );
}

function AttemptDetails({ entry }: { readonly entry: JournalEntry }) {
  return (
    <div className="attempt-details">
      <p>{attemptText(entry)}</p>
      <dl className="attempt-facts">
        <dt>Call ID</dt>
        <dd className="mono">{entry.callId}</dd>
        <dt>Agent</dt>
        <dd>{entry.agentUser}</dd>
        {entry.status !== '' && (
          <>
            <dt>Status</dt>
            <dd>{entry.status}</dd>
          </>
        )}
        {entry.settled && (
          <>
            <dt>Settled</dt>
            <dd>{settledText(entry.settled)}</dd>
          </>
        )}
        <dt>Dialer said</dt>
        <dd className="mono">{entry.said === '' ? 'Nothing.' : entry.said}</dd>
      </dl>
    </div>
  );
}
