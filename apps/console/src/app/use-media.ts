import { useMemo, useSyncExternalStore } from 'react';

/** Whether a media query holds, as it changes. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => {
    const list = window.matchMedia(query);
    const watch = (onChange: () => void) => {
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    };
    return { watch, read: () => list.matches };
  }, [query]);
  return useSyncExternalStore(media.watch, media.read);
}
