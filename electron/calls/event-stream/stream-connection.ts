import type { Dispatcher } from 'undici';
import type { StreamProblem } from '../../../shared/call.ts';
import type { Clock } from '../../clock.ts';
import { failureCause } from '../../dialer/connection-failure.ts';
import { createMessageReader } from './event-messages.ts';
import type { MessageListener } from './event-messages.ts';
import { lost, whyNoStream } from './stream-answer.ts';
import type { StreamEnd } from './stream-answer.ts';

/** Milliseconds to make a connection, TLS included. */
export const connectMs = 5_000;
/** Milliseconds from the request to the head of the answer. */
export const headMs = 10_000;
/** A stream that says nothing for so long, not even a comment, is dead: see docs/event-stream.md. */
export const silenceMs = 60_000;

/** What to ask for. */
export interface StreamRequest {
  /** Of one line, with nothing to fill in. */
  readonly address: string;
  readonly token: string | null;
  /** The ID of the last message seen, null before the first. */
  readonly lastEventId: string | null;
}

/** Who is told of what happens on a connection; of nothing after its end. */
export interface ConnectionListener extends MessageListener {
  readonly onOpen: () => void;
  /** Called once. */
  readonly onEnd: (end: StreamEnd) => void;
}

/**
 * Opens one connection to a stream of events and follows it to its end. Redirects are not followed,
 * nothing is unpacked, and nothing is tried again here.
 *
 * @returns gives the connection up; the listener hears no more.
 */
export function openStream(
  request: StreamRequest,
  listener: ConnectionListener,
  dispatcher: Dispatcher,
  clock: Clock,
): () => void {
  let isOver = false;
  let controller: Dispatcher.DispatchController | null = null;
  let cancelDeadline = clock.after(connectMs, () => end(lost({ kind: 'timed-out' })));
  const read = createMessageReader({
    onMessage: (data, id) => !isOver && listener.onMessage(data, id),
    onRetry: (ms) => !isOver && listener.onRetry(ms),
  });

  function giveUp(): void {
    isOver = true;
    cancelDeadline();
    controller?.abort(new Error('given up'));
  }

  function end(how: StreamEnd): void {
    if (isOver) return;
    giveUp();
    listener.onEnd(how);
  }

  function allow(ms: number): void {
    cancelDeadline();
    cancelDeadline = clock.after(ms, () => end(lost({ kind: 'timed-out' })));
  }

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: (given) => {
      if (isOver || controller !== null) return given.abort(new Error('given up'));
      controller = given;
      allow(headMs);
    },
    onResponseStart: (_, status, headers) => {
      if (isOver || status < 200) return;
      const why = whyNoStream(status, headers, request.address, clock.wallMs());
      if (why !== null) return end(why);
      allow(silenceMs);
      listener.onOpen();
    },
    onResponseData: (_, chunk) => {
      if (isOver) return;
      allow(silenceMs);
      if (read(chunk) === 'too-large') end(lost({ kind: 'reply-too-large' }));
    },
    onResponseEnd: () => end(lost({ kind: 'connection-lost' })),
    onResponseError: (_, error) => end(lost(problemOf(error))),
  };
  dispatcher.dispatch(dispatchOptions(request), handler);
  return giveUp;
}

function problemOf(error: unknown): StreamProblem {
  const kind = failureCause(error);
  return kind === 'certificate-not-trusted' ? { kind, certificate: null } : { kind };
}

function dispatchOptions({
  address,
  token,
  lastEventId,
}: StreamRequest): Dispatcher.DispatchOptions {
  const { origin, pathname, search } = new URL(address);
  return {
    origin,
    path: `${pathname}${search}`,
    method: 'GET',
    // Else undici would dispatch it anew by itself when a kept-alive connection turns out closed.
    idempotent: false,
    // The clock that was handed in counts instead.
    headersTimeout: 0,
    bodyTimeout: 0,
    headers: {
      'user-agent': 'Baton',
      accept: 'text/event-stream',
      'accept-encoding': 'identity',
      'cache-control': 'no-store',
      ...(token !== null && token !== '' && { authorization: `Bearer ${token}` }),
      ...(lastEventId !== null && { 'last-event-id': lastEventId }),
    },
  };
}
