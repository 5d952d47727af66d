import { t } from '../../../shared/texts/t.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import './rehearsal.css';

/** Stands on every screen of a rehearsal, so that nobody takes it for the real thing. */
export function RehearsalBand({ onConnect }: { readonly onConnect: () => void }) {
  const ask = useAsk();
  const mode = useReceived(({ state }) => state.mode);
  const hasDialer = useReceived(({ state }) => state.settings.dialer !== null);
  if (mode !== 'rehearsal') return null;
  return (
    <aside className="rehearsal" aria-label={t('rehearsal.word')}>
      <p>
        <strong className="rehearsal-name">{t('rehearsal.word')}</strong>{' '}
        <span className="rehearsal-nobody">{t('rehearsal.nobody')}</span>
      </p>
      {hasDialer ? (
        <Button onClick={() => void ask((baton) => baton.endRehearsal())}>
          {t('rehearsal.end')}
        </Button>
      ) : (
        <Button onClick={onConnect}>{t('rehearsal.connect')}</Button>
      )}
    </aside>
  );
}
