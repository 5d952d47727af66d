import { buildDate } from '../../shared/dial-string.ts';
import type { VersionLook } from './dialer.ts';
import { replyLines } from './reply-lines.ts';

const unreadable: VersionLook = { kind: 'unreachable', cause: { kind: 'reply-unreadable' } };

/**
 * Reads the reply to `version`:
 * `VERSION: 2.14-81|BUILD: 240429-2220|DATE: 2026-01-02 03:04:05|EPOCH: 1767323045`.
 *
 * @param body the body of a reply with status 200.
 */
export function readVersionReply(body: string): VersionLook {
  const [line, ...others] = replyLines(body).filter((text) => text.startsWith('VERSION:'));
  if (line === undefined || others.length > 0) return unreadable;
  const fields = readFields(line);
  const version = fields.get('VERSION') ?? '';
  const build = fields.get('BUILD') ?? '';
  const dialerWallMs = readDate(fields.get('DATE') ?? '');
  const isRead = /^[\w.-]{1,20}$/.test(version) && buildDate(build) !== null;
  if (!isRead || dialerWallMs === null) return unreadable;
  return { kind: 'version', version, build, dialerWallMs };
}

function readFields(line: string): ReadonlyMap<string, string> {
  return new Map(
    line.split('|').map((field) => {
      const [name = '', ...value] = field.split(':');
      return [name.trim(), value.join(':').trim()];
    }),
  );
}

/** The date carries no time zone: it is the wall clock where the dialer stands. */
function readDate(text: string): number | null {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(text);
  const ms = parts ? Date.parse(`${parts[1] ?? ''}T${parts[2] ?? ''}Z`) : NaN;
  return Number.isNaN(ms) ? null : ms;
}
