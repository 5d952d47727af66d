import { t } from '../shared/texts/t.ts';
import { noticeWords } from '../shared/words/notice-words.ts';
import { useAsk, useReceived } from './app-context.tsx';
import { IconButton } from './components/button.tsx';
import { Icon } from './components/icon.tsx';

/** What a person should know that belongs to no call, until it is put away. */
export function Notices() {
  const ask = useAsk();
  const notices = useReceived(({ state }) => state.notices);
  return (
    <div role="status" aria-label={t('window.notices')} className="notices">
      {notices.map((notice) => {
        const { happened, advice } = noticeWords(notice);
        return (
          <div key={notice.kind} className="notice">
            <p>
              {happened} {advice}
            </p>
            <IconButton
              name={t('window.dismiss-what', { what: happened })}
              title={t('window.dismiss')}
              onClick={() => void ask((baton) => baton.dismissNotice(notice.kind))}
            >
              <Icon name="close" />
            </IconButton>
          </div>
        );
      })}
    </div>
  );
}
