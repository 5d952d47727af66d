import { initialPreferences } from '../../../shared/preferences.ts';
import { describe, expect, it } from 'vitest';
import { usualEventFields } from '../../../shared/event-stream.ts';
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
  lines: 1,
  looks: true,
  eventStream: null,
};

const nothingTyped = { password: null, streamToken: null };
const eventStream = {
  address: 'https://events.example.com/agents/{agent}',
  fields: usualEventFields,
};

const problemsOf = (form: unknown) =>
  settingsFormSchema.safeParse(form).error?.issues.map(({ path, message }) => ({
    field: path.join('.'),
    message,
  })) ?? [];

describe('the settings form', () => {
  it('is taken with a password, and with none where the kept one stays', () => {
    expect(problemsOf({ ...dialer, ...nothingTyped, password: 'abc123' })).toEqual([]);
    expect(problemsOf({ ...dialer, ...nothingTyped })).toEqual([]);
  });

  it('names every field that is wrong, with its sentence', () => {
    const problems = problemsOf({
      address: 'http://dialer.example.com',
      plainHttpAllowed: false,
      apiUser: '66 66',
      agentUser: '',
      source: 'my-source',
      password: 'pass word',
      lines: 1,
      looks: true,
      eventStream: null,
      streamToken: 'to ken',
    });
    expect(problems.map(({ field }) => field).sort()).toEqual([
      'address',
      'agentUser',
      'apiUser',
      'password',
      'source',
      'streamToken',
    ]);
    expect(problems.find(({ field }) => field === 'address')?.message).toContain('plain http');
    expect(problems.find(({ field }) => field === 'source')?.message).toContain('“-”');
  });

  it('takes plain http after an explicit yes', () => {
    const plain = { ...dialer, address: 'http://dialer.example.com', ...nothingTyped };
    expect(problemsOf({ ...plain, plainHttpAllowed: true })).toEqual([]);
    expect(problemsOf(plain)).toHaveLength(1);
  });

  it('is refused with a field that does not exist', () => {
    expect(problemsOf({ ...dialer, ...nothingTyped, admin: true })).toHaveLength(1);
  });

  it('takes several lines where the others can be counted on from the agent user', () => {
    const form = { ...dialer, ...nothingTyped };
    expect(problemsOf({ ...form, lines: 30 })).toEqual([]);
    expect(problemsOf({ ...form, lines: 31 }).map(({ field }) => field)).toEqual(['lines']);
    expect(problemsOf({ ...form, lines: 0 }).map(({ field }) => field)).toEqual(['lines']);
    const [problem] = problemsOf({ ...form, agentUser: 'night-desk', lines: 2 });
    expect(problem?.field).toBe('lines');
    expect(problem?.message).toContain('ends in a digit');
    expect(problemsOf({ ...form, agentUser: 'night-desk', lines: 1 })).toEqual([]);
  });

  it('takes an event stream over https, and a token with it', () => {
    const form = { ...dialer, ...nothingTyped, eventStream };
    expect(problemsOf({ ...form, streamToken: 'abc.DEF-123_~+/==' })).toEqual([]);
    expect(problemsOf({ ...form, streamToken: '' })).toEqual([]);
  });

  it.each([
    ['http://events.example.com/agents', 'over https'],
    ['https://user:secret@events.example.com', 'the token has its own field'],
    ['no address', 'This is no web address.'],
  ])('refuses the event stream %s with a reason', (address, reason) => {
    const form = { ...dialer, ...nothingTyped, eventStream: { ...eventStream, address } };
    const [problem] = problemsOf(form);
    expect(problem?.field).toBe('eventStream.address');
    expect(problem?.message).toContain(reason);
    expect(problem?.message).not.toContain('secret');
  });
});

describe('the settings file', () => {
  it('begins without a dialer', () => {
    expect(settingsSchema.parse(initialSettings)).toEqual({
      dialer: null,
      trustedCertificate: null,
      vouchedOrigins: [],
      preferences: initialPreferences,
      dialRules: [],
      team: null,
    });
  });

  it('has no room for a password or a token', () => {
    expect(dialerSettingsSchema.safeParse({ ...dialer, password: 'abc123' }).success).toBe(false);
    const sound = { ...initialSettings, dialer };
    expect(settingsSchema.safeParse(sound).success).toBe(true);
    expect(settingsSchema.safeParse({ ...sound, password: 'x' }).success).toBe(false);
    const withToken = { ...dialer, streamToken: 'x' };
    expect(settingsSchema.safeParse({ ...sound, dialer: withToken }).success).toBe(false);
  });
});
