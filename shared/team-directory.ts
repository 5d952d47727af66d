import { z } from 'zod';
import { t } from './texts/t.ts';
import {
  directoryGroupSchema,
  mostEntries,
  mostGroups,
  speedDialEntrySchema,
} from './speed-dial.ts';
import type { DirectoryGroup, SpeedDialEntry } from './speed-dial.ts';

/** The format of a team directory, published as `docs/team-directory.schema.json`. */
export const teamDirectorySchema = z
  .strictObject({
    /** For editors that check as one types; not read. */
    $schema: z.string().optional(),
    format: z.literal('baton-team-directory'),
    version: z.literal(1),
    /** What the team calls it. */
    name: z.string().trim().min(1).max(60),
    groups: z.array(directoryGroupSchema).min(1).max(mostGroups),
    entries: z.array(speedDialEntrySchema).max(mostEntries),
  })
  .superRefine(checkIds);

/** The longest ID in a team directory, which gets a prefix in the window. */
const longestTeamId = 50;

/** Each ID once, and none that leads nowhere: a button in no group would be on no screen. */
function checkIds(
  directory: {
    readonly groups: readonly DirectoryGroup[];
    readonly entries: readonly SpeedDialEntry[];
  },
  context: z.RefinementCtx,
): void {
  const groups = new Set(directory.groups.map(({ id }) => id));
  const entries = new Set(directory.entries.map(({ id }) => id));
  const complain = (path: (string | number)[], kind: TeamIdMistake): void =>
    context.addIssue({ code: 'custom', path, params: { kind } });
  if (groups.size < directory.groups.length) complain(['groups'], 'id-twice');
  if (entries.size < directory.entries.length) complain(['entries'], 'id-twice');
  directory.groups.forEach(({ id }, at) => {
    if (id.length > longestTeamId) complain(['groups', at, 'id'], 'id-too-long');
  });
  directory.entries.forEach(({ id, group, hours }, at) => {
    if (id.length > longestTeamId) complain(['entries', at, 'id'], 'id-too-long');
    if (!groups.has(group)) complain(['entries', at, 'group'], 'no-such-group');
    const alternative = hours?.alternative ?? null;
    if (alternative !== null && !entries.has(alternative)) {
      complain(['entries', at, 'hours', 'alternative'], 'no-such-entry');
    }
  });
}

/** What can be wrong with the IDs of a team directory, beyond their form. */
export const teamIdMistakes = [
  'id-twice',
  'id-too-long',
  'no-such-group',
  'no-such-entry',
] as const;

/** See {@link teamIdMistakes}. */
export type TeamIdMistake = (typeof teamIdMistakes)[number];

/** What is wrong at one place of a team directory. The window puts it into words. */
export type TeamMistake =
  | {
      readonly kind:
        | 'missing'
        | 'unknown-field'
        /** A text where a list belongs, and so on. */
        | 'wrong-type'
        | 'empty'
        /** An ID or a time of day that is not written like one. */
        | 'wrong-form'
        /** None of the values that are known, or a number out of range. */
        | 'not-allowed'
        | 'no-such-zone'
        | TeamIdMistake;
    }
  /** `most`: so many characters, or things in a list, can be there. */
  | { readonly kind: 'too-long' | 'too-many'; readonly most: number }
  /** No form would take it either. */
  | {
      readonly kind: 'field-not-valid';
      readonly field: 'number' | 'inGroup' | 'status';
      readonly typed: string;
    };

/** A team directory as it was published. */
export type TeamDirectory = z.infer<typeof teamDirectorySchema>;

/** From the root of a disk or a share on, so that it is the same wherever Baton is started. */
const wholePath = /^(\/|[A-Za-z]:[\\/]|\\\\)./;

/** A log-in in the address would stand in the settings, where everybody can read it. */
function holdsNoLogIn(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

/** Where the team directory comes from, and who has to have signed it. */
export const teamSourceSchema = z.strictObject({
  /** A path of this computer, or an https address. */
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('file'), path: z.string().max(1000).regex(wholePath) }),
    z.strictObject({
      kind: z.literal('https'),
      url: z
        .url({ protocol: /^https$/ })
        .max(2000)
        .refine(holdsNoLogIn, { error: () => t('preferences.team.problem.log-in') }),
    }),
  ]),
  /** An Ed25519 public key, 32 bytes in base64; null where no signature is asked for. */
  publicKey: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/)
    .nullable(),
});

/** See {@link teamSourceSchema}. */
export type TeamSource = z.infer<typeof teamSourceSchema>;

/** Why the latest copy could not be had. The one that is there stays. */
export type TeamTrouble =
  | { readonly kind: 'not-reachable' }
  | { readonly kind: 'certificate-not-trusted' }
  /** The server answered with a status other than 200 and 304. */
  | { readonly kind: 'turned-away'; readonly status: number }
  | { readonly kind: 'redirected' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'file-not-readable' }
  | { readonly kind: 'not-json' }
  /** `where`: the path in the document (`entries.3.destination.number`); empty for the whole. */
  | { readonly kind: 'not-valid'; readonly where: string; readonly because: TeamMistake }
  | { readonly kind: 'signature-missing' }
  | { readonly kind: 'signature-wrong' }
  /** The copy on this computer could not be written; it holds for this run. */
  | { readonly kind: 'not-kept' };

/** The team directory as the window shows it, its IDs with the team's prefix. */
export interface TeamView {
  readonly source: TeamSource;
  /** Null while there is no good copy. */
  readonly copy: {
    readonly name: string;
    readonly groups: readonly DirectoryGroup[];
    readonly entries: readonly SpeedDialEntry[];
    readonly signed: boolean;
  } | null;
}

/**
 * How it stands with the copy. Apart from it, since this changes with each look for a newer one, and
 * the copy is up to a megabyte.
 */
export interface TeamFreshness {
  /** When the copy was last had, or found unchanged: ISO 8601; null while there is none. */
  readonly asOf: string | null;
  /** Null where the latest attempt was good. */
  readonly trouble: TeamTrouble | null;
  readonly isLoading: boolean;
}
