import { describe, expect, it } from 'vitest';
import { desktopEntry, startsByEntry } from '../../../electron/desktop/desktop-entry.ts';

const lineOf = (program: string, key: string): string | undefined =>
  desktopEntry({ program, switches: ['--quiet'], comment: 'Passes a live call on' })
    .split('\n')
    .find((line) => line.startsWith(`${key}=`));

describe('the entry that starts Baton with the session', () => {
  it('leaves a plain path as it is, and quotes any other as the specification wants it', () => {
    expect(lineOf('/opt/Baton/baton', 'Exec')).toBe('Exec=/opt/Baton/baton --quiet');
    expect(lineOf('/home/a b/Baton.AppImage', 'Exec')).toBe(
      'Exec="/home/a b/Baton.AppImage" --quiet',
    );
    expect(lineOf('/home/a"b/$x`y', 'Exec')).toBe('Exec="/home/a\\\\"b/\\\\$x\\\\`y" --quiet');
    expect(lineOf('/home/a\\b', 'Exec')).toBe('Exec="/home/a\\\\\\\\b" --quiet');
    expect(lineOf('/home/50%/baton', 'Exec')).toBe('Exec=/home/50%%/baton --quiet');
  });

  it('names the program whose absence means that nothing starts, without any quotes', () => {
    expect(lineOf('/home/a b/Baton.AppImage', 'TryExec')).toBe('TryExec=/home/a b/Baton.AppImage');
  });

  it('can’t be made to say more by a path with an end of a line in it', () => {
    const text = desktopEntry({ program: '/a\nHidden=true', switches: [], comment: 'x\ny' });
    expect(text.split('\n').filter((line) => line.startsWith('Hidden'))).toEqual([]);
    expect(startsByEntry(text)).toBe(true);
  });

  it('is read as off where a person or their desktop has switched it off', () => {
    const text = desktopEntry({ program: '/opt/baton', switches: [], comment: 'x' });
    expect(startsByEntry(text)).toBe(true);
    expect(startsByEntry(`${text}Hidden=true\n`)).toBe(false);
    expect(startsByEntry(text.replace('enabled=true', 'enabled = false'))).toBe(false);
    expect(startsByEntry('')).toBe(false);
    expect(startsByEntry(`${text}\n[Desktop Action other]\nHidden=true\n`)).toBe(true);
  });
});
