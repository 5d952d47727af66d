import { useEffect, useState } from 'react';

const everyMs = 15_000;

/** The wall clock in milliseconds since 1970, anew every quarter of a minute. */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
