import { useId } from 'react';
import type { GroupColour, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Icon } from '../../components/icon.tsx';
import { destinationText, entryDescription } from '../speed-dial/entry-words.ts';
import { useWhyItRests } from '../speed-dial/speed-dial-button.tsx';
import { useDialPlan } from '../speed-dial/use-dial-plan.ts';
import { useOpening } from '../speed-dial/use-opening.ts';
import { signOfLook } from '../transfer/order-look.ts';
import { useIsHeldAt, useOwnState } from '../transfer/own-state.ts';
import { noPlace } from '../transfer/press.ts';
import { usePress } from '../transfer/use-press.ts';

interface StripButtonProps {
  readonly entry: SpeedDialEntry;
  readonly colour: GroupColour;
  readonly keyName: string | undefined;
  readonly isRescue: boolean;
}

/** A button of the strip: its key and its label, or the sign of what became of it. */
export function StripButton({ entry, colour, keyName, isRescue }: StripButtonProps) {
  const own = useOwnState({ kind: 'entry', entryId: entry.id });
  const isHeld = useIsHeldAt(entry.id, noPlace);
  const rests = useWhyItRests(own);
  const opening = useOpening(entry.hours);
  const health = useReceived(({ state }) => state.health[entry.id]);
  const plan = useDialPlan();
  const descriptionId = useId();
  const described = [
    ...(rests === null ? [] : [rests]),
    destinationText(entry, plan),
    ...entryDescription(entry, opening?.text ?? null, health),
  ];
  return (
    <button
      type="button"
      data-colour={colour}
      className={`strip-button ${isHeld ? 'dial-held' : ''} ${own ? `dial-${own.look}` : ''}`}
      aria-disabled={rests !== null}
      aria-keyshortcuts={keyName}
      aria-describedby={descriptionId}
      title={described.join('\n')}
      {...usePress(entry, noPlace)}
    >
      {own && <Icon name={signOfLook[own.look]} />}
      {isRescue && (
        <>
          <Icon name="rescue" />
          <span className="unseen">{t('speed-dial.rescue')}</span>
        </>
      )}
      {keyName !== undefined && (
        <kbd className="strip-key" aria-hidden="true">
          {keyName}
        </kbd>
      )}
      <span className="strip-label">{own?.isCounting ? t('order.take-back') : entry.label}</span>
      {own && !own.isCounting && <span className="unseen">{own.word}</span>}
      {opening && !opening.isOpen && <span className="strip-closed">{t('speed-dial.closed')}</span>}
      <span id={descriptionId} hidden>
        {described.join(' ')}
      </span>
    </button>
  );
}
