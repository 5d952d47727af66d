import type { StreamProblem } from '../../../shared/call.ts';
import { isEncoded, singleHeader } from '../../dialer/reply-headers.ts';
import type { ReplyHeaders } from '../../dialer/reply-headers.ts';
import { readRetryAfter } from '../../dialer/retry-after.ts';

/** Why there is no stream, or none any more. */
export interface StreamEnd {
  readonly cause: StreamProblem;
  /** What the server asked for, in milliseconds; null where it did not. */
  readonly retryAfterMs: number | null;
  /** The same would come of asking again. */
  readonly isFinal: boolean;
}

/** The end of a stream that may well come back. */
export function lost(cause: StreamProblem): StreamEnd {
  return { cause, retryAfterMs: null, isFinal: false };
}

/**
 * Reads how a server answers the wish for a stream.
 *
 * @param address the stream's, to which a `Location` header may be relative.
 * @param nowMs milliseconds since 1970.
 * @returns null where a stream follows.
 */
export function whyNoStream(
  status: number,
  headers: ReplyHeaders,
  address: string,
  nowMs: number,
): StreamEnd | null {
  switch (status) {
    case 200:
      return whyNotEvents(headers);
    case 204:
      // "Do not come back", as the format has it.
      return { ...lost({ kind: 'no-event-stream' }), isFinal: true };
    case 401:
    case 403:
      return { ...lost({ kind: 'token-refused' }), isFinal: true };
    case 407:
      return lost({ kind: 'proxy-refused' });
    case 429:
    case 503:
      return { ...lost({ kind: 'http-status', status }), retryAfterMs: askedWait(headers, nowMs) };
    default:
      return lost(
        status >= 300 && status < 400
          ? { kind: 'redirected', origin: redirectOrigin(headers, address) }
          : { kind: 'http-status', status },
      );
  }
}

function whyNotEvents(headers: ReplyHeaders): StreamEnd | null {
  const [type = ''] = (singleHeader(headers, 'content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'text/event-stream') return lost({ kind: 'no-event-stream' });
  return isEncoded(headers) ? lost({ kind: 'reply-unreadable' }) : null;
}

function askedWait(headers: ReplyHeaders, nowMs: number): number | null {
  const retryAfter = singleHeader(headers, 'retry-after');
  return readRetryAfter(retryAfter, singleHeader(headers, 'date'), nowMs);
}

/** Where a redirect leads, cut down to its origin: a path could repeat a secret. */
function redirectOrigin(headers: ReplyHeaders, address: string): string | null {
  const location = singleHeader(headers, 'location');
  if (location === null || !URL.canParse(location, address)) return null;
  const { protocol, origin } = new URL(location, address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
