import type { CallKind } from '../../../shared/call-id.ts';

const texts: Readonly<Record<CallKind, string>> = {
  inbound: 'Inbound',
  'auto-dialled': 'Auto-dialled',
  'dialled-by-hand': 'Dialled by hand',
  'in-group-transfer': 'From an in-group',
  other: 'Call',
};

/** How a call came about, and by which campaign or in-group: `Inbound · SALESLIN`. */
export function callKindText(kind: CallKind, campaign: string): string {
  return campaign === '' ? texts[kind] : `${texts[kind]} · ${campaign}`;
}
