import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Check } from '../../components/field.tsx';
import { usePreferences } from './use-preferences.ts';

/** What Baton tells while another program has the screen. */
export function NotificationsPart() {
  const { preferences, set } = usePreferences();
  const hasNotifications = useReceived(({ state }) => state.desktop.hasNotifications);
  return (
    <>
      {!hasNotifications && <p className="quiet">{t('preferences.notifications.none')}</p>}
      <Check
        label={t('preferences.notifications.calls')}
        note={t('preferences.notifications.calls.note')}
        checked={preferences.notifyOfCalls}
        onChange={(notifyOfCalls) => set({ notifyOfCalls })}
      />
      <Check
        label={t('preferences.notifications.outcomes')}
        note={t('preferences.notifications.outcomes.note')}
        checked={preferences.notifyOfOutcomes}
        onChange={(notifyOfOutcomes) => set({ notifyOfOutcomes })}
      />
      <Check
        label={t('preferences.notifications.sound')}
        note={t('preferences.notifications.sound.note')}
        checked={preferences.notificationSound}
        onChange={(notificationSound) => set({ notificationSound })}
      />
    </>
  );
}
