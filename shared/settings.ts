import { z } from 'zod';
import { addressProblemInWords, parseDialerAddress } from './dialer-address.ts';
import { linesProblem, mostLines } from './agent-lines.ts';
import { trustedCertificateSchema } from './certificate.ts';
import { fieldSchema } from './dialer-fields.ts';
import { dialRulesSchema } from './dial-rules.ts';
import { bearerTokenSchema, eventStreamSchema } from './event-stream.ts';
import { initialPreferences, preferencesSchema } from './preferences.ts';
import { teamSourceSchema } from './team-directory.ts';

const addressSchema = z.string().max(2000);

const dialerFieldsSchema = {
  address: addressSchema,
  plainHttpAllowed: z.boolean(),
  apiUser: fieldSchema('apiUser'),
  agentUser: fieldSchema('agentUser'),
  source: fieldSchema('source'),
  /** How many lines the agent has: as many agent users in a row, `agentUser` the first. */
  lines: z.int().min(1).max(mostLines),
  /** False where the API user may not look at agents, so that nobody tries: see `agent_status`. */
  looks: z.boolean(),
  eventStream: eventStreamSchema.nullable(),
};

/** The same in a set-up that is handed out: what most leave as it is may be left out. */
export const dialerFieldsForOffer = {
  address: addressSchema,
  plainHttpAllowed: z.boolean().default(false),
  apiUser: fieldSchema('apiUser'),
  agentUser: fieldSchema('agentUser').optional(),
  source: fieldSchema('source').default('baton'),
  lines: z.int().min(1).max(mostLines).default(1),
  looks: z.boolean().default(true),
  eventStream: eventStreamSchema.nullable().default(null),
};

/** Which dialer, and as whom: everything of the connection that is no secret. */
export const dialerSettingsSchema = z
  .strictObject(dialerFieldsSchema)
  .superRefine(checkAddress)
  .superRefine(checkLines);

/** The connection without its password. `address` is as {@link parseDialerAddress} gives it. */
export type DialerSettings = z.infer<typeof dialerSettingsSchema>;

/**
 * What the settings form sends: `password` and `streamToken` are null where the kept ones stay; an
 * empty token means that there is none.
 */
export const settingsFormSchema = z
  .strictObject({
    ...dialerFieldsSchema,
    password: fieldSchema('password').nullable(),
    streamToken: bearerTokenSchema.nullable(),
  })
  .superRefine(checkAddress)
  .superRefine(checkLines);

/** The settings form as it was filled in. */
export type SettingsForm = z.infer<typeof settingsFormSchema>;

/** So many origins are remembered; of more, the oldest go. */
export const mostVouchedOrigins = 20;

/** Of so many dialers the dial rules are kept; of more, the oldest go. */
export const mostDialersWithRules = 20;

/** What the main process keeps in the settings file. */
export const settingsSchema = z.strictObject({
  /** Null until a dialer was set up. */
  dialer: dialerSettingsSchema.nullable(),
  /** Null where the dialer's certificate is one that this computer trusts by itself. */
  trustedCertificate: trustedCertificateSchema.nullable(),
  /** Where authorities have vouched for a certificate (`https://dialer.example.com`), newest last. */
  vouchedOrigins: z.array(z.string().max(2000)).max(mostVouchedOrigins),
  preferences: preferencesSchema,
  /** By the origin of the dialer's address; those of others come into force with them. */
  dialRules: z
    .array(z.strictObject({ origin: z.string().max(2000), rules: dialRulesSchema }))
    .max(mostDialersWithRules),
  /** Null where there is no team directory. */
  team: teamSourceSchema.nullable(),
});

/** The settings, without any secret. */
export type Settings = z.infer<typeof settingsSchema>;

/** A fresh installation's settings. */
export const initialSettings: Settings = {
  dialer: null,
  trustedCertificate: null,
  vouchedOrigins: [],
  preferences: initialPreferences,
  dialRules: [],
  team: null,
};

function checkAddress(
  form: { readonly address: string; readonly plainHttpAllowed: boolean },
  context: z.RefinementCtx,
): void {
  const parsed = parseDialerAddress(form.address, form.plainHttpAllowed);
  if (parsed.ok) return;
  context.addIssue({
    code: 'custom',
    path: ['address'],
    message: addressProblemInWords(parsed.problem),
  });
}

function checkLines(
  form: { readonly agentUser: string; readonly lines: number },
  context: z.RefinementCtx,
): void {
  const message = linesProblem(form.agentUser, form.lines);
  if (message !== null) context.addIssue({ code: 'custom', path: ['lines'], message });
}
