import { useEffect, useState } from 'react';
import type { BatonBridge } from '../../shared/ipc.ts';
import { useBridge } from '../app-context.tsx';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

const answerShownMs = 2000;

interface CopyButtonProps {
  readonly label: string;
  /** False while there is nothing to copy yet. */
  readonly isReady?: boolean;
  readonly copy: (bridge: BatonBridge) => Promise<unknown>;
}

/** Copies something by way of the main process, and says for two seconds whether it did. */
export function CopyButton({ label, isReady = true, copy }: CopyButtonProps) {
  const { answer, start } = useCopy(copy);
  return (
    <>
      <Button
        className="copy-button"
        aria-disabled={!isReady}
        onClick={() => {
          if (isReady) start();
        }}
      >
        <Icon name={answer === 'Copied' ? 'check' : 'copy'} />
        {answer === '' ? label : answer}
      </Button>
      <span role="status" className="unseen">
        {answer}
      </span>
    </>
  );
}

/** The same as a picture alone, with the answer above it. */
export function CopyIconButton({ label, copy }: Omit<CopyButtonProps, 'isReady'>) {
  const { answer, start } = useCopy(copy);
  return (
    <>
      <IconButton name={label} onClick={start}>
        <Icon name={answer === 'Copied' ? 'check' : 'copy'} />
      </IconButton>
      <span role="status" className="copy-answer">
        {answer}
      </span>
    </>
  );
}

function useCopy(copy: CopyButtonProps['copy']) {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<'' | 'Copied' | 'Not copied'>('');
  useEffect(() => {
    if (answer === '') return;
    const timer = setTimeout(() => setAnswer(''), answerShownMs);
    return () => clearTimeout(timer);
  }, [answer]);
  const start = () => {
    copy(bridge).then(
      () => setAnswer('Copied'),
      () => setAnswer('Not copied'),
    );
  };
  return { answer, start };
}
