import type { SpeedDial } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Check } from '../../components/field.tsx';
import { usePreferences } from './use-preferences.ts';

/** Whether scripts and stream decks may hand over, and how they say it. */
export function CommandLinePart() {
  const { preferences, set } = usePreferences();
  const command = useReceived(({ state }) => exampleCommand(state.speedDial));
  return (
    <>
      <Check
        label={t('preferences.command-line.allowed')}
        note={t('preferences.command-line.allowed.note')}
        checked={preferences.commandLineAllowed}
        onChange={(commandLineAllowed) => set({ commandLineAllowed })}
      />
      <p className="quiet">
        {t('preferences.command-line.example')}{' '}
        <code className="preferences-command" dir="ltr">
          {command}
        </code>
      </p>
    </>
  );
}

/** A command that works here: with the first button whose name no shell takes apart. */
export function exampleCommand({ entries }: Pick<SpeedDial, 'entries'>): string {
  const plain = entries.find(({ label }) => /^[\p{L}\p{N} ,.-]+$/u.test(label));
  return `baton --transfer "${plain?.label ?? 'Billing'}"`;
}
