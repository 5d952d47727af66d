import { dialString, keepsLetters } from '../../../shared/dial-string.ts';
import { fieldProblem } from '../../../shared/dialer-fields.ts';
import { numberProblem, speedDialEntrySchema } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry, SpeedDialGroup } from '../../../shared/speed-dial.ts';

/** A button as it stands in the form, right or wrong. */
export interface ButtonDraft {
  readonly label: string;
  readonly kind: 'number' | 'in-group';
  readonly number: string;
  readonly inGroup: string;
  readonly group: SpeedDialGroup;
  readonly status: string;
}

/** The fields that can be wrong, in the order of the form. */
export const draftFields = ['label', 'number', 'inGroup', 'status'] as const;

/** A field of the form that can be wrong. */
export type DraftField = (typeof draftFields)[number];

/** The form for a new button, or for one that is there. */
export function draftOf(entry: SpeedDialEntry | null): ButtonDraft {
  const destination = entry?.destination;
  return {
    label: entry?.label ?? '',
    kind: destination?.kind ?? 'number',
    number: destination?.kind === 'number' ? destination.number : '',
    inGroup: destination?.kind === 'in-group' ? destination.inGroup : '',
    group: entry?.group ?? 'managers',
    status: entry?.status ?? '',
  };
}

/** The button that a form makes; it may still be wrong. */
export function entryOf(id: string, draft: ButtonDraft): SpeedDialEntry {
  const status = draft.status.trim();
  return {
    id,
    label: draft.label.trim(),
    destination:
      draft.kind === 'number'
        ? { kind: 'number', number: draft.number.trim() }
        : { kind: 'in-group', inGroup: draft.inGroup.trim() },
    group: draft.group,
    ...(status !== '' && { status }),
  };
}

/** What is wrong with a field of the form, in a sentence; null where nothing is. */
export function draftProblem(field: DraftField, draft: ButtonDraft): string | null {
  switch (field) {
    case 'label':
      return messageOf(speedDialEntrySchema.shape.label.safeParse(draft.label));
    case 'number':
      return draft.kind === 'number' ? numberFieldProblem(draft.number) : null;
    case 'inGroup':
      return draft.kind === 'in-group' ? fieldProblem('inGroup', draft.inGroup.trim()) : null;
    case 'status':
      return draft.status.trim() === '' ? null : fieldProblem('status', draft.status.trim());
  }
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

/**
 * What the dialer makes of a typed number, in a sentence: what it dials, and what it drops.
 *
 * @param spaced the dial string with spaces for reading.
 */
export function previewOfNumber(
  typed: string,
  build: string | null,
  spaced: (dialString: string) => string,
): string | null {
  const dialled = dialString(typed, build);
  if (dialled === '') return null;
  const dropped = keepsLetters(build) ? /[^0-9A-Za-z*#\s().-]/g : /[^0-9*#\s().-]/g;
  const lost = Array.from(new Set(typed.match(dropped))).join(' ');
  return `Dials ${spaced(dialled)}.${lost === '' ? '' : ` The dialer drops ${lost}.`}`;
}
