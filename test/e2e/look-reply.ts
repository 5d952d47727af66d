const columns = [
  'status',
  'callerid',
  'lead_id',
  'campaign_id',
  'calls_today',
  'full_name',
  'user_group',
  'user_level',
  'pause_code',
  'real_time_sub_status',
  'phone_number',
  'vendor_lead_code',
  'session_id',
] as const;

/** Some fields of an agent's row; those left out are empty. */
export type Row = Partial<Readonly<Record<(typeof columns)[number], string>>>;

/** The dialer's reply to a look, with whatever fields. */
export function lookReply(row: Row): string {
  return `${columns.join('|')}\n${columns.map((name) => row[name] ?? '').join('|')}\n`;
}

/** A row every field of which, but for the call's own, is the same text. */
export const rowOf = (callerid: string, text: string): Row => ({
  status: 'INCALL',
  callerid,
  lead_id: text,
  campaign_id: text,
  calls_today: text,
  full_name: text,
  user_group: text,
  pause_code: text,
  real_time_sub_status: text,
  phone_number: text,
  vendor_lead_code: text,
  session_id: text,
});
