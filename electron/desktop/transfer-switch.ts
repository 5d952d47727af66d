import { z } from 'zod';
import { readStartRequest } from './start-request.ts';

/** The most characters that a button is named by: as many as a label or an ID can have. */
const longestName = 60;

/**
 * What `baton --transfer` hands to the Baton that runs. `askedAtMs` is when it was started, in
 * milliseconds since 1970: both stand on the same computer. `answerTo` is the channel that it listens
 * on for the answer.
 */
export const handedTransferSchema = z.strictObject({
  kind: z.literal('transfer'),
  button: z.string().trim().min(1).max(longestName),
  evenClosed: z.boolean(),
  askedAtMs: z.number(),
  answerTo: z.strictObject({
    name: z.string().regex(/^[0-9a-f]{32}$/),
    key: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

/** See {@link handedTransferSchema}. */
export type HandedTransfer = Readonly<z.infer<typeof handedTransferSchema>>;

/** What a command line wants of `--transfer`. */
export type TransferSwitch =
  /** `button`: a label or an ID. */
  | { readonly kind: 'transfer'; readonly button: string; readonly evenClosed: boolean }
  | { readonly kind: 'not-readable' };

const notReadable: TransferSwitch = { kind: 'not-readable' };
const others: ReadonlySet<string> = new Set(['--doctor', '--json', '--retry', '--rehearsal']);

/**
 * Reads `--transfer NAME` or `--transfer=NAME`, with `--even-closed` or without. Beside a call, a
 * link or another of Baton's own switches it is not readable, nor twice. Nothing after `--` is one.
 *
 * @param argv as the system gave it, the program's own path in front or not.
 * @returns null where nothing of it is there.
 */
export function readTransferSwitch(argv: readonly string[]): TransferSwitch | null {
  const end = argv.indexOf('--');
  const switches = end === -1 ? argv : argv.slice(0, end);
  const at = switches.findIndex(isTransfer);
  if (at === -1) return switches.includes('--even-closed') ? notReadable : null;
  const [given = ''] = switches.slice(at);
  const hasOwnWord = given === '--transfer';
  const name = hasOwnWord ? wordAfter(switches, at) : given.slice('--transfer='.length);
  const rest = argv.toSpliced(at, hasOwnWord ? 2 : 1);
  return isAlone(rest) ? switchFor(name, switches.includes('--even-closed')) : notReadable;
}

/**
 * Reads what another start of Baton has handed over.
 *
 * @param handed anything at all.
 * @returns null where it is no such transfer.
 */
export function readHandedTransfer(handed: unknown): HandedTransfer | null {
  return handedTransferSchema.safeParse(handed).data ?? null;
}

function isTransfer(argument: string): boolean {
  return argument === '--transfer' || argument.startsWith('--transfer=');
}

/** A switch that follows means that the name was left out. */
function wordAfter(switches: readonly string[], at: number): string {
  const word = switches[at + 1] ?? '';
  return word.startsWith('-') ? '' : word;
}

function isAlone(rest: readonly string[]): boolean {
  const isOther = (argument: string) => isTransfer(argument) || others.has(argument);
  return !rest.some(isOther) && readStartRequest(rest).kind === 'none';
}

function switchFor(name: string, evenClosed: boolean): TransferSwitch {
  const { success, data } = handedTransferSchema.shape.button.safeParse(name);
  return success ? { kind: 'transfer', button: data, evenClosed } : notReadable;
}
