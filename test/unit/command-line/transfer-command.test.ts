import { describe, expect, it } from 'vitest';
import type { AnswerChannel } from '../../../electron/desktop/answer-channel.ts';
import type { HandedTransfer, TransferSwitch } from '../../../electron/desktop/transfer-switch.ts';
import { handedTransferSchema } from '../../../electron/desktop/transfer-switch.ts';
import {
  answerLine,
  answerOf,
  answerWithout,
  readAnswerLine,
  transferExitCodes,
} from '../../../electron/transfer-answer.ts';
import { answerPatienceMs, createTransferCommand } from '../../../electron/transfer-command.ts';
import type { TransferCommandParts } from '../../../electron/transfer-command.ts';
import { refused } from '../transfers/desk-bench.ts';

const billing: TransferSwitch = { kind: 'transfer', button: 'Billing', evenClosed: true };

/** Runs the command against a Baton that answers with a line. */
async function run(line: string | null, changed: Partial<TransferCommandParts> = {}) {
  const handed: HandedTransfer[] = [];
  const waited: number[] = [];
  const listened: AnswerChannel[] = [];
  let closed = 0;
  let output = '';
  const listen: TransferCommandParts['listen'] = (channel) => {
    listened.push(channel);
    return Promise.resolve({
      line: (ms) => {
        waited.push(ms);
        return Promise.resolve(line);
      },
      close: () => (closed += 1),
    });
  };
  const code = await createTransferCommand({
    wanted: billing,
    startedAtMs: 1_773_605_820_000,
    listen,
    handOver: (request) => {
      // Whoever is asked could answer at once.
      expect(listened).toHaveLength(1);
      handed.push(request);
      return true;
    },
    write: (text) => {
      output += text;
      return Promise.resolve();
    },
    ...changed,
  })();
  expect(output).toMatch(/^[\x20-\x7e]+\n$/);
  return { code, answer: readAnswerLine(output), handed, waited, listened, closed };
}

const subject = { button: 'Billing', callId: 'A', dialString: 'BILLING' };
const given = (answer: Parameters<typeof answerLine>[0]) => answerLine(answer).trimEnd();

describe('baton --transfer', () => {
  it('hands over what was typed, with a channel of its own for each run, and prints the answer', async () => {
    const answer = answerOf({ kind: 'handed-over' }, subject);
    const first = await run(given(answer));
    expect(first).toMatchObject({ code: 0, answer, waited: [answerPatienceMs], closed: 1 });
    expect(first.handed).toEqual([
      {
        kind: 'transfer',
        button: 'Billing',
        evenClosed: true,
        askedAtMs: 1_773_605_820_000,
        answerTo: first.listened[0],
      },
    ]);
    expect(handedTransferSchema.parse(first.handed[0])).toEqual(first.handed[0]);
    expect((await run(given(answer))).listened).not.toEqual(first.listened);
  });

  it.each([
    [answerOf(refused('no-call'), subject), 1],
    [answerWithout('no-such-button', subject), 1],
    [answerWithout('several-buttons', subject), 1],
    [answerWithout('not-allowed', subject), 4],
    [answerOf({ kind: 'unknown', cause: 'timed-out' }, subject), 5],
  ])('ends with the code of its answer: %j', async (answer, code) => {
    expect(await run(given(answer))).toMatchObject({ answer, code });
  });

  it('says that no Baton runs, and ends with 3', async () => {
    const ended = await run(null, { handOver: () => false });
    expect(ended).toMatchObject({ code: 3, answer: { kind: 'not-running' }, closed: 1 });
    expect(ended.waited).toEqual([]);
  });

  it.each([
    ['no line comes', null],
    ['the line is no JSON', 'handed over'],
    ['the line is another version’s', '{"version":2,"kind":"handed-over"}'],
    ['a field is missing', '{"version":1,"kind":"handed-over"}'],
  ])('does not claim to know what became of it where %s, and ends with 5', async (_, line) => {
    expect(await run(line)).toMatchObject({ code: 5, answer: { kind: 'no-answer' }, closed: 1 });
  });

  it('asks nobody where it can’t be read, or where there is no channel for the answer', async () => {
    const typed = await run(null, { wanted: { kind: 'not-readable' } });
    expect(typed).toMatchObject({ code: 2, answer: { kind: 'not-readable', reason: 'arguments' } });
    const folder = await run(null, { listen: () => Promise.resolve(null) });
    expect(folder).toMatchObject({ code: 2, answer: { kind: 'not-readable', reason: 'folder' } });
    expect([typed.handed, folder.handed]).toEqual([[], []]);
  });

  it('has an exit code for each kind of answer, as the documentation says', () => {
    expect(transferExitCodes).toEqual({
      'handed-over': 0,
      refused: 1,
      'no-such-button': 1,
      'several-buttons': 1,
      'not-readable': 2,
      'not-running': 3,
      'not-allowed': 4,
      unknown: 5,
      'no-answer': 5,
    });
  });
});
