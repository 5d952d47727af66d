import type { AppState } from '../../../shared/app-state.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { dialerHost } from '../set-up/dialer-host.ts';
import { DialRulesForm } from './dial-rules-form.tsx';

/** How numbers are dialled by the dialer that Baton works with, which is said. */
export function DialRulesPart() {
  const mode = useReceived(({ state }) => state.mode);
  const owner = useReceived(({ state }) => ownerText(state));
  return (
    <>
      <p className="quiet">{owner}</p>
      {/* Each dialer's form begins with that dialer's rules. */}
      {mode !== 'not-set-up' && <DialRulesForm key={owner} />}
    </>
  );
}

function ownerText({ mode, settings }: AppState): string {
  switch (mode) {
    case 'not-set-up':
      return t('preferences.dial-rules.no-dialer');
    case 'rehearsal':
      return t('preferences.dial-rules.for-rehearsal');
    case 'dialer':
      return t('preferences.dial-rules.for-dialer', {
        host: leftToRight(dialerHost(settings.dialer?.address ?? '')),
      });
  }
}
