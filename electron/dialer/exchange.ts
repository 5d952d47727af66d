import type { Dispatcher } from 'undici';
import { failureCause } from './connection-failure.ts';
import type { FailureCause } from './connection-failure.ts';
import { isEncoded, singleHeader } from './reply-headers.ts';
import type { ReplyHeaders } from './reply-headers.ts';

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
  /** The connection is known to be dead. */
  readonly cut: () => void;
}

/** How one request is followed. */
export interface ExchangeOptions {
  /** The most that is read of the reply; 64 KiB where it is left out. */
  readonly longestBytes?: number | undefined;
  /** Asked once, before the first byte is written; false leaves the request unsent. */
  readonly isWanted?: (() => boolean) | undefined;
}

type Head = Pick<RawReply, 'status' | 'location' | 'retryAfter' | 'date'> & {
  readonly framed: boolean;
};

/**
 * Follows one request to its end. undici's lowest interface is used because it alone tells the moment
 * before the first byte is written: a failure before it is certain not to have reached the dialer.
 *
 * @param settle called once, with what came of it.
 */
export function createExchange(
  settle: (result: PostResult) => void,
  { longestBytes = longestReplyBytes, isWanted = () => true }: ExchangeOptions = {},
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
      controller = given;
      if (!isWanted()) return giveUp('connection-lost');
      state = 'sent';
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
    cut: () => giveUp('connection-lost'),
  };
}

function readHead(status: number, headers: ReplyHeaders): Head {
  return {
    status,
    location: singleHeader(headers, 'location'),
    retryAfter: singleHeader(headers, 'retry-after'),
    date: singleHeader(headers, 'date'),
    framed: headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined,
  };
}
