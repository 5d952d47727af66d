import type { AppState } from '../../shared/app-state.ts';
import { firstEntries } from '../../shared/directory-view.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import { t } from '../../shared/texts/t.ts';
import { callToPressFor, isOpenAt } from './call-to-press-for.ts';
import { createDesktopNews } from './desktop-news.ts';
import type { News } from './desktop-news.ts';
import { attemptWords, callWords } from './notification-words.ts';
import type { NotificationWords } from './notification-words.ts';
import type { Notifier } from './notifier.ts';

/** What notifications are made of. */
export interface NotificationsParts {
  readonly notifier: Notifier;
  readonly state: () => AppState;
  /** Milliseconds since 1970. */
  readonly wallMs: () => number;
  /** Whether the session is locked, so that anybody can read what comes up. */
  readonly isLocked: () => boolean;
  /** Whether the window has the keyboard. */
  readonly hasFocus: () => boolean;
  /** Whether the window can be seen. */
  readonly isVisible: () => boolean;
  readonly showWindow: () => void;
  /** Makes the window visible without the keyboard: the answer where no notification comes. */
  readonly showQuietly: () => void;
  readonly press: (callId: string, entryId: string) => void;
}

/** What Baton tells a person who looks elsewhere. */
export interface Notifications {
  /** Tells what is new in a state. */
  readonly follow: (state: AppState) => void;
  /**
   * Answers a press that came from outside of the window; where no notification may or can come, the
   * window comes into sight instead. The function returned takes the answer away.
   */
  readonly answer: (words: NotificationWords) => () => void;
}

/** macOS shows two buttons, or more in a list; an agent in mid-sentence reads no list. */
const mostButtons = 3;

/** Builds the notifications. */
export function createNotifications(parts: NotificationsParts): Notifications {
  const { notifier, state } = parts;
  const newsIn = createDesktopNews(parts.wallMs);
  const preferences = () => state().settings.preferences;
  /** Of the call that came last: a button for a call that is over must not be pressed. */
  let lastCall: { readonly callId: string; readonly takeAway: () => void } | null = null;

  function tell(
    words: NotificationWords,
    entries: readonly SpeedDialEntry[] = [],
    press: (entryId: string) => void = () => undefined,
  ): () => void {
    const { title, body } = words;
    const isRehearsal = state().mode === 'rehearsal';
    return notifier.tell({
      title: isRehearsal ? t('desktop.notification.rehearsal', { title }) : title,
      body,
      hasSound: preferences().notificationSound,
      buttons: entries.map(({ label }) => label),
      onClick: parts.showWindow,
      onButton: (index) => {
        const entry = entries[index];
        if (entry) press(entry.id);
      },
    });
  }

  function tellCall({ call, line }: Extract<News, { kind: 'call' }>): void {
    if (!preferences().notifyOfCalls || parts.hasFocus()) return;
    const words = callWords(call, line, parts.isLocked());
    const isPressable = callToPressFor(state()) === call.callId;
    const takeAway = tell(words, isPressable ? openEntries() : [], (entryId) =>
      parts.press(call.callId, entryId),
    );
    lastCall = { callId: call.callId, takeAway };
  }

  function openEntries(): readonly SpeedDialEntry[] {
    const { speedDial, team } = state();
    return firstEntries(speedDial, team)
      .filter((entry) => isOpenAt(entry, parts.wallMs()))
      .slice(0, mostButtons);
  }

  function tellAttempt({ kind, attempt }: Extract<News, { kind: 'attempt' | 'settled' }>): void {
    // The others are answered by whoever has pressed.
    const isAnsweredHere = attempt.from !== 'window' && attempt.from !== 'command-line';
    if (kind === 'attempt' && isAnsweredHere) return;
    // A window that is in sight may lie behind the softphone: what went wrong must not stay there.
    const isFine = attempt.outcome.kind === 'handed-over' || attempt.outcome.kind === 'hung-up';
    const isSeen =
      attempt.from !== 'command-line' && (isFine ? parts.isVisible() : parts.hasFocus());
    if (isSeen || !preferences().notifyOfOutcomes) return;
    tell(attemptWords(attempt, parts.isLocked()));
  }

  function takeAwayOldCall(now: AppState): void {
    if (!lastCall) return;
    const { callId } = lastCall;
    const isOn = now.lines.some(
      ({ call }) => call.kind === 'on-call' && call.call.callId === callId,
    );
    if (isOn) return;
    lastCall.takeAway();
    lastCall = null;
  }

  return {
    follow: (now) => {
      takeAwayOldCall(now);
      for (const news of newsIn(now)) {
        if (news.kind === 'call') tellCall(news);
        else tellAttempt(news);
      }
    },
    answer: (words) => {
      if (preferences().notifyOfOutcomes && notifier.isWorking()) return tell(words);
      parts.showQuietly();
      return () => undefined;
    },
  };
}
