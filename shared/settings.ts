import { z } from 'zod';
import { addressProblemInWords, parseDialerAddress } from './dialer-address.ts';
import { fieldSchema } from './dialer-fields.ts';

const addressSchema = z.string().max(2000);

const dialerFieldsSchema = {
  address: addressSchema,
  plainHttpAllowed: z.boolean(),
  apiUser: fieldSchema('apiUser'),
  agentUser: fieldSchema('agentUser'),
  source: fieldSchema('source'),
};

/** Which dialer, and as whom: everything of the connection that is no secret. */
export const dialerSettingsSchema = z.strictObject(dialerFieldsSchema).superRefine(checkAddress);

/** The connection without its password. `address` is as {@link parseDialerAddress} gives it. */
export type DialerSettings = z.infer<typeof dialerSettingsSchema>;

/** What the settings form sends: `password` is null where the kept one stays. */
export const settingsFormSchema = z
  .strictObject({ ...dialerFieldsSchema, password: fieldSchema('password').nullable() })
  .superRefine(checkAddress);

/** The settings form as it was filled in. */
export type SettingsForm = z.infer<typeof settingsFormSchema>;

/** What the main process keeps in the settings file. */
export const settingsSchema = z.strictObject({
  /** Null until a dialer was set up. */
  dialer: dialerSettingsSchema.nullable(),
  keepOnTop: z.boolean(),
});

/** The settings, without any secret. */
export type Settings = z.infer<typeof settingsSchema>;

/** A fresh installation's settings. */
export const initialSettings: Settings = { dialer: null, keepOnTop: false };

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
