import { t } from '../../../shared/texts/t.ts';
import { formatNumber } from '../../../shared/texts/formats.ts';
import { occurring } from './day-texts.ts';
import type { OutcomeCounts } from './day-texts.ts';
import { StackedBar } from './stacked-bar.tsx';

/** How a day's attempts ended: a bar, and beside each of its parts the word and the figure. */
export function DayOutcomes({ total }: { readonly total: OutcomeCounts }) {
  return (
    <section>
      <h4 className="day-heading">{t('history.day.ended')}</h4>
      <StackedBar counts={total} most={null} />
      <ul className="day-legend">
        {occurring(total).map((outcome) => (
          <li key={outcome}>
            <span className="day-swatch" data-outcome={outcome} aria-hidden="true" />
            {t(`history.outcome.${outcome}`)}
            <strong className="day-figure">{formatNumber(total[outcome])}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
