/** What the dialer says to a request, and what it does. */
export interface ApiVerdict {
  /** The body of the reply. */
  readonly body: string;
  /** Does it. Between looking up and doing, other requests may come: the dialer is not atomic. */
  readonly act?: () => void;
}

/** A reply of one line, without an effect. */
export function say(line: string): ApiVerdict {
  return { body: `${line}\n` };
}
