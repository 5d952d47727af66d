import type { FetchedTeam, PublishedTeam } from '../../../electron/directory/fetch-team.ts';
import { createTeamDirectory } from '../../../electron/directory/team-directory.ts';
import type { KeptTeam, TeamDirectoryParts } from '../../../electron/directory/team-directory.ts';
import type { TeamSource } from '../../../shared/team-directory.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { teamText } from './team-samples.ts';

const url = 'https://team.example.com/team.json';
/** Where it comes from, where a test names no other. */
export const source: TeamSource = { from: { kind: 'https', url }, publicKey: null };

/** One question to the server, which waits for its answer. */
export interface Asked {
  readonly source: TeamSource;
  readonly known: PublishedTeam | null;
  readonly answer: (fetched: FetchedTeam) => Promise<void>;
}

/** A team directory whose server answers when the test says so. */
export function bench(options: Partial<TeamDirectoryParts> = {}) {
  const clock = createVirtualClock();
  const asked: Asked[] = [];
  const saved: KeptTeam[] = [];
  const world = { source: source as TeamSource | null, isWritable: true };
  let changes = 0;
  const team = createTeamDirectory({
    source: () => world.source,
    fetchTeam: (from, known) =>
      new Promise((resolve) => {
        const answer = (fetched: FetchedTeam) => {
          resolve(fetched);
          return clock.settle();
        };
        asked.push({ source: from, known, answer });
      }),
    store: {
      value: () => saved.at(-1) ?? null,
      save: (kept) => {
        saved.push(kept);
        return world.isWritable;
      },
    },
    clock,
    random: () => 0.5,
    onChanged: () => (changes += 1),
    ...options,
  });
  const next = (): Asked => {
    const last = asked.at(-1);
    if (!last) throw new Error('Nothing was asked.');
    return last;
  };
  /** All that is shown of it. */
  const seen = () => {
    const view = team.view();
    return view && { ...view, ...team.freshness() };
  };
  return { clock, asked, saved, world, team, next, seen, changes: () => changes };
}

/** A good answer. */
export const fresh = (name?: string, fields: Partial<PublishedTeam> = {}): FetchedTeam => ({
  kind: 'fresh',
  team: { text: teamText(name), signature: null, etag: null, ...fields },
});
/** A bad one. */
export const down: FetchedTeam = { kind: 'trouble', trouble: { kind: 'not-reachable' } };
