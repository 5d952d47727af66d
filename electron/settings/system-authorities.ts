import { X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import * as nodeTls from 'node:tls';

/** Where Linux distributions keep all authorities in one file, an administrator's own among them. */
export const bundleFiles: readonly string[] = [
  // Debian, Ubuntu, Arch, Gentoo, NixOS
  '/etc/ssl/certs/ca-certificates.crt',
  // Fedora, Red Hat and theirs
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/pki/tls/certs/ca-bundle.crt',
  // openSUSE
  '/var/lib/ca-certificates/ca-bundle.pem',
  '/etc/ssl/ca-bundle.pem',
  // Alpine
  '/etc/ssl/cert.pem',
];

/** A distribution's file has 0.2 MB. */
const largestFile = 4 * 1024 * 1024;
const mostAuthorities = 1000;

/** What Node's TLS knows; it reads the system's store from 22.15 on, as every Electron shipped does. */
interface Tls {
  readonly rootCertificates: readonly string[];
  readonly getCACertificates?: (kind: 'system') => readonly string[];
}

/** Where authorities are read from. */
export interface AuthoritySources {
  readonly platform?: NodeJS.Platform;
  readonly files?: readonly string[];
  readonly tls?: Tls;
}

/**
 * Reads the certificate authorities that this computer trusts: of Windows and macOS from their
 * stores, of Linux from the first bundle file that there is. Baton reads them once, at its start.
 *
 * @returns certificates in PEM; none where they can't be read, so that only the well-known hold.
 */
export async function readSystemAuthorities(
  sources: AuthoritySources = {},
): Promise<readonly string[]> {
  const { platform = process.platform, files = bundleFiles, tls = nodeTls } = sources;
  const pem = platform === 'linux' ? await firstBundle(files) : systemStore(tls);
  return pem.filter(isAuthority).slice(0, mostAuthorities);
}

async function firstBundle(files: readonly string[]): Promise<readonly string[]> {
  for (const file of files) {
    const authorities = certificatesIn(await readBounded(file));
    if (authorities.length > 0) return authorities;
  }
  return [];
}

async function readBounded(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    return size > largestFile ? '' : await readFile(file, 'utf8');
  } catch {
    return '';
  }
}

function certificatesIn(bundle: string): readonly string[] {
  return bundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

function systemStore({ getCACertificates }: Tls): readonly string[] {
  try {
    return getCACertificates?.('system') ?? [];
  } catch {
    return [];
  }
}

function isAuthority(pem: string): boolean {
  try {
    return new X509Certificate(pem).ca;
  } catch {
    return false;
  }
}
