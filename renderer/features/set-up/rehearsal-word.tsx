import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import './rehearsal.css';

/**
 * The word in the top bar, where the window is so low that the band can be scrolled away. Screen
 * readers have it from the band.
 */
export function RehearsalWord() {
  const mode = useReceived(({ state }) => state.mode);
  if (mode !== 'rehearsal') return null;
  return (
    <span className="rehearsal-word" aria-hidden="true">
      {t('rehearsal.word')}
    </span>
  );
}
