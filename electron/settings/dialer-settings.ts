import { parseDialerAddress } from '../../shared/dialer-address.ts';
import type { DialerSettings } from '../../shared/settings.ts';

/** The settings as they are kept: the address in front of `/agc` and `/vicidial`, however it was typed. */
export function dialerSettingsOf(typed: DialerSettings): DialerSettings {
  const parsed = parseDialerAddress(typed.address, typed.plainHttpAllowed);
  // The form's schema has let the address through, so that it can be read.
  return parsed.ok ? { ...typed, address: parsed.value } : typed;
}

/** Whether it is another dialer or user: a password that was typed for one is not sent to another. */
export function isAnotherLogIn(kept: DialerSettings | null, typed: DialerSettings): boolean {
  return kept?.address !== typed.address || kept.apiUser !== typed.apiUser;
}
