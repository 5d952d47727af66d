import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { KeyRecorder } from './key-recorder.tsx';
import { keyConflictTexts } from './key-conflict-text.ts';
import { usePreferences } from './use-preferences.ts';

/** The keys that work while another program has the focus; each off until one is recorded. */
export function GlobalKeysPart() {
  const { preferences, set } = usePreferences();
  const conflicts = useReceived(({ state }) => state.desktop.keyConflicts);
  const { globalKeys } = preferences;
  return (
    <>
      <p className="quiet">{t('preferences.keys.note')}</p>
      <p className="quiet">{t('preferences.keys.softphone')}</p>
      {(['show', 'rescue', 'buttons'] as const).map((name) => (
        <KeyRecorder
          key={name}
          name={name}
          accelerator={globalKeys[name]}
          problems={keyConflictTexts(name, conflicts)}
          onChange={(accelerator) => set({ globalKeys: { ...globalKeys, [name]: accelerator } })}
        />
      ))}
    </>
  );
}
