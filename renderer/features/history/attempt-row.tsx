import { useId } from 'react';
import type { JournalEntry } from '../../../shared/journal.ts';
import { t } from '../../../shared/texts/t.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { attemptLabel, attemptShort, settlementOf } from '../../../shared/words/attempt-words.ts';
import { dayText } from '../../components/clock-text.ts';
import { Icon } from '../../components/icon.tsx';
import { tookText } from '../call/duration-text.ts';
import { dialStringText } from '../speed-dial/dial-string-text.ts';
import { lookOf, signOfLook } from '../transfer/order-look.ts';
import { AttemptDetails } from './attempt-details.tsx';

interface AttemptRowProps {
  readonly measure: (element: HTMLElement | null) => void;
  readonly index: number;
  /** How many rows there are in all. */
  readonly count: number;
  /** Where it stands in the list, in pixels. */
  readonly top: number;
  /** Undefined while it is being asked for. */
  readonly entry: JournalEntry | undefined;
  readonly openedAtMs: number;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onReach: (index: number) => void;
  readonly onToggle: (attempt: string) => void;
}

/** One attempt; pressed, it opens where it stands. */
export function AttemptRow(props: AttemptRowProps) {
  const { measure, index, count, top, entry, isCurrent, isOpen, onReach, onToggle } = props;
  const detailsId = useId();
  return (
    <li
      ref={measure}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={`attempt attempt-${entry ? lookOf(entry.outcome, settlementOf(entry)) : 'out'}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <button
        type="button"
        className="attempt-summary"
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onFocus={() => onReach(index)}
        onClick={() => {
          if (entry) onToggle(entry.attempt);
        }}
      >
        {entry ? (
          <Summary entry={entry} openedAtMs={props.openedAtMs} />
        ) : (
          <span className="attempt-line">{t('history.row-comes')}</span>
        )}
      </button>
      {isOpen && entry && <AttemptDetails id={detailsId} entry={entry} />}
    </li>
  );
}

interface SummaryProps {
  readonly entry: JournalEntry;
  readonly openedAtMs: number;
}

function Summary({ entry, openedAtMs }: SummaryProps) {
  const look = lookOf(entry.outcome, settlementOf(entry));
  return (
    <>
      <strong className="attempt-label">{attemptLabel(entry)}</strong>
      <time className="attempt-time" dateTime={entry.at}>
        {dayText(entry.at, openedAtMs)}
      </time>
      <span className="attempt-line">
        <span className="attempt-outcome">
          <Icon name={signOfLook[look]} />
          {attemptShort(entry)}
        </span>
        {entry.dialString !== '' && <span>{leftToRight(dialStringText(entry.dialString))}</span>}
        {entry.tookMs > 0 && <span>{t('history.took', { time: tookText(entry.tookMs) })}</span>}
      </span>
    </>
  );
}
