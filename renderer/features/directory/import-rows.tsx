import {
  GridList,
  GridListItem,
  I18nProvider,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import type { DirectoryFormat, ImportRow } from '../../../shared/directory-import.ts';
import { spokenLocale, t } from '../../../shared/texts/t.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icon.tsx';
import { verdictText } from './import-texts.ts';

interface ImportRowsProps {
  readonly format: DirectoryFormat;
  readonly rows: readonly ImportRow[];
}

/** A row whose verdict takes one line, in pixels; each is measured once it is drawn. */
const estimatedRowSize = 76;

/** The rows of a preview; only those in sight are drawn. */
export function ImportRows({ format, rows }: ImportRowsProps) {
  return (
    <I18nProvider locale={spokenLocale()}>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize }}>
        <GridList className="import-rows" aria-label={t('import.rows')} items={numbered(rows)}>
          {({ id, row }: NumberedRow) => (
            <GridListItem id={id} textValue={row.label} className="import-row">
              <RowText format={format} row={row} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </I18nProvider>
  );
}

interface NumberedRow {
  readonly id: number;
  readonly row: ImportRow;
}

/** A contact with several numbers makes several rows of one line or card. */
function numbered(rows: readonly ImportRow[]): readonly NumberedRow[] {
  return rows.map((row, id) => ({ id, row }));
}

function RowText({ format, row }: { readonly format: DirectoryFormat; readonly row: ImportRow }) {
  const { line, label, destination, group, verdict } = row;
  return (
    <>
      <span className="import-line">{t(`import.row.${format}`, { line })}</span>
      <span className="import-label">{label === '' ? t('import.row.no-label') : label}</span>
      <span className="import-destination">
        <bdi>{destination}</bdi>
        {group !== '' && <span className="import-group">{group}</span>}
      </span>
      <span className={`import-verdict import-${verdict.kind}`}>
        <Icon name={signOf[verdict.kind]} />
        <span>{verdictText(verdict)}</span>
      </span>
    </>
  );
}

const signOf: Readonly<Record<ImportRow['verdict']['kind'], IconName>> = {
  new: 'plus',
  duplicate: 'copy',
  doubtful: 'unsure',
  wrong: 'problem',
};
