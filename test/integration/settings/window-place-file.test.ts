import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mostPlaces, withPlace } from '../../../electron/desktop/window-places.ts';
import type { KeptPlace } from '../../../electron/desktop/window-places.ts';
import { openWindowPlaceFile } from '../../../electron/settings/window-place-file.ts';
import { emptyProfile } from './profile-folder.ts';

const place = { x: -1200, y: 40, width: 400, height: 680, isMaximised: false };
const kept: KeptPlace = { form: 'strip', screens: '0,0,1366,768,1.25', place };

describe('the file of the window’s places', () => {
  it('gives back what it was given, as many places as are ever kept', () => {
    const profile = emptyProfile();
    let places: readonly KeptPlace[] = [];
    for (let at = 0; at < mostPlaces * 2; at += 1) {
      places = withPlace(places, { ...kept, screens: `0,0,${at + 1},768,1` });
    }
    openWindowPlaceFile(profile).save({ places: [...places] });
    const again = openWindowPlaceFile(profile);
    expect(again.damage).toBeNull();
    expect(again.value().places).toEqual(places);
    expect(readFileSync(join(profile.folder, 'window.json'), 'utf8')).toContain('"version": 1');
  });

  it('begins anew where it can’t be read, and keeps what was there', () => {
    const profile = emptyProfile();
    for (const content of ['{', JSON.stringify({ version: 1, places: [{ ...kept, form: 'x' }] })]) {
      writeFileSync(join(profile.folder, 'window.json'), content);
      expect(openWindowPlaceFile(profile).value()).toEqual({ places: [] });
    }
    expect(readdirSync(profile.folder).some((name) => name.startsWith('window.damaged'))).toBe(
      true,
    );
  });
});
