import type { CertificateFacts as Facts } from '../../../shared/certificate.ts';
import { dateText } from '../../../shared/words/time-of-day.ts';

/** What a certificate says of itself. All of it is text of the server's. */
export function CertificateFacts({ certificate }: { readonly certificate: Facts }) {
  const { subject, issuer, names, validFrom, validTo } = certificate;
  return (
    <dl className="certificate-facts">
      <dt>Issued to</dt>
      <dd>{named(subject)}</dd>
      <dt>Issued by</dt>
      <dd>{named(issuer)}</dd>
      <dt>For</dt>
      <dd>{named(names.join(', '))}</dd>
      <dt>Valid</dt>
      <dd>
        {dateText(validFrom)} to {dateText(validTo)}
      </dd>
    </dl>
  );
}

function named(text: string) {
  return text === '' ? 'Nobody named' : <bdi>{text}</bdi>;
}
