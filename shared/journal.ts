import { z } from 'zod';
import { dialerRefusals, guardRefusals, unknownCauses, unsentReasons } from './outcome.ts';

const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('handed-over') }),
  z.object({ kind: z.literal('hung-up') }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum([...dialerRefusals, ...unsentReasons, ...guardRefusals]),
  }),
  z.object({ kind: z.literal('unknown'), cause: z.enum(unknownCauses) }),
]);

/** One attempt, as one line of the journal. Fields that a later version adds are let through. */
export const journalEntrySchema = z.object({
  version: z.literal(1),
  /** Names the attempt: its `sent` line and its `answered` line bear the same one. */
  attempt: z.string(),
  /** When the button was pressed, ISO 8601 in UTC. */
  at: z.string(),
  agentUser: z.string(),
  callId: z.string(),
  action: z.enum(['extension-transfer', 'in-group-transfer', 'hang-up']),
  label: z.string(),
  /** As it was typed: a number or an in-group; empty for a hang-up. */
  destination: z.string(),
  /** What the dialer dials for it. */
  dialString: z.string(),
  /** The disposition status that was asked for; empty where the dialer's default was left. */
  status: z.string(),
  outcome: outcomeSchema,
  /** An excerpt of the dialer's answer, without any secret; empty where there was none. */
  said: z.string(),
  tookMs: z.number(),
});

/** One attempt to act on a call, with what became of it. */
export type JournalEntry = z.infer<typeof journalEntrySchema>;
