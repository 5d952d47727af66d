import { useEffect, useState } from 'react';
import type { ImportAnswer, ImportFileAnswer } from '../../../shared/directory-import.ts';
import { t } from '../../../shared/texts/t.ts';
import { useAsk, useBridge } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { ExportPart } from './export-part.tsx';
import { ImportPreviewPart } from './import-preview.tsx';
import { importTroubleText } from './import-texts.ts';
import { UndoLine } from './undo-line.tsx';
import './import.css';

type Imported = Extract<ImportAnswer, { readonly kind: 'imported' }>;

/** How far the import is. */
type Stage = Exclude<ImportFileAnswer, { readonly kind: 'cancelled' }> | Imported | null;

/** The sheet that brings entries in from a file, and writes them to one. */
export function ImportSheet({ onClose }: { readonly onClose: () => void }) {
  const bridge = useBridge();
  const ask = useAsk();
  const [stage, setStage] = useState<Stage>(null);
  const [isReading, setReading] = useState(false);
  // A file that nobody waits for any more is not read on.
  useEffect(() => () => void bridge.closeImport().catch(() => undefined), [bridge]);

  const choose = async () => {
    if (isReading) return;
    setReading(true);
    await ask(
      async () => {
        const answer = await bridge.chooseImportFile();
        // Who thinks better of it keeps the preview that is there.
        if (answer.kind !== 'cancelled') setStage(answer);
      },
      { whenFailed: t('import.not-read') },
    );
    setReading(false);
  };

  return (
    <Sheet title={t('import.title')} focus="title" onClose={onClose}>
      <div className="import">
        {stage?.kind !== 'preview' && (
          <ChooseFile stage={stage} isReading={isReading} onChoose={() => void choose()} />
        )}
        {stage?.kind === 'preview' ? (
          <ImportPreviewPart
            // Another file is another preview: nothing of the last one's choices holds.
            key={stage.preview.id}
            preview={stage.preview}
            onChooseAnother={() => void choose()}
            onImported={setStage}
          />
        ) : (
          <ExportPart />
        )}
      </div>
      {stage?.kind === 'imported' && (
        <div className="sheet-undo">
          <UndoLine />
        </div>
      )}
    </Sheet>
  );
}

interface ChooseFileProps {
  readonly stage: Exclude<Stage, { readonly kind: 'preview' }>;
  readonly isReading: boolean;
  readonly onChoose: () => void;
}

function ChooseFile({ stage, isReading, onChoose }: ChooseFileProps) {
  return (
    <section className="import-part" aria-label={t('import.bring-in')}>
      <h3 className="import-heading">{t('import.bring-in')}</h3>
      <div role="status">
        {stage?.kind === 'imported' && <Done {...stage} />}
        {stage?.kind === 'not-read' && (
          <p className="import-trouble">
            <Icon name="problem" />
            {importTroubleText(stage.because)}
          </p>
        )}
      </div>
      <p className="quiet">{t('import.note')}</p>
      <p className="quiet">{t('import.note-columns')}</p>
      <div>
        <Button look="main" aria-disabled={isReading} onClick={onChoose}>
          {isReading ? t('import.reading') : t('import.choose')}
        </Button>
      </div>
    </section>
  );
}

function Done({ added, replaced }: Imported) {
  return (
    <p className="import-done">
      <Icon name="check" />
      {replaced === 0
        ? t('import.done', { count: added })
        : t('import.done-replaced', { added, replaced })}
    </p>
  );
}
