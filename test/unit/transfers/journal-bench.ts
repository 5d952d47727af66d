import { openJournal } from '../../../electron/transfers/journal.ts';
import { journalLineSchema } from '../../../shared/journal.ts';
import type { Notice, NoticeKind } from '../../../shared/notice.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import type { MemoryFile } from './memory-file.ts';
import { attemptNamed, entryNamed } from './samples.ts';

/** The line of an order that goes out. */
export const sentLine = (name: string) =>
  `${JSON.stringify({ line: 'sent', ...attemptNamed(name) })}\n`;
/** The line of its answer. */
export const answeredLine = (name: string) =>
  `${JSON.stringify({ line: 'answered', ...entryNamed(name) })}\n`;

/** Opens the journal of a file, and notes what it tells. */
export async function open(file: MemoryFile) {
  const clock = createVirtualClock();
  const notices: Notice[] = [];
  const over: NoticeKind[] = [];
  let changes = 0;
  const journal = await openJournal({
    file,
    clock,
    onNotice: (notice) => notices.push(notice),
    onNoticeOver: (kind) => over.push(kind),
    onChanged: () => (changes += 1),
  });
  return { clock, journal, notices, over, changes: () => changes };
}

/** Whether a promise has settled by now, with everything due at this moment done. */
export async function isDone(
  promise: Promise<unknown>,
  settle: () => Promise<void>,
): Promise<boolean> {
  let done = false;
  void promise.then(() => (done = true));
  await settle();
  return done;
}

/** What kind of line stands in the file of which attempt, one after the other. */
export const linesIn = (file: MemoryFile) =>
  file
    .text()
    .trimEnd()
    .split('\n')
    .map((text) => journalLineSchema.parse(JSON.parse(text)))
    .map(({ line, attempt }) => `${line} ${attempt}`);

/** The attempts' names. */
export const namesOf = (entries: readonly { readonly attempt: string }[]) =>
  entries.map((entry) => entry.attempt);
