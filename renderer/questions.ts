import type { BatonBridge } from '../shared/ipc.ts';
import { t } from '../shared/texts/t.ts';

/** What the window says where something was not done; each is one line. */
interface Lines<Answer> {
  /** Where the question itself fails. */
  readonly whenFailed?: string;
  /** What an answer says against it, null where it was done. */
  readonly problemIn?: (answer: Answer) => string | null;
}

/** Asks the main process to do something. */
export type Ask = <Answer>(
  question: (bridge: BatonBridge) => Promise<Answer>,
  lines?: Lines<Answer>,
) => Promise<boolean>;

/** The questions of which only the doing counts, and what the window says when one fails. */
export interface Questions {
  /** Resolves to whether it was done; never rejects. */
  readonly ask: Ask;
  /** One line about the latest question that failed, null where it was put away. */
  readonly failure: () => string | null;
  readonly putAway: () => void;
  readonly subscribe: (changed: () => void) => () => void;
}

/** Builds the questions. */
export function createQuestions(bridge: BatonBridge): Questions {
  const listeners = new Set<() => void>();
  let failure: string | null = null;

  const show = (line: string | null) => {
    if (failure === line) return;
    failure = line;
    for (const listener of listeners) listener();
  };

  return {
    ask: async (question, { whenFailed = t('window.not-done'), problemIn } = {}) => {
      // Taken away first: the same line again would not be read out.
      show(null);
      const problem = await question(bridge).then(
        (answer) => problemIn?.(answer) ?? null,
        () => whenFailed,
      );
      if (problem !== null) show(problem);
      return problem === null;
    },
    failure: () => failure,
    putAway: () => show(null),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
