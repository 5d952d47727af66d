import { describe, expect, it } from 'vitest';
import {
  draftFields,
  draftProblem,
  entryOf,
} from '../../../../../renderer/features/directory/entry-draft.ts';
import type { EntryDraft } from '../../../../../renderer/features/directory/entry-draft.ts';
import { directoryGroupSchema, speedDialEntrySchema } from '../../../../../shared/speed-dial.ts';
import { billing, dana } from '../../app-state.ts';
import { billingDraft, defaultQueue, formOf, fullDirectory, nights } from './entry-drafts.ts';

const nightsDraft = formOf(nights);
const stretch = { days: [1], from: '09:00', to: '17:00' };

const drafts: readonly EntryDraft[] = [
  formOf(null),
  billingDraft,
  formOf(dana),
  nightsDraft,
  formOf(defaultQueue),
  { ...billingDraft, label: '   ' },
  { ...billingDraft, label: 'x'.repeat(61) },
  { ...billingDraft, number: '+' },
  { ...billingDraft, number: '1'.repeat(61) },
  { ...billingDraft, status: 'TOOLONG' },
  { ...billingDraft, status: 'A B' },
  { ...billingDraft, note: 'x'.repeat(301) },
  { ...formOf(dana), inGroup: '' },
  { ...formOf(dana), inGroup: 'IN GROUP' },
  { ...billingDraft, hasHours: true, stretches: [stretch] },
  { ...billingDraft, hasHours: true, stretches: [{ ...stretch, days: [] }] },
  { ...billingDraft, hasHours: true, stretches: [stretch, { ...stretch, from: '' }] },
  { ...billingDraft, hasHours: true, stretches: [{ ...stretch, to: '' }] },
  { ...billingDraft, hasHours: false, stretches: [{ ...stretch, to: '' }] },
];

describe('the form of an entry', () => {
  it.each([billing, dana, nights, defaultQueue])(
    'gives back the entry it was opened with: $label',
    (entry) => {
      expect(entryOf(formOf(entry))).toEqual(entry);
    },
  );

  it.each(drafts)('finds a problem exactly where the schema does: %j', (draft) => {
    const isRight = draftFields.every((field) => draftProblem(field, draft) === null);
    expect(speedDialEntrySchema.safeParse(entryOf(draft)).success).toBe(isRight);
  });

  it('asks nothing of a field that is not on the screen', () => {
    expect(draftProblem('inGroup', { ...billingDraft, inGroup: 'NOT VALID' })).toBeNull();
    const toDefault: EntryDraft = { ...billingDraft, kind: 'default-in-group', number: '' };
    expect(draftProblem('number', toDefault)).toBeNull();
    expect(draftProblem('newGroupName', { ...billingDraft, newGroupName: '' })).toBeNull();
    const meaning = 'x'.repeat(61);
    expect(draftProblem('statusMeaning', { ...billingDraft, statusMeaning: meaning })).toBeNull();
  });

  it('wants a name for a new group, as the schema of groups does', () => {
    for (const newGroupName of ['', '  ', 'x'.repeat(41), 'Night desk', 'x'.repeat(40)]) {
      const draft = { ...billingDraft, group: billingDraft.newGroupId, newGroupName };
      const group = { id: 'g', name: newGroupName, colour: 'none' };
      const isRight = directoryGroupSchema.safeParse(group).success;
      expect(draftProblem('newGroupName', draft) === null).toBe(isRight);
    }
  });

  it('keeps what was typed for a number while an in-group is chosen', () => {
    const draft: EntryDraft = { ...billingDraft, kind: 'in-group', inGroup: 'CARE' };
    expect(entryOf({ ...draft, kind: 'number' })).toMatchObject({
      destination: billing.destination,
    });
  });

  it('keeps opening hours that are switched off for who switches them on again', () => {
    const off: EntryDraft = { ...nightsDraft, hasHours: false };
    expect(entryOf(off).hours).toBeUndefined();
    expect(entryOf({ ...off, hasHours: true }).hours).toEqual(nights.hours);
  });

  it('makes no number of an in-group exact or hidden', () => {
    const draft: EntryDraft = { ...nightsDraft, kind: 'default-in-group' };
    expect(entryOf(draft)).not.toHaveProperty('exact');
    expect(entryOf(draft)).not.toHaveProperty('numberHidden');
    expect(entryOf(draft).destination).toEqual({ kind: 'in-group', inGroup: 'DEFAULTINGROUP' });
  });

  it('offers a new entry the first key that is free, and an old one its own', () => {
    expect(formOf(null).key).toBe('3');
    expect(formOf(billing).key).toBe('2');
    expect(formOf(nights).key).toBe('');
    const all = { 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e', 6: 'f', 7: 'g', 8: 'h', 9: 'i' };
    expect(formOf(null, { ...fullDirectory, keys: all }).key).toBe('');
  });

  it('knows favourites and the safety net', () => {
    expect(formOf(billing)).toMatchObject({ favourite: true, rescue: false });
    expect(formOf(dana)).toMatchObject({ favourite: false, rescue: true });
  });
});
