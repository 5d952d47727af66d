import { t } from '../../../shared/texts/t.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { FieldGroup } from '../../components/field.tsx';
import { Fingerprint } from '../certificate/fingerprint.tsx';

/** The certificate that a person has trusted for the dialer, and how to take that back. */
export function TrustedCertificate() {
  const ask = useAsk();
  const fingerprint = useReceived(({ state }) => state.settings.trustedFingerprint);
  if (fingerprint === null) return null;
  return (
    <FieldGroup name={t('settings.certificate')}>
      <div className="trusted">
        <p className="quiet">{t('settings.certificate.trusted')}</p>
        <Fingerprint fingerprint={fingerprint} />
        <Button onClick={() => void ask((baton) => baton.forgetCertificate())}>
          {t('settings.certificate.forget')}
        </Button>
      </div>
    </FieldGroup>
  );
}
