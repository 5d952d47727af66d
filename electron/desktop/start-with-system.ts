import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import { desktopEntry, startsByEntry } from './desktop-entry.ts';

/** Whether Baton starts with the system, as the system itself keeps it. */
export interface StartWithSystem {
  /** Null where the system has no such thing, or Baton runs unpacked. */
  readonly value: () => boolean | null;
  readonly set: (starts: boolean) => void;
}

/** What starting with the system is made of. */
export interface StartWithSystemParts {
  readonly platform: NodeJS.Platform;
  /** A copy that a developer tries must not start in the place of the installed one. */
  readonly isPackaged: boolean;
  readonly app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;
  /** The program itself, an absolute path. */
  readonly program: string;
  /** `XDG_CONFIG_HOME` and `APPIMAGE` are read, and `HOME`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the system says of Baton in its list, in the language that is spoken. */
  readonly comment: () => string;
}

/** The start that the system makes: the window opens without taking the keyboard. */
const quietSwitch = '--quiet';

/**
 * Whether the system has started Baton, and not a person. What stands after `--` comes from a link,
 * and is no switch.
 */
export function isStartOfSystem(
  argv: readonly string[],
  app: Pick<App, 'getLoginItemSettings'>,
  platform: NodeJS.Platform,
): boolean {
  if (platform === 'darwin') return app.getLoginItemSettings().wasOpenedAtLogin;
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? argv.length : end).includes(quietSwitch);
}

/** Builds what starts Baton with the system: a login item, on Linux a file for the desktop. */
export function createStartWithSystem(parts: StartWithSystemParts): StartWithSystem {
  if (!parts.isPackaged) return noStartWithSystem;
  return parts.platform === 'linux' ? byAutostartFile(parts) : byLoginItem(parts);
}

const noStartWithSystem: StartWithSystem = { value: () => null, set: () => undefined };

/** Windows compares path and arguments; macOS starts the app itself, and knows no arguments. */
function byLoginItem({ app, platform, program }: StartWithSystemParts): StartWithSystem {
  const item = platform === 'win32' ? { path: program, args: [quietSwitch] } : {};
  return {
    value: () => app.getLoginItemSettings(item).openAtLogin,
    set: (starts) => app.setLoginItemSettings({ ...item, openAtLogin: starts }),
  };
}

/** The autostart file of the freedesktop.org specification, which every common desktop reads. */
function byAutostartFile(parts: StartWithSystemParts): StartWithSystem {
  const folder = autostartFolder(parts.environment);
  if (folder === null) return noStartWithSystem;
  const path = join(folder, 'baton.desktop');
  // An AppImage is unpacked for each run: only the image's own path is there the next time.
  const program = parts.environment['APPIMAGE'] ?? parts.program;
  return {
    value: () => {
      const text = readText(path);
      return text !== null && startsByEntry(text);
    },
    set: (starts) => {
      const entry = desktopEntry({ program, switches: [quietSwitch], comment: parts.comment() });
      try {
        if (starts) writeWhole(path, entry);
        else rmSync(path, { force: true });
      } catch {
        // A home that can't be written: what is read back tells that nothing has changed.
      }
    },
  };
}

/** A relative path is to be passed over, says the specification. */
function autostartFolder(environment: StartWithSystemParts['environment']): string | null {
  const config = environment['XDG_CONFIG_HOME'];
  if (config?.startsWith('/')) return join(config, 'autostart');
  const home = environment['HOME'];
  return home?.startsWith('/') ? join(home, '.config', 'autostart') : null;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text, { mode: 0o644 });
  renameSync(`${path}.part`, path);
}
