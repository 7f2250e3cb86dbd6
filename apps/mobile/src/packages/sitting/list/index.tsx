import { useMySittings } from '../../../features/sittings/list-my-sittings';
import { SittingRow } from '../../../features/sittings/sitting-row';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { SectionTitle } from '../../../ui/section-title';

/** Every sitting that I was ever called to. */
export default function Sittings() {
  const upcoming = useMySittings('upcoming');
  const past = useMySittings('past');
  return (
    <Page>
      <Loaded of={upcoming}>
        {({ items }) => (
          <>
            {items.length > 0 && <SectionTitle>将要召开</SectionTitle>}
            {items.map((sitting) => (
              <SittingRow key={sitting.id} sitting={sitting} />
            ))}
          </>
        )}
      </Loaded>
      <Loaded of={past}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon="people" title="还没有开过的会议" text="会议结束后，可以在这里查看会议纪要。" />
          ) : (
            <>
              <SectionTitle>以往会议</SectionTitle>
              {items.map((sitting) => (
                <SittingRow key={sitting.id} sitting={sitting} />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
