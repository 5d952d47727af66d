import { readFileSync } from 'node:fs';
import { z } from 'zod';

const recordedReplySchema = z.strictObject({
  name: z.string(),
  path: z.string(),
  form: z.record(z.string(), z.string()),
  status: z.number(),
  body: z.string(),
  /** The extensions that the dialer was told to redirect the caller to. */
  dialed: z.array(z.string()),
  /** Lead ID to status written. */
  disposition: z.record(z.string(), z.string()),
  /** Call IDs left after the request. */
  callsStillLive: z.array(z.string()),
});

/** One request to a real server, what it answered and what it did. */
export type RecordedReply = z.infer<typeof recordedReplySchema>;

const file = readFileSync(new URL('dialer-replies.json', import.meta.url), 'utf8');

/** Every recorded request. */
export const recordedReplies: readonly RecordedReply[] = z
  .strictObject({ about: z.string(), cases: z.array(recordedReplySchema) })
  .parse(JSON.parse(file)).cases;

/** The moment that every date in the recorded replies was set to, in wall-clock milliseconds. */
export const recordedAtMs = 1_767_323_045_000;
