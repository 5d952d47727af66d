import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { t } from '../../../shared/texts/t.ts';
import { useBridge, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { callIdNote, callIdProblem, typedCallProblem } from './typed-call.ts';

/** The sheet in which a person names the call they are on, for the line in front. */
export function TypeCallSheet({ onClose }: { readonly onClose: () => void }) {
  const agentUser = useReceived(
    ({ state }) => state.chosenLine ?? state.settings.dialer?.agentUser ?? '',
  );
  return (
    <Sheet title={t('call-card.type.title')} onClose={onClose}>
      {/* Another line in front is another form: what was typed was for the line before. */}
      <TypeCallForm key={agentUser} agentUser={agentUser} onClose={onClose} />
    </Sheet>
  );
}

/** As the dialer writes the ID of an inbound call. */
const exampleCallId = 'Y0315201639000402027';

interface TypeCallFormProps {
  readonly agentUser: string;
  readonly onClose: () => void;
}

function TypeCallForm({ agentUser, onClose }: TypeCallFormProps) {
  const bridge = useBridge();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [answer, setAnswer] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const focusField = () => form.current?.querySelector('input')?.focus();

  const show = async () => {
    setChecked(true);
    // Taken away first: the same answer again would not be read out.
    setAnswer(null);
    if (callIdProblem(typed) !== null) {
      focusField();
      return;
    }
    setAsking(true);
    const problem = await bridge.typeCall({ callId: typed.trim(), agentUser }).then(
      (given) => typedCallProblem(given, agentUser),
      () => t('call-card.type.failed'),
    );
    setAsking(false);
    if (problem === null) {
      onClose();
      return;
    }
    setAnswer(problem);
    focusField();
  };

  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!isAsking) void show();
      }}
    >
      <p className="quiet">{t('call-card.type.about', { agentUser })}</p>
      <Field
        label={t('call-card.type.field')}
        name="callId"
        className="field-input mono"
        dir="ltr"
        placeholder={exampleCallId}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setAnswer(null);
        }}
        problem={isChecked ? callIdProblem(typed) : null}
        note={callIdNote(typed)}
      />
      <div className="form-end">
        {answer !== null && (
          <p className="field-problem form-answer" role="alert">
            {answer}
          </p>
        )}
        <Button look="main" type="submit" aria-disabled={isAsking}>
          {t(isAsking ? 'call-card.type.asking' : 'call-card.type.show')}
        </Button>
        <Button onClick={onClose}>{t('window.cancel')}</Button>
      </div>
    </form>
  );
}
