import type { MouseEvent } from 'react';
import { currentCall } from '../../../shared/call.ts';
import type { LineView } from '../../../shared/call.ts';
import { callerNumberText } from '../../../shared/caller-number.ts';
import { t } from '../../../shared/texts/t.ts';
import { callViewWords } from '../../../shared/words/call-view-words.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import type { Received } from '../../app-store.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { signOf } from '../call/call-state.tsx';
import { linesText, spokenLines } from '../lines/line-text.ts';

/** So many callers on other lines have a button of their own; there is no room for more. */
const mostLines = 2;

/**
 * What there is beside the call in front, at the bottom, where nothing that can be pressed moves when
 * it comes: callers on other lines, and what waits in the window.
 */
export function StripBeside() {
  const hasLines = useReceived(({ state }) => state.lines.length > 1);
  const waiting = useReceived(waitingText);
  return (
    <div className="strip-beside">
      {hasLines && <OtherLines />}
      <div role="status" aria-label={t('window.notices')} className="strip-waits">
        {waiting !== null && <ToWindow text={waiting} />}
      </div>
    </div>
  );
}

/** The callers on the lines that are not in front. The place is kept where there are none. */
function OtherLines() {
  const lines = useReceived(({ state }) => state.lines);
  const chosenLine = useReceived(({ state }) => state.chosenLine);
  const callers = lines.filter(
    ({ agentUser, call }) => agentUser !== chosenLine && currentCall(call) !== null,
  );
  const more = callers.length - mostLines;
  return (
    <section className="strip-lines" aria-label={t('lines.name')}>
      {callers.slice(0, mostLines).map((line) => (
        <OtherLine key={line.agentUser} line={line} />
      ))}
      {more > 0 && <ToWindow text={t('strip.more-callers', { count: more })} />}
      {callers.length === 0 && <p className="quiet">{linesText(lines)}</p>}
      <p role="status" className="unseen">
        {spokenLines(lines, chosenLine)}
      </p>
    </section>
  );
}

/** A press puts the line in front: the buttons are for its call then. */
function OtherLine({ line: { agentUser, call } }: { readonly line: LineView }) {
  const ask = useAsk();
  const sign = signOf(call);
  const caller = callerNumberText(currentCall(call)?.callerNumber ?? '') || t('lines.no-number');
  const choose = (event: MouseEvent) => {
    // Where a caller was put in front, the one who was there stands in this place now.
    if (event.detail <= 1) void ask((baton) => baton.chooseLine(agentUser));
  };
  return (
    <Button
      className={`strip-line strip-line-${sign}`}
      title={t('strip.to-line', { agentUser })}
      onClick={choose}
    >
      <Icon name={sign} />
      <span className="unseen">{callViewWords(call).state} </span>
      <span>
        {t('lines.line')} <bdi>{agentUser}</bdi>
      </span>
      <bdi className="strip-line-caller">{caller}</bdi>
    </Button>
  );
}

/** A line that leads to the window, where there is room for what it speaks of. */
function ToWindow({ text }: { readonly text: string }) {
  const ask = useAsk();
  return (
    <Button
      className="strip-waiting"
      title={t('strip.to-window')}
      onClick={() => void ask((baton) => baton.setPreferences({ form: 'window' }))}
    >
      <Icon name="window" />
      <span>{text}</span>
    </Button>
  );
}

/** What waits in the window for an answer, or to be read; null where nothing does. */
function waitingText({ state: { setUpOffer, notices } }: Received): string | null {
  if (setUpOffer !== null) return t('strip.set-up-waits');
  return notices.length === 0 ? null : t('strip.notices', { count: notices.length });
}
