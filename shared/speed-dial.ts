import { z } from 'zod';
import { dialString, keepsLetters, shortestDialString } from './dial-string.ts';
import { fieldSchema } from './dialer-fields.ts';

/** The groups of the speed dial, in the order of the window. */
export const speedDialGroups = ['managers', 'departments', 'others'] as const;

const groupSchema = z.enum(speedDialGroups);

/** A group of the speed dial. */
export type SpeedDialGroup = z.infer<typeof groupSchema>;

const numberSchema = z
  .string()
  .trim()
  .max(60, 'The number is longer than any the dialer dials. Keep it below 60 characters.')
  .superRefine((typed, context) => {
    const problem = numberProblem(typed, null);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });

const destinationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), number: numberSchema }),
  z.strictObject({ kind: z.literal('in-group'), inGroup: fieldSchema('inGroup') }),
]);

/** Where a button sends the caller: a number (EXTENSIONTRANSFER) or an in-group (INGROUPTRANSFER). */
export type Destination = z.infer<typeof destinationSchema>;

/** One button of the speed dial, as it stands in the file and crosses to the window. */
export const speedDialEntrySchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
  label: z
    .string()
    .trim()
    .min(1, 'Give the button a label.')
    .max(60, 'The label is too long for a button. Keep it below 60 characters.'),
  destination: destinationSchema,
  group: groupSchema,
  /** Disposition status for the lead; without one the dialer writes RAXFER. */
  status: fieldSchema('status').optional(),
});

/** One button of the speed dial. */
export type SpeedDialEntry = z.infer<typeof speedDialEntrySchema>;

/**
 * Says why the dialer would refuse a number, or null where it takes it.
 *
 * @param build the dialer's build (`240429-2220`), null while it is not known.
 */
export function numberProblem(typed: string, build: string | null): string | null {
  if (typed.trim() === '') return 'Fill in the number to dial.';
  if (dialString(typed, build).length >= shortestDialString) return null;
  return keepsLetters(build)
    ? 'The dialer keeps digits, letters, * and #, and needs at least two of them.'
    : 'The dialer keeps only digits, * and #, and needs at least two of them.';
}

/** The entries in the order of the window: by group, and in a group as the file has them. */
export function inWindowOrder(entries: readonly SpeedDialEntry[]): readonly SpeedDialEntry[] {
  return speedDialGroups.flatMap((group) => entries.filter((entry) => entry.group === group));
}
