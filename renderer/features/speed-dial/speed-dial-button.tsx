import { useId } from 'react';
import type { MouseEvent } from 'react';
import { dialString } from '../../../shared/dial-string.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { restInWords } from '../../../shared/words/outcome-words.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import { useOrdersView, useReceived } from '../../app-context.tsx';
import { onlyOnce } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { shortWords } from '../transfer/order-headline.ts';
import { lookOf, signOfLook } from '../transfer/order-look.ts';
import type { OrderLook } from '../transfer/order-look.ts';
import { useOrderOfButton } from '../transfer/use-shown-order.ts';
import { dialStringText } from './dial-string-text.ts';

interface SpeedDialButtonProps {
  readonly entry: SpeedDialEntry;
  /** `1` to `9`, undefined for a button without a key. */
  readonly keyName: string | undefined;
  readonly onPress: (entry: SpeedDialEntry) => void;
}

/** A button of the speed dial: one press hands the call on the screen over. */
export function SpeedDialButton({ entry, keyName, onPress }: SpeedDialButtonProps) {
  const why = useReceived(({ state }) => whyButtonsRest(state.call, state.transfer));
  const isPressed = useOrdersView((view) => view.pressed !== null);
  const own = useOwnState(entry.id);
  const reasonId = useId();
  const rests = why ?? (isPressed ? 'transfer-in-flight' : null);

  const press = (event: MouseEvent) => {
    // The second half of a double click must not reach the next call.
    if (event.detail <= 1) onPress(entry);
  };

  return (
    <button
      type="button"
      className={`dial dial-${entry.group} ${rests === null ? 'dial-ready' : ''} ${own ? `dial-${own.look}` : ''}`}
      aria-disabled={rests !== null}
      aria-keyshortcuts={keyName}
      aria-describedby={rests === null ? undefined : reasonId}
      title={rests === null ? undefined : restInWords(rests)}
      onClick={press}
      onKeyDown={onlyOnce}
    >
      <DialFace entry={entry} keyName={keyName} own={own} />
      {rests !== null && (
        <span id={reasonId} hidden>
          {restInWords(rests)}
        </span>
      )}
    </button>
  );
}

interface OwnState {
  readonly look: OrderLook;
  readonly word: string;
}

function useOwnState(entryId: string): OwnState | null {
  const isPressed = useOrdersView((view) => view.pressed === entryId);
  const order = useOrderOfButton(entryId);
  if (isPressed || order.kind === 'out') return { look: 'out', word: 'Handing over…' };
  if (order.kind === 'none') return null;
  const { outcome, settlement, action } = order;
  return { look: lookOf(outcome, settlement), word: shortWords(outcome, settlement, action) };
}

interface DialFaceProps {
  readonly entry: SpeedDialEntry;
  readonly keyName: string | undefined;
  readonly own: OwnState | null;
}

/** What stands on a button: its label, what the dialer dials for it, its key and its state. */
export function DialFace({ entry, keyName, own }: DialFaceProps) {
  return (
    <>
      <span className="dial-label">{entry.label}</span>
      {keyName !== undefined && (
        <kbd className="dial-key" aria-hidden="true">
          {keyName}
        </kbd>
      )}
      <Destination entry={entry} />
      {own ? (
        <span className="dial-state">
          <Icon name={signOfLook[own.look]} />
          {own.word}
        </span>
      ) : (
        entry.status !== undefined && <span className="dial-status">Status {entry.status}</span>
      )}
    </>
  );
}

function Destination({ entry }: { readonly entry: SpeedDialEntry }) {
  const build = useReceived(({ state }) => state.dialerBuild);
  const { destination } = entry;
  switch (destination.kind) {
    case 'number':
      return (
        <span className="dial-number">{dialStringText(dialString(destination.number, build))}</span>
      );
    case 'in-group':
      return <span className="dial-number">In-group {destination.inGroup}</span>;
  }
}
