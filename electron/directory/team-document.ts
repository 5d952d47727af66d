import { createPublicKey, verify } from 'node:crypto';
import { teamDirectorySchema } from '../../shared/team-directory.ts';
import type { TeamDirectory, TeamTrouble } from '../../shared/team-directory.ts';
import { teamPrefix } from '../../shared/speed-dial.ts';
import type { DirectoryGroup, SpeedDialEntry } from '../../shared/speed-dial.ts';
import type { PublishedTeam } from './fetch-team.ts';
import { teamMistake } from './team-mistake.ts';

/** A team directory that was read and found good, its IDs with the team's prefix. */
export interface TeamDocument {
  readonly name: string;
  readonly groups: readonly DirectoryGroup[];
  readonly entries: readonly SpeedDialEntry[];
  /** Whether a key has vouched for it. */
  readonly signed: boolean;
}

/** What was made of it. */
export type ReadTeam =
  | { readonly kind: 'read'; readonly document: TeamDocument }
  | { readonly kind: 'trouble'; readonly trouble: TeamTrouble };

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const derOfEd25519 = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Checks and reads a team directory. Its signature is checked before anything else is made of it.
 *
 * @param publicKey Ed25519, 32 bytes in base64; null where no signature is asked for.
 */
export function readTeamDocument(
  { text, signature }: Pick<PublishedTeam, 'text' | 'signature'>,
  publicKey: string | null,
): ReadTeam {
  if (publicKey !== null) {
    if (signature === null) return inTrouble({ kind: 'signature-missing' });
    if (!isSignedBy(publicKey, text, signature)) return inTrouble({ kind: 'signature-wrong' });
  }
  const document = parseJson(text);
  if (document === undefined) return inTrouble({ kind: 'not-json' });
  const parsed = teamDirectorySchema.safeParse(document);
  if (parsed.success) {
    return { kind: 'read', document: { ...withPrefix(parsed.data), signed: publicKey !== null } };
  }
  const [issue] = parsed.error.issues;
  return inTrouble(
    issue
      ? teamMistake(issue, document)
      : { kind: 'not-valid', where: '', because: { kind: 'not-allowed' } },
  );
}

function inTrouble(trouble: TeamTrouble): ReadTeam {
  return { kind: 'trouble', trouble };
}

function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  const keyBytes = Buffer.from(publicKey, 'base64');
  // What stands behind the 32 bytes would be passed over.
  if (keyBytes.length !== 32) return false;
  try {
    const key = createPublicKey({
      key: Buffer.concat([derOfEd25519, keyBytes]),
      format: 'der',
      type: 'spki',
    });
    const bytes = bytesOf(signature);
    return bytes !== null && verify(null, Buffer.from(text), key, bytes);
  } catch {
    // 32 bytes that are no point of the curve make no key.
    return false;
  }
}

/** Base64 to the last bit; `openssl base64` breaks its lines. Null where it is something else. */
function bytesOf(signature: string): Buffer | null {
  const text = signature.replace(/\s/g, '');
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function withPrefix({ name, groups, entries }: TeamDirectory) {
  const named = (id: string): string => `${teamPrefix}${id}`;
  return {
    name,
    groups: groups.map((group) => ({ ...group, id: named(group.id) })),
    entries: entries.map(({ hours, ...entry }) => ({
      ...entry,
      id: named(entry.id),
      group: named(entry.group),
      ...(hours && {
        hours: { ...hours, alternative: hours.alternative && named(hours.alternative) },
      }),
    })),
  };
}
