import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { t } from '../../../shared/texts/t.ts';
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
import { notSaved, savingProblem } from './saving-problem.ts';
import { useOpenSetUpFile } from './use-open-set-up-file.ts';
import './set-up.css';

const formName = 'settings';

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
      .then(savingProblem, notSaved);
    setSaving(false);
    setAnswer(problem?.text ?? null);
    if (problem === null) dropAndClose();
    else focus(problem.field);
  };

  return (
    <Sheet title={t('settings.title')} onClose={onClose}>
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
        <OpenSetUpFile onOffered={onClose} />
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
            <Button onClick={onCheckConnection}>{t('settings.check')}</Button>
            <p className="quiet">{t('settings.check.note')}</p>
          </div>
        )}
        <div className="form-end">
          {answer !== null && (
            <p className="field-problem form-answer" role="alert">
              {answer}
            </p>
          )}
          <Button look="main" type="submit" aria-disabled={isSaving}>
            {t(isSaving ? 'settings.saving' : 'settings.save')}
          </Button>
          <Button onClick={dropAndClose}>{t('settings.cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}

/** The other way to fill in the form: what the file holds is shown first, on a sheet of its own. */
function OpenSetUpFile({ onOffered }: { readonly onOffered: () => void }) {
  const openSetUpFile = useOpenSetUpFile();
  const open = async () => {
    if (await openSetUpFile()) onOffered();
  };
  return (
    <div>
      <Button onClick={() => void open()}>{t('set-up.open-file')}</Button>
    </div>
  );
}
