import type { Dispatcher } from 'undici';
import type { Clock } from '../../clock.ts';
import type { EventFeed } from '../call-feed.ts';
import type { StreamReport } from '../stream-sight.ts';
import { baseWaitMs, provenAfterMs, reconnectWaitMs, usualBaseMs } from './reconnect-wait.ts';
import type { StreamEnd } from './stream-answer.ts';
import { openStream } from './stream-connection.ts';

/** What a lasting stream is made of. */
export interface LastingStreamParts {
  readonly address: string;
  /** Asked for each connection and kept nowhere. */
  readonly token: () => string | null;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  /** A number from 0 up to 1, for the jitter. */
  readonly random: () => number;
  readonly onState: (state: StreamReport) => void;
  readonly onMessage: (data: string) => void;
}

/**
 * A stream that is connected anew whenever it breaks, from the message that was seen last. A stream
 * that breaks is `down` until it is open again; `connecting` only at the start and when it is asked
 * for, so that nothing flickers.
 */
export function createLastingStream(parts: LastingStreamParts): EventFeed {
  const { clock, onState } = parts;
  let failures = 0;
  let baseMs = usualBaseMs;
  let lastEventId: string | null = null;
  let openSinceMs: number | null = null;
  let leaveConnection = (): void => undefined;
  let cancelNext = (): void => undefined;
  let isStopped = false;

  function connect(): void {
    if (isStopped) return;
    openSinceMs = null;
    const { address, dispatcher } = parts;
    const request = { address, token: parts.token(), lastEventId };
    const listener = { onOpen, onMessage, onRetry, onEnd };
    leaveConnection = openStream(request, listener, dispatcher, clock);
  }

  function onOpen(): void {
    openSinceMs = clock.monotonicMs();
    onState({ kind: 'open' });
  }

  function onMessage(data: string, id: string | null): void {
    lastEventId = id ?? lastEventId;
    parts.onMessage(data);
  }

  function onRetry(ms: number): void {
    baseMs = baseWaitMs(ms);
  }

  function onEnd(end: StreamEnd): void {
    const { cause, retryAfterMs, isFinal } = end;
    // A server that takes a connection and drops it at once is as good as away.
    const wasProven = openSinceMs !== null && clock.monotonicMs() - openSinceMs >= provenAfterMs;
    failures = wasProven ? 1 : failures + 1;
    if (!isFinal) {
      cancelNext = clock.after(
        reconnectWaitMs(failures, baseMs, retryAfterMs, parts.random()),
        connect,
      );
    }
    onState({ kind: 'down', cause, isFinal });
  }

  function begin(): void {
    onState({ kind: 'connecting' });
    connect();
  }

  function leave(): void {
    cancelNext();
    leaveConnection();
  }

  function reconnect({ fresh }: { readonly fresh: boolean }): void {
    leave();
    failures = 0;
    if (fresh) lastEventId = null;
    begin();
  }

  begin();
  return {
    askAgain: () => reconnect({ fresh: false }),
    reconnect,
    stop() {
      isStopped = true;
      leave();
    },
  };
}
