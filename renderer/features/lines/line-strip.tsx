import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { LineView } from '../../../shared/call.ts';
import { directionOf } from '../../../shared/texts/locales.ts';
import { spokenLocale, t } from '../../../shared/texts/t.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { LineChip } from './line-chip.tsx';
import { linesText, nextLine, spokenLines } from './line-text.ts';
import './lines.css';

/** So many lines are seen at once in the narrowest window. */
const seenAtOnce = 3;

/** The lines of an agent who has several: who is on each, and which one the buttons are for. */
export function LineStrip() {
  const lines = useReceived(({ state }) => state.lines);
  const chosenLine = useReceived(({ state }) => state.chosenLine);
  if (lines.length < 2) return null;
  return (
    <section
      className={`lines ${lines.length > seenAtOnce ? 'lines-many' : 'lines-few'}`}
      aria-label={t('lines.name')}
    >
      {lines.length > seenAtOnce && <p className="lines-said">{linesText(lines)}</p>}
      <Chips lines={lines} chosenLine={chosenLine} />
      <p role="status" className="unseen">
        {spokenLines(lines, chosenLine)}
      </p>
    </section>
  );
}

interface ChipsProps {
  readonly lines: readonly LineView[];
  readonly chosenLine: string | null;
}

/** One of them is always chosen, as among radio buttons: arrow keys choose the next one. */
function Chips({ lines, chosenLine }: ChipsProps) {
  const ask = useAsk();
  const strip = useRef<HTMLDivElement>(null);
  const choose = (agentUser: string) => void ask((baton) => baton.chooseLine(agentUser));

  useEffect(() => {
    const chosen = strip.current?.querySelector('[aria-checked="true"]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosenLine]);

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const chips = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]'));
    const at = chips.findIndex((chip) => chip === document.activeElement);
    const next = nextLine(event.key, at, chips.length, directionOf(spokenLocale()));
    const line = next === null ? undefined : lines[next];
    if (next === null || line === undefined) return;
    event.preventDefault();
    chips[next]?.focus();
    choose(line.agentUser);
  };

  return (
    <div
      ref={strip}
      className="line-strip"
      role="radiogroup"
      aria-label={t('lines.in-front')}
      onKeyDown={walk}
    >
      {lines.map((line, at) => (
        <LineChip
          key={line.agentUser}
          line={line}
          isChosen={line.agentUser === chosenLine}
          isReachedByTab={chosenLine === null ? at === 0 : line.agentUser === chosenLine}
          onChoose={choose}
        />
      ))}
    </div>
  );
}
