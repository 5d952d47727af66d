import { addressProblemInWords, parseDialerAddress } from '../../../shared/dialer-address.ts';
import { fieldProblem } from '../../../shared/dialer-fields.ts';
import type { DialerSettings, SettingsForm } from '../../../shared/settings.ts';

/** The settings as they stand in the form, right or wrong. */
export interface SettingsDraft {
  readonly address: string;
  readonly plainHttpAllowed: boolean;
  readonly apiUser: string;
  readonly password: string;
  readonly agentUser: string;
  readonly source: string;
}

/** The fields that can be wrong, in the order of the form. */
export const settingsFields = ['address', 'apiUser', 'password', 'agentUser', 'source'] as const;

/** A field of the form that can be wrong. */
export type SettingsField = (typeof settingsFields)[number];

/** The form for a first set-up, or for a dialer that is set up. The password is never filled in. */
export function settingsDraftOf(dialer: DialerSettings | null): SettingsDraft {
  return {
    address: dialer?.address ?? '',
    plainHttpAllowed: dialer?.plainHttpAllowed ?? false,
    apiUser: dialer?.apiUser ?? '',
    password: '',
    agentUser: dialer?.agentUser ?? '',
    source: dialer?.source ?? 'baton',
  };
}

/** What of a draft may be kept while the form is closed. */
export function withoutPassword(draft: SettingsDraft): SettingsDraft {
  return { ...draft, password: '' };
}

/** Whether the address is one that needs a yes to plain http. */
export function asksForPlainHttp(address: string): boolean {
  const parsed = parseDialerAddress(address, false);
  return !parsed.ok && parsed.problem.kind === 'plain-http-not-allowed';
}

/** The address that Baton makes of what was pasted, null while it can't. */
export function addressInUse({ address, plainHttpAllowed }: SettingsDraft): string | null {
  const parsed = parseDialerAddress(address, plainHttpAllowed);
  return parsed.ok ? parsed.value : null;
}

/**
 * What is wrong with a field of the form, in a sentence; null where nothing is.
 *
 * @param passwordKept whether an empty password means the one that is kept.
 */
export function settingsProblem(
  field: SettingsField,
  draft: SettingsDraft,
  passwordKept: boolean,
): string | null {
  switch (field) {
    case 'address': {
      const parsed = parseDialerAddress(draft.address, draft.plainHttpAllowed);
      return parsed.ok ? null : addressProblemInWords(parsed.problem);
    }
    case 'password':
      if (draft.password === '' && passwordKept) return null;
      return fieldProblem('password', draft.password);
    case 'apiUser':
    case 'agentUser':
    case 'source':
      return fieldProblem(field, draft[field].trim());
  }
}

/** What the form sends. A yes to plain http counts only while the address asks for it. */
export function settingsFormOf(draft: SettingsDraft): SettingsForm {
  return {
    address: draft.address.trim(),
    plainHttpAllowed: draft.plainHttpAllowed && asksForPlainHttp(draft.address),
    apiUser: draft.apiUser.trim(),
    password: draft.password === '' ? null : draft.password,
    agentUser: draft.agentUser.trim(),
    source: draft.source.trim(),
  };
}
