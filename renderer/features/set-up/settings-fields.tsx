import { useId } from 'react';
import type { PasswordState } from '../../../shared/password-state.ts';
import { keychainAction, passwordWords } from '../../../shared/words/password-words.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { addressInUse, asksForPlainHttp } from './settings-draft.ts';
import type { SettingsDraft, SettingsField } from './settings-draft.ts';

interface SettingsFieldsProps {
  readonly draft: SettingsDraft;
  readonly onChange: (fields: Partial<SettingsDraft>) => void;
  readonly problemOf: (field: SettingsField) => string | null;
  readonly onLeave: (field: SettingsField) => void;
}

/** The fields of the settings, in the order in which an administrator hands them out. */
export function SettingsFields({ draft, onChange, problemOf, onLeave }: SettingsFieldsProps) {
  const textField = (name: SettingsField) => ({
    name,
    value: draft[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
    problem: problemOf(name),
    onBlur: () => onLeave(name),
  });
  const address = addressInUse(draft);
  return (
    <>
      <Field
        label="Dialer address"
        inputMode="url"
        placeholder="dialer.example.com"
        note={
          address === null || address === draft.address.trim() ? null : `Baton uses ${address}.`
        }
        {...textField('address')}
      />
      {asksForPlainHttp(draft.address) && (
        <PlainHttp
          allowed={draft.plainHttpAllowed}
          onChange={(plainHttpAllowed) => onChange({ plainHttpAllowed })}
        />
      )}
      <Field label="API user" {...textField('apiUser')} />
      <PasswordField {...textField('password')} />
      <Field
        label="Agent user"
        note="The user whose calls you take, as the dialer names it."
        {...textField('agentUser')}
      />
      <Field
        label="Source"
        note="Names Baton in the dialer’s log of requests."
        {...textField('source')}
      />
    </>
  );
}

function PlainHttp(props: {
  readonly allowed: boolean;
  readonly onChange: (yes: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="check">
      <input
        id={id}
        type="checkbox"
        checked={props.allowed}
        aria-describedby={`${id}-note`}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id} className="check-label">
          Allow plain http
        </label>
        <p id={`${id}-note`} className="quiet">
          Anyone on the way to the dialer can then read the password.
        </p>
      </div>
    </div>
  );
}

type PasswordFieldProps = Omit<Parameters<typeof Field>[0], 'label' | 'note'>;

function PasswordField(props: PasswordFieldProps) {
  const ask = useAsk();
  const password = useReceived(({ state }) => state.settings.password);
  const isKept = password.kind !== 'none' && password.kind !== 'opening';
  const saysMore = isKept || (password.kind === 'none' && password.keychain !== null);
  const words = passwordWords(password);
  const tryKeychain = keychainAction(password);
  return (
    <div className="password">
      <Field
        label="Password"
        type="password"
        placeholder={placeholderOf(password.kind)}
        {...props}
      />
      {saysMore && (
        <div className="password-kept">
          <p className="quiet">
            {words.happened} {words.advice}
          </p>
          <div className="password-actions">
            {tryKeychain !== null && (
              <Button onClick={() => void ask((baton) => baton.unlockKeychain())}>
                {tryKeychain}
              </Button>
            )}
            {isKept && (
              <Button onClick={() => void ask((baton) => baton.forgetPassword())}>
                Forget the password
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function placeholderOf(kind: PasswordState['kind']): string {
  switch (kind) {
    case 'none':
      return '';
    case 'opening':
      return 'Waiting for the keychain';
    case 'in-keychain':
      return 'Kept in the keychain';
    case 'this-run-only':
      return 'Kept for this run';
    case 'keychain-locked':
    case 'keychain-changed':
    case 'unreadable':
      return 'Kept, not at hand';
  }
}
