import { useEffect, useState } from 'react';
import type { HistoryDay } from '../../../shared/history.ts';
import { t } from '../../../shared/texts/t.ts';
import { useBridge, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { DayDestinations } from './day-destinations.tsx';
import { DayHours } from './day-hours.tsx';
import { DayOutcomes } from './day-outcomes.tsx';
import { dateOfDay, dayBeside, isLastDay, sumOf } from './day-texts.ts';

type Read = { readonly noon: string; readonly day: HistoryDay | null } | null;

/** One day at a glance: how many attempts, how they ended, when, and where to. */
export function DaySummary() {
  const bridge = useBridge();
  const journal = useReceived(({ state }) => state.journal);
  const [noon, setNoon] = useState(() => dayBeside(new Date().toISOString(), 0));
  const [read, setRead] = useState<Read>(null);
  useEffect(() => {
    let isLate = false;
    const take = (day: HistoryDay | null) => {
      if (!isLate) setRead({ noon, day });
    };
    bridge.readHistoryDay(noon).then(take, () => take(null));
    return () => {
      isLate = true;
    };
  }, [bridge, noon, journal]);
  // The figures of another day may not stand under this one's name.
  const shown = read?.noon === noon ? read : null;
  return (
    <div className="day">
      <div className="day-choice">
        <Button onClick={() => setNoon(dayBeside(noon, -1))}>{t('history.day.before')}</Button>
        <h3 className="day-date">{dateOfDay(noon)}</h3>
        <Button
          aria-disabled={isLastDay(noon)}
          onClick={() => {
            if (!isLastDay(noon)) setNoon(dayBeside(noon, 1));
          }}
        >
          {t('history.day.after')}
        </Button>
      </div>
      <p role="status" className="day-total">
        {shown && totalText(shown.day)}
      </p>
      {shown?.day && sumOf(shown.day.total) > 0 && (
        <>
          <DayOutcomes total={shown.day.total} />
          <DayHours hours={shown.day.hours} />
          <DayDestinations destinations={shown.day.destinations} />
        </>
      )}
    </div>
  );
}

function totalText(day: HistoryDay | null): string {
  return day ? t('history.day.total', { count: sumOf(day.total) }) : t('history.day.not-read');
}
