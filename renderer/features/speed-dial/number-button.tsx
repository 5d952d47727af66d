import type { TypedNumber } from './typed-number.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { t } from '../../../shared/texts/t.ts';
import { useOrders } from '../../app-context.tsx';
import { onlyOnce } from '../../components/button.tsx';
import { useOwnState } from '../transfer/own-state.ts';
import { DialState } from './dial-face.tsx';
import { dialStringText } from './dial-string-text.ts';
import { classOf, useWhyItRests } from './speed-dial-button.tsx';
import type { DialForm } from './speed-dial-button.tsx';

interface NumberButtonProps {
  /** One that the dialer takes. */
  readonly typed: TypedNumber;
  readonly form: DialForm;
}

/** A button for a number that is in no directory: it says what is dialled, and what is dropped. */
export function NumberButton({ typed, form }: NumberButtonProps) {
  const orders = useOrders();
  const { number, dialString } = typed;
  const own = useOwnState({ kind: 'number', dialString });
  const rests = useWhyItRests(own);
  return (
    <button
      type="button"
      className={classOf({ form, isReady: rests === null, isHeld: false, own })}
      data-colour="none"
      aria-disabled={rests !== null}
      title={rests ?? undefined}
      onClick={(event) => {
        // The second half of a double click must not reach the next call.
        if (event.detail <= 1) void orders.dial(number, dialString);
      }}
      onKeyDown={onlyOnce}
    >
      <span className="dial-head">
        <span className="dial-label">
          {t('speed-dial.dial', { number: leftToRight(dialStringText(dialString)) })}
        </span>
      </span>
      {form !== 'small' && <span className="dial-number">{saidOf(typed)}</span>}
      {own && <DialState own={own} />}
    </button>
  );
}

/** What is known of a typed number beside what is dialled. */
export function saidOf({ dropped }: TypedNumber): string {
  return dropped === ''
    ? t('speed-dial.not-in-directory')
    : t('speed-dial.dropped', { characters: leftToRight(dropped) });
}
