import { z } from 'zod';
import { isLoopback } from './dialer-address.ts';
import { t } from './texts/t.ts';

const fieldNameSchema = z
  .string()
  .trim()
  .max(60, { error: () => t('stream-field.name.too-long') })
  .regex(/^[\w.-]*$/, { error: () => t('stream-field.name.wrong-character') });

/** The names under which a message of the stream gives what Baton wants to know. */
export const eventFieldsSchema = z.strictObject({
  callId: fieldNameSchema.min(1, { error: () => t('stream-field.name.call-id-missing') }),
  /** Empty where the messages have no such field, as with the ones below. */
  callerNumber: fieldNameSchema,
  campaign: fieldNameSchema,
  leadId: fieldNameSchema,
  /** Tells which line a message is for; without it, it is for the line whose stream it is. */
  agentUser: fieldNameSchema,
});

/** Names of a message's fields. */
export type EventFields = z.infer<typeof eventFieldsSchema>;

/** The names that `docs/event-stream.md` sets up. */
export const usualEventFields: EventFields = {
  callId: 'call_id',
  callerNumber: 'phone_number',
  campaign: 'campaign',
  leadId: 'lead_id',
  agentUser: 'user',
};

/** Stands in the path or the query of a stream's address for the agent user. */
export const agentPlaceholder = '{agent}';

/** A stream of calls: any address that sends server-sent events. */
export const eventStreamSchema = z.strictObject({
  address: z.string().trim().max(2000).superRefine(checkStreamAddress),
  fields: eventFieldsSchema,
});

/** A stream of calls, without its token. */
export type EventStreamSettings = z.infer<typeof eventStreamSchema>;

/** A bearer token (RFC 6750, "b64token"); empty text means none. */
export const bearerTokenSchema = z
  .string()
  .max(2000)
  .regex(/^[A-Za-z0-9._~+/-]*=*$/, { error: () => t('stream-field.token.wrong-character') });

/**
 * The stream of one line.
 *
 * @param address may hold {@link agentPlaceholder}.
 */
export function streamAddressOf(address: string, agentUser: string): string {
  return address.replaceAll(agentPlaceholder, encodeURIComponent(agentUser));
}

function checkStreamAddress(address: string, context: z.RefinementCtx): void {
  const message = streamAddressProblem(address);
  if (message !== null) context.addIssue({ code: 'custom', message });
}

function streamAddressProblem(address: string): string | null {
  const text = streamAddressOf(address, 'agent');
  if (/\s/.test(text) || !URL.canParse(text)) {
    return t('stream-field.address.not-an-address');
  }
  const { protocol, hostname, username, password } = new URL(text);
  if (!isOneServer(address)) {
    return t('stream-field.address.not-one-server');
  }
  if (username !== '' || password !== '') {
    return t('stream-field.address.holds-a-log-in');
  }
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return null;
  return t('stream-field.address.not-https');
}

/** The token goes to one server, whoever the agent is; and what stands after # goes to none. */
function isOneServer(address: string): boolean {
  const ends = ['1', '2'].map((agentUser) => streamAddressOf(address, agentUser));
  const [one, other] = ends.map((text) => URL.canParse(text) && new URL(text));
  if (!one || !other) return false;
  return one.origin === other.origin && one.hash === other.hash;
}
