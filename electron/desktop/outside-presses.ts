import type { AppState } from '../../shared/app-state.ts';
import { currentCall } from '../../shared/call.ts';
import { findEntry, keyedEntries, rescueEntry } from '../../shared/directory-view.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { GlobalKeyName } from '../../shared/preferences.ts';
import { countdownMs } from '../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import { t } from '../../shared/texts/t.ts';
import type { Clock } from '../clock.ts';
import { callToPressFor, isOpenAt } from './call-to-press-for.ts';
import type { DesktopPressSource, DesktopWorld } from './desktop-world.ts';
import { createKeyPresses } from './key-presses.ts';
import { pressWords } from './notification-words.ts';
import type { NotificationWords } from './notification-words.ts';

/** What presses from outside of the window are made of. */
export interface OutsidePressesParts {
  readonly clock: Clock;
  readonly state: () => AppState;
  readonly press: DesktopWorld['press'];
  readonly takeBack: DesktopWorld['takeBack'];
  readonly showWindow: () => void;
  /** Answers a press; the function returned takes the answer away. */
  readonly answer: (words: NotificationWords) => () => void;
}

/** A button, and the call that a person saw when they pressed it. */
export interface OutsidePress {
  readonly callId: string;
  readonly entryId: string;
  readonly from: DesktopPressSource;
}

/** Presses of buttons by somebody who does not look at the window. */
export interface OutsidePresses {
  /** The system reports a key of the whole desktop; while its button counts down it takes that back. */
  readonly keyPressed: (name: GlobalKeyName) => void;
  readonly press: (press: OutsidePress) => Promise<void>;
  /** Takes back what counts down for a call, and nothing that counts down for another. */
  readonly takeBack: (callId: string) => void;
}

/** Builds the presses; each is answered, first by what is being done and then by what became of it. */
export function createOutsidePresses(parts: OutsidePressesParts): OutsidePresses {
  const { clock, state, answer } = parts;
  const keyPressed = createKeyPresses({
    clock,
    countsDown: (name) => countedByKey(name) !== null,
    onPress: keyPressedFirst,
    onSecondPress: (name) => {
      const callId = countedByKey(name);
      if (callId !== null) takeBack(callId);
    },
  });

  /** The call for which the key's button counts down, null where it does not. */
  function countedByKey(name: GlobalKeyName): string | null {
    const { transfer } = state();
    if (transfer.kind !== 'counting' || name === 'show') return null;
    const { entryId, callId } = transfer.order;
    return entryOfKey(state(), name)?.id === entryId ? callId : null;
  }

  function keyPressedFirst(name: GlobalKeyName): void {
    if (name === 'show') return parts.showWindow();
    const entry = entryOfKey(state(), name);
    if (entry) pressByKey(entry);
    else answer(noEntryWords(name));
  }

  function pressByKey(entry: SpeedDialEntry): void {
    const callId = currentCall(state().call)?.callId;
    if (callId === undefined) {
      answer(pressWords({ kind: 'refused', reason: 'no-call' }, entry.label));
      return;
    }
    void press({ callId, entryId: entry.id, from: 'global-key' });
  }

  async function press({ callId, entryId, from }: OutsidePress): Promise<void> {
    const { speedDial, team } = state();
    const entry = findEntry(speedDial, team, entryId);
    const isLikelySent =
      entry !== null && callToPressFor(state()) === callId && isOpenAt(entry, clock.wallMs());
    const takeAway = isLikelySent ? answer(underWayWords(entry, from)) : () => undefined;
    const outcome = isOn(callId) ? await parts.press(entryId, from) : callHasChanged;
    takeAway();
    answer(pressWords(outcome, entry?.label ?? null));
  }

  /** A menu or a notification may be older than the call that is on by now. */
  function isOn(callId: string): boolean {
    return currentCall(state().call)?.callId === callId;
  }

  function takeBack(callId: string): void {
    if (isOn(callId)) parts.takeBack();
  }

  return { keyPressed, press, takeBack };
}

const callHasChanged: Outcome = { kind: 'refused', reason: 'call-changed' };

function entryOfKey(
  { speedDial, team }: AppState,
  name: Exclude<GlobalKeyName, 'show'>,
): SpeedDialEntry | null {
  if (name === 'rescue') return rescueEntry(speedDial, team);
  return keyedEntries(speedDial, team).get(name) ?? null;
}

function noEntryWords(name: Exclude<GlobalKeyName, 'show'>): NotificationWords {
  return name === 'rescue'
    ? { title: t('desktop.press.no-rescue'), body: t('desktop.press.no-rescue-body') }
    : {
        title: t('desktop.press.no-button'),
        body: t('desktop.press.no-button-body', { digit: name }),
      };
}

/** Outside of the window nothing can be held: what has to be held counts down there. */
function underWayWords(
  { label, asks = 'at-once' }: SpeedDialEntry,
  from: DesktopPressSource,
): NotificationWords {
  if (asks === 'at-once') {
    return {
      title: t('desktop.press.sending', { label }),
      body: t('desktop.press.sending-body'),
    };
  }
  const body = from === 'global-key' ? 'counting-body' : 'counting-body-tray';
  return {
    title: t('desktop.press.counting', { label, seconds: countdownMs / 1000 }),
    body: t(`desktop.press.${body}`),
  };
}
