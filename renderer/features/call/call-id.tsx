import { CopyIconButton } from '../../components/copy-button.tsx';

/** A call ID to read, to select and to copy. */
export function CallId({ callId }: { readonly callId: string }) {
  return (
    <div className="call-id">
      <span className="unseen">Call ID </span>
      <code className="call-id-text">{callId}</code>
      <CopyIconButton
        key={callId}
        label="Copy call ID"
        copy={(baton) => baton.copyCallId(callId)}
      />
    </div>
  );
}
