import { isLoopback, parseDialerAddress } from '../../../shared/dialer-address.ts';
import type { OfferedSetUp } from '../../../shared/set-up-offer.ts';
import type { TeamSource } from '../../../shared/team-directory.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Icon } from '../../components/icon.tsx';
import { dialerHost } from './dialer-host.ts';
import { isSameDialer } from './offer-draft.ts';

/** What a yes to a set-up would cost: the dialer in use, a password in the clear, buttons by anybody. */
export function SetUpWarnings({ offer, by }: Pick<OfferedSetUp, 'offer' | 'by'>) {
  const dialer = useReceived(({ state }) => state.settings.dialer);
  const hasKeyNow = useReceived(({ state }) => (state.team?.source.publicKey ?? null) !== null);
  const host = leftToRight(dialerHost(dialer?.address ?? ''));
  return (
    <>
      {isPlainHttp(offer.dialer.address) && (
        <p className="offer-warning">
          <Icon name="problem" />
          <span>{t('set-up.offer.plain-http')}</span>
        </p>
      )}
      {/* A person trusts the file they chose, but not to take a key away unsaid. */}
      {(by === 'link' || hasKeyNow) && offer.team?.publicKey === null && (
        <p className="offer-warning">
          <Icon name="problem" />
          <span>
            {t('set-up.offer.team-without-key', { host: leftToRight(hostOf(offer.team)) })}
          </span>
        </p>
      )}
      {dialer !== null && (
        <p className={isSameDialer(offer, dialer) ? 'quiet' : 'offer-warning'}>
          {isSameDialer(offer, dialer) ? (
            t('set-up.offer.same')
          ) : (
            <>
              <Icon name="problem" />
              <span>{t('set-up.offer.replaces', { host })}</span>
            </>
          )}
        </p>
      )}
      <p className="quiet">{t('set-up.offer.nothing-yet')}</p>
    </>
  );
}

function hostOf({ from }: TeamSource): string {
  return from.kind === 'https' ? new URL(from.url).host : from.path;
}

/** This very computer has nobody on the way. */
function isPlainHttp(address: string): boolean {
  const parsed = parseDialerAddress(address, true);
  if (!parsed.ok) return false;
  const { protocol, hostname } = new URL(parsed.value);
  return protocol === 'http:' && !isLoopback(hostname);
}
