import { useState } from 'react';
import type { SeenCertificate } from '../../../shared/certificate.ts';
import { canBeTrusted, typedDigits } from '../../../shared/certificate.ts';
import { t } from '../../../shared/texts/t.ts';
import { certificateWords } from '../../../shared/words/certificate-words.ts';
import { useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { seenCertificate } from './seen-certificate.ts';
import { TrustForm } from './trust-form.tsx';

/** The sheet in which a person judges the certificate that stopped Baton. */
export function CertificateSheet({ onClose }: { readonly onClose: () => void }) {
  const latest = useReceived(({ state }) => seenCertificate(state));
  // What is judged must not change under the eyes: the main process checks that it is still shown.
  const [certificate] = useState(latest);
  return (
    <Sheet title={t('certificate.sheet.title')} focus="title" onClose={onClose}>
      {certificate === null ? (
        <p className="certificate-none">{t('certificate.sheet.none')}</p>
      ) : (
        <Judgement certificate={certificate} onClose={onClose} />
      )}
    </Sheet>
  );
}

interface JudgementProps {
  readonly certificate: SeenCertificate;
  readonly onClose: () => void;
}

function Judgement({ certificate, onClose }: JudgementProps) {
  if (canBeTrusted(certificate)) {
    return (
      <TrustForm certificate={certificate} onClose={onClose}>
        {(isTyped) => <Evidence certificate={certificate} hidesStart={!isTyped} />}
      </TrustForm>
    );
  }
  return (
    <div className="certificate">
      <Evidence certificate={certificate} />
      <div className="form-end">
        <Button onClick={onClose}>{t('certificate.sheet.close')}</Button>
      </div>
    </div>
  );
}

interface EvidenceProps {
  readonly certificate: SeenCertificate;
  /** Whether what a person has to be told by somebody else is kept from them here. */
  readonly hidesStart?: boolean;
}

/** What is wrong with the certificate, and what there is to compare it by. */
function Evidence({ certificate, hidesStart = false }: EvidenceProps) {
  const words = certificateWords(certificate);
  const { fingerprint, problem, trustedBefore } = certificate;
  const isAnother = problem === 'changed';
  return (
    <>
      <section
        className={`certificate-said ${isAnother ? 'certificate-said-changed' : ''}`}
        aria-label={t('certificate.sheet.wrong')}
      >
        <h3 className="certificate-title">
          <Icon name="problem" />
          {words.title}
        </h3>
        <p>
          {words.happened} {words.advice}
        </p>
        <p>{t('certificate.sheet.until-settled')}</p>
      </section>
      <section>
        <h3 className="field-label">
          {t(isAnother ? 'certificate.fingerprint.now' : 'certificate.fingerprint')}
        </h3>
        <Fingerprint fingerprint={fingerprint} hidden={hidesStart ? typedDigits : 0} />
      </section>
      {trustedBefore !== null && (
        <section>
          <h3 className="field-label">{t('certificate.fingerprint.trusted')}</h3>
          <Fingerprint fingerprint={trustedBefore} />
        </section>
      )}
      <CertificateFacts certificate={certificate} />
    </>
  );
}
