import type { AppState } from '../../../shared/app-state.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';

/**
 * How the event stream is doing, where that is worth a word: nothing while it is open or not set
 * up. Why it is down is a press away.
 */
export function StreamLight({ onPress }: { readonly onPress: () => void }) {
  const said = useReceived(({ state }) => streamText(state));
  const isDown = useReceived(({ state }) => state.stream.kind === 'down');
  return (
    <div role="status" aria-label={t('stream.name')}>
      {said !== null &&
        (isDown ? (
          <Button look="bare" className="stream-light stream-light-down" onClick={onPress}>
            <Icon name="problem" />
            <span className="stream-light-text">{said}</span>
          </Button>
        ) : (
          <p className="stream-light">
            <Icon name="waiting" />
            <span className="stream-light-text">{said}</span>
          </p>
        ))}
    </div>
  );
}

/** The word for the stream's state, null where the card or nobody needs to speak of it. */
export function streamText({ call, stream }: Pick<AppState, 'call' | 'stream'>): string | null {
  switch (stream.kind) {
    case 'off':
    case 'open':
      return null;
    case 'connecting':
      return t('stream.light.connecting');
    case 'down':
      return call.kind === 'stream-down' ? null : t('stream.light.down');
  }
}
