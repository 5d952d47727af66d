import { useEffect, useMemo } from 'react';
import { allEntries, allGroups } from '../../../shared/directory-view.ts';
import { findEntries, indexEntries } from '../../../shared/find-entries.ts';
import { useReceived } from '../../app-context.tsx';
import { workOutAhead } from './dial-strings.ts';
import { searchedDestination } from './entry-words.ts';
import { searchOptions } from './search-options.ts';
import type { SearchOption } from './search-options.ts';
import { typedNumber } from './typed-number.ts';
import { useDialPlan } from './use-dial-plan.ts';

/** What a search has found. */
export interface Found {
  readonly options: readonly SearchOption[];
  /** How many entries there are, listed or not. */
  readonly count: number;
  /** Why what reads as a number can't be dialled, a sentence; null where it can, or reads as none. */
  readonly problem: string | null;
}

const nothing: Found = { options: [], count: 0, problem: null };

/** Looks through both directories. What is looked through is made ready once, at the first letter. */
export function useSearch(query: string): Found {
  const speedDial = useReceived(({ state }) => state.speedDial);
  const team = useReceived(({ state }) => state.team);
  const plan = useDialPlan();
  const isSearching = query.trim() !== '';
  useEffect(() => workOutAhead(allEntries(speedDial, team), plan), [speedDial, team, plan]);
  const index = useMemo(() => {
    if (!isSearching) return null;
    const searched = {
      groups: allGroups(speedDial, team),
      entries: allEntries(speedDial, team),
      favourites: speedDial.favourites,
    };
    return indexEntries(searched, (entry) => searchedDestination(entry, plan));
  }, [isSearching, speedDial, team, plan]);
  return useMemo(() => {
    if (!index) return nothing;
    const found = findEntries(query, index);
    const typed = typedNumber(query, plan);
    return {
      options: searchOptions(found, typed),
      count: found.length,
      problem: typed?.problem ?? null,
    };
  }, [index, query, plan]);
}
