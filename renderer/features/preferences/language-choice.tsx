import { useId } from 'react';
import { locales, ownNames } from '../../../shared/texts/locales.ts';
import { t } from '../../../shared/texts/t.ts';
import { usePreferences } from './use-preferences.ts';
import './preferences.css';

interface LanguageChoiceProps {
  readonly label: string;
  /** False where a heading says the same. */
  readonly isLabelShown: boolean;
}

/**
 * The languages, all in sight and each by its own name: whoever can't read the one that is spoken
 * finds theirs all the same.
 */
export function LanguageChoice({ label, isLabelShown }: LanguageChoiceProps) {
  const name = useId();
  const { preferences, set } = usePreferences();
  return (
    <fieldset className="languages">
      <legend className={isLabelShown ? 'field-label' : 'unseen'}>{label}</legend>
      <div className="languages-list">
        {[null, ...locales].map((language) => (
          <label key={language ?? 'system'} className="language">
            <input
              type="radio"
              name={name}
              checked={preferences.language === language}
              onChange={() => set({ language })}
            />
            {language === null ? (
              <span>{t('preferences.language.system')}</span>
            ) : (
              <bdi lang={language}>{ownNames[language]}</bdi>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
