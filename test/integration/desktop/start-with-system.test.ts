import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createStartWithSystem,
  isStartOfSystem,
} from '../../../electron/desktop/start-with-system.ts';
import type { StartWithSystemParts } from '../../../electron/desktop/start-with-system.ts';

/** A home folder, and Baton in it; `items` is what the system was told of login items. */
function setUp(parts: Partial<StartWithSystemParts> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'baton-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const items: object[] = [];
  let openAtLogin = false;
  const app = {
    getLoginItemSettings: () => ({ openAtLogin }),
    setLoginItemSettings: (item: { openAtLogin?: boolean }) => {
      items.push(item);
      openAtLogin = item.openAtLogin ?? false;
    },
  } as never;
  const start = createStartWithSystem({
    platform: 'linux',
    isPackaged: true,
    app,
    program: '/opt/Baton/baton',
    environment: { HOME: home },
    comment: () => 'Passes a live call on',
    ...parts,
  });
  const file = join(home, '.config', 'autostart', 'baton.desktop');
  return { start, home, file, items };
}

describe('starting with the session on Linux', () => {
  it('is a file for the desktop that is written, read and taken away', () => {
    const { start, file, home } = setUp();
    expect(start.value()).toBe(false);
    start.set(true);
    expect(start.value()).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('Exec=/opt/Baton/baton --quiet\n');
    expect(readdirSync(join(home, '.config', 'autostart'))).toEqual(['baton.desktop']);
    start.set(false);
    start.set(false);
    expect(start.value()).toBe(false);
    expect(readdirSync(join(home, '.config', 'autostart'))).toEqual([]);
  });

  it('names an AppImage by its own path: what it unpacks is gone after the run', () => {
    const { start, file, home } = setUp();
    const image = createStartWithSystem({
      platform: 'linux',
      isPackaged: true,
      app: {} as never,
      program: '/tmp/.mount_BatonXYZ/baton',
      environment: { HOME: home, APPIMAGE: '/home/ann/Baton 1.AppImage' },
      comment: () => 'x',
    });
    image.set(true);
    expect(readFileSync(file, 'utf8')).toContain('Exec="/home/ann/Baton 1.AppImage" --quiet\n');
    expect(start.value()).toBe(true);
  });

  it('is off where the desktop’s own settings have switched it off, and on again by Baton', () => {
    const { start, file } = setUp();
    start.set(true);
    writeFileSync(file, `${readFileSync(file, 'utf8')}Hidden=true\n`);
    expect(start.value()).toBe(false);
    start.set(true);
    expect(start.value()).toBe(true);
  });

  it('keeps its file where the person keeps theirs, and passes a relative path over', () => {
    const { home } = setUp();
    const elsewhere = join(home, 'elsewhere');
    mkdirSync(elsewhere);
    const environment = { HOME: home, XDG_CONFIG_HOME: elsewhere };
    setUp({ environment }).start.set(true);
    expect(readdirSync(join(elsewhere, 'autostart'))).toEqual(['baton.desktop']);
    setUp({ environment: { HOME: home, XDG_CONFIG_HOME: 'relative' } }).start.set(true);
    expect(readdirSync(join(home, '.config', 'autostart'))).toEqual(['baton.desktop']);
  });

  it('can’t be had without a home', () => {
    expect(setUp({ environment: {} }).start.value()).toBeNull();
  });
});

describe('starting with the system elsewhere', () => {
  it('is a login item that opens the window quietly on Windows', () => {
    const { start, items } = setUp({ platform: 'win32', program: 'C:\\Baton\\Baton.exe' });
    start.set(true);
    expect(items).toEqual([{ path: 'C:\\Baton\\Baton.exe', args: ['--quiet'], openAtLogin: true }]);
    expect(start.value()).toBe(true);
  });

  it('is a login item of the app itself on macOS', () => {
    const { start, items } = setUp({ platform: 'darwin' });
    start.set(true);
    start.set(false);
    expect(items).toEqual([{ openAtLogin: true }, { openAtLogin: false }]);
  });

  it('is nothing that a copy of a developer’s does', () => {
    const { start, items, home } = setUp({ isPackaged: false });
    start.set(true);
    expect(start.value()).toBeNull();
    expect(items).toEqual([]);
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('a start of Baton', () => {
  const app = (wasOpenedAtLogin: boolean) =>
    ({ getLoginItemSettings: () => ({ wasOpenedAtLogin }) }) as never;

  it('is the system’s own where it bears the switch for that, or macOS says so', () => {
    expect(isStartOfSystem(['/opt/baton', '--quiet'], app(false), 'linux')).toBe(true);
    expect(isStartOfSystem(['/opt/baton'], app(false), 'linux')).toBe(false);
    expect(isStartOfSystem(['/Baton'], app(true), 'darwin')).toBe(true);
    expect(isStartOfSystem(['/Baton', '--quiet'], app(false), 'darwin')).toBe(false);
  });

  it('is a person’s where a link pretends otherwise', () => {
    expect(isStartOfSystem(['/opt/baton', '--', '--quiet'], app(false), 'linux')).toBe(false);
  });
});
