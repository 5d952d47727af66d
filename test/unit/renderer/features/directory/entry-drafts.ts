import { draftOf } from '../../../../../renderer/features/directory/entry-draft.ts';
import type { EntryDraft } from '../../../../../renderer/features/directory/entry-draft.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../../../shared/speed-dial.ts';
import { billing, dana, directory } from '../../app-state.ts';

/** An entry with everything that an entry can have. */
export const nights: SpeedDialEntry = {
  id: 'nights',
  label: 'Sam, nights',
  destination: { kind: 'number', number: '+1 727 555 0101' },
  group: 'managers',
  status: 'NIGHT',
  note: 'After 18:00',
  hours: {
    zone: 'America/New_York',
    open: [
      { days: [1, 2, 3, 4, 5], from: '18:00', to: '02:00' },
      { days: [6, 7], from: '00:00', to: '24:00' },
    ],
    alternative: 'billing',
  },
  asks: 'hold',
  numberHidden: true,
  exact: true,
};

/** An entry to the default in-group. */
export const defaultQueue: SpeedDialEntry = {
  id: 'default-queue',
  label: 'Default queue',
  destination: { kind: 'in-group', inGroup: 'DEFAULTINGROUP' },
  group: 'others',
};

/** A directory with two groups that hold entries, favourites, keys and a safety net. */
export const fullDirectory: SpeedDial = {
  ...directory,
  entries: [billing, dana, nights, defaultQueue],
  favourites: ['nights', 'billing'],
  rescue: 'dana',
  statuses: [{ status: 'NIGHT', meaning: 'Went to the night desk' }],
};

/** A form of that directory, with IDs that can be foreseen. */
export function formOf(entry: SpeedDialEntry | null, of: SpeedDial = fullDirectory): EntryDraft {
  let made = 0;
  return draftOf(entry, of, { newId: () => `new-${(made += 1)}`, zone: 'Europe/Berlin' });
}

/** The form of {@link billing}. */
export const billingDraft: EntryDraft = formOf(billing);
