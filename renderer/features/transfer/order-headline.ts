import type { CallAction, Outcome } from '../../../shared/outcome.ts';
import { outcomeWords } from '../../../shared/words/outcome-words.ts';

/** What the line at the bottom says while an order is out. */
export function outHeadline(action: CallAction, label: string): string {
  return action === 'hang-up' ? 'Hanging up…' : `Handing over to ${label}…`;
}

/** An outcome in the line at the bottom, with the button that it is for. */
export function headlineOf(outcome: Outcome, label: string): string {
  const { short } = outcomeWords(outcome);
  switch (outcome.kind) {
    case 'handed-over':
      return `${short} to ${label}`;
    case 'hung-up':
      return short;
    case 'refused':
    case 'unknown':
      return `${short}: ${label}`;
  }
}
