import type { DraftField, EntryDraft } from './entry-draft.ts';

/** What each part of the form gets: the draft, how to change it, and what is wrong with it. */
export interface DraftProps {
  readonly draft: EntryDraft;
  readonly onChange: (fields: Partial<EntryDraft>) => void;
  readonly problemOf: (field: DraftField) => string | null;
  readonly onLeave: (field: DraftField) => void;
}

/** The fields of a draft that are typed text and can be wrong. */
export type TypedField = Exclude<DraftField, 'hours'>;

/** What a text field needs to hold a field of the draft. */
export function textField(
  name: TypedField,
  { draft, onChange, problemOf, onLeave }: DraftProps,
): TextFieldProps {
  return {
    name,
    value: draft[name],
    onChange: (typed) => onChange({ [name]: typed }),
    problem: problemOf(name),
    onBlur: () => onLeave(name),
  };
}

interface TextFieldProps {
  readonly name: TypedField;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly problem: string | null;
  readonly onBlur: () => void;
}
