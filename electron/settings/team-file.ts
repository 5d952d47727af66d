import { z } from 'zod';
import { teamSourceSchema } from '../../shared/team-directory.ts';
import type { TeamStore } from '../directory/team-directory.ts';
import { openKeptFile } from './kept-file.ts';
import type { KeptFilePlace } from './settings-file.ts';

const keptTeamSchema = z.object({
  from: teamSourceSchema.shape.from,
  text: z.string(),
  signature: z.string().nullable(),
  etag: z.string().nullable(),
  asOf: z.iso.datetime(),
});

/**
 * Opens `team-directory.json`, the copy of the team directory on this computer. One that is damaged
 * is set aside without a word: the next loading brings another.
 */
export function openTeamFile(place: KeptFilePlace): TeamStore {
  const file = openKeptFile({
    ...place,
    name: 'team-directory',
    schema: z.object({ kept: keptTeamSchema.nullable() }),
    migrations: [],
    initial: { kept: null },
  });
  return {
    value: () => file.value().kept,
    save: (kept) => file.save({ kept }).ok,
  };
}
