import type { AppState } from '../../shared/app-state.ts';
import { currentCall } from '../../shared/call.ts';
import type { Call } from '../../shared/call.ts';
import type { JournalEntry } from '../../shared/journal.ts';

/** Something that a person may want to hear of, wherever they are looking. */
export type News =
  /** `line` is null where the agent has only one. */
  | { readonly kind: 'call'; readonly call: Call; readonly line: string | null }
  | { readonly kind: 'attempt'; readonly attempt: JournalEntry }
  /** It has become clear what an order did whose outcome was not known. */
  | { readonly kind: 'settled'; readonly attempt: JournalEntry };

type Watched = Pick<AppState, 'mode' | 'lines' | 'journal'>;

/** An attempt that comes to the list later than this after its press is an old one, read in again. */
const newsLastsMs = 60_000;
/** How many calls are remembered, so that one that comes into sight again is not told again. */
const mostRemembered = 100;

/**
 * Finds out what is new in each state, compared with those before it.
 *
 * @param wallMs milliseconds since 1970.
 * @returns takes the next state, and answers with what is new in it.
 */
export function createDesktopNews(wallMs: () => number): (state: Watched) => readonly News[] {
  let mode: AppState['mode'] | null = null;
  let calls: readonly string[] = [];
  /** Of each attempt, whether its outcome is settled. */
  let attempts = new Map<string, boolean>();

  function newCalls({ lines }: Watched): readonly News[] {
    const live = lines.flatMap(({ agentUser, call }) => {
      const current = currentCall(call);
      return current ? [{ call: current, line: lines.length > 1 ? agentUser : null }] : [];
    });
    const fresh = live.filter(({ call }) => !calls.includes(call.callId));
    calls = [...calls, ...fresh.map(({ call }) => call.callId)].slice(-mostRemembered);
    return fresh.map((found) => ({ kind: 'call', ...found }));
  }

  function newAttempts({ journal }: Watched): readonly News[] {
    const before = attempts;
    attempts = new Map(journal.map(({ attempt, settled }) => [attempt, settled !== null]));
    return [...journal].reverse().flatMap((attempt): readonly News[] => {
      const wasSettled = before.get(attempt.attempt);
      if (wasSettled === undefined)
        return isRecent(attempt.at) ? [{ kind: 'attempt', attempt }] : [];
      const isSettledNow = attempt.settled !== null && attempt.settled.by !== 'person';
      return !wasSettled && isSettledNow ? [{ kind: 'settled', attempt }] : [];
    });
  }

  function isRecent(at: string): boolean {
    return wallMs() - Date.parse(at) < newsLastsMs;
  }

  return (state) => {
    const isAnotherJournal = state.mode !== mode;
    mode = state.mode;
    const told = newAttempts(state);
    return [...newCalls(state), ...(isAnotherJournal ? [] : told)];
  };
}
