import { useState } from 'react';
import { directoryFormats } from '../../../shared/directory-import.ts';
import type { DirectoryFormat } from '../../../shared/directory-import.ts';
import { t } from '../../../shared/texts/t.ts';
import { useBridge, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/field.tsx';
import { exportText } from './import-texts.ts';

/** Writes the own directory to a file, and says what came of it. */
export function ExportPart() {
  const bridge = useBridge();
  const isEmpty = useReceived(({ state }) => state.speedDial.entries.length === 0);
  const [format, setFormat] = useState<DirectoryFormat>('csv');
  const [said, setSaid] = useState('');

  const write = async () => {
    if (isEmpty) return;
    setSaid('');
    const answer = await bridge.exportDirectory(format).catch(() => null);
    setSaid((answer ? exportText(answer) : t('import.export.not-written')) ?? '');
  };

  return (
    <section className="import-part import-export" aria-label={t('import.export')}>
      <h3 className="import-heading">{t('import.export')}</h3>
      <Choice
        label={t('import.export.format')}
        name="format"
        value={format}
        options={directoryFormats.map((value) => ({ value, label: t(`import.format.${value}`) }))}
        onChange={setFormat}
      />
      <p className="quiet">{isEmpty ? t('import.export.empty') : t(`import.export.${format}`)}</p>
      <div>
        <Button aria-disabled={isEmpty} onClick={() => void write()}>
          {t('import.export.write')}
        </Button>
      </div>
      <p role="status" className="import-said">
        {said}
      </p>
    </section>
  );
}
