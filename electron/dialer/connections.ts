import type { Dispatcher } from 'undici';

/** The connections to one dialer. */
export interface DialerConnections {
  /** Where a request goes that begins now: asked for each, since `reset` replaces it. */
  readonly dispatch: () => Dispatcher;
  /**
   * Opens new connections from now on: after sleep, or on another network, the idle ones are dead.
   * What is under way goes on over the old ones, which close when it has ended.
   */
  readonly reset: () => void;
  /** Closes all of them at once; what is still under way fails. */
  readonly destroy: () => Promise<void>;
}
