import { useState } from 'react';
import { t } from '../../../shared/texts/t.ts';
import { Button } from '../../components/button.tsx';
import { AttemptList } from './attempt-list.tsx';
import { ExportForm } from './export-form.tsx';
import { FilterFields } from './filter-fields.tsx';
import { isBackwards, noFilters, queryOf } from './history-filters.ts';
import type { HistoryFilters } from './history-filters.ts';
import type { HistoryListView } from './history-list.ts';
import { useHistoryList } from './use-history-list.ts';

/** The filters, and the attempts that they leave. */
export function FoundAttempts() {
  const [chosen, setChosen] = useState(() => asChosen(noFilters));
  const [isExporting, setExporting] = useState(false);
  const { list, view } = useHistoryList(chosen.query);
  const choose = (more: Partial<HistoryFilters>) => {
    const filters = { ...chosen.filters, ...more };
    // A range that ends before it begins is only said, and what was found before stays.
    setChosen(isBackwards(filters) ? { ...chosen, filters } : asChosen(filters));
  };
  const isFiltered = chosen.filters !== noFilters;
  return (
    <>
      <FilterFields filters={chosen.filters} labels={view.labels} onChange={choose} />
      <div className="history-found">
        <p role="status">{countText(view, isFiltered)}</p>
        {isFiltered && (
          <Button onClick={() => setChosen(asChosen(noFilters))}>{t('history.clear')}</Button>
        )}
        <Button
          aria-expanded={isExporting}
          aria-disabled={view.found === 0}
          onClick={() => setExporting(!isExporting && view.found > 0)}
        >
          {t('history.export')}
        </Button>
      </div>
      {isExporting && (
        <ExportForm query={chosen.query} found={view.found} onClose={() => setExporting(false)} />
      )}
      {view.failed && (
        <p role="alert" className="history-problem">
          {t('history.not-read')} <Button onClick={list.again}>{t('history.read-again')}</Button>
        </p>
      )}
      {view.found === 0 ? (
        <p className="history-none">{t(isFiltered ? 'history.none-found' : 'history.none')}</p>
      ) : (
        <AttemptList list={list} view={view} />
      )}
    </>
  );
}

function asChosen(filters: HistoryFilters) {
  return { filters, query: queryOf(filters, Date.now()) };
}

/** Nothing until it is counted. */
function countText({ kept, found }: HistoryListView, isFiltered: boolean): string {
  if (kept === null) return '';
  return isFiltered ? t('history.count', { found }) : t('history.count.all', { kept });
}
