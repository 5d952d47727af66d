import { t } from '../../../shared/texts/t.ts';
import { Button } from '../../components/button.tsx';
import { LanguageChoice } from '../preferences/language-choice.tsx';
import { useOpenSetUpFile } from './use-open-set-up-file.ts';
import { useStartRehearsal } from './use-start-rehearsal.ts';
import './set-up.css';

/** The first start: three ways to begin, in a language that the person reads. */
export function Welcome({ onConnect }: { readonly onConnect: () => void }) {
  const startRehearsal = useStartRehearsal();
  const openSetUpFile = useOpenSetUpFile();
  return (
    <main className="welcome" tabIndex={-1} aria-labelledby="welcome-title">
      <div className="welcome-language">
        <LanguageChoice label={t('set-up.language')} isLabelShown />
      </div>
      <h2 id="welcome-title" className="welcome-title">
        {t('set-up.welcome.title')}
      </h2>
      <p className="quiet">{t('set-up.welcome.what')}</p>
      <section className="welcome-way">
        <Button look="main" onClick={onConnect}>
          {t('set-up.connect')}
        </Button>
        <p className="quiet">{t('set-up.connect.note')}</p>
      </section>
      <section className="welcome-way">
        <Button onClick={() => void openSetUpFile()}>{t('set-up.open-file')}</Button>
        <p className="quiet">{t('set-up.open-file.note')}</p>
      </section>
      <section className="welcome-way">
        <Button onClick={startRehearsal}>{t('set-up.practise')}</Button>
        <p className="quiet">{t('set-up.practise.note')}</p>
      </section>
    </main>
  );
}
