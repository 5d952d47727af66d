import type { Clock } from '../clock.ts';

/** Within this time a page that goes down once more is not simply loaded again. */
const crashWindowMs = 60_000;
const reloadsInWindow = 2;
/** A person who waits for a page that hangs is asked again after this time. */
const askAgainMs = 30_000;

/** What bringing the page back is made of. */
export interface PageRecoveryParts {
  readonly clock: Clock;
  /** Loads the page anew; it shows what the main process knows. */
  readonly reload: () => void;
  /** Ends the process of a page that hangs; `gone` is to be called when it has ended. */
  readonly kill: () => void;
  /** Asks about a page that hangs; an aborted question counts as `wait`. */
  readonly askAboutHang: (signal: AbortSignal) => Promise<'reload' | 'wait'>;
  /** Asks about a page that goes down again and again. */
  readonly askAboutCrashes: () => Promise<'reload' | 'close'>;
  readonly close: () => void;
  /** The page went down, or hung, and is being loaded again. */
  readonly onRecovered: () => void;
}

/** Takes what happens to the page. */
export interface PageRecovery {
  /** The page's process has ended. */
  readonly gone: () => void;
  readonly unresponsive: () => void;
  readonly responsive: () => void;
}

/**
 * Brings the window's page back. The main process follows the calls and holds every order, so a page
 * is loaded again without anything being sent twice: at most twice within a minute, then a person is
 * asked, since a page that never stays up only flickers. A page that hangs is left to the person too;
 * the offer is taken back once the page answers again.
 */
export function createPageRecovery(parts: PageRecoveryParts): PageRecovery {
  const { clock } = parts;
  let crashesMs: readonly number[] = [];
  let killed = false;
  let question: AbortController | null = null;
  let cancelNextQuestion = (): void => undefined;

  function recover(): void {
    parts.reload();
    parts.onRecovered();
  }

  async function askAboutCrashes(): Promise<void> {
    crashesMs = [];
    const answer = await parts.askAboutCrashes();
    if (answer === 'reload') recover();
    else parts.close();
  }

  async function askAboutHang(): Promise<void> {
    if (question) return;
    cancelNextQuestion();
    const asking = new AbortController();
    question = asking;
    const answer = await parts.askAboutHang(asking.signal);
    if (asking.signal.aborted) return;
    question = null;
    if (answer === 'wait') cancelNextQuestion = clock.after(askAgainMs, () => void askAboutHang());
    else endHangingPage();
  }

  function endHangingPage(): void {
    // A page that hangs would not even take the order to load itself again.
    killed = true;
    parts.kill();
  }

  function takeQuestionBack(): void {
    cancelNextQuestion();
    question?.abort();
    question = null;
  }

  return {
    gone: () => {
      takeQuestionBack();
      if (killed) {
        killed = false;
        return recover();
      }
      const nowMs = clock.monotonicMs();
      crashesMs = [...crashesMs.filter((atMs) => nowMs - atMs < crashWindowMs), nowMs];
      if (crashesMs.length <= reloadsInWindow) recover();
      else void askAboutCrashes();
    },
    unresponsive: () => void askAboutHang(),
    responsive: takeQuestionBack,
  };
}
