import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useBridge, useDrafts, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { NotSavedYet } from '../../components/field.tsx';
import { useKeptDraft } from '../../components/kept-drafts.ts';
import { Sheet } from '../../components/sheet.tsx';
import {
  settingsDraftOf,
  settingsFields,
  settingsFormOf,
  settingsProblem,
} from './settings-draft.ts';
import type { SettingsField } from './settings-draft.ts';
import { SettingsFields } from './settings-fields.tsx';
import { savingProblem } from './saving-problem.ts';
import type { SavingProblem } from './saving-problem.ts';
import './set-up.css';

const formName = 'settings';

const notSaved: SavingProblem = {
  text: 'The settings could not be saved. Try again.',
  field: 'password',
};

interface SettingsSheetProps {
  readonly onClose: () => void;
  readonly onCheckConnection: () => void;
}

/** The sheet that sets up the dialer. Password and token only ever go out of it. */
export function SettingsSheet({ onClose, onCheckConnection }: SettingsSheetProps) {
  const bridge = useBridge();
  const dialer = useReceived(({ state }) => state.settings.dialer);
  // In a rehearsal it is the rehearsal's connection that a check is about.
  const isInUse = useReceived(({ state }) => state.mode === 'dialer');
  const passwordKept = useReceived(({ state }) => state.settings.password.kind !== 'none');
  const tokenKept = useReceived(({ state }) => state.settings.streamToken.kind !== 'none');
  const form = useRef<HTMLFormElement>(null);
  const { settings: drafts } = useDrafts();
  const { draft, wasKept, change } = useKeptDraft(drafts, formName, () => settingsDraftOf(dialer));
  const [left, setLeft] = useState<readonly SettingsField[]>([]);
  const [answer, setAnswer] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  const dropAndClose = () => {
    drafts.drop(formName);
    onClose();
  };

  const focus = (field: SettingsField) => {
    const input = form.current?.querySelector<HTMLElement>(`[name="${field}"]`);
    const folded = input?.closest('details');
    if (folded) folded.open = true;
    input?.focus();
  };

  const save = async () => {
    const wrong = settingsFields.find((field) => settingsProblem(field, draft, passwordKept));
    setLeft(settingsFields);
    if (wrong !== undefined) {
      focus(wrong);
      return;
    }
    setSaving(true);
    const problem = await bridge
      .saveSettings(settingsFormOf(draft, tokenKept))
      .then(savingProblem, () => notSaved);
    setSaving(false);
    setAnswer(problem?.text ?? null);
    if (problem === null) dropAndClose();
    else focus(problem.field);
  };

  return (
    <Sheet title="Settings" onClose={onClose}>
      <form
        ref={form}
        className="form"
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          if (!isSaving) void save();
        }}
      >
        {wasKept && <NotSavedYet />}
        <SettingsFields
          draft={draft}
          onChange={(fields) => {
            change(fields);
            setAnswer(null);
          }}
          problemOf={(field) =>
            left.includes(field) ? settingsProblem(field, draft, passwordKept) : null
          }
          onLeave={(field) => setLeft([...left, field])}
        />
        {isInUse && (
          <div className="check-connection">
            <Button onClick={onCheckConnection}>Check connection</Button>
            <p className="quiet">Checks the settings in use, not what is typed here.</p>
          </div>
        )}
        <div className="form-end">
          {answer !== null && (
            <p className="field-problem form-answer" role="alert">
              {answer}
            </p>
          )}
          <Button look="main" type="submit" aria-disabled={isSaving}>
            {isSaving ? 'Saving…' : 'Save settings'}
          </Button>
          <Button onClick={dropAndClose}>Cancel</Button>
        </div>
      </form>
    </Sheet>
  );
}
