import type { GuardRefusal } from '../../../shared/outcome.ts';
import {
  outcomeWords,
  restInWords,
  unknownEvidenceWords,
} from '../../../shared/words/outcome-words.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import { useAsk, useOrdersView, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { clockText } from '../../components/clock-text.ts';
import { dialStringText } from '../speed-dial/dial-string-text.ts';
import { lookOf, signOfLook } from './order-look.ts';
import { headlineOf, outHeadline } from './order-headline.ts';
import type { ShownOrder, UnsettledOrder } from './shown-order.ts';
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
      {shown.kind === 'answered' && shown.unsettled && (
        <FreeButton callId={shown.unsettled.callId} />
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
      return lookOf(shown.outcome);
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
      return <AnsweredOrder shown={shown} />;
  }
}

function AnsweredOrder({ shown }: { readonly shown: ShownOrder & { kind: 'answered' } }) {
  const words = outcomeWords(shown.outcome);
  // Where all went well there is nothing to do, and the eyes are free for the next call.
  const isGood = lookOf(shown.outcome) === 'good';
  return (
    <>
      <p className="order-head">
        <Icon name={signOfLook[lookOf(shown.outcome)]} />
        <strong>{headlineOf(shown.outcome, shown.label)}</strong>
        {shown.at !== null && (
          <time className="order-time" dateTime={shown.at}>
            {clockText(shown.at)}
          </time>
        )}
      </p>
      <p className="order-said">
        {isGood && shown.dialString !== '' && (
          <span className="order-number">{dialStringText(shown.dialString)} · </span>
        )}
        {isGood ? words.happened : `${words.happened} ${words.advice}`}
      </p>
      {shown.unsettled && <p className="order-said order-seen">{evidenceText(shown.unsettled)}</p>}
    </>
  );
}

/** What is done about an order that is not known, and then what was seen of its call. */
function evidenceText({ seenSince, action }: UnsettledOrder): string {
  const { happened, advice } = unknownEvidenceWords(seenSince, action);
  // Until something is seen there is nothing else to do than what the outcome says already.
  return seenSince === 'nothing' ? happened : `${happened} ${advice}`;
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
