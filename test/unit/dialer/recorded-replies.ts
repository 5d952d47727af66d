import { readFileSync } from 'node:fs';
import { z } from 'zod';

const recordedSchema = z.object({
  cases: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      form: z.record(z.string(), z.string()),
      status: z.literal(200),
      body: z.string(),
    }),
  ),
});

/** A request that was sent to a real dialer, and what it answered. */
export type RecordedReply = z.infer<typeof recordedSchema>['cases'][number];

/** All the replies that were recorded from a real dialer, byte for byte. */
export const recordedReplies: readonly RecordedReply[] = recordedSchema.parse(
  JSON.parse(readFileSync(new URL('../../contract/dialer-replies.json', import.meta.url), 'utf8')),
).cases;

/** The body of the reply with this name. */
export function recordedBody(name: string): string {
  const found = recordedReplies.find((reply) => reply.name === name);
  if (!found) throw new Error(`There is no recorded reply “${name}”.`);
  return found.body;
}
