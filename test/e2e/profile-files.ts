import { chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './baton-app.ts';

/** Writes a file of the profile, as its owner would have written it; the folder need not exist. */
export function writeProfileFile(machine: Machine, name: string, content: string | Buffer): void {
  const { uid, gid } = statSync(machine.home);
  mkdirSync(machine.profile, { recursive: true, mode: 0o700 });
  const path = join(machine.profile, name);
  writeFileSync(path, content, { mode: 0o600 });
  for (const made of [machine.profile, path]) chownSync(made, uid, gid);
}

/** A file of the profile as text. */
export function profileFile(machine: Machine, name: string): string {
  return readFileSync(join(machine.profile, name), 'utf8');
}

/** The files of the profile whose name has a shape. */
export function profileFilesLike(machine: Machine, shape: RegExp): readonly string[] {
  return readdirSync(machine.profile).filter((name) => shape.test(name));
}
