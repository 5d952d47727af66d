import { freeKey } from '../../../shared/apply-directory-change.ts';
import { fieldProblem } from '../../../shared/dialer-fields.ts';
import { keyOf } from '../../../shared/directory-view.ts';
import { numberProblem } from '../../../shared/number-problem.ts';
import {
  defaultInGroup,
  directoryGroupSchema,
  keptStatusSchema,
  speedDialEntrySchema,
} from '../../../shared/speed-dial.ts';
import type {
  Asking,
  Destination,
  Digit,
  SpeedDial,
  SpeedDialEntry,
} from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { firstWrongStretch, hoursOf, stretchDraftOf } from './hours-draft.ts';
import type { HoursDraft } from './hours-draft.ts';

/** An entry as it stands in the form, right or wrong. */
export interface EntryDraft extends HoursDraft {
  readonly id: string;
  readonly label: string;
  readonly kind: 'number' | 'in-group' | 'default-in-group';
  readonly number: string;
  readonly exact: boolean;
  readonly inGroup: string;
  /** The ID of a group; `newGroupId` where a new one is wanted. */
  readonly group: string;
  readonly newGroupId: string;
  readonly newGroupName: string;
  readonly status: string;
  /** Whether the status is put on the list of kept ones, and what it stands for there. */
  readonly keepsStatus: boolean;
  readonly statusMeaning: string;
  readonly note: string;
  /** Empty for none. */
  readonly key: Digit | '';
  readonly asks: Asking;
  readonly numberHidden: boolean;
  readonly favourite: boolean;
  readonly rescue: boolean;
}

/** The fields that can be wrong, in the order of the form. */
export const draftFields = [
  'label',
  'number',
  'inGroup',
  'newGroupName',
  'status',
  'statusMeaning',
  'hours',
  'note',
] as const;

/** A field of the form that can be wrong. */
export type DraftField = (typeof draftFields)[number];

/** What a new form cannot know by itself. */
export interface DraftBeginning {
  readonly newId: () => string;
  /** The time zone of this computer. */
  readonly zone: string;
}

/** The form for a new entry, or for one that is there. */
export function draftOf(
  entry: SpeedDialEntry | null,
  directory: SpeedDial,
  { newId, zone }: DraftBeginning,
): EntryDraft {
  const id = entry?.id ?? newId();
  return {
    id,
    label: entry?.label ?? '',
    ...destinationDraft(entry?.destination),
    exact: entry?.exact ?? false,
    group: entry?.group ?? directory.groups[0]?.id ?? '',
    newGroupId: newId(),
    newGroupName: '',
    status: entry?.status ?? '',
    keepsStatus: false,
    statusMeaning: '',
    note: entry?.note ?? '',
    hasHours: entry?.hours !== undefined,
    zone: entry?.hours?.zone ?? zone,
    stretches: entry?.hours?.open.map(stretchDraftOf) ?? [],
    alternative: entry?.hours?.alternative ?? '',
    // A new entry is offered the next key, as long as there is one.
    key: (entry ? keyOf(directory, id) : freeKey(directory)) ?? '',
    asks: entry?.asks ?? 'at-once',
    numberHidden: entry?.numberHidden ?? false,
    favourite: directory.favourites.includes(id),
    rescue: directory.rescue === id,
  };
}

function destinationDraft(destination: Destination | undefined) {
  const none = { kind: 'number', number: '', inGroup: '' } as const;
  switch (destination?.kind) {
    case undefined:
      return none;
    case 'number':
      return { ...none, number: destination.number };
    case 'in-group':
      return destination.inGroup === defaultInGroup
        ? ({ ...none, kind: 'default-in-group' } as const)
        : ({ ...none, kind: 'in-group', inGroup: destination.inGroup } as const);
  }
}

/** The entry that a form makes; it may still be wrong. */
export function entryOf(draft: EntryDraft): SpeedDialEntry {
  const status = draft.status.trim();
  const note = draft.note.trim();
  const hours = hoursOf(draft);
  const isNumber = draft.kind === 'number';
  return {
    id: draft.id,
    label: draft.label.trim(),
    destination: destinationOf(draft),
    group: draft.group,
    ...(status !== '' && { status }),
    ...(note !== '' && { note }),
    ...(hours && { hours }),
    ...(draft.asks !== 'at-once' && { asks: draft.asks }),
    ...(isNumber && draft.numberHidden && { numberHidden: true }),
    ...(isNumber && draft.exact && { exact: true }),
  };
}

function destinationOf(draft: EntryDraft): Destination {
  switch (draft.kind) {
    case 'number':
      return { kind: 'number', number: draft.number.trim() };
    case 'in-group':
      return { kind: 'in-group', inGroup: draft.inGroup.trim() };
    case 'default-in-group':
      return { kind: 'in-group', inGroup: defaultInGroup };
  }
}

/** What is wrong with a field of the form, in a sentence; null where nothing is. */
export function draftProblem(field: DraftField, draft: EntryDraft): string | null {
  const entry = speedDialEntrySchema.shape;
  switch (field) {
    case 'label':
      return messageOf(entry.label.safeParse(draft.label));
    case 'number':
      return draft.kind === 'number' ? numberFieldProblem(draft.number) : null;
    case 'inGroup':
      return draft.kind === 'in-group' ? fieldProblem('inGroup', draft.inGroup.trim()) : null;
    case 'newGroupName':
      return draft.group === draft.newGroupId
        ? messageOf(directoryGroupSchema.shape.name.safeParse(draft.newGroupName))
        : null;
    case 'status':
      return draft.status.trim() === '' ? null : fieldProblem('status', draft.status.trim());
    case 'statusMeaning':
      return draft.keepsStatus ? meaningProblem(draft.statusMeaning) : null;
    case 'hours':
      return firstWrongStretch(draft) === null ? null : t('entry.hours.wrong');
    case 'note':
      return messageOf(entry.note.safeParse(draft.note));
  }
}

/** What is wrong with the meaning of a kept status; it may be left empty. */
export function meaningProblem(meaning: string): string | null {
  return keptStatusSchema.shape.meaning.safeParse(meaning).success
    ? null
    : t('entry.status.meaning-too-long');
}

function numberFieldProblem(number: string): string | null {
  const destination = { kind: 'number', number };
  return (
    numberProblem(number, null) ??
    messageOf(speedDialEntrySchema.shape.destination.safeParse(destination))
  );
}

function messageOf(parsed: {
  readonly error?: { readonly issues: readonly { message: string }[] } | undefined;
}) {
  return parsed.error?.issues[0]?.message ?? null;
}
