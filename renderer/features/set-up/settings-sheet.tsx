import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useBridge, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
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
import './set-up.css';

/** The sheet that sets up the dialer. The password only ever goes out of it. */
export function SettingsSheet({ onClose }: { readonly onClose: () => void }) {
  const bridge = useBridge();
  const dialer = useReceived(({ state }) => state.settings.dialer);
  const passwordKept = useReceived(({ state }) => state.settings.password.kind !== 'none');
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => settingsDraftOf(dialer));
  const [left, setLeft] = useState<readonly SettingsField[]>([]);
  const [answer, setAnswer] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  const focus = (field: SettingsField) =>
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();

  const save = async () => {
    const wrong = settingsFields.find((field) => settingsProblem(field, draft, passwordKept));
    setLeft(settingsFields);
    if (wrong !== undefined) {
      focus(wrong);
      return;
    }
    setSaving(true);
    const problem = await bridge
      .saveSettings(settingsFormOf(draft))
      .then(savingProblem, () => 'The settings could not be saved. Try again.');
    setSaving(false);
    setAnswer(problem);
    if (problem === null) onClose();
    else focus('password');
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
        <SettingsFields
          draft={draft}
          onChange={(fields) => {
            setDraft({ ...draft, ...fields });
            setAnswer(null);
          }}
          problemOf={(field) =>
            left.includes(field) ? settingsProblem(field, draft, passwordKept) : null
          }
          onLeave={(field) => setLeft([...left, field])}
        />
        <div className="form-end">
          {answer !== null && (
            <p className="field-problem form-answer" role="alert">
              {answer}
            </p>
          )}
          <Button look="main" type="submit" aria-disabled={isSaving}>
            {isSaving ? 'Saving…' : 'Save settings'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Sheet>
  );
}
