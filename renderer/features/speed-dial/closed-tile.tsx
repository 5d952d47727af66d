import { useEffect, useId, useRef } from 'react';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { ClosedAnswers } from '../transfer/closed-question.tsx';
import type { Place } from '../transfer/press.ts';
import { useOpening } from './use-opening.ts';

interface ClosedTileProps {
  readonly entry: SpeedDialEntry;
  readonly place: Place;
}

/** Asks in the button's place what to do, since the destination is closed. */
export function ClosedTile({ entry, place }: ClosedTileProps) {
  const opening = useOpening(entry.hours);
  const tile = useRef<HTMLDivElement>(null);
  const headId = useId();
  useEffect(() => {
    tile.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={tile} className="dial-asking" role="group" aria-labelledby={headId}>
      <p id={headId} className="dial-asking-head">
        <strong>{entry.label}</strong>{' '}
        {opening && !opening.isOpen ? opening.text : t('speed-dial.closed')}
      </p>
      <ClosedAnswers entryId={entry.id} place={place} takesFocus />
    </div>
  );
}
