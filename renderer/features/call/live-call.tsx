import type { Call } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import { callKindText } from './call-kind-text.ts';
import { CallId } from './call-id.tsx';
import { CallProvenance, CallTimer } from './call-times.tsx';
import { callerNumberText } from '../../../shared/caller-number.ts';
import { HangUpButton } from './hang-up-button.tsx';

/** The card of a call that can be acted on. Everything on it is text of the dialer's. */
export function LiveCall({ call }: { readonly call: Call }) {
  return (
    <>
      <div className="call-line">
        <p className="call-kind">{callKindText(call.kind, call.campaign)}</p>
        <CallTimer since={call.lastedSince} />
      </div>
      <h2 className="caller">
        {call.callerNumber === '' ? (
          t('call-card.no-number')
        ) : (
          <bdi dir="ltr">{callerNumberText(call.callerNumber)}</bdi>
        )}
      </h2>
      <p className="call-facts">
        {call.leadId !== '' && <span>{t('call-card.lead', { leadId: call.leadId })}</span>}
        <CallProvenance feed={call.provenance.feed} />
      </p>
      <div className="call-line call-end">
        <CallId callId={call.callId} />
        <HangUpButton key={call.callId} />
      </div>
    </>
  );
}
