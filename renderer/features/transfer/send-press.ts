import type { BatonBridge } from '../../../shared/ipc.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Press } from './press.ts';

/** Sends a press for a call to the main process; rejects where that does not answer. */
export function sendPress(
  bridge: Pick<BatonBridge, 'transfer' | 'hangUp'>,
  { target, confirmed, held, evenClosed }: Press,
  callId: string,
): Promise<Outcome> {
  if (target.kind === 'hang-up') return bridge.hangUp({ callId, confirmed });
  const said = { callId, confirmed, held, evenClosed, shown: target.dialString };
  switch (target.kind) {
    case 'entry':
      return bridge.transfer({ ...said, to: { kind: 'entry', entryId: target.entryId } });
    case 'number':
      return bridge.transfer({ ...said, to: { kind: 'number', number: target.number } });
  }
}
