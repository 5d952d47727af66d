import { describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app.tsx';
import type { AppState } from '../../../shared/app-state.ts';
import { billing, live } from './app-state.ts';
import { drawn as drawnPart } from './drawn.tsx';

const drawn = (fields: Partial<AppState> = {}) => drawnPart(<App />, { ...live, ...fields });

describe('the directory in the window', () => {
  const markupWith = (fields: Partial<AppState['speedDial']>) =>
    drawn({ speedDial: { ...live.speedDial, ...fields } });

  it('has the safety net above the search, and the search above all buttons', async () => {
    const markup = await markupWith({ rescue: 'billing', favourites: ['dana'] });
    const places = ['dial-rescue-word', 'role="combobox"', 'aria-label="Favourites"'].map((text) =>
      markup.indexOf(text),
    );
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });

  it('has no place for a safety net that nobody has named', async () => {
    expect(await drawn()).not.toContain('dial-rescue');
  });

  it('draws of five thousand buttons those near the eyes, and says how many there are', async () => {
    const entries = Array.from({ length: 5000 }, (_, at) => ({ ...billing, id: `b${at}` }));
    const markup = await markupWith({ entries, keys: {} });
    const buttons = markup.match(/class="dial dial-tile/g) ?? [];
    expect(buttons.length).toBeGreaterThan(10);
    expect(buttons.length).toBeLessThan(100);
    expect(markup).toContain('aria-setsize="5000"');
  });

  it('has numbers that were typed lately beside the buttons that were used', async () => {
    const at = '2026-03-15T12:00:00.000Z';
    const markup = await drawn({
      recents: [
        { kind: 'number', number: '727 555 1212', at },
        { kind: 'entry', entryId: 'dana', at },
      ],
    });
    const lately = /<section aria-label="Used lately">[^]*?<\/section>/.exec(markup)?.[0];
    expect(lately).toContain('Dial 727 555 1212');
    expect(lately).toContain('Dana, floor lead');
  });
});
