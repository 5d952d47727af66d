import type { Dispatcher } from 'undici';
import type { TeamSource, TeamTrouble } from '../../shared/team-directory.ts';
import { failureCause } from '../dialer/connection-failure.ts';

/** A team directory as it was published. */
export interface PublishedTeam {
  readonly text: string;
  /**
   * Ed25519 over the text's bytes, in base64, from beside it (`.sig`); null where there is none, or
   * none is asked for.
   */
  readonly signature: string | null;
  /** The server's name for this version, null where it gives none. */
  readonly etag: string | null;
}

/** What became of asking for it. */
export type FetchedTeam =
  | { readonly kind: 'fresh'; readonly team: PublishedTeam }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'trouble'; readonly trouble: TeamTrouble };

/**
 * Asks for a team directory, and where a key is set for its signature.
 *
 * @param known the good copy that is there, null where there is none: what has not changed since is
 *   not sent again.
 */
export type FetchTeam = (source: TeamSource, known: PublishedTeam | null) => Promise<FetchedTeam>;

/** What asking needs from outside. */
export interface FetchTeamParts {
  /** The connections to an origin (`https://team.example.com`); closed by `done`. */
  readonly connect: (origin: string) => {
    readonly dispatcher: Dispatcher;
    readonly done: () => void;
  };
  /** Reads a file of this computer; null where the system does not let it be read. */
  readonly readFile: (path: string, mostBytes: number) => Promise<Uint8Array | 'too-large' | null>;
  /** Milliseconds for a whole answer; 15 seconds where it is left out. */
  readonly patienceMs?: number;
}

/** No directory of 5,000 entries comes near this. */
export const largestTeamBytes = 4 * 1024 * 1024;
const largestSignatureBytes = 1024;
const usualPatienceMs = 15_000;

/** Builds the asking. Nothing in it throws: a server or a disk that fails is a trouble. */
export function createFetchTeam(parts: FetchTeamParts): FetchTeam {
  return (source, known) => {
    const { from, publicKey } = source;
    const isSigned = publicKey !== null;
    switch (from.kind) {
      case 'file':
        return readTeamFile(from.path, isSigned, parts.readFile);
      case 'https':
        return downloadTeam(new URL(from.url), isSigned, known, parts);
    }
  };
}

async function readTeamFile(
  path: string,
  isSigned: boolean,
  readFile: FetchTeamParts['readFile'],
): Promise<FetchedTeam> {
  const bytes = await readFile(path, largestTeamBytes);
  if (bytes === null) return inTrouble({ kind: 'file-not-readable' });
  if (bytes === 'too-large') return inTrouble({ kind: 'too-large' });
  const beside = isSigned ? await readFile(`${path}.sig`, largestSignatureBytes) : null;
  const text = textOf(bytes);
  if (text === null) return inTrouble({ kind: 'not-json' });
  const signature = beside instanceof Uint8Array ? textOf(beside) : null;
  return { kind: 'fresh', team: { text, signature, etag: null } };
}

async function downloadTeam(
  url: URL,
  isSigned: boolean,
  known: PublishedTeam | null,
  { connect, patienceMs = usualPatienceMs }: FetchTeamParts,
): Promise<FetchedTeam> {
  const { dispatcher, done } = connect(url.origin);
  const get = (from: URL, mostBytes: number, etag: string | null) =>
    getText(dispatcher, from, { mostBytes, etag, patienceMs });
  try {
    const reply = await get(url, largestTeamBytes, known?.etag ?? null);
    if (reply.kind !== 'body') return reply;
    const { text, etag } = reply;
    const beside = isSigned
      ? signatureIn(await get(signatureUrl(url), largestSignatureBytes, null))
      : null;
    if (beside !== null && typeof beside !== 'string') return inTrouble(beside);
    return { kind: 'fresh', team: { text, etag, signature: beside } };
  } finally {
    done();
  }
}

/** The signature stands beside the document: `team.json.sig`, with the same query. */
function signatureUrl(url: URL): URL {
  const beside = new URL(url);
  beside.pathname = `${url.pathname}.sig`;
  return beside;
}

/** What a server says of a file that is not there; a store that lists nothing says 403. */
const notThere = new Set([403, 404, 410]);

/** Null where there is none. That it can't be had at this moment does not mean that. */
function signatureIn(reply: Reply): string | TeamTrouble | null {
  if (reply.kind === 'body') return reply.text;
  if (reply.kind === 'unchanged') return null;
  const { trouble } = reply;
  return trouble.kind === 'turned-away' && notThere.has(trouble.status) ? null : trouble;
}

type Reply =
  | { readonly kind: 'body'; readonly text: string; readonly etag: string | null }
  | Extract<FetchedTeam, { kind: 'unchanged' | 'trouble' }>;

interface GetOptions {
  readonly mostBytes: number;
  readonly etag: string | null;
  readonly patienceMs: number;
}

async function getText(
  dispatcher: Dispatcher,
  url: URL,
  { mostBytes, etag, patienceMs }: GetOptions,
): Promise<Reply> {
  try {
    const { statusCode, headers, body } = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { accept: 'application/json', ...(etag !== null && { 'if-none-match': etag }) },
      signal: AbortSignal.timeout(patienceMs),
    });
    if (statusCode !== 200) {
      // What stands in it says nothing; unread it would hold its connection.
      body.on('error', () => undefined);
      body.destroy();
      return withoutBody(statusCode, etag !== null);
    }
    const bytes = await readAtMost(body, mostBytes);
    if (bytes === null) return inTrouble({ kind: 'too-large' });
    const text = textOf(bytes);
    if (text === null) return inTrouble({ kind: 'not-json' });
    return { kind: 'body', text, etag: etagIn(headers['etag']) };
  } catch (error) {
    return inTrouble(
      failureCause(error) === 'certificate-not-trusted'
        ? { kind: 'certificate-not-trusted' }
        : { kind: 'not-reachable' },
    );
  }
}

function withoutBody(status: number, askedForChange: boolean): Reply {
  if (status === 304 && askedForChange) return { kind: 'unchanged' };
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  return inTrouble(isRedirect ? { kind: 'redirected' } : { kind: 'turned-away', status });
}

/** An entity tag (RFC 9110, 8.8.3) that can be sent back; one that can't would stop every request. */
function etagIn(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && /^(W\/)?"[\x21\x23-\x7e]{0,200}"$/.test(header)
    ? header
    : null;
}

async function readAtMost(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Null for bytes that are no UTF-8. A byte-order mark stays: the signature is over it too. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function inTrouble(trouble: TeamTrouble): {
  readonly kind: 'trouble';
  readonly trouble: TeamTrouble;
} {
  return { kind: 'trouble', trouble };
}
