import { useParams } from '@tanstack/react-router';

/** The alliance that the address names; empty outside the desk. */
export function useAlliance(): string {
  const params = useParams({ strict: false }) as { alliance?: string };
  return params.alliance ?? '';
}
