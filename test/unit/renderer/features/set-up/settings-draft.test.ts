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
import { usualEventFields } from '../../../../../shared/event-stream.ts';
import { settingsFormSchema } from '../../../../../shared/settings.ts';
import { live } from '../../app-state.ts';

const kept = settingsDraftOf(live.settings.dialer);
const typed: SettingsDraft = { ...kept, password: 'secret.1' };

const streaming: SettingsDraft = {
  ...typed,
  streamAddress: 'https://events.example.com/{agent}',
};

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
  { ...typed, lines: '3' },
  { ...typed, lines: '31' },
  { ...typed, lines: 'three' },
  { ...typed, lines: '2', agentUser: 'night-desk' },
  { ...typed, looks: false },
  streaming,
  { ...streaming, streamAddress: 'http://events.example.com' },
  { ...streaming, streamToken: 'to ken' },
  { ...streaming, streamToken: ' abc.123== ' },
  { ...streaming, callIdField: '' },
  { ...streaming, callerNumberField: '', agentUserField: '' },
  { ...streaming, leadIdField: 'lead id' },
  { ...streaming, streamAddress: ' ', streamToken: 'to ken', callIdField: '' },
];

describe('the form of the settings', () => {
  it('never fills in a password or a token', () => {
    expect([kept.password, kept.streamToken]).toEqual(['', '']);
  });

  it('suggests the source at the first set-up', () => {
    expect(settingsDraftOf(null).source).toBe('baton');
  });

  it.each(drafts)('finds a problem exactly where the schema does: %j', (draft) => {
    const isRight = settingsFields.every((field) => settingsProblem(field, draft, true) === null);
    expect(settingsFormSchema.safeParse(settingsFormOf(draft, false)).success).toBe(isRight);
  });

  it('sends null for a password that is left as it is kept', () => {
    expect(settingsFormOf(kept, false).password).toBeNull();
    expect(settingsFormOf(typed, false).password).toBe('secret.1');
  });

  it('asks for a password where none is kept', () => {
    expect(settingsProblem('password', kept, false)).toBe('Fill in the password.');
    expect(settingsProblem('password', kept, true)).toBeNull();
  });

  it('sends users without the spaces that pasting brings along', () => {
    expect(settingsFormOf({ ...typed, apiUser: ' 6666 ' }, false).apiUser).toBe('6666');
  });
});

describe('an event stream', () => {
  it('is there with its address, and gone with it', () => {
    expect(settingsFormOf(typed, false).eventStream).toBeNull();
    expect(settingsFormOf(streaming, false).eventStream).toEqual({
      address: 'https://events.example.com/{agent}',
      fields: usualEventFields,
    });
  });

  it('fills the form again as it was saved', () => {
    const fields = { ...usualEventFields, callId: 'uniqueid', agentUser: '' };
    const draft = { ...streaming, callIdField: 'uniqueid', agentUserField: '' };
    const { password, streamToken, ...saved } = settingsFormOf(draft, false);
    expect(saved.eventStream?.fields).toEqual(fields);
    expect([password, streamToken]).toEqual(['secret.1', '']);
    expect(settingsDraftOf(saved)).toEqual({ ...draft, password: '' });
  });

  it('keeps its token while nothing is typed, unless it is to be forgotten', () => {
    expect(settingsFormOf(streaming, true).streamToken).toBeNull();
    expect(settingsFormOf({ ...streaming, forgetsToken: true }, true).streamToken).toBe('');
    expect(settingsFormOf({ ...streaming, streamToken: 'abc' }, true).streamToken).toBe('abc');
  });

  it('has no token where none is kept, and leaves none behind when it goes', () => {
    expect(settingsFormOf(streaming, false).streamToken).toBe('');
    expect(settingsFormOf({ ...typed, streamToken: 'abc' }, true).streamToken).toBe('');
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
    expect(settingsFormOf(draft, false).plainHttpAllowed).toBe(false);
  });
});

it('shows the address that Baton makes of a pasted one', () => {
  const pasted = 'https://dialer.example.com/vicidial/admin.php?ADD=3';
  expect(addressInUse({ ...typed, address: pasted })).toBe('https://dialer.example.com');
});

it('says why settings were not saved', () => {
  expect(savingProblem({ kind: 'saved' })).toBeNull();
  expect(savingProblem({ kind: 'password-missing' })?.text).toContain('Type');
  expect(savingProblem({ kind: 'password-of-another' })?.text).toContain('another dialer');
  expect(savingProblem({ kind: 'token-of-another' })?.text).toContain('another event stream');
});

it('names the field in which to mend what was not saved', () => {
  expect(savingProblem({ kind: 'password-of-another' })?.field).toBe('password');
  expect(savingProblem({ kind: 'token-of-another' })?.field).toBe('streamToken');
});
