import type { ReactNode } from 'react';
import type { PasswordState } from '../../../shared/password-state.ts';
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
                {tryKeychain}
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
