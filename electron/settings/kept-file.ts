import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { failure, success } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** The part of electron-store that writes: a temporary file, fsync, then a rename over the old one. */
export interface Store {
  store: Record<string, unknown>;
}

/** Opens electron-store, or under plain Node the `conf` that it stands on, for one file. */
export type OpenStore = (options: {
  readonly cwd: string;
  readonly name: string;
  readonly configFileMode: number;
  readonly clearInvalidConfig: boolean;
  readonly serialize: (content: Record<string, unknown>) => string;
}) => Store;

/** Turns the content of one version into that of the next. */
export type Migration = (content: Record<string, unknown>) => Record<string, unknown>;

/** What a kept file is made of. */
export interface KeptFileOptions<Value> {
  readonly folder: string;
  /** Without its ending: `settings` for `settings.json`. */
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  /** The first turns version 1 into version 2, and so on; the file's version is one more than there are. */
  readonly migrations: readonly Migration[];
  readonly initial: Value;
  readonly openStore: OpenStore;
  /** Milliseconds since 1970, for the name of a file that is set aside. */
  readonly wallMs: () => number;
}

/** Why a file's content could not be used; it is kept under the name `keptAs`. */
export interface FileDamage {
  readonly kind: 'damaged' | 'newer-version';
  readonly keptAs: string;
}

/** A small JSON file that survives a crash in the middle of a write, and that people can read. */
export interface KeptFile<Value> {
  readonly value: () => Value;
  /** What was set aside when the file was opened, null where it was sound or new. */
  readonly damage: FileDamage | null;
  /** Replaces the content; the new value holds for this run even where it could not be written. */
  readonly save: (value: Value) => Result<null, 'not-written'>;
  /**
   * Reads the file again if somebody else has written it since. What can't be read then is left
   * alone, and the value stays: a person may be in the middle of editing it.
   */
  readonly refresh: () => 'unchanged' | 'changed' | 'unreadable';
  /** Keeps a copy of the file as it stands now under a dated name, which it returns. */
  readonly setAside: () => string;
}

const privateFile = 0o600;
const privateFolder = 0o700;

/** Opens a kept file. A content that can't be used is set aside, never overwritten. */
export function openKeptFile<Value extends object>(
  options: KeptFileOptions<Value>,
): KeptFile<Value> {
  const { folder, name, schema, migrations, initial, wallMs } = options;
  const path = join(folder, `${name}.json`);
  const version = migrations.length + 1;

  mkdirSync(folder, { recursive: true, mode: privateFolder });
  sweepTemporaryFiles(folder, name);

  let text = readText(path);
  const found = text === null ? success(initial) : readContent(text, schema, migrations);
  let value = found.ok ? found.value : initial;
  const damage = found.ok ? null : { kind: found.problem, keptAs: setAside(found.problem) };
  if (damage) text = null;
  if (text !== null) chmodSync(path, privateFile);

  const store = options.openStore({
    cwd: folder,
    name,
    configFileMode: privateFile,
    clearInvalidConfig: false,
    serialize: (content) => `${JSON.stringify(content, null, 2)}\n`,
  });

  function setAside(why: FileDamage['kind']): string {
    const keptAs = `${name}.${why}-${dateForFileName(wallMs())}.json`;
    renameSync(path, join(folder, keptAs));
    return keptAs;
  }

  return {
    value: () => value,
    damage,
    save: (next) => {
      value = next;
      try {
        store.store = { version, ...next };
        text = readText(path);
        return success(null);
      } catch {
        return failure('not-written');
      }
    },
    refresh: () => {
      const now = readText(path);
      // A file that somebody has deleted is written anew with the next change.
      if (now === null || now === text) return 'unchanged';
      const content = readContent(now, schema, migrations);
      if (!content.ok) return 'unreadable';
      text = now;
      value = content.value;
      return 'changed';
    },
    setAside: () => setAside('damaged'),
  };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function readContent<Value>(
  text: string,
  schema: z.ZodType<Value>,
  migrations: readonly Migration[],
): Result<Value, FileDamage['kind']> {
  const content = parseObject(text);
  if (!content) return failure('damaged');
  const { version, ...rest } = content;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure('damaged');
  }
  if (version > migrations.length + 1) return failure('newer-version');
  const migrated = migrations.slice(version - 1).reduce((older, migrate) => migrate(older), rest);
  const parsed = schema.safeParse(migrated);
  return parsed.success ? success(parsed.data) : failure('damaged');
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
    return isObject ? { ...content } : null;
  } catch {
    return null;
  }
}

/** A kill in the middle of a write leaves its temporary file; nobody else would take it away. */
function sweepTemporaryFiles(folder: string, name: string): void {
  const leftOver = new RegExp(`^${name}\\.json\\.tmp-[0-9a-f]+$`);
  for (const file of readdirSync(folder)) {
    if (leftOver.test(file)) rmSync(join(folder, file), { force: true });
  }
}

/** `2026-03-15T20-16-39-120Z`: a date that every file system takes as part of a name. */
export function dateForFileName(wallMs: number): string {
  return new Date(wallMs).toISOString().replace(/[:.]/g, '-');
}
