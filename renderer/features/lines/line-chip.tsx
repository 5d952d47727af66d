import { currentCall } from '../../../shared/call.ts';
import type { LineView } from '../../../shared/call.ts';
import { callViewWords } from '../../../shared/words/call-view-words.ts';
import { onlyOnce } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { signOf } from '../call/call-state.tsx';
import { callerNumberText } from '../call/caller-number.ts';
import { numberEndText } from './line-text.ts';

interface LineChipProps {
  readonly line: LineView;
  readonly isChosen: boolean;
  readonly isReachedByTab: boolean;
  readonly onChoose: (agentUser: string) => void;
}

/** One line: its agent user, its state in a sign and a word, and who is on it. A press puts it in front. */
export function LineChip({ line, isChosen, isReachedByTab, onChoose }: LineChipProps) {
  const sign = signOf(line.call);
  const call = currentCall(line.call);
  const { state } = callViewWords(line.call);
  return (
    <button
      type="button"
      role="radio"
      aria-checked={isChosen}
      tabIndex={isReachedByTab ? 0 : -1}
      className={`line line-${sign}`}
      onClick={() => {
        if (!isChosen) onChoose(line.agentUser);
      }}
      onKeyDown={onlyOnce}
    >
      <span className="line-head">
        <Icon name={sign} />
        <span className="unseen">Line </span>
        <span className="line-agent">{line.agentUser}</span>
        {call && <span className="line-state">{state}</span>}
      </span>
      {call ? (
        <CallerNumber digits={call.callerNumber} />
      ) : (
        <span className="line-said">{state}</span>
      )}
    </button>
  );
}

/** Whole where there is room for it, its end where there is not; screen readers get the whole. */
function CallerNumber({ digits }: { readonly digits: string }) {
  const whole = callerNumberText(digits) || 'No number';
  return (
    <span className="line-said">
      <span className="unseen">{whole}</span>
      <span className="line-number" aria-hidden="true">
        {whole}
      </span>
      <span className="line-number-end" aria-hidden="true">
        {numberEndText(digits)}
      </span>
    </span>
  );
}
