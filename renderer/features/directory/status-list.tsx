import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { fieldProblem } from '../../../shared/dialer-fields.ts';
import type { KeptStatus } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { meaningProblem } from './entry-draft.ts';
import { UndoLine } from './undo-line.tsx';
import { useChange } from './use-change.ts';
import './status-list.css';

/** The sheet of the statuses that are kept for choosing, and of what they stand for. */
export function StatusList({ onClose }: { readonly onClose: () => void }) {
  const statuses = useReceived(({ state }) => state.speedDial.statuses);
  return (
    <Sheet title={t('directory.statuses.title')} onClose={onClose}>
      <div className="statuses">
        <p className="quiet">{t('directory.statuses.note')}</p>
        <AddStatus statuses={statuses} />
        {statuses.length > 0 && (
          <ul aria-label={t('directory.statuses.title')} className="statuses-list">
            {statuses.map((kept) => (
              <StatusRow key={kept.status} kept={kept} />
            ))}
          </ul>
        )}
      </div>
      <div className="sheet-undo">
        <UndoLine />
      </div>
    </Sheet>
  );
}

function AddStatus({ statuses }: { readonly statuses: readonly KeptStatus[] }) {
  const change = useChange();
  const [status, setStatus] = useState('');
  const [meaning, setMeaning] = useState('');
  const [isAsked, setAsked] = useState(false);
  const typed = status.trim();
  const isThere = statuses.some((kept) => kept.status === typed);
  const problem = isThere ? t('directory.statuses.there') : fieldProblem('status', typed);

  const add = async () => {
    setAsked(true);
    if (problem !== null || meaningProblem(meaning) !== null) return;
    const kept = { status: typed, meaning: meaning.trim() };
    if (!(await change({ kind: 'save-status', status: kept }))) return;
    setStatus('');
    setMeaning('');
    setAsked(false);
  };

  return (
    <form
      className="statuses-add"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={t('entry.status')}
        dir="ltr"
        value={status}
        onChange={setStatus}
        problem={isAsked ? problem : null}
      />
      <Field
        label={t('entry.status.meaning')}
        value={meaning}
        onChange={setMeaning}
        problem={isAsked ? meaningProblem(meaning) : null}
      />
      <Button look="main" type="submit">
        {t('directory.statuses.add')}
      </Button>
    </form>
  );
}

function StatusRow({ kept }: { readonly kept: KeptStatus }) {
  const change = useChange();
  const [meaning, setMeaning] = useState(kept.meaning);
  const problem = meaningProblem(meaning);
  const { status } = kept;
  const save = () => {
    if (problem !== null || meaning.trim() === kept.meaning) return;
    void change({ kind: 'save-status', status: { status, meaning: meaning.trim() } });
  };
  return (
    <li className="status-row">
      <form
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          save();
        }}
      >
        <Field
          label={t('directory.statuses.meaning-of', { status })}
          value={meaning}
          onChange={setMeaning}
          onBlur={save}
          problem={problem}
        />
      </form>
      <IconButton
        name={t('directory.statuses.remove', { status })}
        onClick={() => void change({ kind: 'remove-status', status })}
      >
        <Icon name="close" />
      </IconButton>
    </li>
  );
}
