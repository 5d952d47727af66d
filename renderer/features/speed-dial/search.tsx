import { useCallback, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { t } from '../../../shared/texts/t.ts';
import { nextItem } from '../../components/menu.tsx';
import { destinationText } from './entry-words.ts';
import { Pick } from './pick.tsx';
import { SearchField } from './search-field.tsx';
import type { SearchOption } from './search-options.ts';
import { SearchResults, optionId } from './search-results.tsx';
import { dialStringText } from './dial-string-text.ts';
import { useDialPlan } from './use-dial-plan.ts';
import type { Directory } from './use-directory.ts';
import { usePick, useSentAway } from './use-pick.ts';
import { useSearch } from './use-search.ts';
import type { Found } from './use-search.ts';

interface SearchProps {
  readonly directory: Directory;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/**
 * Finds an entry as one types, or dials what is typed. Enter never sends on a guess: it shows the
 * pick first, as a button of its own, and sends when it is pressed again.
 */
export function Search({ directory, query, onQuery }: SearchProps) {
  const listId = useId();
  const found = useSearch(query);
  const { options } = found;
  const [walked, setWalked] = useState(0);
  const active = Math.min(walked, options.length - 1);
  const picking = usePick(options);
  // What is picked stands there as a button, and would only be listed once more.
  const isListed = query.trim() !== '' && !(picking.picked && options.length === 1);
  const clear = useCallback(() => onQuery(''), [onQuery]);
  useSentAway(picking.picked, clear);

  const change = (typed: string) => {
    setWalked(0);
    onQuery(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const option = options[active];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (option && !event.repeat) picking.enter(option);
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      change('');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setWalked(nextItem(event.key, active, Math.max(1, options.length)) ?? 0);
    }
  };

  return (
    <search className="search">
      <SearchField
        query={query}
        listId={listId}
        activeId={options.length === 0 || !isListed ? null : optionId(listId, active)}
        onChange={change}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          if (event.key === 'Enter') picking.release();
        }}
        onBlur={picking.release}
      />
      <FoundStatus found={found} query={query} picked={picking.picked} />
      {picking.picked && <Pick option={picking.picked} directory={directory} />}
      {isListed && (
        <SearchResults
          found={found}
          listId={listId}
          active={active}
          picked={picking.picked?.id ?? null}
          onPick={(option, index) => {
            setWalked(index);
            picking.pick(option);
          }}
        />
      )}
    </search>
  );
}

interface FoundStatusProps {
  readonly found: Found;
  readonly query: string;
  readonly picked: SearchOption | null;
}

/** Said to screen readers: how many were found, and what Enter has picked. */
function FoundStatus({ found, query, picked }: FoundStatusProps) {
  const plan = useDialPlan();
  const said = () => {
    if (query.trim() === '') return '';
    if (!picked) return t('speed-dial.search.found', { count: found.count });
    if (picked.kind === 'number') {
      const number = dialStringText(picked.typed.dialString);
      return t('speed-dial.search.picked-number', { number });
    }
    const { entry } = picked;
    const destination = destinationText(entry, plan);
    return t('speed-dial.search.picked', { name: entry.label, destination });
  };
  return (
    <p role="status" aria-label={t('speed-dial.search.status')} className="unseen">
      {said()}
    </p>
  );
}
