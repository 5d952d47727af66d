import { z } from 'zod';
import { callIdSchema } from '../../shared/call-id.ts';
import { longestSetUp } from '../../shared/read-set-up.ts';
import { t } from '../../shared/texts/t.ts';
import { unpackSetUp } from './set-up-link.ts';

/**
 * The scheme of Baton's links: `baton://call/Y0315201639000402027`, `baton://ring`, and
 * `baton://set-up/eyJmb3JtYXQiOi…` with a set-up document in base64url.
 */
export const linkScheme = 'baton';

/**
 * What a start of Baton asks for. `call` hands a call over, to be shown; `ring` says that a phone
 * rings somewhere, so that Baton looks at once; `set-up` offers a set-up, to be read; `not-readable` was meant to be one of them.
 */
export const startRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('call'),
    callId: callIdSchema,
    /** Any web page can open a link; a command line is another program's of the same person. */
    from: z.enum(['link', 'command-line']),
  }),
  z.strictObject({ kind: z.literal('ring') }),
  /** The document as it was packed into a link, unread; null where it could not be unpacked. */
  z.strictObject({ kind: z.literal('set-up'), text: z.string().max(longestSetUp).nullable() }),
  z.strictObject({ kind: z.literal('not-readable') }),
]);

/** See {@link startRequestSchema}. */
export type StartRequest = Readonly<z.infer<typeof startRequestSchema>>;

/** What a start of Baton is for. */
export type ProgramSwitches =
  /** `rehearsal`: work with the built-in dialer. */
  | { readonly kind: 'window'; readonly rehearsal: boolean }
  /**
   * Check the connection, say what was found (`json`: as JSON), and end. `retry`: try a log-in that
   * was refused before.
   */
  | { readonly kind: 'doctor'; readonly json: boolean; readonly retry: boolean }
  /** They do not go together; `because` is a sentence for the person who typed them. */
  | { readonly kind: 'not-readable'; readonly because: string };

const none: StartRequest = { kind: 'none' };
const notReadable: StartRequest = { kind: 'not-readable' };

/**
 * Reads what a start of Baton asks for: `--call ID`, `--call=ID`, `--ring`, or one link. More than
 * one of them is not readable, whatever they say. Every other argument is passed over: a softphone's
 * hook may add the caller's number. After `--` there is a link and nothing else, so that no text
 * that comes from a web page is ever taken for a switch.
 *
 * @param argv as the system gave it, the program's own path in front or not.
 */
export function readStartRequest(argv: readonly string[]): StartRequest {
  const end = endOfSwitches(argv);
  const found: StartRequest[] = argv.slice(end + 1).map(readLink);
  for (let index = 0; index < end; index += 1) {
    const argument = argv[index] ?? '';
    if (argument === '--call') found.push(readNextCallId(argv[index + 1]));
    else if (argument.startsWith('--call=')) found.push(readCallId(argument.slice(7)));
    else if (argument === '--ring') found.push({ kind: 'ring' });
    else if (isMeantAsLink(argument)) found.push(readLink(argument));
  }
  const [only = none, ...more] = found;
  return more.length === 0 ? only : notReadable;
}

/** Reads the address of a link that the system hands over by itself, as macOS does. */
export function readLink(text: string): StartRequest {
  if (/^baton:\/\/ring\/?$/i.test(text)) return { kind: 'ring' };
  const setUp = /^baton:\/\/set-up(?:\/(.*))?$/is.exec(text);
  if (setUp) return { kind: 'set-up', text: unpackSetUp(setUp[1] ?? '') };
  // Not by a URL parser, which mends what it reads: it drops line ends and resolves `..`.
  const [, callId] = /^baton:\/\/call\/([a-z0-9_-]+)\/?$/i.exec(text) ?? [];
  return callId === undefined ? notReadable : callFrom('link', callId);
}

/**
 * Reads what another start of Baton has handed over; it may have been one of another version.
 *
 * @param handed anything at all.
 */
export function readHandedRequest(handed: unknown): StartRequest {
  const { success, data } = startRequestSchema.safeParse(handed);
  return success ? data : notReadable;
}

/** Reads the program's own switches; none counts after `--`, where there is only a link. */
export function readProgramSwitches(argv: readonly string[]): ProgramSwitches {
  const switches = new Set(argv.slice(0, endOfSwitches(argv)));
  const rehearsal = switches.has('--rehearsal');
  const json = switches.has('--json');
  const retry = switches.has('--retry');
  if (!switches.has('--doctor')) {
    return json || retry
      ? wrongSwitches(t('trouble.switches.only-with-doctor'))
      : windowFor(rehearsal);
  }
  const isAlone = !rehearsal && readStartRequest(argv).kind === 'none';
  return isAlone
    ? { kind: 'doctor', json, retry }
    : wrongSwitches(t('trouble.switches.doctor-alone'));
}

const windowFor = (rehearsal: boolean): ProgramSwitches => ({ kind: 'window', rehearsal });
const wrongSwitches = (because: string): ProgramSwitches => ({ kind: 'not-readable', because });

function endOfSwitches(argv: readonly string[]): number {
  const end = argv.indexOf('--');
  return end === -1 ? argv.length : end;
}

/** A switch that follows means that the ID was left out. */
function readNextCallId(text: string | undefined): StartRequest {
  return text === undefined || text.startsWith('-') ? notReadable : readCallId(text);
}

function readCallId(text: string): StartRequest {
  return callFrom('command-line', text);
}

function callFrom(from: 'link' | 'command-line', text: string): StartRequest {
  const { success, data } = callIdSchema.safeParse(text);
  return success ? { kind: 'call', callId: data, from } : notReadable;
}

/** Blanks and control characters in front don't hide what a text was meant to be. */
function isMeantAsLink(text: string): boolean {
  return /^[\0-\x20]*baton:/i.test(text);
}
