import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SpeedDial, SpeedDialEntry } from '../shared/speed-dial.ts';
import { systemZone } from '../shared/system-zone.ts';
import type { SharedParts } from './companion-parts.ts';
import type { ReachParts } from './connection.ts';
import type { WorkingMode } from './modes.ts';
import { createHistory } from './history/history.ts';
import { createAppendOnlyFile } from './settings/append-only-file.ts';
import type { KeptFilePlace } from './settings/settings-file.ts';
import { openSpeedDialFile } from './settings/speed-dial-file.ts';
import { openJournal } from './transfers/journal.ts';
import { createWorkplace } from './workplace.ts';
import type { Workplace } from './workplace.ts';

/** Which workplace, and where its files are. */
interface OpenWorkplaceOptions {
  readonly mode: WorkingMode;
  /** The names of its files, without their endings. */
  readonly speedDial: string;
  readonly journal: string;
  /** What a new directory starts with. */
  readonly samples: () => SpeedDial;
  readonly place: KeptFilePlace;
  readonly reach: ReachParts;
  readonly shared: SharedParts;
}

const noEntries: readonly SpeedDialEntry[] = [];

/** Opens a workplace with its files: speed dial, journal and history. */
export async function openWorkplace(options: OpenWorkplaceOptions): Promise<Workplace> {
  const { mode, place, reach, shared } = options;
  const { board, onChanged, team } = shared;
  const { clock } = reach;
  const speedDial = openSpeedDialFile(place, options.speedDial, options.samples(), randomUUID);
  speedDial.notices.forEach(board.post);
  const file = createAppendOnlyFile({
    path: join(place.folder, `${options.journal}.jsonl`),
    wallMs: place.wallMs,
  });
  const journal = await openJournal({
    file,
    clock,
    onNotice: board.post,
    onNoticeOver: board.takeDown,
    onChanged,
  });
  return createWorkplace({
    ...reach,
    speedDial,
    journal,
    dialRules: () => shared.dialRules(mode),
    teamEntries: () => team.view()?.copy?.entries ?? noEntries,
    openHistory: (isBusy) =>
      createHistory({
        file,
        journal,
        clock,
        timeZone: systemZone,
        keptDays: shared.keptDays,
        isBusy,
      }),
    newAttemptId: randomUUID,
    onChanged,
    onNotice: board.post,
  });
}
