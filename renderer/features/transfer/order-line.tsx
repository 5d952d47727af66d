import type { CallAction, GuardRefusal } from '../../../shared/outcome.ts';
import { outcomeWords, restInWords, settlementWords } from '../../../shared/words/outcome-words.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import type { Settlement } from '../../../shared/transfer.ts';
import { useAsk, useOrdersView, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { clockText } from '../../components/clock-text.ts';
import { dialStringText } from '../speed-dial/dial-string-text.ts';
import { lookOf, signOfLook } from './order-look.ts';
import { headlineOf, outHeadline } from './order-headline.ts';
import { OwnerButtons, OwnerQuestion } from './owner-question.tsx';
import type { ShownOrder } from './shown-order.ts';
import { useShownOrder } from './use-shown-order.ts';
import './order-line.css';

/** The line at the bottom: what became of the latest press, or why the buttons rest. */
export function OrderLine({ isEditing }: { readonly isEditing: boolean }) {
  const shown = useShownOrder();
  const echoes = useOrdersView((view) => view.echoes);
  return (
    <footer className={`order-line order-line-${lookOfShown(shown)}`}>
      <div role="status" aria-label="Outcome" aria-atomic="true" className="order-status">
        {/* A new element is read out anew, though its words are the same. */}
        <OrderStatus key={echoes} shown={shown} />
      </div>
      {shown.kind === 'none' && <Hint isEditing={isEditing} />}
      {shown.kind === 'answered' && shown.askedCall !== null && <OwnerButtons shown={shown} />}
      {shown.kind === 'answered' && shown.unsettledCall !== null && (
        <FreeButton callId={shown.unsettledCall} />
      )}
    </footer>
  );
}

function lookOfShown(shown: ShownOrder): string {
  switch (shown.kind) {
    case 'none':
      return 'none';
    case 'out':
      return 'out';
    case 'answered':
      return shown.askedCall === null ? lookOf(shown.outcome, shown.settlement) : 'unsure';
  }
}

function OrderStatus({ shown }: { readonly shown: ShownOrder }) {
  switch (shown.kind) {
    case 'none':
      return null;
    case 'out':
      return (
        <p className="order-head">
          <Icon name={signOfLook.out} />
          <strong>{outHeadline(shown.action, shown.label)}</strong>
          <span className="order-number">{dialStringText(shown.dialString)}</span>
        </p>
      );
    case 'answered':
      return shown.askedCall === null ? (
        <AnsweredOrder shown={shown} />
      ) : (
        <OwnerQuestion callId={shown.askedCall} />
      );
  }
}

type Answered = ShownOrder & { readonly kind: 'answered' };

function AnsweredOrder({ shown }: { readonly shown: Answered }) {
  return (
    <>
      <p className="order-head">
        <Icon name={signOfLook[lookOf(shown.outcome, shown.settlement)]} />
        <strong>
          {shown.ofEarlierCall && 'The call before: '}
          {headlineOf(shown)}
        </strong>
        {shown.at !== null && (
          <time className="order-time" dateTime={shown.at}>
            {clockText(shown.at)}
          </time>
        )}
      </p>
      <p className="order-said">
        <SaidOfOutcome shown={shown} />
      </p>
      {shown.settlement !== 'not-needed' && (
        <p className="order-said order-seen">{settlementText(shown.settlement, shown.action)}</p>
      )}
    </>
  );
}

function SaidOfOutcome({ shown }: { readonly shown: Answered }) {
  const { happened, advice } = outcomeWords(shown.outcome);
  switch (shown.settlement) {
    case 'not-needed':
      // Where all went well there is nothing to do, and the eyes are free for the next call.
      if (lookOf(shown.outcome) !== 'good') return `${happened} ${advice}`;
      return (
        <>
          {shown.dialString !== '' && (
            <span className="order-number">{dialStringText(shown.dialString)} · </span>
          )}
          {happened}
        </>
      );
    case 'checking':
    case 'cannot-check':
      return `${happened} ${advice}`;
    case 'happened':
    case 'did-not-happen':
    case 'freed':
      // What is to be done has changed since, and stands in the next line.
      return happened;
  }
}

function settlementText(settlement: Exclude<Settlement, 'not-needed'>, action: CallAction): string {
  const { happened, advice } = settlementWords(settlement, action);
  // Until something is seen there is nothing else to do than what the outcome says already.
  return settlement === 'checking' ? happened : `${happened} ${advice}`;
}

function Hint({ isEditing }: { readonly isEditing: boolean }) {
  const why = useReceived(({ state }) => whyButtonsRest(state.call, state.transfer));
  return (
    <p className="order-hint">{isEditing ? 'Nothing is sent while you edit.' : hintText(why)}</p>
  );
}

function hintText(why: GuardRefusal | null): string {
  return why === null ? 'Press a button, or a key from 1 to 9.' : restInWords(why);
}

function FreeButton({ callId }: { readonly callId: string }) {
  const ask = useAsk();
  return (
    <Button
      className="order-free"
      onClick={() => void ask((baton) => baton.releaseCall({ callId }))}
    >
      Caller is still with me: free the buttons
    </Button>
  );
}
