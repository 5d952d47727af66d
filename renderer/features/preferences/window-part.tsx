import { t } from '../../../shared/texts/t.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Check, Choice } from '../../components/field.tsx';
import { usePreferences } from './use-preferences.ts';

/** Where Baton stands on the desktop, and whether it is there from the start. */
export function WindowPart() {
  const { preferences, set } = usePreferences();
  const hasTray = useReceived(({ state }) => state.desktop.hasTray);
  return (
    <>
      <Choice
        label={t('preferences.window.form')}
        name="form"
        value={preferences.form}
        options={(['window', 'strip'] as const).map((value) => ({
          value,
          label: t(`preferences.window.form.${value}`),
        }))}
        onChange={(form) => set({ form })}
      />
      <p className="field-below">{t('preferences.window.form.note')}</p>
      {preferences.form === 'window' && (
        <Check
          label={t('preferences.window.keep-on-top')}
          note={t('preferences.window.keep-on-top.note')}
          checked={preferences.keepOnTop}
          onChange={(keepOnTop) => set({ keepOnTop })}
        />
      )}
      <Check
        label={t('preferences.window.tray')}
        note={t(hasTray ? 'preferences.window.tray.note' : 'preferences.window.tray.none')}
        checked={preferences.tray}
        onChange={(tray) => set({ tray })}
      />
      <StartsWithSystem />
    </>
  );
}

function StartsWithSystem() {
  const ask = useAsk();
  const starts = useReceived(({ state }) => state.desktop.startsWithSystem);
  if (starts === null) return <p className="quiet">{t('preferences.window.starts.none')}</p>;
  return (
    <Check
      label={t('preferences.window.starts')}
      note={t('preferences.window.starts.note')}
      checked={starts}
      onChange={(yes) => void ask((baton) => baton.setStartsWithSystem(yes))}
    />
  );
}
