import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
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
    <Sheet title="Type a call ID" onClose={onClose}>
      {/* Another line in front is another form: what was typed was for the line before. */}
      <TypeCallForm key={agentUser} agentUser={agentUser} onClose={onClose} />
    </Sheet>
  );
}

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
      () => 'The call ID could not be taken over. Try again.',
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
      <p className="quiet">
        For line {agentUser}. The call stands on the card for five minutes, and makes way for any
        call that Baton learns of from the dialer.
      </p>
      <Field
        label="Call ID"
        name="callId"
        className="field-input mono"
        placeholder="Y0315201639000402027"
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
          {isAsking ? 'Asking the dialer…' : 'Show the call'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
