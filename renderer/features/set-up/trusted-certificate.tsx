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
    <FieldGroup name="Certificate">
      <div className="trusted">
        <p className="quiet">
          You have trusted the dialer’s certificate with this SHA-256 fingerprint. No other holds.
        </p>
        <Fingerprint fingerprint={fingerprint} />
        <Button onClick={() => void ask((baton) => baton.forgetCertificate())}>
          Forget the certificate
        </Button>
      </div>
    </FieldGroup>
  );
}
