import { useEffect, useRef } from 'react';

/** Does something the first time that it may: when the page opens, or when `isDue` first holds. */
export function useOnce(act: () => void, isDue = true): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || !isDue) return;
    isDone.current = true;
    act();
  });
}
