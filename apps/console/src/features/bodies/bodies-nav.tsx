import { useLocation } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { TextLink } from '../../ui/text-link.tsx';

const parts = [
  { path: '', label: '机构' },
  { path: '/offices', label: '职务' },
  { path: '/duties', label: '职责' },
  { path: '/audits', label: '离任审计' },
];

/** The four pages of bodies and offices. */
export function BodiesNav() {
  const base = `/alliances/${useAlliance()}/bodies`;
  const { pathname } = useLocation();
  return (
    <nav aria-label="机构与任职" className="part-nav">
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
