import type { Preferences } from '../../../shared/preferences.ts';
import { useAsk, useReceived } from '../../app-context.tsx';

/** The preferences, and how to change some of them; they hold at once. */
export function usePreferences(): {
  readonly preferences: Preferences;
  readonly set: (changed: Partial<Preferences>) => void;
} {
  const ask = useAsk();
  const preferences = useReceived(({ state }) => state.settings.preferences);
  return { preferences, set: (changed) => void ask((baton) => baton.setPreferences(changed)) };
}
