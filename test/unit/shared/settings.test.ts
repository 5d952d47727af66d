import { describe, expect, it } from 'vitest';
import {
  dialerSettingsSchema,
  initialSettings,
  settingsFormSchema,
  settingsSchema,
} from '../../../shared/settings.ts';
import type { DialerSettings } from '../../../shared/settings.ts';

const dialer: DialerSettings = {
  address: 'https://dialer.example.com',
  plainHttpAllowed: false,
  apiUser: '6666',
  agentUser: '1028',
  source: 'baton',
};

const problemsOf = (form: unknown) =>
  settingsFormSchema.safeParse(form).error?.issues.map(({ path, message }) => ({
    field: path.join('.'),
    message,
  })) ?? [];

describe('the settings form', () => {
  it('is taken with a password, and with none where the kept one stays', () => {
    expect(problemsOf({ ...dialer, password: 'abc123' })).toEqual([]);
    expect(problemsOf({ ...dialer, password: null })).toEqual([]);
  });

  it('names every field that is wrong, with its sentence', () => {
    const problems = problemsOf({
      address: 'http://dialer.example.com',
      plainHttpAllowed: false,
      apiUser: '66 66',
      agentUser: '',
      source: 'my-source',
      password: 'pass word',
    });
    expect(problems.map(({ field }) => field).sort()).toEqual([
      'address',
      'agentUser',
      'apiUser',
      'password',
      'source',
    ]);
    expect(problems.find(({ field }) => field === 'address')?.message).toContain('plain http');
    expect(problems.find(({ field }) => field === 'source')?.message).toContain('“-”');
  });

  it('takes plain http after an explicit yes', () => {
    const plain = { ...dialer, address: 'http://dialer.example.com', password: null };
    expect(problemsOf({ ...plain, plainHttpAllowed: true })).toEqual([]);
    expect(problemsOf(plain)).toHaveLength(1);
  });

  it('is refused with a field that does not exist', () => {
    expect(problemsOf({ ...dialer, password: null, admin: true })).toHaveLength(1);
  });
});

describe('the settings file', () => {
  it('begins without a dialer', () => {
    expect(settingsSchema.parse(initialSettings)).toEqual({ dialer: null, keepOnTop: false });
  });

  it('has no room for a password', () => {
    expect(dialerSettingsSchema.safeParse({ ...dialer, password: 'abc123' }).success).toBe(false);
    expect(settingsSchema.safeParse({ dialer, keepOnTop: true, password: 'x' }).success).toBe(
      false,
    );
    expect(settingsSchema.safeParse({ dialer, keepOnTop: true }).success).toBe(true);
  });
});
