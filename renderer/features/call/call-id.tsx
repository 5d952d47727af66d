import { t } from '../../../shared/texts/t.ts';
import { CopyIconButton } from '../../components/copy-button.tsx';

/** A call ID to read, to select and to copy. */
export function CallId({ callId }: { readonly callId: string }) {
  return (
    <div className="call-id">
      <span className="unseen">{t('call-card.call-id')} </span>
      <code className="call-id-text" dir="ltr">
        {callId}
      </code>
      <CopyIconButton
        key={callId}
        label={t('call-card.copy-call-id')}
        copy={(baton) => baton.copyCallId(callId)}
      />
    </div>
  );
}
