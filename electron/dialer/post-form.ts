import type { Dispatcher } from 'undici';
import type { Clock } from '../clock.ts';
import { createExchange } from './exchange.ts';
import type { ExchangeOptions, PostResult } from './exchange.ts';

/** One form to send. */
export interface FormPost extends ExchangeOptions {
  /** `https://dialer.example.com` */
  readonly origin: string;
  /** `/agc/api.php` */
  readonly path: string;
  /** They go into the body alone: a query stands in the web server's log and in every proxy's. */
  readonly fields: Readonly<Record<string, string>>;
  /** Milliseconds for making a connection, where there is none yet. */
  readonly connectMs: number;
  /** Milliseconds from now to the last byte of the reply. */
  readonly totalMs: number;
  /** Gives it up where it is, when the connections are known to be dead. */
  readonly cut?: AbortSignal | undefined;
}

/**
 * Sends a form with POST, at most once, and reads so much of the reply and no more. Redirects are
 * not followed, nothing is unpacked, and nothing is tried again.
 *
 * @returns what came of it; it never rejects.
 */
export function postForm(
  post: FormPost,
  dispatcher: Dispatcher,
  clock: Clock,
): Promise<PostResult> {
  return new Promise((resolve) => {
    const exchange = createExchange((result) => {
      for (const stop of timers) stop();
      post.cut?.removeEventListener('abort', exchange.cut);
      resolve(result);
    }, post);
    post.cut?.addEventListener('abort', exchange.cut);
    const timers = [
      clock.after(post.connectMs, exchange.connectTimeUp),
      // undici's own limits start anew with every byte, so that a slow drip never meets them.
      clock.after(post.totalMs, exchange.timeUp),
    ];
    dispatcher.dispatch(dispatchOptions(post), exchange.handler);
  });
}

function dispatchOptions({ origin, path, fields }: FormPost): Dispatcher.DispatchOptions {
  return {
    origin,
    path,
    method: 'POST',
    // An idempotent request would be dispatched anew when a kept-alive connection turns out closed.
    idempotent: false,
    headers: {
      // Application firewalls turn away requests without these two.
      'user-agent': 'Baton',
      accept: 'text/html, */*;q=0.1',
      'accept-encoding': 'identity',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields).toString(),
  };
}
