import { historyOutcomes } from '../../../shared/history.ts';
import type { HistoryDay } from '../../../shared/history.ts';
import { formatNumber, formatTime } from '../../../shared/texts/formats.ts';
import { t } from '../../../shared/texts/t.ts';
import { sumOf } from './day-texts.ts';
import { StackedBar } from './stacked-bar.tsx';

type Hours = HistoryDay['hours'];

/** When a day's attempts were made: a bar for each hour, and for screen readers a table. */
export function DayHours({ hours }: { readonly hours: Hours }) {
  const busiest = hours.reduce((most, hour) =>
    sumOf(hour.counts) > sumOf(most.counts) ? hour : most,
  );
  const most = sumOf(busiest.counts);
  return (
    <section>
      <h4 className="day-heading">{t('history.day.hours')}</h4>
      <div className="day-hours" aria-hidden="true">
        {hours.map(({ startsAt, counts }) => (
          <div key={startsAt} className="day-hour">
            <StackedBar counts={counts} most={most} isUpright />
          </div>
        ))}
      </div>
      <div className="day-axis" aria-hidden="true">
        {hours.flatMap(({ startsAt }, index) =>
          index % 6 === 0 && index < 24 ? [<span key={startsAt}>{formatTime(startsAt)}</span>] : [],
        )}
      </div>
      <p className="quiet">
        {t('history.day.busiest', { count: most, from: formatTime(busiest.startsAt) })}
      </p>
      {/* A table alone takes the room of its words, though it is not seen. */}
      <div className="unseen">
        <HoursTable hours={hours.filter(({ counts }) => sumOf(counts) > 0)} />
      </div>
    </section>
  );
}

function HoursTable({ hours }: { readonly hours: Hours }) {
  return (
    <table>
      <caption>{t('history.day.hours')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('history.day.hour')}</th>
          {historyOutcomes.map((outcome) => (
            <th key={outcome} scope="col">
              {t(`history.outcome.${outcome}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map(({ startsAt, counts }) => (
          <tr key={startsAt}>
            <th scope="row">{formatTime(startsAt)}</th>
            {historyOutcomes.map((outcome) => (
              <td key={outcome}>{formatNumber(counts[outcome])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
