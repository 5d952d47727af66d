import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { failure, success } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { privateFile, privateFolder } from './private-modes.ts';

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
  readonly deserialize: (text: string) => Record<string, unknown>;
}) => Store;

/** Turns the content of one version into that of the next. */
export type Migration = (content: Record<string, unknown>) => Record<string, unknown>;

/**
 * How a file is opened. `beside`: another Baton may be at work with it, so that at first nothing is
 * moved, taken away or changed, and what is damaged stays as it is. `read-only`: nor later.
 */
export type FileAccess = 'own' | 'beside' | 'read-only';

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
  /** `own` where it is left out. */
  readonly access?: FileAccess;
  /** Milliseconds since 1970, for the name of a file that is set aside. */
  readonly wallMs: () => number;
}

/** Why a file's content could not be used, and under which name it is kept. */
export interface FileDamage {
  /** `not-readable`: the system does not let it be read; it stays where it is, and is not written. */
  readonly kind: SetAsideWhy | 'not-readable';
  readonly keptAs: string;
}

type SetAsideWhy = 'damaged' | 'newer-version';

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
  /** Renames the file, so that it is kept under a dated name, which it returns. */
  readonly setAside: () => string;
  /** Removes the file; false where that failed. The value is the initial one from then on. */
  readonly discard: () => boolean;
}

/** Opens a kept file. A content that can't be used is set aside, never overwritten. */
export function openKeptFile<Value extends object>(
  options: KeptFileOptions<Value>,
): KeptFile<Value> {
  const { folder, name, migrations, initial, wallMs, access = 'own' } = options;
  const isOwn = access === 'own';
  const path = join(folder, `${name}.json`);
  const version = migrations.length + 1;

  if (isOwn) {
    mkdirSync(folder, { recursive: true, mode: privateFolder });
    sweepTemporaryFiles(folder, name);
  }

  let text = readText(path);
  const found = firstContent(text, options);
  let value = found.ok ? found.value : initial;
  const damage = found.ok ? null : { kind: found.problem, keptAs: keep(found.problem) };
  if (damage) text = null;
  if (typeof text === 'string' && isOwn) makePrivate(path);
  let store: Store | null = null;

  function keep(why: FileDamage['kind']): string {
    if (why === 'not-readable' || !isOwn) return `${name}.json`;
    const keptAs = `${name}.${why}-${dateForFileName(wallMs())}.json`;
    renameSync(path, join(folder, keptAs));
    return keptAs;
  }

  function write(next: Value): void {
    store ??= options.openStore({
      cwd: folder,
      name,
      configFileMode: privateFile,
      clearInvalidConfig: false,
      serialize: (content) => `${JSON.stringify(content, null, 2)}\n`,
      // The store reads before it writes, and would stumble over a byte-order mark.
      deserialize: (content) => parseObject(content) ?? {},
    });
    store.store = { version, ...next };
    text = readText(path);
  }

  return {
    value: () => value,
    damage,
    save: (next) => {
      value = next;
      if (access === 'read-only') return failure('not-written');
      if (damage?.kind === 'not-readable' || (damage && !isOwn)) return failure('not-written');
      try {
        write(next);
        return success(null);
      } catch {
        return failure('not-written');
      }
    },
    refresh: () => {
      const now = readText(path);
      // A file that somebody has deleted is written anew with the next change.
      if (now === null || now === text) return 'unchanged';
      const content = firstContent(now, options);
      if (!content.ok) return 'unreadable';
      text = now;
      value = content.value;
      return 'changed';
    },
    setAside: () => keep('damaged'),
    discard: () => {
      value = initial;
      text = null;
      return removeFile(path);
    },
  };
}

function firstContent<Value>(
  text: ReturnType<typeof readText>,
  { schema, migrations, initial }: KeptFileOptions<Value>,
): Result<Value, FileDamage['kind']> {
  if (text === null) return success(initial);
  return text === notReadable ? failure('not-readable') : readContent(text, schema, migrations);
}

function makePrivate(path: string): void {
  try {
    chmodSync(path, privateFile);
  } catch {
    // Somebody else's file: who may read it is theirs to say.
  }
}

function removeFile(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

const notReadable = Symbol('not readable');

/** Null where there is no such file. */
function readText(path: string): string | null | typeof notReadable {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? null : notReadable;
  }
}

function readContent<Value>(
  text: string,
  schema: z.ZodType<Value>,
  migrations: readonly Migration[],
): Result<Value, SetAsideWhy> {
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
