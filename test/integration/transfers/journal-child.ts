import { systemClock } from '../../../electron/clock.ts';
import { createAppendOnlyFile } from '../../../electron/settings/append-only-file.ts';
import type { AppendOnlyFile } from '../../../electron/transfers/append-only-file.ts';
import { openJournal } from '../../../electron/transfers/journal.ts';
import { journalLineSchema } from '../../../shared/journal.ts';
import { attemptNamed, entryNamed } from '../../unit/transfers/samples.ts';

/**
 * Runs as a program of its own: opens the journal at a path and records so many attempts, whose
 * names begin with `run`, some of them tried twice and some settled later. It prints a line for each notice, for each line of the journal that is on
 * disk, and at the end.
 */
const [, , path = '', run = '', count = ''] = process.argv;
const say = (text: string) => process.stdout.write(`${text}\n`);

// The default for a file that grows beyond its limit would end the process, not the write.
process.on('SIGXFSZ', () => undefined);

const file = createAppendOnlyFile({ path, wallMs: systemClock.wallMs });
const watched: AppendOnlyFile = {
  ...file,
  append: async (lines) => {
    const written = await file.append(lines);
    if (written) lines.trimEnd().split('\n').forEach(sayWritten);
    return written;
  },
};

function sayWritten(text: string): void {
  const { line, attempt } = journalLineSchema.parse(JSON.parse(text));
  say(`written ${line} ${attempt}`);
}

say('opening');
const journal = await openJournal({
  file: watched,
  clock: systemClock,
  onNotice: (notice) => say(`notice ${notice.kind}`),
  onNoticeOver: () => undefined,
  onChanged: () => undefined,
});
for (let number = 0; number < Number(count); number += 1) {
  const name = `${run}-${number}`;
  const { at } = attemptNamed(name);
  await journal.sent(attemptNamed(name));
  if (number % 3 === 1) await journal.triedAgain(name, 'connection-refused', at);
  await journal.answered(entryNamed(name));
  if (number % 3 === 2) await journal.settled(name, { as: 'happened', by: 'look', at });
}
await journal.close();
say(`done ${journal.latest().length}`);
