import { useEffect, useState } from 'react';

/** Seconds left of a wait that begins whenever `of` changes; 0 when it is over. */
export function useCountdown(of: unknown, seconds: number): number {
  const [left, setLeft] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: effect by design: the same length again is a new wait, told apart by `of`.
  useEffect(() => {
    setLeft(seconds);
    if (seconds <= 0) return;
    const until = Date.now() + seconds * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000))), 500);
    return () => clearInterval(timer);
  }, [of, seconds]);
  return left;
}
