import { describe, expect, it } from 'vitest';
import { createAnswerTransfer, createEarlyAnswer } from '../../../electron/answer-transfer.ts';
import type { AnswerTransferParts } from '../../../electron/answer-transfer.ts';
import type { AnswerChannel } from '../../../electron/desktop/answer-channel.ts';
import { readAnswerLine } from '../../../electron/transfer-answer.ts';
import { noDialRules } from '../../../shared/dial-rules.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { billing, callNamed, manager } from '../transfers/samples.ts';
import { refused } from '../transfers/desk-bench.ts';
import { channel, handedAt } from './samples.ts';

/** A Baton that runs with a call in front, and a command that waits. */
function setUp(
  changed: Partial<AnswerTransferParts> = {},
  outcome: Outcome = { kind: 'handed-over' },
) {
  const clock = createVirtualClock();
  const clicks: Parameters<AnswerTransferParts['transfer']>[0][] = [];
  const askedAgo: number[] = [];
  const connected: AnswerChannel[] = [];
  const lines: string[] = [];
  const entries: SpeedDialEntry[] = [manager, billing];
  const send = (line: string) => {
    lines.push(line);
    return Promise.resolve();
  };
  const connect = (answerTo: AnswerChannel) => {
    connected.push(answerTo);
    return Promise.resolve({ send });
  };
  const take = createAnswerTransfer({
    isAllowed: () => true,
    started: () => Promise.resolve(),
    entries: () => entries,
    dialPlan: () => ({ rules: noDialRules, build: '240429-2220' }),
    pressedFor: (agoMs) => {
      askedAgo.push(agoMs);
      return { kind: 'call', call: callNamed('A') };
    },
    transfer: (click) => {
      clicks.push(click);
      return Promise.resolve(outcome);
    },
    connect,
    clock,
    ...changed,
  });
  const answer = async (name?: string, agoMs = 400) => {
    await take(handedAt(clock.wallMs() - agoMs, name));
    return readAnswerLine(lines.at(-1) ?? '');
  };
  return { clock, take, answer, clicks, askedAgo, connected, lines, entries, connect };
}

describe('a transfer of the command line', () => {
  it('is a click on the button for the call in front, which confirms nothing and holds nothing', async () => {
    const { answer, clicks, askedAgo, connected } = setUp();
    expect(await answer()).toEqual({
      version: 1,
      kind: 'handed-over',
      reason: null,
      cause: null,
      button: 'Billing',
      callId: 'A',
      dialString: 'BILLING',
      sentence: 'The dialer has taken the call over. You are free for the next one.',
    });
    expect(clicks).toEqual([
      {
        callId: 'A',
        to: { kind: 'entry', entryId: 'billing' },
        confirmed: false,
        held: false,
        evenClosed: false,
        from: 'command-line',
      },
    ]);
    expect(askedAgo).toEqual([400]);
    expect(connected).toEqual([channel]);
  });

  it('may be for a destination that is closed, where the command says so', async () => {
    const { take, clock, clicks } = setUp();
    await take({ ...handedAt(clock.wallMs()), evenClosed: true });
    expect(clicks).toMatchObject([{ evenClosed: true }]);
  });

  it.each<[Outcome, object]>([
    [refused('call-not-confirmed'), { kind: 'refused', reason: 'call-not-confirmed' }],
    [refused('closed'), { kind: 'refused', reason: 'closed' }],
    [refused('in-group-not-valid'), { kind: 'refused', reason: 'in-group-not-valid' }],
    [
      { kind: 'unknown', cause: 'timed-out' },
      { kind: 'unknown', cause: 'timed-out' },
    ],
  ])('answers with what became of it: %j', async (outcome, expected) => {
    const { answer } = setUp({}, outcome);
    expect(await answer()).toMatchObject({ ...expected, callId: 'A', button: 'Billing' });
  });

  it('is not allowed before a person has allowed it, and learns nothing of the buttons', async () => {
    const { answer, clicks } = setUp({ isAllowed: () => false });
    for (const name of ['Billing', 'Nobody']) {
      expect(await answer(name)).toMatchObject({
        kind: 'not-allowed',
        button: name,
        callId: null,
        dialString: null,
      });
    }
    expect(clicks).toEqual([]);
  });

  it('sends nothing by a name that no button has, or several', async () => {
    const { answer, clicks, entries } = setUp();
    expect(await answer('Nobody')).toMatchObject({ kind: 'no-such-button', button: 'Nobody' });
    entries.push({ ...billing, id: 'other' });
    expect(await answer()).toMatchObject({ kind: 'several-buttons', button: 'Billing' });
    expect(clicks).toEqual([]);
  });

  it('says why there is no call to act on', async () => {
    const reason = 'caller-gone';
    const { answer, clicks } = setUp({ pressedFor: () => ({ kind: 'refused', reason }) });
    expect(await answer()).toMatchObject({ kind: 'refused', reason, callId: null });
    expect(clicks).toEqual([]);
  });

  it('is too old where the computer has slept since, or the date was set', async () => {
    const { answer, clicks } = setUp();
    for (const agoMs of [10_001, 8 * 3_600_000, -60_000]) {
      expect(await answer('Billing', agoMs)).toMatchObject({
        kind: 'refused',
        reason: 'call-changed',
      });
    }
    expect(clicks).toEqual([]);
    expect(await answer('Billing', 10_000)).toMatchObject({ kind: 'handed-over' });
  });

  it('is dropped where nobody waits for its answer', async () => {
    const { answer, clicks, lines } = setUp({ connect: () => Promise.resolve(null) });
    await answer();
    expect([clicks, lines]).toEqual([[], []]);
  });

  it('does not tell a number that its button hides', async () => {
    const { answer, entries } = setUp();
    expect(await answer('dana')).toMatchObject({ dialString: '18005551234' });
    entries[0] = { ...manager, numberHidden: true };
    expect(await answer('dana')).toMatchObject({ button: manager.label, dialString: null });
  });

  it('is answered in one line of ASCII, whatever stands in a label', async () => {
    const { answer, lines, entries } = setUp();
    entries.push({ ...billing, id: 'odd', label: 'Zoë\u001b[2J “nights”\u2028🎧' });
    expect(await answer('odd')).toMatchObject({ button: 'Zoë\u001b[2J “nights”\u2028🎧' });
    expect(lines.at(-1)).toMatch(/^[\x20-\x7e]+\n$/);
  });

  it('is refused while Baton is just starting, and not kept for later', async () => {
    const { connect, lines } = setUp();
    await createEarlyAnswer({ connect, isAllowed: () => true })(handedAt(0));
    expect(readAnswerLine(lines[0] ?? '')).toMatchObject({
      kind: 'refused',
      reason: 'dialer-not-in-sight',
      button: 'Billing',
    });
  });

  it('is not allowed while Baton is just starting, where the settings say so', async () => {
    const { connect, lines } = setUp();
    await createEarlyAnswer({ connect, isAllowed: () => false })(handedAt(0));
    expect(readAnswerLine(lines[0] ?? '')).toMatchObject({ kind: 'not-allowed' });
  });

  it('waits for the directory of a Baton that is starting, before it says there is no such button', async () => {
    const directory: SpeedDialEntry[] = [];
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const { answer, clicks, lines } = setUp({ started: () => opened, entries: () => directory });
    const answered = answer();
    await Promise.resolve();
    expect(lines).toEqual([]);
    directory.push(billing);
    open();
    expect(await answered).toMatchObject({ kind: 'handed-over', button: 'Billing' });
    expect(clicks).toHaveLength(1);
  });
});
