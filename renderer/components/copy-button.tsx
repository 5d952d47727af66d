import { useEffect, useState } from 'react';
import type { BatonBridge } from '../../shared/ipc.ts';
import { t } from '../../shared/texts/t.ts';
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
        <Icon name={answer === 'copied' ? 'check' : 'copy'} />
        {answer === null ? label : t(`window.${answer}`)}
      </Button>
      <span role="status" className="unseen">
        {answer && t(`window.${answer}`)}
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
        <Icon name={answer === 'copied' ? 'check' : 'copy'} />
      </IconButton>
      <span role="status" className="copy-answer">
        {answer && t(`window.${answer}`)}
      </span>
    </>
  );
}

function useCopy(copy: CopyButtonProps['copy']) {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<'copied' | 'not-copied' | null>(null);
  useEffect(() => {
    if (answer === null) return;
    const timer = setTimeout(() => setAnswer(null), answerShownMs);
    return () => clearTimeout(timer);
  }, [answer]);
  const start = () => {
    copy(bridge).then(
      () => setAnswer('copied'),
      () => setAnswer('not-copied'),
    );
  };
  return { answer, start };
}
