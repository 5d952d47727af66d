import { t } from '../../../shared/texts/t.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import { useReceived } from '../../app-context.tsx';
import { NumberButton } from './number-button.tsx';
import type { SearchOption } from './search-options.ts';
import { SpeedDialButton } from './speed-dial-button.tsx';
import type { Directory } from './use-directory.ts';

/** The place of the button that was picked. */
export const searchPlace = 'search';

interface PickProps {
  readonly option: SearchOption;
  readonly directory: Directory;
}

/** What was picked, as a button that says exactly what is sent: a press of it sends. */
export function Pick({ option, directory }: PickProps) {
  const canPress = useReceived(({ state }) => whyButtonsRest(state.call, state.transfer) === null);
  return (
    <div className="pick">
      {option.kind === 'number' ? (
        <NumberButton typed={option.typed} form="wide" />
      ) : (
        <SpeedDialButton
          entry={option.entry}
          colour={directory.colourOf.get(option.entry.group) ?? 'none'}
          keyName={directory.keyOf.get(option.entry.id)}
          place={searchPlace}
          form="wide"
        />
      )}
      {canPress && <p className="pick-hint">{t('speed-dial.search.again')}</p>}
    </div>
  );
}
