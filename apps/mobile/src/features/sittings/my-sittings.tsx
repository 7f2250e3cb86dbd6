import { to } from '../../routes';
import { go } from '../../session/go';
import { useIsSignedIn } from '../../session/use-is-signed-in';
import { Button } from '../../ui/button';
import { SectionTitle } from '../../ui/section-title';
import { useMySittings } from './list-my-sittings';
import { SittingRow } from './sitting-row';

/** Sittings that lie ahead of me, and the way to those that are over; nothing at all for whoever was never called. */
export function MySittings() {
  const sittings = useMySittings('upcoming').data?.items ?? [];
  const past = useMySittings('past').data?.items ?? [];
  if (!useIsSignedIn() || (sittings.length === 0 && past.length === 0)) return null;
  return (
    <>
      <SectionTitle>我的议事会议</SectionTitle>
      {sittings.map((sitting) => (
        <SittingRow key={sitting.id} sitting={sitting} />
      ))}
      {past.length > 0 && (
        <Button id="past-sittings" kind="text" onTap={() => go(to.sittings())}>
          以往的议事会议
        </Button>
      )}
    </>
  );
}
