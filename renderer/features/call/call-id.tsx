import { useEffect, useState } from 'react';
import { useBridge } from '../../app-context.tsx';
import { IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';

const answerShownMs = 2000;

/** A call ID to read, to select and to copy. */
export function CallId({ callId }: { readonly callId: string }) {
  return (
    <div className="call-id">
      <span className="unseen">Call ID </span>
      <code className="call-id-text">{callId}</code>
      <CopyButton key={callId} callId={callId} />
    </div>
  );
}

function CopyButton({ callId }: { readonly callId: string }) {
  const bridge = useBridge();
  const [answer, setAnswer] = useState('');
  useEffect(() => {
    if (answer === '') return;
    const timer = setTimeout(() => setAnswer(''), answerShownMs);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = () => {
    bridge.copyCallId(callId).then(
      () => setAnswer('Copied'),
      () => setAnswer('Not copied'),
    );
  };
  return (
    <>
      <IconButton name="Copy call ID" onClick={copy}>
        <Icon name={answer === 'Copied' ? 'check' : 'copy'} />
      </IconButton>
      <span role="status" className="call-id-answer">
        {answer}
      </span>
    </>
  );
}
