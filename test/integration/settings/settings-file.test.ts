import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettingsFile, vouchedOriginsIn } from '../../../electron/settings/settings-file.ts';
import { initialPreferences } from '../../../shared/preferences.ts';
import type { KeptFilePlace } from '../../../electron/settings/settings-file.ts';
import { emptyProfile, placeIn } from './profile-folder.ts';

const dialerOfVersion1 = {
  address: 'https://dialer.example.com',
  plainHttpAllowed: false,
  apiUser: '6666',
  agentUser: '1028',
  source: 'baton',
};

const pathIn = (place: KeptFilePlace) => join(place.folder, 'settings.json');

function profileWith(content: object): KeptFilePlace {
  const place = emptyProfile();
  writeFileSync(pathIn(place), JSON.stringify(content));
  return place;
}

describe('a settings file of version 1', () => {
  it('keeps its dialer, with one line that is looked at, no event stream and no certificate', () => {
    const place = profileWith({ version: 1, dialer: dialerOfVersion1, keepOnTop: true });
    const file = openSettingsFile(place);
    expect(file.damage).toBeNull();
    expect(file.value()).toEqual({
      dialer: { ...dialerOfVersion1, lines: 1, looks: true, eventStream: null },
      trustedCertificate: null,
      vouchedOrigins: [],
      preferences: { ...initialPreferences, keepOnTop: true, keptDays: null },
      dialRules: [],
      team: null,
    });
  });

  it('without a dialer stays without one', () => {
    const file = openSettingsFile(profileWith({ version: 1, dialer: null, keepOnTop: false }));
    expect(file.damage).toBeNull();
    expect(file.value()).toEqual({
      dialer: null,
      trustedCertificate: null,
      vouchedOrigins: [],
      preferences: { ...initialPreferences, keptDays: null },
      dialRules: [],
      team: null,
    });
  });

  it('is left as it is until something is saved, and is version 4 from then on', () => {
    const place = profileWith({ version: 1, dialer: dialerOfVersion1, keepOnTop: false });
    const file = openSettingsFile(place);
    expect(readFileSync(pathIn(place), 'utf8')).toContain('"version":1');
    file.save({ ...file.value(), preferences: { ...initialPreferences, keepOnTop: true } });
    expect(readFileSync(pathIn(place), 'utf8')).toContain('"version": 4');
    expect(openSettingsFile(placeIn(place.folder)).value()).toEqual(file.value());
  });

  it.each([
    ['text', 'https://dialer.example.com'],
    ['a list', [dialerOfVersion1]],
    ['no agent user', { ...dialerOfVersion1, agentUser: undefined }],
  ])('whose dialer is %s is set aside, not guessed at', (_what, dialer) => {
    const place = profileWith({ version: 1, dialer, keepOnTop: false });
    expect(openSettingsFile(place).damage?.kind).toBe('damaged');
  });
});

describe('a settings file of version 2', () => {
  it('keeps the certificate that a person has trusted, and knows of no authority that has vouched', () => {
    const fingerprint = Array(32).fill('B0').join(':');
    const trustedCertificate = { origin: 'https://dialer.example.com', fingerprint, pem: 'PEM' };
    const dialer = { ...dialerOfVersion1, lines: 1, looks: true, eventStream: null };
    const kept = { dialer, trustedCertificate, keepOnTop: true };
    const file = openSettingsFile(profileWith({ version: 2, ...kept }));
    expect(file.damage).toBeNull();
    expect(file.value()).toEqual({
      dialer,
      trustedCertificate,
      vouchedOrigins: [],
      preferences: { ...initialPreferences, keepOnTop: true, keptDays: null },
      dialRules: [],
      team: null,
    });
  });
});

describe('the origins that authorities have vouched for', () => {
  it('are remembered over a restart, each once, and nothing else of the file changes', () => {
    const place = emptyProfile();
    const file = openSettingsFile(place);
    file.save({ ...file.value(), preferences: { ...initialPreferences, keepOnTop: true } });
    const origins = vouchedOriginsIn(file);
    for (const origin of ['https://a.example', 'https://b.example', 'https://a.example']) {
      origins.add(origin);
    }
    const again = openSettingsFile(placeIn(place.folder));
    expect(again.value()).toMatchObject({
      preferences: { keepOnTop: true },
      vouchedOrigins: ['https://a.example', 'https://b.example'],
    });
    expect(vouchedOriginsIn(again).has('https://b.example')).toBe(true);
    expect(vouchedOriginsIn(again).has('https://c.example')).toBe(false);
  });

  it('are at most twenty: the oldest go', () => {
    const place = emptyProfile();
    const origins = vouchedOriginsIn(openSettingsFile(place));
    for (let n = 0; n < 25; n += 1) origins.add(`https://dialer-${n}.example`);
    const { damage, value } = openSettingsFile(placeIn(place.folder));
    expect(damage).toBeNull();
    expect(value().vouchedOrigins).toHaveLength(20);
    expect(value().vouchedOrigins.at(0)).toBe('https://dialer-5.example');
    expect(value().vouchedOrigins.at(-1)).toBe('https://dialer-24.example');
  });
});
