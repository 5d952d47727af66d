import type { HistoryDay } from '../../../shared/history.ts';
import { formatNumber } from '../../../shared/texts/formats.ts';
import { t } from '../../../shared/texts/t.ts';
import { occurring, sumOf } from './day-texts.ts';
import { StackedBar } from './stacked-bar.tsx';

type Destinations = HistoryDay['destinations'];

/** Where a day's attempts went, the most used first: a bar, and what it shows in words and figures. */
export function DayDestinations({ destinations }: { readonly destinations: Destinations }) {
  const most = Math.max(...destinations.map(({ counts }) => sumOf(counts)));
  return (
    <section>
      <h4 className="day-heading">{t('history.day.destinations')}</h4>
      <ul className="day-destinations">
        {destinations.map((destination) => (
          <Destination key={destination.label ?? ''} destination={destination} most={most} />
        ))}
      </ul>
    </section>
  );
}

interface DestinationProps {
  readonly destination: Destinations[number];
  readonly most: number;
}

function Destination({ destination: { label, counts }, most }: DestinationProps) {
  return (
    <li>
      <span className="day-destination">{label ?? t('history.day.others')}</span>
      <strong className="day-figure">{formatNumber(sumOf(counts))}</strong>
      <StackedBar counts={counts} most={most} />
      <ul className="day-parts">
        {occurring(counts).map((outcome) => (
          <li key={outcome}>
            {t('history.day.part', {
              outcome: t(`history.outcome.${outcome}`),
              count: counts[outcome],
            })}
          </li>
        ))}
      </ul>
    </li>
  );
}
