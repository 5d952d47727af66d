import { historyOutcomes } from '../../../shared/history.ts';
import { t } from '../../../shared/texts/t.ts';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { historyTimes, isBackwards } from './history-filters.ts';
import type { HistoryFilters } from './history-filters.ts';

interface FilterFieldsProps {
  readonly filters: HistoryFilters;
  /** The buttons that occur. */
  readonly labels: readonly string[];
  readonly onChange: (more: Partial<HistoryFilters>) => void;
}

/** No outcome and no button is called so: a label is not empty. */
const all = '';

/** What is looked for, and the choices of time, destination and outcome. */
export function FilterFields({ filters, labels, onChange }: FilterFieldsProps) {
  const { text, time, label, outcome } = filters;
  // One that was chosen stays a choice while its attempts go.
  const shownLabels = label === null || labels.includes(label) ? labels : [label, ...labels];
  return (
    <search className="history-filters">
      <Field
        label={t('history.search')}
        type="search"
        value={text}
        maxLength={200}
        placeholder={t('history.search.hint')}
        problem={null}
        onChange={(typed) => onChange({ text: typed })}
      />
      <div className="history-choices">
        <SelectField
          label={t('history.filter.time')}
          value={time}
          options={historyTimes.map((value) => ({ value, label: t(`history.time.${value}`) }))}
          onChange={(chosen) => onChange({ time: chosen })}
        />
        <SelectField
          label={t('history.filter.destination')}
          value={label ?? all}
          options={[
            { value: all, label: t('history.destination.all') },
            ...shownLabels.map((value) => ({ value, label: value })),
          ]}
          onChange={(chosen) => onChange({ label: chosen === all ? null : chosen })}
        />
        <SelectField
          label={t('history.filter.outcome')}
          value={outcome ?? all}
          options={[
            { value: all, label: t('history.outcome.all') },
            ...historyOutcomes.map((value) => ({ value, label: t(`history.outcome.${value}`) })),
          ]}
          onChange={(chosen) => onChange({ outcome: chosen === all ? null : chosen })}
        />
      </div>
      {time === 'range' && <RangeFields filters={filters} onChange={onChange} />}
    </search>
  );
}

function RangeFields({ filters, onChange }: Omit<FilterFieldsProps, 'labels'>) {
  const problem = isBackwards(filters) ? t('history.range.backwards') : null;
  return (
    <div className="history-choices">
      <Field
        label={t('history.range.first')}
        type="date"
        value={filters.firstDay}
        problem={null}
        onChange={(firstDay) => onChange({ firstDay })}
      />
      <Field
        label={t('history.range.last')}
        type="date"
        value={filters.lastDay}
        problem={problem}
        onChange={(lastDay) => onChange({ lastDay })}
      />
    </div>
  );
}
