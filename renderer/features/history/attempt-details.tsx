import type { ReactNode } from 'react';
import type { JournalEntry } from '../../../shared/journal.ts';
import { t } from '../../../shared/texts/t.ts';
import { attemptText, pressedText, settledByText } from '../../../shared/words/attempt-words.ts';
import { clockText } from '../../components/clock-text.ts';
import { CopyButton } from '../../components/copy-button.tsx';

interface AttemptDetailsProps {
  readonly id: string;
  readonly entry: JournalEntry;
}

/** What is known of an attempt, in sentences and in facts, and the way to a ticket. */
export function AttemptDetails({ id, entry }: AttemptDetailsProps) {
  const { callId, agentUser, status, destination, dialString, settled, said, from } = entry;
  return (
    <div id={id} className="attempt-details">
      <p>{attemptText(entry)}</p>
      <dl className="attempt-facts">
        <Fact name={t('history.fact.call-id')} isMono>
          {callId}
        </Fact>
        <Fact name={t('history.fact.agent')}>{agentUser}</Fact>
        {status !== '' && <Fact name={t('history.fact.status')}>{status}</Fact>}
        {destination !== dialString && (
          <Fact name={t('history.fact.typed')}>
            <bdi>{destination}</bdi>
          </Fact>
        )}
        <Fact name={t('history.fact.pressed')}>{pressedText(from)}</Fact>
        {settled && (
          <Fact name={t('history.fact.settled')}>
            {t('history.settled-at', {
              by: settledByText(settled),
              time: clockText(settled.at),
            })}
          </Fact>
        )}
        <Fact name={t('history.fact.said')} isMono>
          {said === '' ? t('history.fact.said-nothing') : said}
        </Fact>
      </dl>
      <CopyButton
        label={t('history.copy')}
        copy={async (bridge) => {
          const isKept = await bridge.copyHistoryRecord(entry.attempt);
          if (!isKept) throw new Error('not-kept');
        }}
      />
    </div>
  );
}

interface FactProps {
  readonly name: string;
  readonly isMono?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, isMono = false, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={isMono ? 'mono' : undefined} dir={isMono ? 'ltr' : undefined}>
        {children}
      </dd>
    </>
  );
}
