import type { MouseEvent } from 'react';
import { findEntry } from '../../../shared/directory-view.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useOrders, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import type { Place } from './press.ts';

interface ClosedAnswersProps {
  /** The destination that is closed. */
  readonly entryId: string;
  /** Where the question stands, and where the answer's own question would come up. */
  readonly place: Place;
  /** The first answer takes the focus, which the button that is not there any more has had. */
  readonly takesFocus?: boolean;
}

/** What can be done about a destination that is closed: another one, all the same, or nothing. */
export function ClosedAnswers({ entryId, place, takesFocus = false }: ClosedAnswersProps) {
  const orders = useOrders();
  const alternative = useAlternative(entryId);
  return (
    <div className="closed-answers">
      {alternative && (
        <Button
          autoFocus={takesFocus}
          onClick={ifRead(() => void orders.transfer(alternative, place))}
        >
          {t('order.closed.instead', { name: alternative.label })}
        </Button>
      )}
      <Button
        autoFocus={takesFocus && !alternative}
        onClick={ifRead(() => void orders.sendThoughClosed())}
      >
        {t('order.closed.all-the-same')}
      </Button>
      <Button look="bare" onClick={orders.putAway}>
        {t('order.closed.never-mind')}
      </Button>
    </div>
  );
}

/** The entry that is named for when another is closed, null where none is, or it is gone. */
function useAlternative(entryId: string): SpeedDialEntry | null {
  const speedDial = useReceived(({ state }) => state.speedDial);
  const team = useReceived(({ state }) => state.team);
  const id = findEntry(speedDial, team, entryId)?.hours?.alternative ?? null;
  return id === null ? null : findEntry(speedDial, team, id);
}

/** The second half of a double click has not read the question. */
function ifRead(press: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail <= 1) press();
  };
}
