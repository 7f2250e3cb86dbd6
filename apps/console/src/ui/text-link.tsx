import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';

interface TextLinkProps {
  to: string;
  children: ReactNode;
  className?: string;
  'aria-current'?: 'page';
}

/** A link inside the console by its address: opens in place, or in a new tab as the browser's keys say. */
export function TextLink({ to, children, ...rest }: TextLinkProps) {
  const router = useRouter();
  const follow = useCallback(
    (event: React.MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      router.history.push(to);
    },
    [router, to],
  );
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
