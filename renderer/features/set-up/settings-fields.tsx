import { agentLines } from '../../../shared/agent-lines.ts';
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
    <FieldGroup name="Dialer">
      <Field
        label="Dialer address"
        inputMode="url"
        placeholder="dialer.example.com"
        note={isUsedAsTyped ? null : `Baton uses ${address}.`}
        {...textField('address')}
      />
      {asksForPlainHttp(draft.address) && (
        <Check
          label="Allow plain http"
          note="Anyone on the way to the dialer can then read the password."
          checked={draft.plainHttpAllowed}
          onChange={(plainHttpAllowed) => onChange({ plainHttpAllowed })}
        />
      )}
      <Field label="API user" {...textField('apiUser')} />
      <PasswordField {...textField('password')} />
      <Field
        label="Source"
        note="Names Baton in the dialer’s log of requests."
        {...textField('source')}
      />
    </FieldGroup>
  );
}

function PasswordField(props: ReturnType<TextFieldOf>) {
  const ask = useAsk();
  const password = useReceived(({ state }) => state.settings.password);
  return (
    <SecretField label="Password" state={password} words={passwordWords(password)} {...props}>
      <Button onClick={() => void ask((baton) => baton.forgetPassword())}>
        Forget the password
      </Button>
    </SecretField>
  );
}

function AgentFields({ draft, onChange, textField }: FieldsPartProps) {
  return (
    <FieldGroup name="Agent">
      <p className="field-below">
        Agents hand calls over with Baton, not with the softphone’s own transfer key: the dialer
        would not know of it, lose the call and count it wrong.
      </p>
      <Field
        label="Agent user"
        note="The user whose calls you take, as the dialer names it."
        {...textField('agentUser')}
      />
      <Field label="Lines" inputMode="numeric" note={linesNote(draft)} {...textField('lines')} />
      <Check
        label="Look at the agent’s status"
        note="Needs level 7 and View Reports. Without it Baton waits to be told of calls."
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
  if (users.length < 2) return 'How many calls the agent takes at a time. One for most.';
  return users.length === 2
    ? `Baton follows agents ${first} and ${second}.`
    : `Baton follows agents ${first}, ${second}${users.length > 3 ? ' …' : ''} and ${last}.`;
}
