import { parseDialerAddress } from '../../../shared/dialer-address.ts';

/**
 * The host of a dialer's address, with its port where that is not the usual one; letters of other
 * scripts as `URL` spells them (`xn--…`), so that no host can look like another.
 */
export function dialerHost(address: string): string {
  const parsed = parseDialerAddress(address, true);
  return parsed.ok ? new URL(parsed.value).host : address;
}
