import { z } from 'zod';
import type { JournalEntry } from './journal.ts';
import { isTakenBack } from './outcome.ts';

/** The outcomes by which the history is filtered: one a person would tell apart. */
export const historyOutcomes = [
  'handed-over',
  'hung-up',
  'refused',
  'taken-back',
  'unknown',
] as const;

/** See {@link historyOutcomes}. */
export type HistoryOutcome = (typeof historyOutcomes)[number];

/**
 * Under which outcome an attempt is counted and found. One that was not known, and was settled as
 * having happened, counts as what had been asked for; what else was not known stays `unknown`.
 */
export function historyOutcomeOf({
  outcome,
  settled,
  action,
}: Pick<JournalEntry, 'outcome' | 'settled' | 'action'>): HistoryOutcome {
  switch (outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return outcome.kind;
    case 'refused':
      return isTakenBack(outcome.reason) ? 'taken-back' : 'refused';
    case 'unknown':
      if (settled?.as !== 'happened') return 'unknown';
      return action === 'hang-up' ? 'hung-up' : 'handed-over';
  }
}

/** What is looked for in the history. */
export const historyQuerySchema = z.strictObject({
  /** Words that label, destination, dial string, call ID, agent or status hold; empty: all. */
  text: z.string().max(200),
  /** From then on, and before then: ISO 8601 in UTC; null: open. */
  from: z.iso.datetime().nullable(),
  before: z.iso.datetime().nullable(),
  /** Empty: all. */
  outcomes: z.array(z.enum(historyOutcomes)).max(historyOutcomes.length),
  /** The label of a button, as it stood in the record; null: all. */
  label: z.string().max(60).nullable(),
});

/** See {@link historyQuerySchema}. */
export type HistoryQuery = z.infer<typeof historyQuerySchema>;

/** A stretch of the found attempts. */
export const historyPageSchema = z.strictObject({
  query: historyQuerySchema,
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});

/** Found attempts, newest first. */
export interface HistoryPage {
  /** How many there are with the query, and in the whole history. */
  readonly found: number;
  readonly kept: number;
  /** The buttons that occur in the whole history, the most used first; at most 200. */
  readonly labels: readonly string[];
  readonly rows: readonly JournalEntry[];
}

/** How many attempts of a day ended how, all together, by hour and by destination. */
export interface HistoryDay {
  readonly total: Readonly<Record<HistoryOutcome, number>>;
  /** 24 of them (23 or 25 on the days when clocks change), from midnight of this computer's time. */
  readonly hours: readonly {
    readonly startsAt: string;
    readonly counts: Readonly<Record<HistoryOutcome, number>>;
  }[];
  /** The most used first; at most twelve, the last of them all others. */
  readonly destinations: readonly {
    /** Null for all others together. */
    readonly label: string | null;
    readonly counts: Readonly<Record<HistoryOutcome, number>>;
  }[];
}

/** How long attempts are kept, in days; null: for ever. */
export const keptDaysChoices = [7, 30, 90, 365, null] as const;

/** The kinds of file that the history is written to. */
export const historyFormats = ['csv', 'json'] as const;

/** What is to be written to a file. */
export const historyExportSchema = z.strictObject({
  query: historyQuerySchema,
  format: z.enum(historyFormats),
  /** Of every number only the last four digits or letters are written. */
  masked: z.boolean(),
});

/** See {@link historyExportSchema}. */
export type HistoryExport = z.infer<typeof historyExportSchema>;
