import { z } from 'zod';
import { fieldSchema } from './dialer-fields.ts';
import {
  digits,
  directoryGroupSchema,
  directoryIdSchema,
  keptStatusSchema,
  speedDialEntrySchema,
} from './speed-dial.ts';

/** Everything that a person can do to the own directory. Each change can be undone. */
export const directoryChangeSchema = z.discriminatedUnion('kind', [
  /** Adds an entry at the end of its group, or replaces the one with its ID in its place. */
  z.strictObject({
    kind: z.literal('save-entry'),
    entry: speedDialEntrySchema,
    /** The number key that presses it from now on; whoever had it loses it. */
    key: z.enum(digits).nullable(),
  }),
  z.strictObject({ kind: z.literal('remove-entry'), id: directoryIdSchema }),
  /** Puts an entry into a group, before another of its entries, or last. */
  z.strictObject({
    kind: z.literal('move-entry'),
    id: directoryIdSchema,
    group: directoryIdSchema,
    before: directoryIdSchema.nullable(),
  }),
  /** Adds a group at the end, or replaces the one with its ID. */
  z.strictObject({ kind: z.literal('save-group'), group: directoryGroupSchema }),
  /** Its entries go to the group before it, or after it; the last group stays. */
  z.strictObject({ kind: z.literal('remove-group'), id: directoryIdSchema }),
  z.strictObject({
    kind: z.literal('move-group'),
    id: directoryIdSchema,
    before: directoryIdSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('set-favourite'),
    id: directoryIdSchema,
    favourite: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('move-favourite'),
    id: directoryIdSchema,
    before: directoryIdSchema.nullable(),
  }),
  /** Gives a number key to an entry, also to one of the team directory; null takes its key away. */
  z.strictObject({
    kind: z.literal('set-key'),
    id: directoryIdSchema,
    key: z.enum(digits).nullable(),
  }),
  z.strictObject({ kind: z.literal('set-rescue'), id: directoryIdSchema.nullable() }),
  z.strictObject({ kind: z.literal('save-status'), status: keptStatusSchema }),
  z.strictObject({ kind: z.literal('remove-status'), status: fieldSchema('status') }),
]);

/** See {@link directoryChangeSchema}. */
export type DirectoryChange = z.infer<typeof directoryChangeSchema>;

/**
 * One change, or several that one form makes: all of them or none, and taken back as one. A form of an
 * entry makes five at most.
 */
export const directoryChangesSchema = z.union([
  directoryChangeSchema,
  z.array(directoryChangeSchema).min(1).max(5),
]);

/** Whether a change was made. */
export type DirectoryChangeAnswer =
  | { readonly kind: 'changed' }
  /** What it is about is not there any more: somebody has changed the file. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'last-group' }
  | { readonly kind: 'too-many' };

/** The latest change that can be undone. */
export interface DirectoryUndo {
  readonly what: DirectoryChange['kind'] | 'import';
  /** The label or name of what was changed; how many entries came in, for an import. */
  readonly name: string;
}
