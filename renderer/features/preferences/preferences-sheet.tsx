import { useId } from 'react';
import type { ReactNode } from 'react';
import { t } from '../../../shared/texts/t.ts';
import { Sheet } from '../../components/sheet.tsx';
import { CommandLinePart } from './command-line-part.tsx';
import { DialRulesPart } from './dial-rules-part.tsx';
import { GlobalKeysPart } from './global-keys-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { NotificationsPart } from './notifications-part.tsx';
import { TeamPart } from './team-part.tsx';
import { WindowPart } from './window-part.tsx';
import './preferences.css';

/** The parts of the sheet, in its order: what most people look for first. */
const parts = [
  { name: 'language', Part: LanguagePart },
  { name: 'window', Part: WindowPart },
  { name: 'notifications', Part: NotificationsPart },
  { name: 'keys', Part: GlobalKeysPart },
  { name: 'dial-rules', Part: DialRulesPart },
  { name: 'team', Part: TeamPart },
  { name: 'history', Part: HistoryPart },
  { name: 'command-line', Part: CommandLinePart },
] as const;

/** Everything that a person chooses about Baton beside the dialer's connection. */
export function PreferencesSheet({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const idOf = (name: string) => `${id}-${name}`;
  return (
    <Sheet title={t('preferences.title')} focus="title" onClose={onClose}>
      <div className="preferences">
        <nav aria-label={t('preferences.contents')}>
          <ul className="preferences-contents">
            {parts.map(({ name }) => (
              <li key={name}>
                <button
                  type="button"
                  className="preferences-link"
                  onClick={() => showPart(idOf(name))}
                >
                  {t(`preferences.${name}`)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <p className="quiet">{t('preferences.at-once')}</p>
        {parts.map(({ name, Part }) => (
          <PreferencesSection key={name} id={idOf(name)} title={t(`preferences.${name}`)}>
            <Part />
          </PreferencesSection>
        ))}
      </div>
    </Sheet>
  );
}

interface PreferencesSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function PreferencesSection({ id, title, children }: PreferencesSectionProps) {
  return (
    <section className="preferences-part" aria-labelledby={id}>
      <h3 id={id} className="preferences-name" tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** The heading gets the focus, so that the next Tab leads into its part. */
function showPart(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function LanguagePart() {
  return <LanguageChoice label={t('preferences.language')} isLabelShown={false} />;
}
