import { useNavigate, useSearch } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useSitting } from './sitting.ts';
import { useSittingBodies } from './sitting-bodies.ts';
import { SittingForm } from './sitting-form.tsx';
import { typedSitting } from './sittings.view.ts';

export function NewSittingPage() {
  const { follows } = useSearch({ strict: false }) as { follows?: string };
  return follows ? <Following id={follows} /> : <New />;
}

/** Takes up a sitting that failed for want of a quorum: same body, same words, another day. */
function Following({ id }: { id: string }) {
  const sitting = useSitting(id);
  return (
    <Loaded query={sitting}>
      {(loaded) => {
        const { startsAt: _, ...typed } = typedSitting(loaded);
        return <New initial={typed} follows={id} />;
      }}
    </Loaded>
  );
}

function New({ initial, follows }: { initial?: Parameters<typeof SittingForm>[0]['initial']; follows?: string }) {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const bodies = useSittingBodies();
  const backTo = `/alliances/${alliance}/sittings`;
  return (
    <>
      <PageHeader
        title={follows ? '再次召开会议' : '筹备会议'}
        hint="保存后再排议程；发会议通知之前不会通知任何人"
        back={{ to: backTo, label: '返回议事会议' }}
      />
      <Panel>
        <Loaded query={bodies}>
          {({ items }) => (
            <SittingForm
              bodies={items}
              backTo={backTo}
              {...(initial && { initial })}
              {...(follows && { follows })}
              onSaved={({ id }) =>
                void navigate({ to: '/alliances/$alliance/sittings/$sitting', params: { alliance, sitting: id } })
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  );
}
