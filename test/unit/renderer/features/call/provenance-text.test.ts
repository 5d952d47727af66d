import { describe, expect, it } from 'vitest';
import {
  certaintyWord,
  provenanceText,
  shownCertainty,
  signOfCertainty,
} from '../../../../../renderer/features/call/provenance-text.ts';
import { feedNames } from '../../../../../shared/call.ts';
import type { FeedName } from '../../../../../shared/call.ts';

const known = (feed: FeedName, agoMs: number) =>
  `${certaintyWord(shownCertainty(feed, agoMs))} · ${provenanceText(feed, agoMs)}`;

describe('where a call is known from', () => {
  it.each([
    ['agent-status', 400, 'Sure · seen just now'],
    ['agent-status', 4_999, 'Sure · seen 4 s ago'],
    ['agent-status', 9_000, 'Not fresh · seen 9 s ago'],
    ['event-stream', 12_000, 'Likely · event stream, 12 s ago'],
    ['command-line', 125_000, 'Likely · from your softphone, 2 min ago'],
    ['link', 30_000, 'Not checked · from a link, 30 s ago'],
    ['typed', 70_000, 'Not checked · typed, expires in 4 min'],
    ['typed', 250_000, 'Not checked · typed, expires within a minute'],
  ] as const)('%s, %d ms ago: %s', (feed, agoMs, text) => {
    expect(known(feed, agoMs)).toBe(text);
  });

  it('is never called sure but where the dialer itself was seen a moment ago', () => {
    const sure = feedNames.filter((feed) => shownCertainty(feed, 0) === 'sure');
    expect(sure).toEqual(['agent-status']);
    expect(shownCertainty('agent-status', 5_000)).toBe('stale');
  });

  it('has a sign of its own for each certainty', () => {
    const signs = Object.values(signOfCertainty);
    expect(new Set(signs).size).toBe(signs.length);
  });
});
