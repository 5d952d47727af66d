import type { JournalEntry } from '../../../shared/journal.ts';

/** What an attempt is listed as: its button's label, or what it was where it has none. */
export function attemptLabel({ label, action }: JournalEntry): string {
  if (label !== '') return label;
  return action === 'hang-up' ? 'Hang up' : 'A button that is gone';
}
