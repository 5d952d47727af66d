import type { ReactNode } from 'react';
import type { PasswordState } from '../../../shared/password-state.ts';
import { t } from '../../../shared/texts/t.ts';
import { keychainAction } from '../../../shared/words/password-words.ts';
import type { Sentences } from '../../../shared/words/sentences.ts';
import { useAsk } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';

interface SecretFieldProps extends Omit<Parameters<typeof Field>[0], 'note'> {
  readonly state: PasswordState;
  /** Where the secret is, and what to do about it. */
  readonly words: Sentences;
  /** What can be done with the one that is kept. */
  readonly children: ReactNode;
}

/** A field for a secret that only ever goes out of the window, with where the kept one is. */
export function SecretField({ state, words, children, ...field }: SecretFieldProps) {
  const ask = useAsk();
  const isKept = state.kind !== 'none' && state.kind !== 'opening';
  const saysMore = isKept || (state.kind === 'none' && state.keychain !== null);
  const tryKeychain = keychainAction(state);
  return (
    <div className="secret">
      <Field type="password" placeholder={placeholderOf(state.kind)} {...field} />
      {saysMore && (
        <div className="secret-kept">
          <p className="quiet">
            {words.happened} {words.advice}
          </p>
          <div className="secret-actions">
            {tryKeychain !== null && (
              <Button onClick={() => void ask((baton) => baton.unlockKeychain())}>
                {t(`call.action.${tryKeychain}`)}
              </Button>
            )}
            {isKept && children}
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
      return t('settings.secret.opening');
    case 'in-keychain':
      return t('settings.secret.in-keychain');
    case 'this-run-only':
      return t('settings.secret.this-run-only');
    case 'keychain-locked':
    case 'keychain-changed':
    case 'unreadable':
      return t('settings.secret.not-at-hand');
  }
}
