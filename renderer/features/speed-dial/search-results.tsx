import { useEffect, useRef } from 'react';
import { groupOf } from '../../../shared/directory-view.ts';
import { isOfTeam } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Icon } from '../../components/icon.tsx';
import { dialStringText } from './dial-string-text.ts';
import { destinationText } from './entry-words.ts';
import { saidOf } from './number-button.tsx';
import { mostListed } from './search-options.ts';
import type { SearchOption } from './search-options.ts';
import { useDialPlan } from './use-dial-plan.ts';
import type { Found } from './use-search.ts';

/** The element of an option of a list. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

interface SearchResultsProps {
  readonly found: Found;
  readonly listId: string;
  /** Which one Enter takes. */
  readonly active: number;
  /** The ID of the one that is picked, null where none is. */
  readonly picked: string | null;
  readonly onPick: (option: SearchOption, index: number) => void;
}

/** What was found, best first. A press picks; it never sends. */
export function SearchResults({ found, listId, active, picked, onPick }: SearchResultsProps) {
  const { options, count, problem } = found;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="search-results">
      {options.length === 0 && (
        <p className="search-said">{problem ?? t('speed-dial.search.none')}</p>
      )}
      <ul ref={list} id={listId} role="listbox" aria-label={t('speed-dial.search.results')}>
        {options.map((option, index) => (
          <li
            key={option.id}
            id={optionId(listId, index)}
            role="option"
            aria-selected={index === active}
            className={`found ${option.id === picked ? 'found-picked' : ''}`}
            // The focus stays in the field, where Enter is pressed.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(option, index)}
          >
            {option.kind === 'entry' ? (
              <FoundEntry entry={option.entry} />
            ) : (
              <>
                <span className="found-label">
                  {t('speed-dial.dial', {
                    number: leftToRight(dialStringText(option.typed.dialString)),
                  })}
                </span>
                <span className="found-said">{saidOf(option.typed)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {/* Below: what one is about to press stays where it is while one types. */}
      {options.length > 0 && problem !== null && <p className="search-said">{problem}</p>}
      {count > mostListed && (
        <p className="search-said">{t('speed-dial.search.more', { count: count - mostListed })}</p>
      )}
    </div>
  );
}

function FoundEntry({ entry }: { readonly entry: SpeedDialEntry }) {
  const plan = useDialPlan();
  const group = useReceived(
    ({ state: { speedDial, team } }) => groupOf(speedDial, team, entry)?.name ?? '',
  );
  return (
    <>
      <span className="found-label">
        {entry.label}
        {isOfTeam(entry.id) && (
          <span className="dial-sign">
            <Icon name="lock" />
            <span className="unseen">{t('speed-dial.of-team')}</span>
          </span>
        )}
      </span>
      <span className="found-number">{destinationText(entry, plan)}</span>
      <span className="found-said">{group}</span>
    </>
  );
}
