import type { X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '../../../shared/certificate.ts';

const longestText = 200;
const mostNames = 20;

/** What a certificate says of itself, cut to what a person can read and a screen can show. */
export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  const { subject, issuer } = certificate.toLegacyObject();
  return {
    fingerprint: certificate.fingerprint256,
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    names: alternativeNames(certificate.subjectAltName ?? ''),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
  };
}

/** A certificate names itself by what it likes: there may be no name, or several of a kind. */
function nameOf(parts: Readonly<Record<string, unknown>> | undefined): string {
  const named = [parts?.['CN'], parts?.['O'], parts?.['OU']].flat();
  return readable(named.find((name) => typeof name === 'string' && name !== '') ?? '');
}

/** Reads `DNS:a.example.com, IP Address:192.0.2.1`; names with odd characters stand in quotes. */
function alternativeNames(text: string): string[] {
  const entries = text.matchAll(/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g);
  const names = Array.from(entries, ([, name = '']) => readable(name)).filter(Boolean);
  return names.slice(0, mostNames);
}

/** Without control characters, and without those that turn the direction of writing. */
function readable(text: unknown): string {
  const plain = typeof text === 'string' ? text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '') : '';
  return Array.from(plain).slice(0, longestText).join('').trim();
}
