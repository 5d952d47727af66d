import type { Dispatcher } from 'undici';
import { failureCause } from './connection-failure.ts';
import type { FailureCause } from './connection-failure.ts';

/** The most that is read of most replies: they are below one KiB, even in a cloud of warnings. */
export const longestReplyBytes = 64 * 1024;

/** A web server's reply, as it came. */
export interface RawReply {
  readonly kind: 'reply';
  readonly status: number;
  /** The headers that Baton reads, null where the server sent none. */
  readonly location: string | null;
  readonly retryAfter: string | null;
  readonly date: string | null;
  readonly body: string;
  /** Whether the server said where the body ends, and it came that far. */
  readonly complete: boolean;
}

/** What came of one request. */
export type PostResult =
  | RawReply
  /** Not a byte of the request was sent, and none will be. */
  | { readonly kind: 'unsent'; readonly cause: FailureCause }
  /** The server may have it. `soFar` is what came of a reply. */
  | { readonly kind: 'in-doubt'; readonly cause: FailureCause; readonly soFar: string };

/** One request on its way, as undici drives it. */
export interface Exchange {
  readonly handler: Dispatcher.DispatchHandler;
  /** The time for making a connection is up; without effect once the request has one. */
  readonly connectTimeUp: () => void;
  /** The time for everything is up. */
  readonly timeUp: () => void;
}

type Head = Pick<RawReply, 'status' | 'location' | 'retryAfter' | 'date'> & {
  readonly framed: boolean;
};
type Headers = NonNullable<
  Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2]
>;

/**
 * Follows one request to its end. undici's lowest interface is used because it alone tells the moment
 * before the first byte is written: a failure before it is certain not to have reached the dialer.
 *
 * @param settle called once, with what came of it.
 * @param longestBytes the most that is read of the reply.
 */
export function createExchange(
  settle: (result: PostResult) => void,
  longestBytes: number = longestReplyBytes,
): Exchange {
  let state: 'connecting' | 'sent' | 'over' = 'connecting';
  let controller: Dispatcher.DispatchController | null = null;
  let head: Head | null = null;
  let size = 0;
  const chunks: Buffer[] = [];
  const body = (): string => new TextDecoder().decode(Buffer.concat(chunks));

  const reply = ({ framed, ...rest }: Head, ended: boolean): RawReply => {
    return { kind: 'reply', ...rest, body: body(), complete: ended && framed };
  };

  const failed = (cause: FailureCause): PostResult => {
    if (state === 'connecting') return { kind: 'unsent', cause };
    // Another status than 200 says all there is to know, whatever becomes of its body.
    if (head !== null && head.status !== 200) return reply(head, false);
    return { kind: 'in-doubt', cause, soFar: body() };
  };

  const giveUp = (cause: FailureCause): void => {
    if (state === 'over') return;
    const result = failed(cause);
    state = 'over';
    controller?.abort(new Error('given up'));
    settle(result);
  };

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: (given) => {
      // Called when the request is about to be written: a second time would be a second sending,
      // and after giving up it must not be sent at all.
      if (state !== 'connecting') return given.abort(new Error('sent at most once'));
      state = 'sent';
      controller = given;
    },
    onResponseStart: (_, status, headers) => {
      if (status < 200) return;
      head = readHead(status, headers);
      if (isEncoded(headers)) giveUp('reply-unreadable');
    },
    onResponseData: (_, chunk) => {
      size += chunk.length;
      if (size > longestBytes) giveUp('reply-too-large');
      else chunks.push(chunk);
    },
    onResponseEnd: () => {
      if (state === 'over' || head === null) return;
      state = 'over';
      settle(reply(head, true));
    },
    onResponseError: (_, error) => giveUp(failureCause(error)),
  };

  return {
    handler,
    connectTimeUp: () => {
      if (state === 'connecting') giveUp('timed-out');
    },
    timeUp: () => giveUp('timed-out'),
  };
}

function readHead(status: number, headers: Headers): Head {
  return {
    status,
    location: single(headers['location']),
    retryAfter: single(headers['retry-after']),
    date: single(headers['date']),
    framed: headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined,
  };
}

/** Nothing but plain text was asked for, and a few bytes can unpack to gigabytes. */
function isEncoded(headers: Headers): boolean {
  const encoding = headers['content-encoding'];
  return encoding !== undefined && single(encoding)?.toLowerCase() !== 'identity';
}

function single(value: string | string[] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
