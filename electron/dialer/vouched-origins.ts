/**
 * The origins for whose certificate authorities have vouched. Where one no longer holds there, a
 * person is not asked as lightly as at a dialer whose certificate never did.
 */
export interface VouchedOrigins {
  readonly has: (origin: string) => boolean;
  /** Called on each connection that holds by authorities. */
  readonly add: (origin: string) => void;
}

/** Remembers nothing. */
export const noVouchedOrigins: VouchedOrigins = { has: () => false, add: () => undefined };
