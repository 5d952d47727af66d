import { t } from '../../../shared/texts/t.ts';
import './certificate.css';

interface FingerprintProps {
  readonly fingerprint: string;
  /** So many of its first digits are not shown. */
  readonly hidden?: number;
}

/** A fingerprint in groups of four digits, four to a row, as people read them out to one another. */
export function Fingerprint({ fingerprint, hidden = 0 }: FingerprintProps) {
  return (
    <code className="fingerprint" dir="ltr">
      {hidden > 0 && (
        <span className="unseen">{t('certificate.fingerprint.hidden', { count: hidden })} </span>
      )}
      {groupsOf(fingerprint).map((group, at) =>
        at * digitsInGroup < hidden ? (
          <span key={at} className="fingerprint-hidden" aria-hidden="true">
            ••••
          </span>
        ) : (
          <span key={at}>{group} </span>
        ),
      )}
    </code>
  );
}

const digitsInGroup = 4;

/** The digits without their colons, four and four. */
export function groupsOf(fingerprint: string): readonly string[] {
  return fingerprint.replaceAll(':', '').match(/.{1,4}/g) ?? [];
}
