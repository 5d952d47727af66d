import './certificate.css';

/** A fingerprint in groups of four digits, four to a row, as people read them out to one another. */
export function Fingerprint({ fingerprint }: { readonly fingerprint: string }) {
  return (
    <code className="fingerprint">
      {groupsOf(fingerprint).map((group, at) => (
        <span key={at}>{group} </span>
      ))}
    </code>
  );
}

/** The digits without their colons, four and four. */
export function groupsOf(fingerprint: string): readonly string[] {
  return fingerprint.replaceAll(':', '').match(/.{1,4}/g) ?? [];
}
