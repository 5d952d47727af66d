import { openJournal } from '../../../electron/transfers/journal.ts';
import type { Journal } from '../../../electron/transfers/journal.ts';
import { createTransferDesk } from '../../../electron/transfers/transfer-desk.ts';
import { currentCall } from '../../../shared/call.ts';
import type { CallView } from '../../../shared/call.ts';
import { journalLineSchema } from '../../../shared/journal.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { SeenSince } from '../../../shared/transfer.ts';
import { createScriptedDialer } from '../scripted-dialer.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { createMemoryFile } from './memory-file.ts';
import { billing, manager, nights, onCallNamed } from './samples.ts';

/**
 * A desk with everything around it, under virtual time; call A is on the screen.
 *
 * @param journalSeen the journal as the desk sees it, where that is not the journal itself.
 */
export async function setUpDesk(
  journalText = '',
  journalSeen: (journal: Journal) => Journal = (journal) => journal,
) {
  const clock = createVirtualClock();
  const dialer = createScriptedDialer();
  const file = createMemoryFile(journalText);
  /** What was on the screen, and on disk, at the moment of each order. */
  const ordersSeen: { readonly onScreen: string | undefined; readonly journal: string }[] = [];
  let view: CallView = onCallNamed('A');
  let connected = true;
  let build: string | null = '240429-2220';
  let attempts = 0;
  let changes = 0;
  let buttons = [manager, nights, billing];
  /** When a look was wished for, and what was asked of the looks since, by the monotonic clock. */
  const looksWished: number[] = [];
  const askedOfLooks: { readonly callId: string; readonly sinceMs: number }[] = [];
  let seenSince: SeenSince = 'nothing';

  const quiet = () => undefined;
  const journal = await openJournal({
    file,
    clock,
    onNotice: quiet,
    onNoticeOver: quiet,
    onChanged: quiet,
  });
  const watched = {
    give: (order: Parameters<typeof dialer.give>[0]) => {
      ordersSeen.push({ onScreen: currentCall(view)?.callId, journal: file.text() });
      return dialer.give(order);
    },
  };
  const desk = createTransferDesk({
    dialer: () => (connected ? watched : null),
    journal: journalSeen(journal),
    callView: () => view,
    agentUser: () => '1028',
    build: () => build,
    lookNow: () => looksWished.push(clock.monotonicMs()),
    witness: () => (callId, sinceMs) => {
      askedOfLooks.push({ callId, sinceMs });
      return seenSince;
    },
    findEntry: (id) => buttons.find((entry) => entry.id === id) ?? null,
    clock,
    newAttemptId: () => `attempt-${(attempts += 1)}`,
    onChanged: () => (changes += 1),
  });

  return {
    clock,
    dialer,
    file,
    journal,
    desk,
    ordersSeen,
    looksWished,
    askedOfLooks,
    /** What looks show from now on, of whatever call. */
    looksShow: (next: SeenSince) => (seenSince = next),
    show: (next: CallView) => (view = next),
    disconnect: () => (connected = false),
    setBuild: (next: string | null) => (build = next),
    removeButtons: () => (buttons = []),
    changes: () => changes,
    /** Answers the order that is out. */
    answer: async (outcome: Outcome, said = '') => {
      dialer.pendingOrders.answer({ outcome, said });
      await clock.settle();
    },
    /** `sent attempt-1 A`, `answered attempt-1 A handed-over`, … as they stand in the file. */
    journalLines: () =>
      file
        .text()
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => journalLineSchema.parse(JSON.parse(text)))
        .map((line) =>
          line.line === 'sent'
            ? `sent ${line.attempt} ${line.callId}`
            : `answered ${line.attempt} ${line.callId} ${nameOf(line.outcome)}`,
        ),
  };
}

/** An outcome in one word. */
export function nameOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return outcome.kind;
    case 'refused':
      return outcome.reason;
    case 'unknown':
      return outcome.cause;
  }
}
