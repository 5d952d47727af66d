import { describe, expect, it } from 'vitest';
import { App } from '../../../../../renderer/app.tsx';
import {
  linesText,
  nextLine,
  numberEndText,
  spokenLines,
} from '../../../../../renderer/features/lines/line-text.ts';
import type { LineView } from '../../../../../shared/call.ts';
import { call, live, waiting } from '../../app-state.ts';
import { drawn } from '../../drawn.tsx';

const idle = (agentUser: string): LineView => ({ agentUser, call: { ...waiting, agentUser } });
const onCall = (agentUser: string, callerNumber: string): LineView => ({
  agentUser,
  call: { kind: 'on-call', call: { ...call, agentUser, callerNumber } },
});
const three = [onCall('1028', '7275551212'), onCall('1029', '4155550187'), idle('1030')];

const chips = (markup: string) => markup.match(/<button[^>]*role="radio"[^]*?<\/button>/g) ?? [];

describe('an agent with one line', () => {
  it('sees nothing of lines', async () => {
    const markup = await drawn(<App />);
    expect(markup).not.toContain('aria-label="Lines"');
    expect(chips(markup)).toEqual([]);
  });
});

describe('an agent with several lines', () => {
  const withThree = () => drawn(<App />, { ...live, lines: three, chosenLine: '1028' });

  it('sees each with its user, its state in a word and its caller', async () => {
    const [first = '', second = '', third = ''] = chips(await withThree());
    for (const text of ['1028', 'Live', '(727) 555-1212']) expect(first).toContain(text);
    for (const text of ['1029', 'Live', '(415) 555-0187']) expect(second).toContain(text);
    for (const text of ['1030', 'No call']) expect(third).toContain(text);
  });

  it('sees which call nobody has checked, and hears it', async () => {
    const provenance = { feed: 'link', seenAgoMs: 400 } as const;
    const lines: readonly LineView[] = [
      idle('1028'),
      { agentUser: '1029', call: { kind: 'on-call', call: { ...call, provenance } } },
    ];
    const [, second = ''] = chips(await drawn(<App />, { ...live, lines }));
    expect(second).toContain('Not checked');
    expect(second).toContain('icon-unsure');
    expect(second).not.toContain('Live');
    expect(spokenLines(lines, '1028')).toContain('Caller on line 1029, not checked: ');
  });

  it('has one in front, which alone is reached with the tab key', async () => {
    const drawnChips = chips(await withThree());
    expect(drawnChips.map((chip) => chip.includes('aria-checked="true"'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(drawnChips.map((chip) => chip.includes('tabindex="0"'))).toEqual([true, false, false]);
  });

  it('can reach the first with the tab key while none is in front', async () => {
    const markup = await drawn(<App />, { ...live, lines: three, chosenLine: null });
    expect(chips(markup).map((chip) => chip.includes('tabindex="0"'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is told by voice of callers on the other lines, and not of the one in front', async () => {
    expect(await withThree()).toContain('Caller on line 1029: (415) 555-0187.');
    expect(spokenLines(three, '1029')).toBe('Caller on line 1028: (727) 555-1212.');
    expect(spokenLines([idle('1028'), idle('1029')], '1028')).toBe('');
    expect(spokenLines([onCall('1028', ''), idle('1029')], '1029')).toContain('no number shown');
  });

  it('sees how many have a caller where not all lines are seen at once', async () => {
    const thirty = Array.from({ length: 28 }, (_, at) => idle(String(1030 + at)));
    const lines = [...three.slice(0, 2), ...thirty];
    expect(await drawn(<App />, { ...live, lines })).toContain('30 lines · 2 with a caller');
    expect(linesText([idle('1028'), idle('1029')])).toBe('2 lines · none with a caller');
    expect(await withThree()).not.toContain('3 lines');
  });
});

describe('a caller’s number on a narrow line', () => {
  it.each([
    ['7275551212', '…555-1212'],
    ['17275551212', '…555-1212'],
    ['447911123456', '…1123456'],
    ['1028', '1028'],
    ['anonymous', 'anonymous'],
    ['', 'No number'],
  ])('%j is shown as %s', (digits, text) => {
    expect(numberEndText(digits)).toBe(text);
  });
});

describe('an arrow key', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['ArrowDown', 1, 2],
    ['ArrowUp', 1, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 1, null],
    ['1', 1, null],
  ] as const)('%s leads from line %d of three to %d', (key, at, next) => {
    expect(nextLine(key, at, 3)).toBe(next);
  });

  it('leads to the next line where it stands, in a language that is written from the right', () => {
    expect(nextLine('ArrowLeft', 0, 3, 'rtl')).toBe(1);
    expect(nextLine('ArrowRight', 0, 3, 'rtl')).toBe(2);
    expect(nextLine('ArrowDown', 0, 3, 'rtl')).toBe(1);
  });
});
