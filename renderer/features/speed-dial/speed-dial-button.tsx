import { useId } from 'react';
import type { GroupColour, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import { restInWords } from '../../../shared/words/outcome-words.ts';
import { useOrdersView, useReceived } from '../../app-context.tsx';
import { useIsHeldAt, useOwnState } from '../transfer/own-state.ts';
import type { OwnState } from '../transfer/own-state.ts';
import type { Place } from '../transfer/press.ts';
import { usePress } from '../transfer/use-press.ts';
import { useShownOrder } from '../transfer/use-shown-order.ts';
import { ClosedTile } from './closed-tile.tsx';
import { DialFace } from './dial-face.tsx';
import { entryDescription } from './entry-words.ts';
import { useOpening } from './use-opening.ts';

/** `wide`: over the whole width; `rescue`: the same, as the safety net; `small`: in the recents. */
export type DialForm = 'tile' | 'small' | 'wide' | 'rescue';

interface SpeedDialButtonProps {
  readonly entry: SpeedDialEntry;
  readonly colour: GroupColour;
  /** `1` to `9`, undefined for a button without a key. */
  readonly keyName: string | undefined;
  readonly place: Place;
  readonly form?: DialForm;
  /** Of a press with the other button of the pointer, or the menu key. */
  readonly onMenu?: (event: React.MouseEvent<HTMLElement>) => void;
}

/** A button of the directory: a press hands the call on the screen over, as the entry asks it. */
export function SpeedDialButton(props: SpeedDialButtonProps) {
  const { entry, place } = props;
  const isAsking = useIsAskedAt(entry.id, place);
  return isAsking ? <ClosedTile entry={entry} place={place} /> : <PressButton {...props} />;
}

/** Whether the button's place asks what to do, since the destination is closed. */
function useIsAskedAt(entryId: string, place: Place): boolean {
  const shown = useShownOrder();
  const question = shown.kind === 'answered' ? shown.question : null;
  return question?.kind === 'closed' && question.entryId === entryId && question.place === place;
}

function PressButton({
  entry,
  colour,
  keyName,
  place,
  form = 'tile',
  onMenu,
}: SpeedDialButtonProps) {
  const own = useOwnState({ kind: 'entry', entryId: entry.id });
  const isHeld = useIsHeldAt(entry.id, place);
  const rests = useWhyItRests(own);
  const opening = useOpening(entry.hours);
  const health = useReceived(({ state }) => state.health[entry.id]);
  const descriptionId = useId();
  const described = [
    ...(rests === null ? [] : [rests]),
    ...entryDescription(entry, opening?.text ?? null, health),
  ];
  return (
    <button
      type="button"
      className={classOf({ form, isReady: rests === null, isHeld, own })}
      data-colour={colour}
      aria-disabled={rests !== null}
      aria-keyshortcuts={keyName}
      aria-describedby={described.length === 0 ? undefined : descriptionId}
      title={described.length === 0 ? undefined : described.join('\n')}
      onContextMenu={onMenu}
      {...usePress(entry, place)}
    >
      <DialFace entry={entry} form={form} keyName={keyName} own={own} opening={opening} />
      {described.length > 0 && (
        <span id={descriptionId} hidden>
          {described.join(' ')}
        </span>
      )}
    </button>
  );
}

/** Why a button can't be pressed just now, in a sentence; null where it can. */
export function useWhyItRests(own: OwnState | null): string | null {
  const why = useReceived(({ state }) => whyButtonsRest(state.call, state.transfer));
  const isPressed = useOrdersView((view) => view.pressed !== null);
  if (own?.isCounting) return null;
  const rests = why ?? (isPressed ? 'transfer-in-flight' : null);
  return rests === null ? null : restInWords(rests);
}

interface Looks {
  readonly form: DialForm;
  readonly isReady: boolean;
  readonly isHeld: boolean;
  readonly own: OwnState | null;
}

/** The classes of a button by its looks. */
export function classOf({ form, isReady, isHeld, own }: Looks): string {
  return [
    'dial',
    `dial-${form}`,
    ...(isReady ? ['dial-ready'] : []),
    ...(isHeld ? ['dial-held'] : []),
    ...(own ? [`dial-${own.look}`] : []),
    ...(own?.isCounting ? ['dial-counting'] : []),
  ].join(' ');
}
