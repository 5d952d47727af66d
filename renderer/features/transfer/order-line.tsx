import type { CallAction, GuardRefusal } from '../../../shared/outcome.ts';
import { countdownMs } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { outcomeWords, restInWords, settlementWords } from '../../../shared/words/outcome-words.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import type { Settlement } from '../../../shared/transfer.ts';
import { useAsk, useOrders, useOrdersView, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { clockText } from '../../components/clock-text.ts';
import { dialStringText } from '../speed-dial/dial-string-text.ts';
import { ClosedAnswers } from './closed-question.tsx';
import { lookOf, signOfLook } from './order-look.ts';
import type { OrderLook } from './order-look.ts';
import { headlineOf, orderName, outHeadline } from './order-headline.ts';
import { OwnerButtons, OwnerQuestion } from './owner-question.tsx';
import { noPlace } from './press.ts';
import { secondPressMs } from './second-press.ts';
import type { AnsweredOrder, ShownOrder } from './shown-order.ts';
import { useShownOrder } from './use-shown-order.ts';
import './order-line.css';

/** The line at the bottom: what became of the latest press, or why the buttons rest. */
export function OrderLine({ isArranging }: { readonly isArranging: boolean }) {
  const shown = useShownOrder();
  return (
    <footer className={`order-line order-line-${lookOfShown(shown)}`}>
      <OrderStatus shown={shown} />
      {shown.kind === 'none' && <Hint isArranging={isArranging} />}
      <OrderAnswers shown={shown} asksHere={isArranging} />
    </footer>
  );
}

/** The look of what is shown, `none` where that is nothing. */
export function lookOfShown(shown: ShownOrder): OrderLook | 'none' {
  switch (shown.kind) {
    case 'none':
      return 'none';
    case 'counting':
    case 'out':
      return 'out';
    case 'answered':
      return lookOf(shown.outcome, shown.settlement);
  }
}

/** The latest press in words, which are read out whenever they change. */
export function OrderStatus({ shown }: { readonly shown: ShownOrder }) {
  const echoes = useOrdersView((view) => view.echoes);
  return (
    <div role="status" aria-label={t('order.outcome')} aria-atomic="true" className="order-status">
      {/* A new element is read out anew, though its words are the same. */}
      <OrderWords key={echoes} shown={shown} />
    </div>
  );
}

function OrderWords({ shown }: { readonly shown: ShownOrder }) {
  switch (shown.kind) {
    case 'none':
      return null;
    case 'counting':
      return <CountingOrder name={orderName(shown)} />;
    case 'out':
      return (
        <p className="order-head">
          <Icon name={signOfLook.out} />
          <strong>{outHeadline(shown.action, orderName(shown))}</strong>
          {shown.label !== '' && <OrderNumber shown={shown} />}
        </p>
      );
    case 'answered':
      switch (shown.question?.kind) {
        case 'whose-call':
          return <OwnerQuestion callId={shown.question.callId} />;
        case 'hold':
          return <HoldWords name={orderName(shown)} />;
        case 'closed':
        case undefined:
          return <AnsweredWords shown={shown} />;
      }
  }
}

/** What was dialled, unless its button hid the number. */
function OrderNumber({ shown }: { readonly shown: Exclude<ShownOrder, { kind: 'none' }> }) {
  const { numberHidden, dialString } = shown;
  if (numberHidden || dialString === '') return null;
  return (
    <span className="order-number" dir="ltr">
      {dialStringText(dialString)}
    </span>
  );
}

/** Read out once, when it begins: a voice that counts along would drown the caller's. */
function CountingOrder({ name }: { readonly name: string }) {
  return (
    <>
      <p className="order-head">
        <Icon name={signOfLook.out} />
        <strong>{t('order.counting', { name, seconds: countdownMs / 1000 })}</strong>
      </p>
      <p className="order-said">{t('order.counting.advice')}</p>
    </>
  );
}

/** Whoever can't hold a button down presses it twice. */
function HoldWords({ name }: { readonly name: string }) {
  return (
    <>
      <p className="order-head">
        <Icon name={signOfLook.unsure} />
        <strong>{t('order.hold', { name })}</strong>
      </p>
      <p className="order-said">{t('order.hold.advice', { seconds: secondPressMs / 1000 })}</p>
    </>
  );
}

function AnsweredWords({ shown }: { readonly shown: AnsweredOrder }) {
  const headline = headlineOf(shown);
  return (
    <>
      <p className="order-head">
        <Icon name={signOfLook[lookOf(shown.outcome, shown.settlement)]} />
        <strong>
          {shown.ofEarlierCall ? t('order.of-call-before', { outcome: headline }) : headline}
        </strong>
        {/* It can come a moment after the words, which would be read out anew; the history has it. */}
        {shown.at !== null && (
          <time className="order-time" dateTime={shown.at} aria-hidden="true">
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

function SaidOfOutcome({ shown }: { readonly shown: AnsweredOrder }) {
  const { happened, advice } = outcomeWords(shown.outcome);
  switch (shown.settlement) {
    case 'not-needed':
      // Where all went well there is nothing to do, and the eyes are free for the next call.
      if (lookOf(shown.outcome) !== 'good') return `${happened} ${advice}`;
      return (
        <>
          {shown.label !== '' && <OrderNumber shown={shown} />} {happened}
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

function Hint({ isArranging }: { readonly isArranging: boolean }) {
  const why = useReceived(({ state }) => whyButtonsRest(state.call, state.transfer));
  return <p className="order-hint">{isArranging ? t('order.hint.arranging') : hintText(why)}</p>;
}

function hintText(why: GuardRefusal | null): string {
  return why === null ? t('order.hint.press') : restInWords(why);
}

interface OrderAnswersProps {
  readonly shown: ShownOrder;
  /** Where no button is in sight, what would be asked in its place is asked here. */
  readonly asksHere: boolean;
}

/** What a person can do about the latest press. */
export function OrderAnswers({ shown, asksHere }: OrderAnswersProps) {
  const orders = useOrders();
  if (shown.kind === 'counting') {
    return (
      <Button className="order-free" onClick={() => void orders.takeBack()}>
        {t('order.take-back')}
      </Button>
    );
  }
  if (shown.kind !== 'answered') return null;
  const { question, unsettledCall } = shown;
  return (
    <>
      {question?.kind === 'whose-call' && <OwnerButtons shown={shown} />}
      {question?.kind === 'closed' && (asksHere || question.place === noPlace) && (
        <ClosedAnswers entryId={question.entryId} place={noPlace} />
      )}
      {unsettledCall !== null && <FreeButton callId={unsettledCall} />}
    </>
  );
}

function FreeButton({ callId }: { readonly callId: string }) {
  const ask = useAsk();
  return (
    <Button
      className="order-free"
      onClick={() => void ask((baton) => baton.releaseCall({ callId }))}
    >
      {t('order.free')}
    </Button>
  );
}
