import { agentLines } from '../../../shared/agent-lines.ts';
import { t } from '../../../shared/texts/t.ts';
import { passwordWords } from '../../../shared/words/password-words.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Check, Field, FieldGroup } from '../../components/field.tsx';
import { SecretField } from './secret-field.tsx';
import { addressInUse, asksForPlainHttp } from './settings-draft.ts';
import type { SettingsDraft, SettingsField } from './settings-draft.ts';
import { StreamFields } from './stream-fields.tsx';
import { TrustedCertificate } from './trusted-certificate.tsx';

interface SettingsFieldsProps {
  readonly draft: SettingsDraft;
  readonly onChange: (fields: Partial<SettingsDraft>) => void;
  readonly problemOf: (field: SettingsField) => string | null;
  readonly onLeave: (field: SettingsField) => void;
}

/** What a text field of the form needs, by the field's name. */
export type TextFieldOf = (name: SettingsField) => {
  readonly name: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly problem: string | null;
  readonly onBlur: () => void;
};

/** The fields of the settings, in groups, in the order in which an administrator hands them out. */
export function SettingsFields({ draft, onChange, problemOf, onLeave }: SettingsFieldsProps) {
  const textField: TextFieldOf = (name) => ({
    name,
    value: draft[name],
    onChange: (typed) => onChange({ [name]: typed }),
    problem: problemOf(name),
    onBlur: () => onLeave(name),
  });
  const part = { draft, onChange, textField };
  return (
    <>
      <DialerFields {...part} />
      <AgentFields {...part} />
      <StreamFields {...part} />
      <TrustedCertificate />
    </>
  );
}

/** A group of the form. */
export interface FieldsPartProps {
  readonly draft: SettingsDraft;
  readonly onChange: (fields: Partial<SettingsDraft>) => void;
  readonly textField: TextFieldOf;
}

function DialerFields({ draft, onChange, textField }: FieldsPartProps) {
  const address = addressInUse(draft);
  const isUsedAsTyped = address === null || address === draft.address.trim();
  return (
    <FieldGroup name={t('settings.dialer')}>
      <Field
        label={t('settings.address')}
        inputMode="url"
        placeholder="dialer.example.com"
        note={isUsedAsTyped ? null : t('settings.address.in-use', { address })}
        {...textField('address')}
      />
      {asksForPlainHttp(draft.address) && (
        <Check
          label={t('settings.plain-http')}
          note={t('settings.plain-http.note')}
          checked={draft.plainHttpAllowed}
          onChange={(plainHttpAllowed) => onChange({ plainHttpAllowed })}
        />
      )}
      <Field label={t('settings.api-user')} {...textField('apiUser')} />
      <PasswordField {...textField('password')} />
      <Field
        label={t('settings.source')}
        note={t('settings.source.note')}
        {...textField('source')}
      />
    </FieldGroup>
  );
}

function PasswordField(props: ReturnType<TextFieldOf>) {
  const ask = useAsk();
  const password = useReceived(({ state }) => state.settings.password);
  return (
    <SecretField
      label={t('settings.password')}
      state={password}
      words={passwordWords(password)}
      {...props}
    >
      <Button onClick={() => void ask((baton) => baton.forgetPassword())}>
        {t('settings.password.forget')}
      </Button>
    </SecretField>
  );
}

function AgentFields({ draft, onChange, textField }: FieldsPartProps) {
  return (
    <FieldGroup name={t('settings.agent')}>
      <p className="field-below">{t('settings.agent.note')}</p>
      <Field
        label={t('settings.agent-user')}
        note={t('settings.agent-user.note')}
        {...textField('agentUser')}
      />
      <Field
        label={t('settings.lines')}
        inputMode="numeric"
        note={linesNote(draft)}
        {...textField('lines')}
      />
      <Check
        label={t('settings.looks')}
        note={t('settings.looks.note')}
        checked={draft.looks}
        onChange={(looks) => onChange({ looks })}
      />
    </FieldGroup>
  );
}

/** Which agent users several lines mean. */
function linesNote({ agentUser, lines }: SettingsDraft): string {
  const users = agentLines(agentUser.trim(), Number(lines));
  const [first = '', second = ''] = users;
  const last = users.at(-1) ?? '';
  if (users.length < 2) return t('settings.lines.note');
  if (users.length === 2) return t('settings.lines.two', { first, last });
  const key = users.length === 3 ? 'settings.lines.three' : 'settings.lines.many';
  return t(key, { first, second, last });
}
