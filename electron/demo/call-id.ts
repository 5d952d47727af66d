import type { DemoCallKind } from './dialer-data.ts';

const letters = {
  inbound: 'Y',
  'auto-dialled': 'V',
  'dialled-by-hand': 'M',
  'in-group-transfer': 'J',
} as const satisfies Record<DemoCallKind, string>;

/**
 * Makes a call ID as the dialer does: a letter for the kind, `mmddHHMMSS` of its local time, and
 * the lead ID padded to nine digits. (docs/dialer.md, "Call IDs".)
 */
export function makeCallId(kind: DemoCallKind, stamp: string, leadId: string): string {
  return letters[kind] + stamp + leadId.padStart(9, '0');
}
