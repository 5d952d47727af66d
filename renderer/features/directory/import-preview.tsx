import { useId, useState } from 'react';
import type { ImportAnswer, ImportPreview } from '../../../shared/directory-import.ts';
import { t } from '../../../shared/texts/t.ts';
import { useBridge } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/field.tsx';
import {
  filteredRows,
  firstFilter,
  incoming,
  usefulFilters,
  whyImportRests,
} from './import-plan.ts';
import type { Duplicates, RowFilter } from './import-plan.ts';
import { ImportRows } from './import-rows.tsx';
import { importProblem, listed } from './import-texts.ts';

interface ImportPreviewPartProps {
  readonly preview: ImportPreview;
  readonly onChooseAnother: () => void;
  readonly onImported: (answer: Extract<ImportAnswer, { readonly kind: 'imported' }>) => void;
}

/** What a file would bring, row by row, and the one button that brings all of it in. */
export function ImportPreviewPart(props: ImportPreviewPartProps) {
  const { preview, onChooseAnother, onImported } = props;
  const [filter, setFilter] = useState<RowFilter>(() => firstFilter(preview));
  const [duplicates, setDuplicates] = useState<Duplicates>('skip');
  return (
    <>
      <div className="import-part">
        <p>{t('import.preview.file', { file: preview.fileName, rows: preview.rows.length })}</p>
        {preview.newGroups.length > 0 && (
          <p className="quiet">
            {t('import.preview.new-groups', {
              count: preview.newGroups.length,
              names: listed(preview.newGroups),
            })}
          </p>
        )}
        {preview.withoutNumber > 0 && (
          <p className="quiet">
            {t('import.preview.without-number', { count: preview.withoutNumber })}
          </p>
        )}
        <FilterChoice preview={preview} filter={filter} onChange={setFilter} />
      </div>
      <ImportRows format={preview.format} rows={filteredRows(preview.rows, filter)} />
      <div className="import-end">
        {preview.counts.duplicate > 0 && (
          <Choice
            label={t('import.duplicates', { count: preview.counts.duplicate })}
            name="duplicates"
            value={duplicates}
            options={[
              { value: 'skip', label: t('import.duplicates.skip') },
              { value: 'replace', label: t('import.duplicates.replace') },
            ]}
            onChange={setDuplicates}
          />
        )}
        <BringIn preview={preview} duplicates={duplicates} onImported={onImported}>
          <Button onClick={onChooseAnother}>{t('import.choose-another')}</Button>
        </BringIn>
      </div>
    </>
  );
}

interface FilterChoiceProps {
  readonly preview: ImportPreview;
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
}

function FilterChoice({ preview, filter, onChange }: FilterChoiceProps) {
  const { counts, rows } = preview;
  const filters = usefulFilters(preview);
  if (filters.length === 1) return null;
  const options = filters.map((value) => ({
    value,
    label: t(`import.filter.${value}`, { count: value === 'all' ? rows.length : counts[value] }),
  }));
  return (
    <Choice
      label={t('import.filter')}
      name="filter"
      value={filter}
      options={options}
      onChange={onChange}
    />
  );
}

interface BringInProps extends Pick<ImportPreviewPartProps, 'preview' | 'onImported'> {
  readonly duplicates: Duplicates;
  readonly children: React.ReactNode;
}

function BringIn({ preview, duplicates, onImported, children }: BringInProps) {
  const bridge = useBridge();
  const reasonId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const rests = whyImportRests(preview, duplicates);

  const bringIn = async () => {
    if (rests !== null || isMaking) return;
    setMaking(true);
    const made = await bridge
      .importDirectory({ previewId: preview.id, duplicates })
      .catch(() => null);
    setMaking(false);
    if (made?.kind === 'imported') onImported(made);
    else setProblem(made ? importProblem(made) : t('import.not-made.failed'));
  };

  return (
    <>
      {problem !== null && (
        <p role="alert" className="field-problem import-answer">
          {problem}
        </p>
      )}
      {rests !== null && (
        <p id={reasonId} className="import-rests">
          {t(`import.rests.${rests}`)}
        </p>
      )}
      <div className="import-actions">
        <Button
          look="main"
          aria-disabled={rests !== null || isMaking}
          aria-describedby={rests === null ? undefined : reasonId}
          onClick={() => void bringIn()}
        >
          {t('import.bring-in-count', { count: incoming(preview, duplicates) })}
        </Button>
        {children}
      </div>
    </>
  );
}
