import { z } from 'zod';
import { fieldSchema } from './dialer-fields.ts';
import { numberSchema } from './number-problem.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { t } from './texts/t.ts';

/** The most entries that a directory holds, and the most groups. */
export const mostEntries = 5000;
/** See {@link mostEntries}. */
export const mostGroups = 100;
/** The most disposition statuses that are kept for choosing. */
export const mostStatuses = 200;

/** The ID of an entry or a group. Those of the team directory begin with {@link teamPrefix}. */
export const directoryIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);

/** Keeps the IDs of the team directory apart from the agent's own. */
export const teamPrefix = 'team-';

const destinationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), number: numberSchema }),
  z.strictObject({ kind: z.literal('in-group'), inGroup: fieldSchema('inGroup') }),
]);

/** Where a button sends the caller: a number (EXTENSIONTRANSFER) or an in-group (INGROUPTRANSFER). */
export type Destination = z.infer<typeof destinationSchema>;

/** The in-group name that stands for the default transfer group of the call's campaign or in-group. */
export const defaultInGroup = 'DEFAULTINGROUP';

/**
 * How a button asks before it sends: not at all, by a countdown of {@link countdownMs} in which it
 * can be taken back, or by having to be held for {@link holdMs}.
 */
export const askings = ['at-once', 'countdown', 'hold'] as const;

/** See {@link askings}. */
export type Asking = (typeof askings)[number];

/** How long a countdown runs, in milliseconds. */
export const countdownMs = 3000;
/** How long a button that is held to send is held, in milliseconds. */
export const holdMs = 1000;

/** One button of the speed dial, as it stands in the file and crosses to the window. */
export const speedDialEntrySchema = z.strictObject({
  id: directoryIdSchema,
  label: z
    .string()
    .trim()
    .min(1, { error: () => t('entry.label.missing') })
    .max(60, { error: () => t('entry.label.too-long') }),
  destination: destinationSchema,
  /** The ID of its group. */
  group: directoryIdSchema,
  /** Disposition status for the lead; without one the dialer writes RAXFER. */
  status: fieldSchema('status').optional(),
  note: z
    .string()
    .trim()
    .max(300, { error: () => t('entry.note.too-long') })
    .optional(),
  /** Left out where it is always open. */
  hours: openingHoursSchema.optional(),
  /** At once where it is left out. */
  asks: z.enum(askings).optional(),
  /** The number is not shown on the button. */
  numberHidden: z.boolean().optional(),
  /** The number is dialled as it was typed: no dial rule touches it. */
  exact: z.boolean().optional(),
});

/** One button of the speed dial. */
export type SpeedDialEntry = z.infer<typeof speedDialEntrySchema>;

/** The colours of groups; each has a light and a dark shade in the window. */
export const groupColours = [
  'none',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
] as const;

/** See {@link groupColours}. */
export type GroupColour = (typeof groupColours)[number];

/** A group of entries. */
export const directoryGroupSchema = z.strictObject({
  id: directoryIdSchema,
  name: z
    .string()
    .trim()
    .min(1, { error: () => t('directory.group.name-missing') })
    .max(40, { error: () => t('directory.group.name-too-long') }),
  colour: z.enum(groupColours),
});

/** A group of entries. */
export type DirectoryGroup = z.infer<typeof directoryGroupSchema>;

/** A disposition status that is kept for choosing, and what it stands for. */
export const keptStatusSchema = z.strictObject({
  status: fieldSchema('status'),
  meaning: z.string().trim().max(60),
});

/** See {@link keptStatusSchema}. */
export type KeptStatus = z.infer<typeof keptStatusSchema>;

/** The number keys that press a button each. */
export const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** See {@link digits}. */
export type Digit = (typeof digits)[number];

/** The agent's own directory: everything that can be arranged. Its lists are in the window's order. */
export const speedDialSchema = z.strictObject({
  groups: z.array(directoryGroupSchema).min(1).max(mostGroups),
  entries: z.array(speedDialEntrySchema).max(mostEntries),
  /** IDs of entries, of the team directory too. */
  favourites: z.array(directoryIdSchema).max(mostEntries),
  /** Which entry a number key presses, of the team directory too. */
  keys: z.partialRecord(z.enum(digits), directoryIdSchema),
  /** The safety net: an entry, of the team directory too. */
  rescue: directoryIdSchema.nullable(),
  statuses: z.array(keptStatusSchema).max(mostStatuses),
});

/** The agent's own directory. */
export type SpeedDial = z.infer<typeof speedDialSchema>;

/** The groups of a new directory; their names are kept in the language of its first day. */
export function firstGroups(): DirectoryGroup[] {
  return [
    { id: 'managers', name: t('directory.group.managers'), colour: 'purple' },
    { id: 'departments', name: t('directory.group.departments'), colour: 'blue' },
    { id: 'others', name: t('directory.group.others'), colour: 'none' },
  ];
}

/** A directory with nothing in it but its first groups. */
export function emptySpeedDial(): SpeedDial {
  return {
    groups: firstGroups(),
    entries: [],
    favourites: [],
    keys: {},
    rescue: null,
    statuses: [],
  };
}

/** Whether an ID is one of the team directory's, which nobody can change here. */
export function isOfTeam(id: string): boolean {
  return id.startsWith(teamPrefix);
}
