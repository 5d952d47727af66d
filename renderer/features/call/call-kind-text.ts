import type { CallKind } from '../../../shared/call-id.ts';
import { t } from '../../../shared/texts/t.ts';

/** How a call came about, and by which campaign or in-group: `Inbound · SALESLIN`. */
export function callKindText(kind: CallKind, campaign: string): string {
  const kindText = t(`call-card.kind.${kind}`);
  return campaign === ''
    ? kindText
    : t('call-card.kind-and-campaign', { kind: kindText, campaign });
}
