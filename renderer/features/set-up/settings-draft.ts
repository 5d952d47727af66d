import { linesProblem, mostLines } from '../../../shared/agent-lines.ts';
import { addressProblemInWords, parseDialerAddress } from '../../../shared/dialer-address.ts';
import { fieldProblem } from '../../../shared/dialer-fields.ts';
import {
  bearerTokenSchema,
  eventFieldsSchema,
  eventStreamSchema,
  usualEventFields,
} from '../../../shared/event-stream.ts';
import type { EventFields } from '../../../shared/event-stream.ts';
import type { DialerSettings, SettingsForm } from '../../../shared/settings.ts';
import { t } from '../../../shared/texts/t.ts';

/** The settings as they stand in the form, right or wrong. */
export interface SettingsDraft {
  readonly address: string;
  readonly plainHttpAllowed: boolean;
  readonly apiUser: string;
  readonly password: string;
  readonly source: string;
  readonly agentUser: string;
  readonly lines: string;
  readonly looks: boolean;
  /** Empty where there is no event stream. */
  readonly streamAddress: string;
  readonly streamToken: string;
  /** Whether the kept token goes when the form is saved. */
  readonly forgetsToken: boolean;
  readonly callIdField: string;
  readonly callerNumberField: string;
  readonly campaignField: string;
  readonly leadIdField: string;
  readonly agentUserField: string;
}

/** The fields that name the fields of the stream's messages, and which of them each one names. */
export const eventFieldOf = {
  callIdField: 'callId',
  callerNumberField: 'callerNumber',
  campaignField: 'campaign',
  leadIdField: 'leadId',
  agentUserField: 'agentUser',
} as const satisfies Partial<Record<keyof SettingsDraft, keyof EventFields>>;

/** A field that names a field of the stream's messages. */
export type EventNameField = keyof typeof eventFieldOf;

/** The fields that can be wrong, in the order of the form. */
export const settingsFields = [
  'address',
  'apiUser',
  'password',
  'source',
  'agentUser',
  'lines',
  'streamAddress',
  'streamToken',
  'callIdField',
  'callerNumberField',
  'campaignField',
  'leadIdField',
  'agentUserField',
] as const;

/** A field of the form that can be wrong. */
export type SettingsField = (typeof settingsFields)[number];

/** The form for a first set-up, or for a dialer that is set up. No secret is ever filled in. */
export function settingsDraftOf(dialer: DialerSettings | null): SettingsDraft {
  const fields = dialer?.eventStream?.fields ?? usualEventFields;
  return {
    address: dialer?.address ?? '',
    plainHttpAllowed: dialer?.plainHttpAllowed ?? false,
    apiUser: dialer?.apiUser ?? '',
    password: '',
    source: dialer?.source ?? 'baton',
    agentUser: dialer?.agentUser ?? '',
    lines: String(dialer?.lines ?? 1),
    looks: dialer?.looks ?? true,
    streamAddress: dialer?.eventStream?.address ?? '',
    streamToken: '',
    forgetsToken: false,
    callIdField: fields.callId,
    callerNumberField: fields.callerNumber,
    campaignField: fields.campaign,
    leadIdField: fields.leadId,
    agentUserField: fields.agentUser,
  };
}

/** What of a draft may be kept while the form is closed. */
export function withoutSecrets(draft: SettingsDraft): SettingsDraft {
  return { ...draft, password: '', streamToken: '' };
}

/** Whether the address is one that needs a yes to plain http. */
export function asksForPlainHttp(address: string): boolean {
  const parsed = parseDialerAddress(address, false);
  return !parsed.ok && parsed.problem.kind === 'plain-http-not-allowed';
}

/** The address that Baton makes of what was pasted, null while it can't. */
export function addressInUse({ address, plainHttpAllowed }: SettingsDraft): string | null {
  const parsed = parseDialerAddress(address, plainHttpAllowed);
  return parsed.ok ? parsed.value : null;
}

