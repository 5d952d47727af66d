import { agentPlaceholder } from '../../../shared/event-stream.ts';
import { t } from '../../../shared/texts/t.ts';
import { tokenWords } from '../../../shared/words/password-words.ts';
import { useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Field, FieldGroup } from '../../components/field.tsx';
import { SecretField } from './secret-field.tsx';
import { hasStream } from './settings-draft.ts';
import type { FieldsPartProps } from './settings-fields.tsx';

const exampleAddress = `https://events.example.com/${agentPlaceholder}`;

/** The event stream. Without an address there is nothing else to fill in. */
export function StreamFields({ draft, onChange, textField }: FieldsPartProps) {
  return (
    <FieldGroup name={t('settings.stream')}>
      <Field
        label={t('settings.stream.address')}
        inputMode="url"
        placeholder={exampleAddress}
        note={t('settings.stream.address.note', { placeholder: agentPlaceholder })}
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
            <summary className="stream-fields-name">{t('settings.stream.fields')}</summary>
            <div className="stream-fields-list">
              <Field label={t('settings.stream.call-id')} {...textField('callIdField')} />
              <Field
                label={t('settings.stream.caller-number')}
                note={t('settings.stream.caller-number.note')}
                {...textField('callerNumberField')}
              />
              <Field label={t('settings.stream.campaign')} {...textField('campaignField')} />
              <Field label={t('settings.stream.lead-id')} {...textField('leadIdField')} />
              <Field
                label={t('settings.stream.agent-user')}
                note={t('settings.stream.agent-user.note')}
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
    ? { happened: t('settings.stream.token.forgotten'), advice: '' }
    : tokenWords(token);
  return (
    <SecretField label={t('settings.stream.token')} state={token} words={words} {...field}>
      <Button aria-pressed={forgets} onClick={() => onForget(!forgets)}>
        {t('settings.stream.token.forget')}
      </Button>
    </SecretField>
  );
}
