import { t } from '../../../shared/texts/t.ts';
import { streamWords } from '../../../shared/words/stream-words.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import type { SheetName } from '../../sheet-name.ts';

interface StreamSheetProps {
  readonly onClose: () => void;
  readonly onOpen: (sheet: SheetName) => void;
}

/** The sheet that says why the event stream is down, and lets a person ask for it again. */
export function StreamSheet({ onClose, onOpen }: StreamSheetProps) {
  const ask = useAsk();
  const { happened, advice } = streamWords(useReceived(({ state }) => state.stream));
  return (
    <Sheet title={t('stream.name')} focus="title" onClose={onClose}>
      <div className="form">
        <p role="status">
          {happened} {advice}
        </p>
        <div className="form-end">
          <Button look="main" onClick={() => void ask((baton) => baton.lookAgain())}>
            {t('call.action.ask-again')}
          </Button>
          <Button onClick={() => onOpen('settings')}>{t('call.action.open-settings')}</Button>
          <Button onClick={() => onOpen('doctor')}>{t('call.action.check-connection')}</Button>
        </div>
      </div>
    </Sheet>
  );
}
