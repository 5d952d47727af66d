import { z } from 'zod';
import { dialerRefusals, guardRefusals, unknownCauses, unsentReasons } from './outcome.ts';
import { pressSources, settlements } from './transfer.ts';

const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('handed-over') }),
  z.object({ kind: z.literal('hung-up') }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum([...dialerRefusals, ...unsentReasons, ...guardRefusals]),
  }),
  z.object({ kind: z.literal('unknown'), cause: z.enum(unknownCauses) }),
]);

/** The journal's format. A line with a higher one is a newer Baton's: left where it is, not shown. */
export const journalVersion = 1;

/** What was asked for, known before anything is sent. */
export const journalAttemptSchema = z.object({
  version: z.literal(journalVersion),
  /** Names the attempt: its `sent` line and its `answered` line bear the same one. */
  attempt: z.string(),
  /** When the button was pressed, or its countdown was over, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** The origin of the dialer's address; empty where there was none, and in old lines. */
  dialer: z.string().default(''),
  agentUser: z.string(),
  callId: z.string(),
  action: z.enum(['extension-transfer', 'in-group-transfer', 'hang-up']),
  label: z.string(),
  /** As it was typed: a number or an in-group; empty for a hang-up. */
  destination: z.string(),
  /** What the dialer dials for it, or the in-group; empty for a hang-up. */
  dialString: z.string(),
  /** The disposition status that was asked for; empty where the dialer's default was left. */
  status: z.string(),
  /** Who pressed; in old lines it was always the window. */
  from: z.enum(pressSources).default('window'),
  /** The button's ID, empty where there was none, and in old lines. */
  entryId: z.string().default(''),
});

/** What a click asked for, without what became of it. */
export type JournalAttempt = z.infer<typeof journalAttemptSchema>;

/** How an unknown outcome was settled later, and by whom. */
export const journalSettlementSchema = z.object({
  as: z.enum(settlements),
  /** A look at the agent, the dialer's refusal of a later order (`no active call`), or a person. */
  by: z.enum(['look', 'later-order', 'person']),
  /** ISO 8601 in UTC. */
  at: z.iso.datetime(),
});

/** How an unknown outcome was settled later. */
export type JournalSettlement = z.infer<typeof journalSettlementSchema>;

/** One attempt, as the window lists it. Fields that a later version adds are let through. */
export const journalEntrySchema = journalAttemptSchema.extend({
  outcome: outcomeSchema,
  /** An excerpt of the dialer's answer, without any secret; empty where there was none. */
  said: z.string(),
  /** Milliseconds from the click to the answer; 0 where Baton ended before there was one. */
  tookMs: z.number(),
  /** Null where the outcome was certain, or is still open. */
  settled: journalSettlementSchema.nullable().default(null),
});

/** One attempt to act on a call, with what became of it. */
export type JournalEntry = z.infer<typeof journalEntrySchema>;

const attemptName = journalAttemptSchema.pick({ version: true, attempt: true });

/**
 * One line of the journal. `sent` is on disk before the order goes out and `answered` before its
 * outcome is shown; what Baton itself refused has an `answered` line only. `tried-again`: nothing of
 * the order had gone out, and it was sent a second and last time. `settled`: an outcome that was not
 * known has become clear.
 */
export const journalLineSchema = z.discriminatedUnion('line', [
  journalAttemptSchema.extend({ line: z.literal('sent') }),
  attemptName.extend({
    line: z.literal('tried-again'),
    at: z.iso.datetime(),
    because: z.enum(unsentReasons),
  }),
  journalEntrySchema.extend({ line: z.literal('answered') }),
  attemptName.extend({ line: z.literal('settled'), settled: journalSettlementSchema }),
]);

/** One line of the journal. */
export type JournalLine = z.infer<typeof journalLineSchema>;
