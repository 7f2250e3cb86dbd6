import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Goes to another address once, however often it is drawn while that page is still loading. */
export function Redirect({ to }: { to: string }) {
  const router = useRouter();
  useEffect(() => {
    router.history.replace(to);
  }, [router, to]);
  return null;
}
