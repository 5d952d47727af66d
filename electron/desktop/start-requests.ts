import type { StartRequest } from './start-request.ts';

/** Takes what a start of Baton, or a link, asks for. */
export type TakeStartRequest = (request: StartRequest) => void;

/** What Baton is asked by its own start, by later ones, and by links of the system. */
export interface StartRequests {
  /** Takes a request, at any time. */
  readonly receive: TakeStartRequest;
  /**
   * From now on requests go to `take`: first those that came before, once and in their order. Called
   * when there is a window and a companion to take them.
   */
  readonly deliver: (take: TakeStartRequest) => void;
}

/**
 * Keeps requests until somebody is ready for them: links come before the app is ready, too. A start
 * without anything is not kept: the window that it wants is about to open.
 */
export function createStartRequests(): StartRequests {
  let waiting: StartRequest[] = [];
  let take: TakeStartRequest = (request) => {
    if (request.kind !== 'none') waiting.push(request);
  };
  return {
    receive: (request) => take(request),
    deliver: (listener) => {
      const early = waiting;
      waiting = [];
      take = listener;
      early.forEach(listener);
    },
  };
}
