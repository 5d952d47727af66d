import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { isOfTeam } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { systemZone } from '../../../shared/system-zone.ts';
import { t } from '../../../shared/texts/t.ts';
import { useDrafts, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { NotSavedYet } from '../../components/field.tsx';
import { useKeptDraft } from '../../components/kept-drafts.ts';
import { Sheet } from '../../components/sheet.tsx';
import { draftFields, draftOf, draftProblem } from './entry-draft.ts';
import type { DraftField, EntryDraft } from './entry-draft.ts';
import { FirstFields } from './first-fields.tsx';
import { FurtherParts } from './further-parts.tsx';
import { firstWrongStretch, stretchProblem } from './hours-draft.ts';
import { StatusList } from './status-list.tsx';
import { TeamEntryFields } from './team-entry-fields.tsx';
import { useChange } from './use-change.ts';
import { useSaveDraft } from './use-save-draft.ts';
import './entry-form.css';

interface EntryFormProps {
  /** Null for a new entry. One of the team directory is shown locked. */
  readonly entry: SpeedDialEntry | null;
  readonly onClose: () => void;
}

const beginning = { newId: () => crypto.randomUUID(), zone: systemZone() };

/** The sheet to add, change or remove an entry. Nothing typed is lost while something is wrong. */
export function EntryForm({ entry, onClose }: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const directory = useReceived(({ state }) => state.speedDial);
  const { buttons: drafts } = useDrafts();
  const formName = entry?.id ?? 'new entry';
  const { draft, wasKept, change } = useKeptDraft(drafts, formName, () =>
    draftOf(entry, directory, beginning),
  );
  const [left, setLeft] = useState<readonly DraftField[]>([]);
  const [listsStatuses, setListsStatuses] = useState(false);
  const { problem, isSaving, save } = useSaveDraft();
  const isTeams = entry !== null && isOfTeam(entry.id);

  const dropAndClose = () => {
    drafts.drop(formName);
    onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isSaving) return;
    const wrong = isTeams ? undefined : draftFields.find((field) => draftProblem(field, draft));
    setLeft(draftFields);
    if (wrong === undefined) void save(draft).then((done) => done && dropAndClose());
    else if (form.current) focusField(form.current, wrong, draft);
  };
  const fields = {
    draft,
    onChange: change,
    problemOf: (field: DraftField) => (left.includes(field) ? draftProblem(field, draft) : null),
    onLeave: (field: DraftField) => setLeft([...left, field]),
  };

  return (
    <>
      <Sheet title={titleOf(entry)} focus={isTeams ? 'title' : 'first-field'} onClose={onClose}>
        <form ref={form} className="form" onSubmit={submit} noValidate>
          {wasKept && <NotSavedYet />}
          {isTeams ? (
            <TeamEntryFields entry={entry} {...fields} />
          ) : (
            <>
              <FirstFields {...fields} />
              <FurtherParts {...fields} onOpenStatuses={() => setListsStatuses(true)} />
            </>
          )}
          <div className="form-end">
            {problem !== null && (
              <p className="field-problem entry-answer" role="alert">
                {problem}
              </p>
            )}
            <Button look="main" type="submit" aria-disabled={isSaving}>
              {entry ? t('entry.save') : t('entry.add')}
            </Button>
            <Button onClick={dropAndClose}>{t('entry.cancel')}</Button>
            {entry && !isTeams && <RemoveButton entry={entry} onRemoved={dropAndClose} />}
          </div>
        </form>
      </Sheet>
      {listsStatuses && <StatusList onClose={() => setListsStatuses(false)} />}
    </>
  );
}

function titleOf(entry: SpeedDialEntry | null): string {
  if (!entry) return t('entry.title.add');
  return isOfTeam(entry.id) ? t('entry.title.of-team') : t('entry.title.edit');
}

interface RemoveButtonProps {
  readonly entry: SpeedDialEntry;
  readonly onRemoved: () => void;
}

function RemoveButton({ entry, onRemoved }: RemoveButtonProps) {
  const change = useChange();
  const remove = async () => {
    if (await change({ kind: 'remove-entry', id: entry.id })) onRemoved();
  };
  return (
    <Button className="form-end-apart" onClick={() => void remove()}>
      {t('entry.remove')}
    </Button>
  );
}

/** Moves the focus to a field, and unfolds the part that it stands in. */
function focusField(form: HTMLFormElement, field: DraftField, draft: EntryDraft): void {
  const input = form.querySelector<HTMLElement>(`[name="${inputName(field, draft)}"]`);
  const folded = input?.closest('details');
  if (folded) folded.open = true;
  input?.focus();
}

function inputName(field: DraftField, draft: EntryDraft): string {
  if (field !== 'hours') return field;
  const at = firstWrongStretch(draft) ?? 0;
  const stretch = draft.stretches[at];
  const problem = stretch ? stretchProblem(stretch) : null;
  switch (problem) {
    case 'from-missing':
      return `stretch-${at}-from`;
    case 'to-missing':
    case 'no-length':
      return `stretch-${at}-to`;
    case 'days-missing':
    case null:
      return `stretch-${at}-days`;
  }
}
