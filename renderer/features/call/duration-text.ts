/** How long a call has lasted: `02:41`, from an hour on `1:02:41`. Never below zero. */
export function timerText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const end = `${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
  return hours === 0 ? end : `${hours}:${end}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A look that is as fresh as this is not worth a number that changes all the time. */
const freshMs = 2000;

/** Up to this age, what is on the screen is taken for what is so. */
const staleMs = 5000;

/** How long ago the dialer last named the call: `just now`, `3 s ago`, `2 min ago`. */
export function agoText(ms: number): string {
  if (ms < freshMs) return 'just now';
  const seconds = Math.floor(ms / 1000);
  return seconds < 60 ? `${seconds} s ago` : `${Math.floor(seconds / 60)} min ago`;
}

/** Whether the dialer has named the call so long ago that it may be gone. */
export function isStale(ms: number): boolean {
  return ms >= staleMs;
}

/** How long an answer took: `0.4 s`, from ten seconds on `12 s`. */
export function tookText(ms: number): string {
  const seconds = ms / 1000;
  return seconds < 9.95 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}
