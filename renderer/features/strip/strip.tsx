import { currentCall } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { FailureLine } from '../../failure-line.tsx';
import { CallState } from '../call/call-state.tsx';
import { CallTimer } from '../call/call-times.tsx';
import { callerNumberText } from '../../../shared/caller-number.ts';
import { RehearsalWord } from '../set-up/rehearsal-word.tsx';
import { useDirectory } from '../speed-dial/use-directory.ts';
import { useNumberKeys } from '../speed-dial/use-number-keys.ts';
import { OrderAnswers, OrderStatus, lookOfShown } from '../transfer/order-line.tsx';
import { noPlace } from '../transfer/press.ts';
import { useShownOrder } from '../transfer/use-shown-order.ts';
import { useTakeBackKey } from '../transfer/use-take-back-key.ts';
import { StripBeside } from './strip-beside.tsx';
import { StripButton } from './strip-button.tsx';
import './strip.css';

/**
 * The small form beside a softphone: the call in a line, the keyed buttons, what became of them, and
 * what there is besides.
 */
export function Strip() {
  useTakeBackKey();
  return (
    <div className="strip">
      <StripCall />
      <StripButtons />
      <StripOrder />
      <FailureLine />
      <StripBeside />
    </div>
  );
}

function StripCall() {
  const ask = useAsk();
  const call = useReceived(({ state }) => currentCall(state.call));
  return (
    <header className="strip-call">
      <h1 className="unseen">{t('strip.name')}</h1>
      <CallState />
      <RehearsalWord />
      {call && (
        <>
          <span className="strip-caller" dir="ltr">
            {callerNumberText(call.callerNumber)}
          </span>
          <CallTimer since={call.lastedSince} />
        </>
      )}
      <IconButton
        name={t('strip.to-window')}
        className="strip-to-window"
        onClick={() => void ask((baton) => baton.setPreferences({ form: 'window' }))}
      >
        <Icon name="window" />
      </IconButton>
    </header>
  );
}

/** There is no room to ask in a button's place: all is asked in the line below. */
const placeOfAll = () => noPlace;

function StripButtons() {
  const { keyed, first, rescue, keyOf, colourOf } = useDirectory();
  useNumberKeys(keyed, placeOfAll);
  const others = first.filter(({ id }) => id !== rescue?.id);
  return (
    <main className="strip-buttons" tabIndex={-1} aria-label={t('speed-dial.name')}>
      {rescue && (
        <StripButton entry={rescue} colour="none" keyName={keyOf.get(rescue.id)} isRescue />
      )}
      {others.map((entry) => (
        <StripButton
          key={entry.id}
          entry={entry}
          colour={colourOf.get(entry.group) ?? 'none'}
          keyName={keyOf.get(entry.id)}
          isRescue={false}
        />
      ))}
      {first.length === 0 && !rescue && <p className="quiet">{t('speed-dial.none')}</p>}
    </main>
  );
}

function StripOrder() {
  const shown = useShownOrder();
  return (
    <footer className={`strip-order order-line-${lookOfShown(shown)}`}>
      <OrderStatus shown={shown} />
      <OrderAnswers shown={shown} asksHere />
    </footer>
  );
}
