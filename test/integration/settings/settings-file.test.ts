import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettingsFile } from '../../../electron/settings/settings-file.ts';
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
      keepOnTop: true,
    });
  });

  it('without a dialer stays without one', () => {
    const file = openSettingsFile(profileWith({ version: 1, dialer: null, keepOnTop: false }));
    expect(file.damage).toBeNull();
    expect(file.value()).toEqual({ dialer: null, trustedCertificate: null, keepOnTop: false });
  });

  it('is left as it is until something is saved, and is version 2 from then on', () => {
    const place = profileWith({ version: 1, dialer: dialerOfVersion1, keepOnTop: false });
    const file = openSettingsFile(place);
    expect(readFileSync(pathIn(place), 'utf8')).toContain('"version":1');
    file.save({ ...file.value(), keepOnTop: true });
    expect(readFileSync(pathIn(place), 'utf8')).toContain('"version": 2');
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
