import { useAlliance } from '../../session/use-alliance.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useRelay } from './relay.ts';

/** Only where the charter lets a notice travel. */
export function RelayLink() {
  const alliance = useAlliance();
  const { data } = useRelay();
  if (!data || data.nodes.length === 0) return null;
  return <LinkButton to={`/alliances/${alliance}/applications/relay`}>招募通知传达</LinkButton>;
}
