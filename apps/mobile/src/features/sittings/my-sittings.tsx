import { to } from '../../routes';
import { go } from '../../session/go';
import { useIsSignedIn } from '../../session/use-is-signed-in';
import { Button } from '../../ui/button';
import { SectionTitle } from '../../ui/section-title';
import { useMySittings } from './list-my-sittings';
import { SittingRow } from './sitting-row';

/** Sittings that lie ahead of me; nothing at all when there are none. */
export function MySittings() {
  const sittings = useMySittings('upcoming').data?.items ?? [];
  if (!useIsSignedIn() || sittings.length === 0) return null;
  return (
    <>
      <SectionTitle>我的议事会议</SectionTitle>
      {sittings.map((sitting) => (
        <SittingRow key={sitting.id} sitting={sitting} />
      ))}
      <Button id="past-sittings" kind="text" onTap={() => go(to.sittings())}>
        以往的议事会议
      </Button>
    </>
  );
}
