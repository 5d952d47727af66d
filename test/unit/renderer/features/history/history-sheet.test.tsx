import { describe, expect, it } from 'vitest';
import { AttemptDetails } from '../../../../../renderer/features/history/attempt-details.tsx';
import { DayDestinations } from '../../../../../renderer/features/history/day-destinations.tsx';
import { DayHours } from '../../../../../renderer/features/history/day-hours.tsx';
import { DayOutcomes } from '../../../../../renderer/features/history/day-outcomes.tsx';
import { HistorySheet } from '../../../../../renderer/features/history/history-sheet.tsx';
import type { HistoryDay } from '../../../../../shared/history.ts';
import { entryNamed } from '../../../transfers/samples.ts';
import { live } from '../../app-state.ts';
import { drawn } from '../../drawn.tsx';

const sheet = (journal = live.journal) =>
  drawn(<HistorySheet onClose={() => undefined} />, { ...live, journal });

describe('the history', () => {
  it('draws the latest attempts at once, with their place among all', async () => {
    const markup = await sheet([entryNamed('b'), entryNamed('a')]);
    expect(markup).toContain('aria-setsize="2" aria-posinset="1"');
    expect(markup).toContain('aria-setsize="2" aria-posinset="2"');
    expect(markup).toContain('Handed over');
    expect(markup).toContain('Dana, floor lead');
  });

  it('has one attempt in the tab order, and those in sight alone on the page', async () => {
    const markup = await sheet(Array.from({ length: 200 }, (_, index) => entryNamed(`a${index}`)));
    const rows = markup.match(/class="attempt-summary" tabindex="(-?\d)"/gi) ?? [];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(rows.filter((row) => row.includes('"0"'))).toHaveLength(1);
  });

  it('says so in words where there is none yet', async () => {
    const markup = await sheet([]);
    expect(markup).toContain('Nothing was handed over yet.');
    expect(markup).not.toContain('role="list"');
  });

  it('shows what the dialer said as text, whatever it is', async () => {
    const entry = { ...entryNamed('a'), said: '<img src=x onerror=alert(1)>' };
    const markup = await drawn(<AttemptDetails id="d" entry={entry} />);
    expect(markup).not.toContain('<img');
    expect(markup).toContain('Copy for a ticket');
    expect(markup).toContain('+1 (800) 555-1234');
  });
});

const none = { 'handed-over': 0, 'hung-up': 0, refused: 0, 'taken-back': 0, unknown: 0 };
const day: HistoryDay = {
  total: { ...none, 'handed-over': 3, refused: 1 },
  hours: Array.from({ length: 24 }, (_, hour) => ({
    startsAt: new Date(2026, 2, 15, hour).toISOString(),
    counts: hour === 9 ? { ...none, 'handed-over': 3 } : { ...none, refused: hour === 10 ? 1 : 0 },
  })),
  destinations: [
    { label: 'Billing', counts: { ...none, 'handed-over': 3 } },
    { label: null, counts: { ...none, refused: 1 } },
  ],
};

describe('a day', () => {
  it('says how its attempts ended in words and figures beside the bar', async () => {
    const markup = await drawn(<DayOutcomes total={day.total} />);
    expect(markup).toMatch(/Handed over<strong[^>]*>3</);
    expect(markup).toMatch(/Refused or not sent<strong[^>]*>1</);
    expect(markup).not.toContain('Taken back');
  });

  it('has its hours as a table for screen readers, those alone in which something was', async () => {
    const markup = await drawn(<DayHours hours={day.hours} />);
    expect(markup.match(/<tr>/g)).toHaveLength(3);
    expect(markup.match(/<th scope="col">/g)).toHaveLength(6);
    expect(markup).toContain('class="day-hours" aria-hidden="true"');
    expect(markup).toContain('Most in an hour: 3 attempts');
  });

  it('names where they went, and all others together', async () => {
    const markup = await drawn(<DayDestinations destinations={day.destinations} />);
    expect(markup).toMatch(/Billing<\/span><strong[^>]*>3</);
    expect(markup).toMatch(/All others<\/span><strong[^>]*>1</);
    expect(markup).toContain('Refused or not sent: 1');
  });
});
