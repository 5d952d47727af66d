/** Time limits of a dialer's requests, in milliseconds. */
export interface DialerTimeouts {
  /** For making a connection, TLS included. */
  readonly connectMs: number;
  /** For a look or the version, from asking to the last byte of the reply. */
  readonly lookMs: number;
  /** For an order: longer, since giving up early leaves a call in doubt. */
  readonly orderMs: number;
}

/** The time limits without other instructions. */
export const defaultTimeouts: DialerTimeouts = {
  connectMs: 4_000,
  lookMs: 5_000,
  orderMs: 10_000,
};
