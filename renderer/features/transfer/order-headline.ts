import type { CallAction, Outcome } from '../../../shared/outcome.ts';
import type { Settlement } from '../../../shared/transfer.ts';
import { outcomeWords, settlementWords } from '../../../shared/words/outcome-words.ts';

/** What the line at the bottom says while an order is out. */
export function outHeadline(action: CallAction, label: string): string {
  return action === 'hang-up' ? 'Hanging up…' : `Handing over to ${label}…`;
}

/** An outcome in a word or two, for a button and for a list; with how it was settled, if it was. */
export function shortWords(outcome: Outcome, settlement: Settlement, action: CallAction): string {
  return outcome.kind === 'unknown' && settlement !== 'not-needed'
    ? settlementWords(settlement, action).short
    : outcomeWords(outcome).short;
}

/** An order that was answered. */
interface Answered {
  readonly outcome: Outcome;
  readonly settlement: Settlement;
  readonly action: CallAction;
  readonly label: string;
}

/** An outcome in the line at the bottom, with the button that it is for. */
export function headlineOf({ outcome, settlement, action, label }: Answered): string {
  const short = shortWords(outcome, settlement, action);
  switch (outcome.kind) {
    case 'handed-over':
      return `${short} to ${label}`;
    case 'hung-up':
      return short;
    case 'refused':
      return `${short}: ${label}`;
    case 'unknown':
      return settlement === 'happened' && action === 'hang-up' ? short : `${short}: ${label}`;
  }
}
