import { useLocation } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { TextLink } from '../../ui/text-link.tsx';

const parts = [
  { path: '', label: '议案' },
  { path: '/resolutions', label: '决议与落实' },
];

/** Motions, and what became of them. */
export function MotionsNav() {
  const base = `/alliances/${useAlliance()}/motions`;
  const { pathname } = useLocation();
  return (
    <nav aria-label="议案与决议" className="part-nav">
      {parts.map(({ path, label }) => (
        <TextLink
          key={path}
          to={`${base}${path}`}
          {...(pathname === `${base}${path}` && { 'aria-current': 'page' as const })}
        >
          {label}
        </TextLink>
      ))}
    </nav>
  );
}
