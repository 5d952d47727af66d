import { t } from '../shared/texts/t.ts';
import { Button } from './components/button.tsx';

interface StartFailedProps {
  /** How often the window has asked in vain: each time is said anew. */
  readonly failures: number;
  readonly onTryAgain: () => void;
}

/** Stands in for the window while it can't learn what to show, so that it never stays blank. */
export function StartFailed({ failures, onTryAgain }: StartFailedProps) {
  return (
    <div className="app">
      <main className="welcome" tabIndex={-1}>
        <h1 className="call-title">{t('window.start-failed.title')}</h1>
        <p key={failures} role="alert" className="quiet">
          {t('window.start-failed.said')}
        </p>
        <div className="welcome-way">
          <Button look="main" autoFocus onClick={onTryAgain}>
            {t('window.start-failed.try-again')}
          </Button>
        </div>
      </main>
    </div>
  );
}
