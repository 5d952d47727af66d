/** The dialer's own clock: its local time, which need not be the client's. */
export interface DialerTime {
  /** Whole seconds since 1970. */
  readonly epoch: () => number;
  /** `2026-01-02 03:04:05`, local. */
  readonly date: () => string;
  /** `0102030405` (month, day, hour, minute, second), local: the time inside a call ID. */
  readonly callIdStamp: () => string;
}

/** Tells the dialer's time from wall-clock milliseconds and its distance from UTC in minutes. */
export function createDialerTime(wallMs: () => number, utcOffsetMinutes: number): DialerTime {
  const iso = () => new Date(wallMs() + utcOffsetMinutes * 60_000).toISOString();
  return {
    epoch: () => Math.floor(wallMs() / 1000),
    date: () => iso().slice(0, 19).replace('T', ' '),
    callIdStamp: () => iso().slice(5, 19).replace(/\D/g, ''),
  };
}