/** Whether the form sets up an event stream; without its address the other fields say nothing. */
export function hasStream({ streamAddress }: Pick<SettingsDraft, 'streamAddress'>): boolean {
  return streamAddress.trim() !== '';
}

/**
 * What is wrong with a field of the form, in a sentence; null where nothing is.
 *
 * @param passwordKept whether an empty password means the one that is kept.
 */
export function settingsProblem(
  field: SettingsField,
  draft: SettingsDraft,
  passwordKept: boolean,
): string | null {
  switch (field) {
    case 'address': {
      const parsed = parseDialerAddress(draft.address, draft.plainHttpAllowed);
      return parsed.ok ? null : addressProblemInWords(parsed.problem);
    }
    case 'password':
      if (draft.password === '' && passwordKept) return null;
      return fieldProblem('password', draft.password);
    case 'apiUser':
    case 'agentUser':
    case 'source':
      return fieldProblem(field, draft[field].trim());
    case 'lines':
      return linesFieldProblem(draft);
    case 'streamAddress':
    case 'streamToken':
    case 'callIdField':
    case 'callerNumberField':
    case 'campaignField':
    case 'leadIdField':
    case 'agentUserField':
      return hasStream(draft) ? streamProblem(field, draft) : null;
  }
}

function linesFieldProblem({ lines, agentUser }: SettingsDraft): string | null {
  const count = linesOf(lines);
  if (count === null) return t('settings.lines.not-a-number', { most: mostLines });
  return linesProblem(agentUser.trim(), count);
}

/** The number of lines that was typed, null where it is none that Baton follows. */
function linesOf(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,2}$/.test(text)) return null;
  const count = Number(text);
  return count >= 1 && count <= mostLines ? count : null;
}

function streamProblem(
  field: 'streamAddress' | 'streamToken' | EventNameField,
  draft: SettingsDraft,
): string | null {
  switch (field) {
    case 'streamAddress':
      return messageOf(eventStreamSchema.shape.address.safeParse(draft.streamAddress));
    case 'streamToken':
      return messageOf(bearerTokenSchema.safeParse(draft.streamToken.trim()));
    case 'callIdField':
    case 'callerNumberField':
    case 'campaignField':
    case 'leadIdField':
    case 'agentUserField':
      return messageOf(eventFieldsSchema.shape[eventFieldOf[field]].safeParse(draft[field]));
  }
}

interface Parsed {
  readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined;
}

function messageOf({ error }: Parsed): string | null {
  return error?.issues[0]?.message ?? null;
}

/**
 * What the form sends. A yes to plain http counts only while the address asks for it.
 *
 * @param tokenKept whether an empty token means the one that is kept.
 */
export function settingsFormOf(draft: SettingsDraft, tokenKept: boolean): SettingsForm {
  return {
    address: draft.address.trim(),
    plainHttpAllowed: draft.plainHttpAllowed && asksForPlainHttp(draft.address),
    apiUser: draft.apiUser.trim(),
    password: draft.password === '' ? null : draft.password,
    source: draft.source.trim(),
    agentUser: draft.agentUser.trim(),
    lines: linesOf(draft.lines) ?? 0,
    looks: draft.looks,
    eventStream: hasStream(draft)
      ? { address: draft.streamAddress.trim(), fields: eventFieldsOf(draft) }
      : null,
    streamToken: streamTokenOf(draft, tokenKept),
  };
}

function streamTokenOf(draft: SettingsDraft, tokenKept: boolean): string | null {
  const typed = draft.streamToken.trim();
  // A token without its stream is a secret that nobody needs any more.
  if (!hasStream(draft)) return '';
  if (typed !== '') return typed;
  return tokenKept && !draft.forgetsToken ? null : '';
}

function eventFieldsOf(draft: SettingsDraft): EventFields {
  return {
    callId: draft.callIdField.trim(),
    callerNumber: draft.callerNumberField.trim(),
    campaign: draft.campaignField.trim(),
    leadId: draft.leadIdField.trim(),
    agentUser: draft.agentUserField.trim(),
  };
}
