import { describe, expect, it } from 'vitest';
import { savingProblem } from '../../../../../renderer/features/set-up/saving-problem.ts';
import {
  addressInUse,
  asksForPlainHttp,
  settingsDraftOf,
  settingsFields,
  settingsFormOf,
  settingsProblem,
} from '../../../../../renderer/features/set-up/settings-draft.ts';
import type { SettingsDraft } from '../../../../../renderer/features/set-up/settings-draft.ts';
import { settingsFormSchema } from '../../../../../shared/settings.ts';
import { live } from '../../app-state.ts';

const kept = settingsDraftOf(live.settings.dialer);
const typed: SettingsDraft = { ...kept, password: 'secret.1' };

const drafts: readonly SettingsDraft[] = [
  settingsDraftOf(null),
  typed,
  kept,
  { ...typed, address: '' },
  { ...typed, address: 'http://10.0.0.5/agc/api.php' },
  { ...typed, address: 'http://10.0.0.5/agc/api.php', plainHttpAllowed: true },
  { ...typed, address: 'http://127.0.0.1:8080' },
  { ...typed, apiUser: '66 66' },
  { ...typed, agentUser: '' },
  { ...typed, password: 'pa$$' },
  { ...typed, source: 'x' },
];

describe('the form of the settings', () => {
  it('never fills in a password', () => {
    expect(kept.password).toBe('');
  });

  it('suggests the source at the first set-up', () => {
    expect(settingsDraftOf(null).source).toBe('baton');
  });

  it.each(drafts)('finds a problem exactly where the schema does: %j', (draft) => {
    const isRight = settingsFields.every((field) => settingsProblem(field, draft, true) === null);
    expect(settingsFormSchema.safeParse(settingsFormOf(draft)).success).toBe(isRight);
  });

  it('sends null for a password that is left as it is kept', () => {
    expect(settingsFormOf(kept).password).toBeNull();
    expect(settingsFormOf(typed).password).toBe('secret.1');
  });

  it('asks for a password where none is kept', () => {
    expect(settingsProblem('password', kept, false)).toBe('Fill in the password.');
    expect(settingsProblem('password', kept, true)).toBeNull();
  });

  it('sends users without the spaces that pasting brings along', () => {
    expect(settingsFormOf({ ...typed, apiUser: ' 6666 ' }).apiUser).toBe('6666');
  });
});

describe('plain http', () => {
  it('is asked about only where the address needs it', () => {
    expect(asksForPlainHttp('http://10.0.0.5')).toBe(true);
    expect(asksForPlainHttp('http://127.0.0.1:8080')).toBe(false);
    expect(asksForPlainHttp('https://10.0.0.5')).toBe(false);
    expect(asksForPlainHttp('dialer.example.com')).toBe(false);
  });

  it('is not allowed for an address that was changed to https afterwards', () => {
    const draft = { ...typed, address: 'https://10.0.0.5', plainHttpAllowed: true };
    expect(settingsFormOf(draft).plainHttpAllowed).toBe(false);
  });
});

it('shows the address that Baton makes of a pasted one', () => {
  const pasted = 'https://dialer.example.com/vicidial/admin.php?ADD=3';
  expect(addressInUse({ ...typed, address: pasted })).toBe('https://dialer.example.com');
});

it('says why settings were not saved', () => {
  expect(savingProblem({ kind: 'saved' })).toBeNull();
  expect(savingProblem({ kind: 'password-missing' })).toContain('Type');
  expect(savingProblem({ kind: 'password-of-another' })).toContain('another dialer');
});
