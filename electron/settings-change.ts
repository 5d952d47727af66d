import type { SaveSettingsAnswer } from '../shared/ipc.ts';
import type { DialerSettings, Settings, SettingsForm } from '../shared/settings.ts';
import { tokenOwner } from './secrets.ts';
import type { Secrets } from './secrets.ts';
import { dialerSettingsOf, isAnotherLogIn } from './settings/dialer-settings.ts';

/** What a form that was filled in changes, or why it can't be saved as it is. */
export type SettingsChange =
  | Exclude<SaveSettingsAnswer, { kind: 'saved' }>
  | {
      readonly kind: 'change';
      readonly dialer: DialerSettings;
      readonly trustedCertificate: Settings['trustedCertificate'];
      /** Hands what was typed to the vaults. They go on by themselves: a keychain may ask a person. */
      readonly keepSecrets: () => void;
    };

/** Weighs a form against what is kept. */
export function settingsChange(
  form: SettingsForm,
  kept: Settings,
  secrets: Secrets,
): SettingsChange {
  const { password, streamToken, ...typed } = form;
  const dialer = dialerSettingsOf(typed);
  const obstacle =
    passwordObstacle(password, kept.dialer, dialer, secrets) ??
    tokenObstacle(streamToken, kept.dialer, dialer, secrets);
  if (obstacle) return obstacle;
  return {
    kind: 'change',
    dialer,
    trustedCertificate: sameServer(kept.dialer, dialer) ? kept.trustedCertificate : null,
    keepSecrets: () => {
      if (password !== null) void secrets.password.keep(password, dialer);
      keepToken(streamToken, dialer, secrets);
    },
  };
}

function passwordObstacle(
  typed: string | null,
  kept: DialerSettings | null,
  dialer: DialerSettings,
  { password }: Secrets,
): SettingsChange | null {
  if (typed !== null) return null;
  const { kind } = password.state();
  const noneAtHand = kind === 'none' || kind === 'opening' || kind === 'unreadable';
  if (noneAtHand) return { kind: 'password-missing' };
  return isAnotherLogIn(kept, dialer) ? { kind: 'password-of-another' } : null;
}

function tokenObstacle(
  typed: string | null,
  kept: DialerSettings | null,
  dialer: DialerSettings,
  { token }: Secrets,
): SettingsChange | null {
  if (typed !== null || !dialer.eventStream || token.state().kind === 'none') return null;
  const before = kept?.eventStream?.address;
  return before === undefined || before === dialer.eventStream.address
    ? null
    : { kind: 'token-of-another' };
}

function keepToken(typed: string | null, dialer: DialerSettings, { token }: Secrets): void {
  const owner = tokenOwner(dialer);
  if (owner === null || typed === '') token.forget();
  else if (typed !== null) void token.keep(typed, owner);
}

function sameServer(one: DialerSettings | null, other: DialerSettings): boolean {
  return one !== null && new URL(one.address).origin === new URL(other.address).origin;
}
