import { tokenWords } from '../../../shared/words/password-words.ts';
import { useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Field, FieldGroup } from '../../components/field.tsx';
import { SecretField } from './secret-field.tsx';
import { hasStream } from './settings-draft.ts';
import type { FieldsPartProps } from './settings-fields.tsx';

/** The event stream. Without an address there is nothing else to fill in. */
export function StreamFields({ draft, onChange, textField }: FieldsPartProps) {
  return (
    <FieldGroup name="Event stream">
      <Field
        label="Event stream address (optional)"
        inputMode="url"
        placeholder="https://events.example.com/{agent}"
        note="Tells Baton of calls as they come. {agent} stands for the agent user."
        {...textField('streamAddress')}
      />
      {hasStream(draft) && (
        <>
          <TokenField
            forgets={draft.forgetsToken}
            onForget={(forgetsToken) => onChange({ forgetsToken })}
            field={textField('streamToken')}
          />
          <details>
            <summary className="stream-fields-name">Fields of the messages</summary>
            <div className="stream-fields-list">
              <Field label="Field with the call ID" {...textField('callIdField')} />
              <Field
                label="Field with the caller’s number"
                note="Left empty, as with the ones below, where the messages have none."
                {...textField('callerNumberField')}
              />
              <Field label="Field with the campaign" {...textField('campaignField')} />
              <Field label="Field with the lead ID" {...textField('leadIdField')} />
              <Field
                label="Field with the agent user"
                note="Tells which line a message is for."
                {...textField('agentUserField')}
              />
            </div>
          </details>
        </>
      )}
    </FieldGroup>
  );
}

interface TokenFieldProps {
  readonly forgets: boolean;
  readonly onForget: (forgets: boolean) => void;
  readonly field: ReturnType<FieldsPartProps['textField']>;
}

/** The token goes with the form: the stream is opened anew without it, and not before. */
function TokenField({ forgets, onForget, field }: TokenFieldProps) {
  const token = useReceived(({ state }) => state.settings.streamToken);
  const words = forgets
    ? { happened: 'The token is forgotten when you save the settings.', advice: '' }
    : tokenWords(token);
  return (
    <SecretField label="Token (optional)" state={token} words={words} {...field}>
      <Button aria-pressed={forgets} onClick={() => onForget(!forgets)}>
        Forget the token
      </Button>
    </SecretField>
  );
}
