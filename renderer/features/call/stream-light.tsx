import type { AppState } from '../../../shared/app-state.ts';
import { streamProblemWords } from '../../../shared/words/stream-words.ts';
import { useReceived } from '../../app-context.tsx';
import { Icon } from '../../components/icon.tsx';

/** How the event stream is doing, where that is worth a word: nothing while it is open or not set up. */
export function StreamLight() {
  const said = useReceived(({ state }) => streamText(state));
  const isDown = useReceived(({ state }) => state.stream.kind === 'down');
  const advice = useReceived(({ state: { stream } }) =>
    stream.kind === 'down' ? streamAdvice(stream.cause) : undefined,
  );
  return (
    <p role="status" className={`stream-light ${isDown ? 'stream-light-down' : ''}`} title={advice}>
      {said !== null && (
        <>
          <Icon name={isDown ? 'problem' : 'waiting'} />
          <span className="stream-light-text">{said}</span>
        </>
      )}
    </p>
  );
}

function streamAdvice(cause: Parameters<typeof streamProblemWords>[0]): string {
  const { happened, advice } = streamProblemWords(cause);
  return `${happened} ${advice}`;
}

/** The word for the stream's state, null where the card or nobody needs to speak of it. */
export function streamText({ call, stream }: Pick<AppState, 'call' | 'stream'>): string | null {
  switch (stream.kind) {
    case 'off':
    case 'open':
      return null;
    case 'connecting':
      return 'Stream connecting';
    case 'down':
      return call.kind === 'stream-down' ? null : 'Stream down';
  }
}
