import { z } from 'zod';
import type { Outcome } from '../shared/outcome.ts';
import { t } from '../shared/texts/t.ts';
import { outcomeWords } from '../shared/words/outcome-words.ts';
import type { Sentences } from '../shared/words/sentences.ts';

/** The kinds of an answer, with the exit code of each (docs/command-line.md). */
export const transferExitCodes = {
  'handed-over': 0,
  /** Nothing was handed over: Baton or the dialer says why. */
  refused: 1,
  'no-such-button': 1,
  'several-buttons': 1,
  'not-readable': 2,
  'not-running': 3,
  'not-allowed': 4,
  /** It may have been sent. */
  unknown: 5,
  'no-answer': 5,
} as const;

/** The kind of an answer. */
export type TransferAnswerKind = keyof typeof transferExitCodes;

/** The shape of the JSON; a later one that a reader of this one can't read has another number. */
const answerVersion = 1;

const kinds = Object.keys(transferExitCodes) as [TransferAnswerKind, ...TransferAnswerKind[]];

/**
 * The one line that `baton --transfer` prints. Every field is always there. `reason` stands with
 * `refused` and `not-readable`, `cause` with `unknown`; both are names of closed lists
 * (docs/command-line.md).
 */
const transferAnswerSchema = z.object({
  version: z.literal(answerVersion),
  kind: z.enum(kinds),
  reason: z.string().max(60).nullable(),
  cause: z.string().max(60).nullable(),
  /** The button's label; what was asked for where there is no such button. */
  button: z.string().max(60).nullable(),
  /** The call that it was for, null where there was none. */
  callId: z.string().max(60).nullable(),
  /** What the dialer dials, or the in-group; null where the button hides it. */
  dialString: z.string().max(100).nullable(),
  /** For people, in the language that Baton speaks. */
  sentence: z.string().max(2000),
});

/** See {@link transferAnswerSchema}. */
export type TransferAnswer = Readonly<z.infer<typeof transferAnswerSchema>>;

/** What an answer is about, as far as that is known. */
export type AnswerSubject = Partial<Pick<TransferAnswer, 'button' | 'callId' | 'dialString'>>;

/** An answer that has no outcome: the order was never tried, or nobody can say. */
export function answerWithout(
  kind: Exclude<TransferAnswerKind, Outcome['kind'] | 'not-readable'>,
  subject: AnswerSubject = {},
): TransferAnswer {
  const sentence = t(`command-line.${kind}`, { button: subject.button ?? '' });
  return { ...answer(kind, subject), sentence };
}

/** The answer where nothing could be asked: by what was typed, or by Baton's folder. */
export function answerNotReadable(reason: 'arguments' | 'folder'): TransferAnswer {
  const sentence = t(`command-line.not-readable.${reason}`);
  return { ...answer('not-readable', {}), reason, sentence };
}

/** The answer that tells what became of an order. */
export function answerOf(outcome: Outcome, subject: AnswerSubject): TransferAnswer {
  const sentence = inOneLine(outcomeWords(outcome));
  switch (outcome.kind) {
    case 'handed-over':
      return { ...answer('handed-over', subject), sentence };
    case 'refused':
      return { ...answer('refused', subject), reason: outcome.reason, sentence };
    case 'unknown':
      return { ...answer('unknown', subject), cause: outcome.cause, sentence };
    case 'hung-up':
      throw new Error('A transfer does not hang up.');
  }
}

/** Its JSON in one line, in ASCII: a script may read it in any encoding, and no text steers a terminal. */
export function answerLine(answer: TransferAnswer): string {
  return `${JSON.stringify(answer).replace(/[^\x20-\x7e]/g, escaped)}\n`;
}

/** Reads an answer's line; null where it is none. */
export function readAnswerLine(line: string): TransferAnswer | null {
  try {
    return transferAnswerSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function answer(kind: TransferAnswerKind, subject: AnswerSubject) {
  const { button = null, callId = null, dialString = null } = subject;
  const nothing = { reason: null, cause: null };
  return { version: answerVersion, kind, ...nothing, button, callId, dialString } as const;
}

function inOneLine({ happened, advice }: Sentences): string {
  return `${happened} ${advice}`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
