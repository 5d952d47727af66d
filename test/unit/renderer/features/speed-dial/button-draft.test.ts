import { describe, expect, it } from 'vitest';
import {
  draftFields,
  draftOf,
  draftProblem,
  entryOf,
  previewOfNumber,
} from '../../../../../renderer/features/speed-dial/button-draft.ts';
import type { ButtonDraft } from '../../../../../renderer/features/speed-dial/button-draft.ts';
import { dialStringText } from '../../../../../renderer/features/speed-dial/dial-string-text.ts';
import { speedDialEntrySchema } from '../../../../../shared/speed-dial.ts';
import { billing, dana } from '../../app-state.ts';

const drafts: readonly ButtonDraft[] = [
  draftOf(null),
  draftOf(billing),
  draftOf(dana),
  { ...draftOf(billing), label: '   ' },
  { ...draftOf(billing), label: 'x'.repeat(61) },
  { ...draftOf(billing), number: '+' },
  { ...draftOf(billing), number: '1'.repeat(61) },
  { ...draftOf(billing), status: 'TOOLONG' },
  { ...draftOf(billing), status: 'A B' },
  { ...draftOf(dana), inGroup: '' },
  { ...draftOf(dana), inGroup: 'IN GROUP' },
];

describe('the form of a button', () => {
  it.each([billing, dana])('gives back the button it was opened with', (entry) => {
    expect(entryOf(entry.id, draftOf(entry))).toEqual(entry);
  });

  it.each(drafts)('finds a problem exactly where the schema does: %j', (draft) => {
    const isRight = draftFields.every((field) => draftProblem(field, draft) === null);
    expect(speedDialEntrySchema.safeParse(entryOf('b1', draft)).success).toBe(isRight);
  });

  it('asks nothing of the field that is not on the screen', () => {
    const draft = { ...draftOf(billing), inGroup: 'NOT VALID' };
    expect(draftProblem('inGroup', draft)).toBeNull();
  });

  it('keeps what was typed for a number while an in-group is chosen', () => {
    const draft: ButtonDraft = { ...draftOf(billing), kind: 'in-group', inGroup: 'CARE' };
    expect(entryOf('b1', { ...draft, kind: 'number' })).toMatchObject({
      destination: billing.destination,
    });
  });
});

describe('the preview of a number', () => {
  const preview = (typed: string, build: string | null) =>
    previewOfNumber(typed, build, dialStringText);

  it('says what the dialer drops, except what only spaces the number', () => {
    expect(preview('+1 (800) 555-0143', null)).toBe('Dials 1 800 555 0143. The dialer drops +.');
    expect(preview('1.800.555.0143', null)).toBe('Dials 1 800 555 0143.');
  });

  it('knows that later builds keep letters', () => {
    expect(preview('1-800-FLOWERS', '240429-2220')).toContain('Dials 1800.');
    expect(preview('1-800-FLOWERS', '250122-1010')).toBe('Dials 1800FLOWERS.');
  });

  it('says nothing while there is nothing to dial', () => {
    expect(preview(' + ', null)).toBeNull();
  });
});
