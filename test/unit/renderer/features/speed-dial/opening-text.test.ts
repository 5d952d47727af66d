import { afterEach, describe, expect, it } from 'vitest';
import { openingText } from '../../../../../renderer/features/speed-dial/opening-text.ts';
import { speak } from '../../../../../shared/texts/t.ts';

// In this computer's own time, as people read it.
const nowMs = new Date(2026, 2, 11, 14, 30).getTime();
const at = (day: number, hour: number) => new Date(2026, 2, day, hour, 0).getTime();
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

afterEach(() => speak('en'));

describe('the opening of a destination', () => {
  it.each([
    [false, at(11, 18), 'Closed till 6:00 PM'],
    [false, at(12, 9), 'Closed till Thu 9:00 AM'],
    [false, at(23, 9), 'Closed till Mar 23, 9:00 AM'],
    [true, at(11, 18), 'Open till 6:00 PM'],
    [false, null, 'Closed'],
    [true, null, 'Always open'],
  ])('open: %s, till %s: %s', (isOpen, changesAtMs, text) => {
    expect(plain(openingText({ isOpen, changesAtMs }, nowMs))).toBe(text);
  });

  it('tells the time as the spoken language does', () => {
    speak('fr');
    expect(openingText({ isOpen: false, changesAtMs: at(11, 18) }, nowMs)).toContain('18:00');
  });
});
