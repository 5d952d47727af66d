import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { speedDialGroups } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { useBridge, useDrafts, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Choice, Field, NotSavedYet } from '../../components/field.tsx';
import { useKeptDraft } from '../../components/kept-drafts.ts';
import { Sheet } from '../../components/sheet.tsx';
import { draftFields, draftOf, draftProblem, entryOf, previewOfNumber } from './button-draft.ts';
import type { ButtonDraft, DraftField } from './button-draft.ts';
import { dialStringText } from './dial-string-text.ts';
import { groupNames } from './group-names.ts';

interface ButtonFormProps {
  /** Null for a new button. */
  readonly entry: SpeedDialEntry | null;
  readonly onClose: () => void;
  readonly onRemove: (entry: SpeedDialEntry) => void;
}

/** The sheet to add, change or remove a button. Nothing typed is lost while something is wrong. */
export function ButtonForm({ entry, onClose, onRemove }: ButtonFormProps) {
  const bridge = useBridge();
  const form = useRef<HTMLFormElement>(null);
  const { buttons: drafts } = useDrafts();
  const formName = entry?.id ?? 'new button';
  const { draft, wasKept, change } = useKeptDraft(drafts, formName, () => draftOf(entry));
  const [left, setLeft] = useState<readonly DraftField[]>([]);
  const [failed, setFailed] = useState(false);

  const dropAndClose = () => {
    drafts.drop(formName);
    onClose();
  };

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = draftFields.find((field) => draftProblem(field, draft) !== null);
    setLeft(draftFields);
    if (wrong !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    bridge
      .saveSpeedDialEntry(entryOf(entry?.id ?? crypto.randomUUID(), draft))
      .then(dropAndClose, () => setFailed(true));
  };

  return (
    <Sheet title={entry ? 'Edit button' : 'Add a button'} onClose={onClose}>
      <form ref={form} className="form" onSubmit={save} noValidate>
        {wasKept && <NotSavedYet />}
        <ButtonFields
          draft={draft}
          onChange={change}
          problemOf={(field) => (left.includes(field) ? draftProblem(field, draft) : null)}
          onLeave={(field) => setLeft([...left, field])}
        />
        {failed && (
          <p className="field-problem" role="alert">
            The button could not be saved. Try again.
          </p>
        )}
        <div className="form-end">
          <Button look="main" type="submit">
            {entry ? 'Save button' : 'Add button'}
          </Button>
          <Button onClick={dropAndClose}>Cancel</Button>
          {entry && (
            <Button
              className="form-end-apart"
              onClick={() => {
                drafts.drop(formName);
                onRemove(entry);
              }}
            >
              Remove
            </Button>
          )}
        </div>
      </form>
    </Sheet>
  );
}

interface ButtonFieldsProps {
  readonly draft: ButtonDraft;
  readonly onChange: (fields: Partial<ButtonDraft>) => void;
  readonly problemOf: (field: DraftField) => string | null;
  readonly onLeave: (field: DraftField) => void;
}

function ButtonFields({ draft, onChange, problemOf, onLeave }: ButtonFieldsProps) {
  const textField = (name: DraftField) => ({
    name,
    value: draft[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
    problem: problemOf(name),
    onBlur: () => onLeave(name),
  });
  return (
    <>
      <Field label="Label" {...textField('label')} />
      <Choice
        label="Hands over to"
        name="kind"
        value={draft.kind}
        options={[
          { value: 'number', label: 'A number' },
          { value: 'in-group', label: 'An in-group' },
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      {draft.kind === 'number' ? (
        <Field
          label="Number, with its dial prefix"
          inputMode="tel"
          note={<NumberPreview typed={draft.number} />}
          {...textField('number')}
        />
      ) : (
        <Field
          label="In-group, as the dialer names it"
          note="DEFAULTINGROUP is the default transfer group of the call."
          {...textField('inGroup')}
        />
      )}
      <Choice
        label="Group"
        name="group"
        value={draft.group}
        options={speedDialGroups.map((group) => ({ value: group, label: groupNames[group] }))}
        onChange={(group) => onChange({ group })}
      />
      <Field
        label="Status (optional)"
        note="The lead’s disposition after the hand-over. Left empty, the dialer writes RAXFER."
        {...textField('status')}
      />
    </>
  );
}

function NumberPreview({ typed }: { readonly typed: string }) {
  const build = useReceived(({ state }) => state.dialerBuild);
  return previewOfNumber(typed, build, dialStringText) ?? 'Spaces and brackets are ignored.';
}
