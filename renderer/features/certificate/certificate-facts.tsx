import type { CertificateFacts as Facts } from '../../../shared/certificate.ts';
import { t } from '../../../shared/texts/t.ts';
import { dateText } from '../../../shared/words/date-text.ts';

/** What a certificate says of itself. All of it is text of the server's. */
export function CertificateFacts({ certificate }: { readonly certificate: Facts }) {
  const { subject, issuer, names, validFrom, validTo } = certificate;
  return (
    <dl className="certificate-facts">
      <dt>{t('certificate.issued-to')}</dt>
      <dd>{named(subject)}</dd>
      <dt>{t('certificate.issued-by')}</dt>
      <dd>{named(issuer)}</dd>
      <dt>{t('certificate.names')}</dt>
      <dd>{named(names.join(', '))}</dd>
      <dt>{t('certificate.valid')}</dt>
      <dd>
        {t('certificate.valid-dates', {
          validFrom: dateText(validFrom),
          validTo: dateText(validTo),
        })}
      </dd>
    </dl>
  );
}

function named(text: string) {
  return text === '' ? t('certificate.nobody-named') : <bdi>{text}</bdi>;
}
