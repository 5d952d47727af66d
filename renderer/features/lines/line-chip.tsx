import { currentCall } from '../../../shared/call.ts';
import type { LineView } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import { callViewWords } from '../../../shared/words/call-view-words.ts';
import { onlyOnce } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { signOf } from '../call/call-state.tsx';
import { callerNumberText } from '../../../shared/caller-number.ts';
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
        <span className="unseen">{t('lines.line')} </span>
        <bdi className="line-agent">{line.agentUser}</bdi>
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
  const whole = callerNumberText(digits) || t('lines.no-number');
  return (
    <span className="line-said">
      <bdi className="unseen">{whole}</bdi>
      <bdi className="line-number" aria-hidden="true">
        {whole}
      </bdi>
      <bdi className="line-number-end" aria-hidden="true">
        {numberEndText(digits)}
      </bdi>
    </span>
  );
}
