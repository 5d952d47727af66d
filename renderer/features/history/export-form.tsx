import { useState } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import type { HistoryExport, HistoryQuery } from '../../../shared/history.ts';
import type { Answer } from '../../../shared/ipc.ts';
import { t } from '../../../shared/texts/t.ts';
import { useBridge } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Check, Choice } from '../../components/field.tsx';

interface ExportFormProps {
  readonly query: HistoryQuery;
  readonly found: number;
  readonly onClose: () => void;
}

type Progress = Answer<'exportHistory'> | { readonly kind: 'writing' } | null;

/** Writes the found attempts to a file, and says what became of it. */
export function ExportForm({ query, found, onClose }: ExportFormProps) {
  const bridge = useBridge();
  const [format, setFormat] = useState<HistoryExport['format']>('csv');
  const [masked, setMasked] = useState(false);
  const [progress, setProgress] = useState<Progress>(null);
  const isWriting = progress?.kind === 'writing';
  const start = () => {
    if (isWriting) return;
    setProgress({ kind: 'writing' });
    bridge
      .exportHistory({ query, format, masked })
      .then(setProgress, () => setProgress({ kind: 'not-written' }));
  };
  return (
    <section className="history-export" aria-label={t('history.export.title', { found })}>
      <p className="history-export-title">{t('history.export.title', { found })}</p>
      <Choice
        label={t('history.export.format')}
        name="history-format"
        value={format}
        options={[
          { value: 'csv', label: t('history.export.csv') },
          { value: 'json', label: t('history.export.json') },
        ]}
        onChange={setFormat}
      />
      <Check
        label={t('history.export.masked')}
        note={t('history.export.masked-note')}
        checked={masked}
        onChange={setMasked}
      />
      <p role="status">{progressText(progress)}</p>
      <div className="history-export-end">
        <Button look="main" aria-disabled={isWriting} onClick={start}>
          {t('history.export.start')}
        </Button>
        <Button onClick={onClose}>{t('history.export.cancel')}</Button>
      </div>
    </section>
  );
}

function progressText(progress: Progress): string {
  if (progress === null) return '';
  switch (progress.kind) {
    case 'cancelled':
      return '';
    case 'writing':
      return t('history.export.writing');
    case 'written':
      return t('history.export.written', { rows: progress.rows, file: progress.fileName });
    case 'not-written':
      return t('history.export.not-written');
    default:
      return assertNever(progress);
  }
}
