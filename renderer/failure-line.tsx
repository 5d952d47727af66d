import { t } from '../shared/texts/t.ts';
import { useFailure } from './app-context.tsx';
import { IconButton } from './components/button.tsx';
import { Icon } from './components/icon.tsx';

/** Says that something the person asked for was not done, until it is put away or asked again. */
export function FailureLine() {
  const { failure, putAway } = useFailure();
  return (
    <div role="alert" aria-label={t('window.failure')}>
      {failure !== null && (
        <div className="failure">
          <Icon name="problem" />
          <p>{failure}</p>
          <IconButton
            name={t('window.dismiss-what', { what: failure })}
            title={t('window.dismiss')}
            onClick={putAway}
          >
            <Icon name="close" />
          </IconButton>
        </div>
      )}
    </div>
  );
}
