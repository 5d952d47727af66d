import fc from 'fast-check';
import { askings, digits, groupColours } from '../../../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../../shared/speed-dial.ts';
import { nameKey } from '../../../../electron/directory/import/name-key.ts';
import { numberProblem } from '../../../../shared/number-problem.ts';

const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
const two = (count: number) => String(count).padStart(2, '0');

/** Opening hours without an alternative, their days in order. */
export const anyHours = fc.record({
  zone: fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata'),
  open: fc.array(
    fc.record({
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      from: time,
      to: fc.oneof(time, fc.constant('24:00')),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  alternative: fc.constant(null),
});

/** Signs that mean something to spreadsheets, and others. */
const sign = fc.oneof(
  fc.constantFrom(
    ...Array.from(`'"=+-@;,|\t\n0123456789eE:./ \\＝＋`),
    '📞',
    'ش',
    'jan',
    'é',
    '\u200B',
  ),
  fc.string({ unit: 'grapheme', maxLength: 1 }),
);
/** A text of any signs, without spaces around it; line ends are line feeds, as the window makes them. */
export const anyText = (most: number) =>
  fc.array(sign, { maxLength: most }).map((signs) =>
    signs
      .join('')
      .replaceAll('\r', '')
      .slice(0, most)
      .replace(/\p{Cs}/gu, '')
      .trim(),
  );

const label = anyText(20).filter((text) => text !== '');
const number = fc
  .oneof(
    anyText(20),
    fc.stringMatching(/^[+0-9]{2,18}$/),
    fc.constantFrom('0800 555', '1-2', '12:30', '9,011', '1e10', '+1 800 555 0134', '*97', '#12'),
  )
  .filter((text) => numberProblem(text, null) === null);
const code = fc.stringMatching(/^[A-Za-z0-9_-]{2,6}$/);
const destination = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), number }),
  fc.record({ kind: fc.constant('in-group' as const), inGroup: code }),
);
const entry = fc.record(
  {
    label,
    destination,
    status: code,
    note: anyText(60).filter((text) => text !== ''),
    hours: anyHours,
    asks: fc.constantFrom(...askings.filter((asking) => asking !== 'at-once')),
    numberHidden: fc.constant(true),
    exact: fc.constant(true),
  },
  { requiredKeys: ['label', 'destination'] },
);
const unique = { selector: ({ label: text }: { label: string }) => nameKey(text) };
const groups = fc.uniqueArray(
  fc.record({ name: label, colour: fc.constantFrom(...groupColours) }),
  { minLength: 1, maxLength: 4, selector: ({ name }) => nameKey(name) },
);

/** Any directory in which no two entries have one label, with marks on its entries and the team's. */
export const anyDirectory: fc.Arbitrary<SpeedDial> = fc
  .record({
    groups,
    entries: fc.uniqueArray(entry, { ...unique, maxLength: 6 }),
    picks: fc.array(fc.nat(1000), { minLength: 80, maxLength: 80 }),
    statuses: fc.uniqueArray(fc.record({ status: code, meaning: anyText(20) }), {
      selector: ({ status }) => status,
      maxLength: 3,
    }),
  })
  .map(({ groups: named, entries, picks, statuses }) => {
    const left = [...picks];
    const pick = (most: number) => (left.pop() ?? 0) % most;
    const made = named.map((group, at) => ({ id: `g${at}`, ...group }));
    const ids = [...entries.map((_, at) => `e${at}`), 'team-x', 'team-y'];
    const someId = () => ids[pick(ids.length)] ?? 'team-x';
    const placed = entries.map((each, at): SpeedDialEntry => ({
      ...each,
      id: `e${at}`,
      group: `g${pick(made.length)}`,
      ...(each.hours && { hours: { ...each.hours, alternative: pick(2) ? someId() : null } }),
    }));
    const keyed = ids.filter(() => pick(3) === 0).slice(0, digits.length);
    return {
      groups: made,
      entries: placed,
      favourites: ids.filter(() => pick(2) === 0).toSorted(() => pick(3) - 1),
      keys: Object.fromEntries(keyed.map((id, at) => [digits[at] ?? '', id])),
      rescue: pick(2) ? someId() : null,
      statuses,
    };
  });
