import type { GlobalKeyConflict, GlobalKeyName, GlobalKeys } from '../../../shared/preferences.ts';
import { spokenDigits, spokenLocale, t } from '../../../shared/texts/t.ts';
import { acceleratorText } from './accelerator-text.ts';

/** Why chosen keys do not work: a sentence for each reason there is, those of nine digits together. */
export function keyConflictTexts(
  name: keyof GlobalKeys,
  conflicts: readonly GlobalKeyConflict[],
): readonly string[] {
  const own = conflicts.filter(({ key }) => rowOf(key) === name);
  const reasons = new Set(own.map(({ because }) => because));
  return [...reasons].map((because) => {
    const keys = own
      .filter((conflict) => conflict.because === because)
      .map(({ accelerator }) => acceleratorText(accelerator));
    return t(`preferences.keys.conflict.${because}`, { count: keys.length, keys: listed(keys) });
  });
}

function rowOf(key: GlobalKeyName): keyof GlobalKeys {
  return key === 'show' || key === 'rescue' ? key : 'buttons';
}

function listed(items: readonly string[]): string {
  return new Intl.ListFormat(spokenDigits(spokenLocale()), { type: 'conjunction' }).format(items);
}
