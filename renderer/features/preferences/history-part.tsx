import { keptDaysChoices } from '../../../shared/history.ts';
import type { Preferences } from '../../../shared/preferences.ts';
import { t } from '../../../shared/texts/t.ts';
import { SelectField } from '../../components/select-field.tsx';
import { usePreferences } from './use-preferences.ts';

/** For how long attempts are kept. */
export function HistoryPart() {
  const { preferences, set } = usePreferences();
  return (
    <SelectField
      label={t('preferences.history.kept')}
      value={String(preferences.keptDays)}
      options={keptDaysChoices.map((days) => ({ value: String(days), label: keptText(days) }))}
      onChange={(chosen) => {
        const keptDays = keptDaysChoices.find((days) => String(days) === chosen);
        if (keptDays !== undefined) set({ keptDays });
      }}
      note={t('preferences.history.note')}
    />
  );
}

function keptText(days: Preferences['keptDays']): string {
  if (days === null) return t('preferences.history.for-ever');
  return days === 365 ? t('preferences.history.year') : t('preferences.history.days', { days });
}
