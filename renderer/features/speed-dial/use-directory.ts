import { useMemo } from 'react';
import {
  allGroups,
  firstEntries,
  keyedEntries,
  rescueEntry,
} from '../../../shared/directory-view.ts';
import type { Digit, GroupColour, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { useReceived } from '../../app-context.tsx';
import { directorySections } from './directory-sections.ts';
import type { Section } from './directory-sections.ts';

/** Both directories as the window shows them; made anew only when one of them changes. */
export interface Directory {
  readonly sections: readonly Section[];
  readonly keyed: ReadonlyMap<Digit, SpeedDialEntry>;
  /** For where there is room for few. */
  readonly first: readonly SpeedDialEntry[];
  readonly rescue: SpeedDialEntry | null;
  /** The number key of an entry, by its ID. */
  readonly keyOf: ReadonlyMap<string, Digit>;
  /** The colour of a group, by its ID. */
  readonly colourOf: ReadonlyMap<string, GroupColour>;
}

/** See {@link Directory}. */
export function useDirectory(): Directory {
  const speedDial = useReceived(({ state }) => state.speedDial);
  const team = useReceived(({ state }) => state.team);
  const recents = useReceived(({ state }) => state.recents);
  return useMemo(() => {
    const keyed = keyedEntries(speedDial, team);
    return {
      sections: directorySections(speedDial, team, recents),
      keyed,
      first: firstEntries(speedDial, team),
      rescue: rescueEntry(speedDial, team),
      keyOf: new Map(Array.from(keyed, ([digit, { id }]) => [id, digit])),
      colourOf: new Map(allGroups(speedDial, team).map(({ id, colour }) => [id, colour])),
    };
  }, [speedDial, team, recents]);
}
